#include "column_sample.h"

#include <algorithm>
#include <array>

namespace headroom {

ColumnSample ColumnSample::of(std::span<const double> values) {
    constexpr std::size_t most = 64;
    const std::size_t size = std::min(values.size(), most);
    // Odd, as every second, fourth, eighth… of Sobol' points lie in one part of the range.
    const std::size_t stride = (values.size() / size - 1) | 1;
    std::array<double, most> taken{};
    for (std::size_t i = 0; i < size; ++i)
        taken[i] = values[i * stride];
    ColumnSample sample{taken[0], taken[0]};
    for (std::size_t i = 0; i < size; ++i) {
        sample.smallest = std::min(sample.smallest, taken[i]);
        sample.largest = std::max(sample.largest, taken[i]);
        // Divided first, so that no sum is infinite.
        sample.mean += taken[i] / static_cast<double>(size);
    }
    const std::span<const double> all(taken.data(), size);
    sample.tiedAtEnds = std::ranges::count(all, sample.smallest) > 1 || std::ranges::count(all, sample.largest) > 1;
    return sample;
}

} // namespace headroom
