#pragma once

#include <cstddef>
#include <span>

/// The other half of the seam: what is counted of millions of numbers at a time.
#pragma GCC visibility push(default)
namespace headroom::engine_library {

struct Moments {
    double mean = 0;
    /// Σ (x − mean)².
    double squares = 0;
};

/// Of at least one value. The order of the sums depends on the number of values alone. Where a value is not finite,
/// neither is the mean, and nothing else is computed.
///
/// `statistics`: the order statistics of `ranks`, at most 64, counted from 0 and in ascending order: what would stand
/// there if the values were sorted. Linear, without sorting.
Moments summariseColumn(std::span<const double> values, std::span<const std::size_t> ranks, double* statistics);

} // namespace headroom::engine_library
#pragma GCC visibility pop
