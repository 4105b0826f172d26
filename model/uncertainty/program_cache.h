#pragma once

#include "engine/engine_library.h"
#include "uncertainty/ensemble.h"

namespace headroom {

/// Keeps the program of the last requests, and has one written where it pays: that takes as long as running some
/// thousand paths without it, but while a slider moves one request of the same shape follows the other. It is written
/// beside the requests, on a thread of its own; those that come before it is done are run without one.
class ProgramCache {
  public:
    using Program = engine_library::Program;
    using Shape = engine_library::ProgramRequest;

    ProgramCache();
    /// What is being written is given up.
    ~ProgramCache();

    /// A program that has taken the values of the request; null where the paths are run without one. No engine of the
    /// program before may run. `streamed`: columns of the series, `kept`: those that are kept whole.
    std::shared_ptr<const Program> find(const EnsembleRequest& request,
                                        const std::shared_ptr<const CommonPaths>& common, std::span<const int> drawn,
                                        std::span<const int> streamed, std::span<const int> kept);

    /// Waits until nothing is being written.
    void wait();

    /// A request of so many paths or more waits for its program.
    static constexpr int largeRequest = 40'000;

  private:
    class Writing;
    void takeWritten();
    bool serves(const Shape& shape, std::span<const double> values, const CommonPaths& common);
    void forget();
    void giveUp();
    void note(Shape shape);

    /// Of the plans that the programs are for.
    std::shared_ptr<const Plan> plan_;
    std::shared_ptr<Program> program_;
    int uses_ = 0;
    std::unique_ptr<Writing> writing_;
    /// The shape of the last requests that had to do without, how many there were, and after how many a program is
    /// written: more, where the ones before were of little use.
    Shape missed_;
    int misses_ = 0;
    int patience_ = 1;
};

} // namespace headroom
