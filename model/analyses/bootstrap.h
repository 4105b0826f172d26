#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace headroom {

/// Between which values an estimate lies, were the sample drawn again.
struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval&) const = default;
};

/// How estimates are drawn again from their own sample (Efron 1979).
struct Bootstrap {
    int resamples = 500;
    /// The part of the resampled estimates that lies within an interval.
    double confidence = 0.9;
    std::uint64_t seed = 1;
};

/// How often each of `size` draws falls into one resample; the counts sum to `size`. Depends on the seed and the number
/// of the resample alone.
Eigen::VectorXd resampledCounts(const Bootstrap& bootstrap, int resample, Eigen::Index size);

/// Calls `estimate` with the counts of each resample; false where it was cancelled. `progress` hears how many of all
/// resamples are done.
using ResampleProgress = std::function<void(int done, int all)>;
bool forEachResample(const Bootstrap& bootstrap, Eigen::Index size, const std::stop_token& stop,
                     const ResampleProgress& progress,
                     const std::function<void(int resample, const Eigen::VectorXd& counts)>& estimate);

/// The middle of resampled estimates, as wide as the confidence asks.
Interval intervalOf(std::vector<double> estimates, double confidence);

} // namespace headroom
