#include "uncertainty/percentiles.h"

#include <algorithm>
#include <cmath>

namespace headroom {

double percentile(std::span<const double> ascending, double probability) {
    const double place = probability * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const double low = ascending[below];
    if (below + 1 == ascending.size())
        return low;
    return low + (place - static_cast<double>(below)) * (ascending[below + 1] - low);
}

Summary summarise(std::span<const double> values) {
    std::vector<double> ascending(values.begin(), values.end());
    std::sort(ascending.begin(), ascending.end());
    Summary summary;
    const auto n = static_cast<double>(values.size());
    for (const double value : values)
        summary.mean += value;
    summary.mean /= n;
    double squares = 0;
    for (const double value : values)
        squares += (value - summary.mean) * (value - summary.mean);
    summary.meanError = values.size() > 1 ? std::sqrt(squares / (n - 1) / n) : 0;
    for (std::size_t i = 0; i < fanProbabilities.size(); ++i)
        summary.percentiles[i] = percentile(ascending, fanProbabilities[i]);
    const double spread = 0.5 / std::sqrt(n);
    summary.medianError =
        0.5 * (percentile(ascending, std::min(1.0, 0.5 + spread)) - percentile(ascending, std::max(0.0, 0.5 - spread)));
    return summary;
}

} // namespace headroom
