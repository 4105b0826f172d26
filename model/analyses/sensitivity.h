#pragma once

#include "analyses/outcome.h"
#include "analyses/sobol_indices.h"
#include "uncertainty/ensemble.h"

namespace headroom {

/// The parts of an outcome's variance that are due to one uncertain input.
struct InputSensitivity {
    /// A quantity's key, or that of an event's switch, `event/<e>/on`: whether it happens and when count as one input.
    std::string key;
    bool isEvent = false;
    /// By itself: what would be gone of the variance, on average, if it were known.
    double first = 0;
    Interval firstInterval;
    /// With all it does together with others; nothing where inputs are correlated.
    std::optional<double> total;
    std::optional<Interval> totalInterval;
};

/// Which uncertain inputs an outcome hangs on.
struct Sensitivity {
    /// Then the first-order indices come from the ensemble itself and hold what an input shares with those correlated
    /// with it, and there are no totals.
    bool correlated = false;
    std::int64_t runs = 0;
    double mean = 0;
    double variance = 0;
    /// Of the intervals.
    double confidence = 0;
    std::string level;
    /// The largest first: by total, or by first order where there are no totals.
    std::vector<InputSensitivity> inputs;
};

/// What progress counts: the runs, then how often the estimates are drawn again for their intervals.
enum class SensitivityStep { runs, resamples };
using SensitivityProgress = std::function<void(SensitivityStep step, std::int64_t done, std::int64_t all)>;

/// The most points of Saltelli's design.
inline constexpr int mostDesignPoints = 1 << 18;

/// Sobol' indices of section 10 of the model. `request` says what is drawn and on how many threads; what it keeps is
/// not read. Independent inputs: `sampling.paths` points of Saltelli's design, which takes that number times two more
/// than there are inputs runs. Nothing where it was cancelled. Throws `InvalidScenario` as `EnsembleRunner::run` does,
/// and for more than `mostDesignPoints`. `progress` hears how much of a step is done.
std::optional<Sensitivity> sensitivity(EnsembleRunner& runner, const EnsembleRequest& request, const Outcome& outcome,
                                       const Bootstrap& bootstrap = {}, std::stop_token stop = {},
                                       const SensitivityProgress& progress = {});

} // namespace headroom
