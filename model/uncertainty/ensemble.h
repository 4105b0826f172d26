#pragma once

#include "futures_view.h"
#include "uncertainty/percentiles.h"
#include "uncertainty/sample.h"

#include <functional>

namespace headroom {

/// Something computed from each of some futures, month by month, under a name of its own: cost per million tokens, say.
struct DerivedSeries {
    std::string name;
    /// Called on several threads at a time, and more than once where it reads a series that it has not read of other
    /// paths.
    std::function<FutureMonths(const FuturesView&)> derive;
};

/// One number of each of some futures: an indicator, say.
struct PathMeasure {
    std::string name;
    /// Called like `derive`.
    std::function<FutureNumbers(const FuturesView&)> measure;
};

/// A measure that is computed from one future after the other.
PathMeasure measureOfEach(std::string name, std::function<double(const RunView&)> measure);

/// Many futures of one scenario.
struct EnsembleRequest {
    std::shared_ptr<const Plan> plan;
    /// Of `plan->quantities()`; those that are uncertain differ from path to path instead.
    std::vector<double> values;
    UncertainInputs inputs;
    Sampling sampling;
    /// Where given, these instead of what the sampling draws: a row for each of its paths, a column for each of the
    /// inputs' dimensions.
    std::shared_ptr<const UnitPoints> points;
    /// The part of the `sampling.paths` paths that is run: all of them, or a shard.
    PathRange paths;
    /// Kept month by month, by their names.
    std::vector<std::string> series;
    /// Likewise. What these and measures read of a path is found out by calling them.
    std::vector<DerivedSeries> derived;
    std::vector<PathMeasure> measures;
    /// Threads to run on; 0: one for each processor. Results do not depend on it.
    int threads = 0;
    /// Whether the values are summed up. Where not, `Ensemble::fan` has nothing to give.
    bool fans = true;
    /// Needs `Ensemble::values`: a request too large to keep them is refused instead of run in several passes.
    bool keepValues = false;
};

/// What a fan shows of one series, one value a month.
struct Fan {
    std::vector<double> p5, p25, p50, p75, p95, mean;
    /// Standard errors (see `Summary`).
    std::vector<double> medianError, meanError;
};

/// Many futures, summed up. Immutable; share it across threads.
class Ensemble {
  public:
    const Plan& plan() const { return *plan_; }
    /// The engine's instruction level: results of different ones differ in their last digits.
    const std::string& level() const { return level_; }
    PathRange paths() const { return paths_; }

    /// Series and derived series, in the order of the request.
    const std::vector<std::string>& names() const { return names_; }
    /// Throws `std::out_of_range` for a name that was not asked for, here and below, and `std::logic_error` where no
    /// fans were.
    const Fan& fan(std::string_view name) const;

    /// Whether there are values of single paths: they are kept as far as memory allows.
    bool hasValues() const { return !values_.empty() || names_.empty(); }
    /// One a path, in order of path numbers. Throws `std::logic_error` where they were not kept.
    std::span<const double> values(std::string_view name, int month) const;

    const std::vector<std::string>& measureNames() const { return measureNames_; }
    /// One a path, in order of path numbers.
    std::span<const double> measure(std::string_view name) const;

    /// What a path drew: the value of an uncertain quantity, or the number in (0, 1) behind an event (see
    /// `UncertainInputs::dimensions`). `path` is a number of `paths()`.
    double input(int path, int dimension) const { return sample_->input(path, dimension); }
    /// The same of all paths.
    std::vector<double> input(int dimension) const;

  private:
    friend class EnsembleRunner;
    friend class EnsembleRun;
    std::size_t place(std::string_view name) const;

    std::shared_ptr<const Plan> plan_;
    std::string level_;
    PathRange paths_;
    std::vector<std::string> names_, measureNames_;
    std::vector<Fan> fans_;
    /// Name × month × `stride_`; what of each month's numbers belongs to `paths_` begins at `offset_`.
    std::shared_ptr<double[]> storage_;
    std::span<const double> values_;
    std::size_t stride_ = 0, offset_ = 0;
    std::vector<std::vector<double>> measures_;
    std::shared_ptr<const Sample> sample_;
};

/// What a request needs.
struct EnsembleCost {
    /// Bytes for the values kept at one time, measures, and the threads' work.
    std::int64_t bytes = 0;
    /// How often the paths are run: 1 where all values fit.
    int passes = 1;
};

/// Runs ensembles, and keeps between them what the next one can use: threads, engines, draws, memory. Not for two
/// threads at a time.
class EnsembleRunner {
  public:
    EnsembleRunner();
    ~EnsembleRunner();

    /// Bytes that values may take: a quarter of the machine's memory unless set.
    void setMemoryLimit(std::int64_t bytes);
    EnsembleCost estimate(const EnsembleRequest& request) const;

    /// Nothing where `stop` was requested before the end: seen between blocks of paths, so at once. `progress` is
    /// called on the calling thread with how many paths are done so far of all, a path counting once in each pass.
    /// Throws `InvalidScenario` where the request cannot run (no paths, too many for memory), before anything does; and
    /// where a path leaves the finite numbers, naming it.
    std::shared_ptr<const Ensemble> run(const EnsembleRequest& request, const std::stop_token& stop = {},
                                        const std::function<void(std::int64_t done, std::int64_t all)>& progress = {});

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace headroom
