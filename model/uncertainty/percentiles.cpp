#include "uncertainty/percentiles.h"

#include "engine/column_summary.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

/// Where a probability falls between the values in ascending order.
struct Place {
    std::size_t below = 0;
    double part = 0;
};

Place placeAmong(double probability, std::size_t count) {
    const double place = probability * static_cast<double>(count - 1);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= count)
        return {count - 1, 0};
    return {below, place - static_cast<double>(below)};
}

/// The percentiles of a fan, and the order statistics that bound the error of its median.
constexpr std::size_t probabilityCount = fanProbabilities.size() + 2;

} // namespace

double percentile(std::span<const double> ascending, double probability) {
    const Place place = placeAmong(probability, ascending.size());
    const double low = ascending[place.below];
    return place.part == 0 ? low : low + place.part * (ascending[place.below + 1] - low);
}

Summary summarise(std::span<const double> values) {
    const auto n = static_cast<double>(values.size());
    const double spread = 0.5 / std::sqrt(n);
    std::array<double, probabilityCount> probabilities{};
    std::ranges::copy(fanProbabilities, probabilities.begin());
    probabilities[probabilityCount - 2] = std::max(0.0, 0.5 - spread);
    probabilities[probabilityCount - 1] = std::min(1.0, 0.5 + spread);
    std::array<std::size_t, 2 * probabilityCount> ranks{};
    for (std::size_t i = 0; i < probabilityCount; ++i) {
        ranks[2 * i] = placeAmong(probabilities[i], values.size()).below;
        ranks[2 * i + 1] = std::min(ranks[2 * i] + 1, values.size() - 1);
    }
    std::ranges::sort(ranks);
    std::array<double, 2 * probabilityCount> statistics{};
    const engine_library::Moments moments = engine_library::summariseColumn(values, ranks, statistics.data());
    const auto at = [&](double probability) {
        const Place place = placeAmong(probability, values.size());
        const auto low = std::ranges::lower_bound(ranks, place.below) - ranks.begin();
        const double below = statistics[static_cast<std::size_t>(low)];
        if (place.part == 0)
            return below;
        const auto high = std::ranges::lower_bound(ranks, place.below + 1) - ranks.begin();
        return below + place.part * (statistics[static_cast<std::size_t>(high)] - below);
    };
    Summary summary;
    for (std::size_t i = 0; i < fanProbabilities.size(); ++i)
        summary.percentiles[i] = at(fanProbabilities[i]);
    summary.mean = moments.mean;
    summary.meanError = values.size() > 1 ? std::sqrt(moments.squares / (n - 1) / n) : 0;
    summary.medianError = 0.5 * (at(probabilities[probabilityCount - 1]) - at(probabilities[probabilityCount - 2]));
    return summary;
}

} // namespace headroom
