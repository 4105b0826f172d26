#include "uncertainty/odds.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <vector>

namespace headroom {

double probabilityError(double probability, int paths) {
    return paths > 0 ? std::sqrt(probability * (1.0 - probability) / paths) : 0.0;
}

double meanOfWorst(std::span<const double> values, double tail) {
    if (values.empty())
        return 0.0;
    const double count = tail * static_cast<double>(values.size());
    const auto whole = std::min(values.size(), static_cast<std::size_t>(count));
    std::vector<double> sorted(values.begin(), values.end());
    const auto last = sorted.begin() + static_cast<std::ptrdiff_t>(std::min(whole, sorted.size() - 1));
    std::nth_element(sorted.begin(), last, sorted.end(), std::greater<>());
    const auto end = sorted.begin() + static_cast<std::ptrdiff_t>(whole);
    const double rest = whole < sorted.size() ? (count - static_cast<double>(whole)) * *last : 0.0;
    return (std::accumulate(sorted.begin(), end, 0.0) + rest) / count;
}

double medianOf(std::span<const double> values) {
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> sorted(values.begin(), values.end());
    const auto upper = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), upper, sorted.end());
    if (sorted.size() % 2 == 1)
        return *upper;
    return (*std::max_element(sorted.begin(), upper) + *upper) / 2.0;
}

} // namespace headroom
