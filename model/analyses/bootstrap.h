#pragma once

#include <Eigen/Core>
#include <cstdint>
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

/// The middle of resampled estimates, as wide as the confidence asks.
Interval intervalOf(std::vector<double> estimates, double confidence);

} // namespace headroom
