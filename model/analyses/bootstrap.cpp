#include "analyses/bootstrap.h"

#include "uncertainty/percentiles.h"

#include <algorithm>
#include <random>

namespace headroom {

Eigen::VectorXd resampledCounts(const Bootstrap& bootstrap, int resample, Eigen::Index size) {
    std::seed_seq seeds{static_cast<std::uint32_t>(bootstrap.seed), static_cast<std::uint32_t>(bootstrap.seed >> 32),
                        static_cast<std::uint32_t>(resample)};
    std::mt19937_64 generator(seeds);
    Eigen::VectorXd counts = Eigen::VectorXd::Zero(size);
    // Not std::uniform_int_distribution, whose draws differ between libraries.
    for (Eigen::Index i = 0; i < size; ++i)
        counts[static_cast<Eigen::Index>((generator() >> 32) * static_cast<std::uint64_t>(size) >> 32)] += 1;
    return counts;
}

bool forEachResample(const Bootstrap& bootstrap, Eigen::Index size, const std::stop_token& stop,
                     const ResampleProgress& progress,
                     const std::function<void(int resample, const Eigen::VectorXd& counts)>& estimate) {
    for (int resample = 0; resample < bootstrap.resamples; ++resample) {
        if (stop.stop_requested())
            return false;
        estimate(resample, resampledCounts(bootstrap, resample, size));
        if (progress)
            progress(resample + 1, bootstrap.resamples);
    }
    return true;
}

Interval intervalOf(std::vector<double> estimates, double confidence) {
    std::ranges::sort(estimates);
    const double tail = 0.5 * (1.0 - confidence);
    return {percentile(estimates, tail), percentile(estimates, 1.0 - tail)};
}

} // namespace headroom
