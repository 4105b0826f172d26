#include "charts/nice_ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

/// What rounding leaves of a whole number of steps.
constexpr double dust = 1e-9;

/// The smallest nice step that is at least `wanted`.
double niceStep(double wanted) {
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= wanted * (1 - dust))
            return factor * power;
    return 10 * power;
}

ValueTicks covering(double low, double high, double step) {
    return {std::floor(low / step + dust) * step, std::ceil(high / step - dust) * step, step};
}

} // namespace

int ValueTicks::count() const {
    return static_cast<int>(std::lround((high - low) / step)) + 1;
}

double ValueTicks::at(int index) const {
    const double value = low + index * step;
    return std::abs(value) < step * dust ? 0 : value;
}

int ValueTicks::decimals() const {
    for (int decimals = 0; decimals < 12; ++decimals) {
        const double scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < scaled * dust)
            return decimals;
    }
    return 12;
}

ValueTicks niceTicks(double low, double high, int most) {
    if (!(high > low)) {
        const double around = low == 0 ? 1 : std::abs(low) * 0.1;
        high = low + around;
        low = low == 0 ? 0 : low - around;
    }
    double step = niceStep((high - low) / std::max(1, most));
    ValueTicks ticks = covering(low, high, step);
    // The ends are rounded outwards, which can need more steps than there is room for.
    while (ticks.count() - 1 > std::max(1, most)) {
        step = niceStep(step * 1.01);
        ticks = covering(low, high, step);
        if (ticks.count() <= 3)
            break;
    }
    return ticks;
}

std::vector<int> monthTicks(Month start, int months, int most) {
    constexpr std::array<int, 11> intervals{1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400};
    const int firstJanuary = (13 - start.month()) % 12;
    std::vector<int> ticks;
    for (const int interval : intervals) {
        // Two-year ticks begin with the first January; those of five years and more stand at round years.
        int first = firstJanuary % interval;
        if (interval >= 60) {
            const int years = interval / 12;
            const int year = (start + firstJanuary).year();
            first = firstJanuary + (years - year % years) % years * 12;
        }
        ticks.clear();
        for (int index = first; index < months; index += interval)
            ticks.push_back(index);
        if (static_cast<int>(ticks.size()) <= std::max(1, most))
            break;
    }
    return ticks;
}

} // namespace headroom
