#pragma once

#include "engine/engine_library.h"
#include "uncertainty/ensemble.h"

namespace headroom {

/// Keeps the program of the last requests, and makes one where it pays: writing it takes as long as running some ten
/// thousand paths without it, but while a slider moves one request of the same shape follows the other.
class ProgramCache {
  public:
    using Program = engine_library::Program;
    using Shape = engine_library::ProgramRequest;

    /// A program that has taken the values of the request; null where the paths are run without one. No engine of the
    /// program before may run. `streamed`: columns of the series, `kept`: those that are kept whole.
    std::shared_ptr<const Program> find(const EnsembleRequest& request, const CommonPaths& common,
                                        std::span<const int> drawn, std::span<const int> streamed,
                                        std::span<const int> kept);

    /// From so many paths on, the first request makes one.
    static constexpr int largeRequest = 40'000;

  private:
    void giveUp();

    std::shared_ptr<const Plan> plan_;
    std::shared_ptr<Program> program_;
    int uses_ = 0;
    /// The shape of the last requests that had to do without, how many there were, and after how many a program is
    /// made: more, where the ones before were of little use.
    Shape missed_;
    int misses_ = 0;
    int patience_ = 1;
};

} // namespace headroom
