#pragma once

#include <array>
#include <span>
#include <vector>

namespace headroom {

/// The percentiles that a fan shows, as probabilities.
inline constexpr std::array<double, 5> fanProbabilities = {0.05, 0.25, 0.5, 0.75, 0.95};

/// What a fan shows of the values of all paths in one month.
struct Summary {
    /// At `fanProbabilities`: type 7 of Hyndman and Fan, "Sample quantiles in statistical packages" (The American
    /// Statistician 50, 1996), as spreadsheets have it.
    std::array<double, 5> percentiles{};
    double mean = 0;
    /// Standard errors. Of the mean, that of independent draws, s / √n. Of the median, half the distance between the
    /// order statistics √n / 2 ranks below and above it, which is a standard deviation of the rank of the median of
    /// independent draws (binomial), whatever the distribution. Scrambled Sobol' points and Latin hypercubes do better
    /// than independent draws: for them both are upper bounds.
    double meanError = 0;
    double medianError = 0;
};

/// Of at least one value. Exact, in linear time, without sorting; the sum's order depends on the number of values
/// alone. Where a value is not finite, so is the mean.
Summary summarise(std::span<const double> values);

/// Type 7, of values in ascending order; `probability` in [0, 1].
double percentile(std::span<const double> ascending, double probability);

} // namespace headroom
