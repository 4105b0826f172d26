#include "drivers/driver_range.h"

#include "drivers/slider_scale.h"
#include "uncertainty/distributions.h"
#include "validation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

struct UsualSize {
    std::string_view unit;
    double size;
};

/// How far a slider reaches for a quantity that is zero, and so says nothing of its own size.
constexpr std::array usualSizes{
    UsualSize{"USD", 100e9},        UsualSize{"USD/month", 1e9},       UsualSize{"USD/year", 100e9},
    UsualSize{"USD/kW", 20e3},      UsualSize{"USD/Mtok", 20},         UsualSize{"USD/unit/month", 50},
    UsualSize{"USD/h", 10},         UsualSize{"USD/kWh", 0.2},         UsualSize{"MW", 10e3},
    UsualSize{"accelerators", 1e6}, UsualSize{"H100e", 1e6},           UsualSize{"accelerators/month", 100e3},
    UsualSize{"months", 24},        UsualSize{"tokens/unit/day", 1e4}, UsualSize{"units", 1e9},
};

double usualSize(std::string_view unit) {
    const auto found = std::ranges::find(usualSizes, unit, &UsualSize::unit);
    return found == usualSizes.end() ? 1 : found->size;
}

/// Widens to round numbers that a person would choose for the ends.
Range rounded(Range range) {
    const double step = roundStep((range.high - range.low) / 10);
    return {multipleBelow(range.low, step), multipleAbove(range.high, step)};
}

Range within(Range range, Domain domain, double value) {
    switch (domain) {
    case Domain::any:
        break;
    case Domain::nonNegative:
        range.low = std::max(range.low, 0.0);
        break;
    case Domain::positive:
        if (range.low <= 0)
            range.low = value > 0 ? roundStep(value / 10) : roundStep(range.high / 100);
        break;
    case Domain::fraction:
        range = {std::max(range.low, 0.0), std::min(range.high, 1.0)};
        break;
    case Domain::openFraction:
        range = {std::max(range.low, 0.001), std::min(range.high, 0.999)};
        break;
    case Domain::positiveFraction:
        range = {std::max(range.low, 0.001), std::min(range.high, 1.0)};
        break;
    case Domain::atLeastOne:
        range.low = std::max(range.low, 1.0);
        break;
    case Domain::growth:
        range.low = std::max(range.low, -0.99);
        break;
    }
    return range;
}

/// All of 0 to 1, but for a fraction close to an end five times its distance from there: a few per cent of the groove
/// would leave no room for the hand.
Range fittedFraction(double value) {
    constexpr double close = 0.05;
    if (value > 0 && value <= close)
        return rounded({0, 5 * value});
    if (value < 1 && value >= 1 - close)
        return rounded({1 - 5 * (1 - value), 1});
    return {0, 1};
}

/// Without a word from the scenario: from nothing to twice the value.
Range fittedTo(double value, Domain domain, std::string_view unit) {
    switch (domain) {
    case Domain::fraction:
    case Domain::openFraction:
    case Domain::positiveFraction:
        return fittedFraction(value);
    case Domain::atLeastOne:
        return {1, std::max(2.0, 2 * value - 1)};
    case Domain::growth:
        return rounded({std::min(0.0, 2 * value), std::max(0.5, 2 * value)});
    default:
        break;
    }
    if (value == 0)
        return {domain == Domain::any ? -usualSize(unit) : 0, usualSize(unit)};
    return rounded({std::min(0.0, 2 * value), std::max(0.0, 2 * value)});
}

Range around(Range span) {
    const double margin = (span.high - span.low) / 2;
    return rounded({span.low - margin, span.high + margin});
}

/// From the least to the greatest value, or from the 5th to the 95th percentile where there is none.
std::optional<Range> bounds(const Distribution& distribution) {
    const auto& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::uniform:
    case DistributionKind::lognormal:
        return p.size() == 2 ? std::optional(Range{p[0], p[1]}) : std::nullopt;
    case DistributionKind::triangular:
    case DistributionKind::pert:
        return p.size() == 3 ? std::optional(Range{p[0], p[2]}) : std::nullopt;
    case DistributionKind::normal:
        return p.size() == 2 ? std::optional(Range{p[0] - normal95 * p[1], p[0] + normal95 * p[1]}) : std::nullopt;
    case DistributionKind::beta:
        return p.size() == 4 ? std::optional(Range{p[2], p[3]}) : std::nullopt;
    case DistributionKind::discrete:
        break;
    }
    if (distribution.values.empty())
        return std::nullopt;
    const auto [least, greatest] = std::ranges::minmax(distribution.values);
    return Range{least, greatest};
}

/// What a truncation leaves of the bounds.
std::optional<Range> wholeSpan(const Distribution& distribution) {
    auto span = bounds(distribution);
    if (span && distribution.truncate)
        span =
            Range{std::max(span->low, distribution.truncate->low), std::min(span->high, distribution.truncate->high)};
    if (!span || !(span->high > span->low))
        return std::nullopt;
    return span;
}

} // namespace

std::optional<Range> uncertainSpan(const Distribution& distribution) {
    if (!isWellFormed(distribution))
        return std::nullopt;
    const Range span{quantile(distribution, 0.05), quantile(distribution, 0.95)};
    return span.low < span.high ? std::optional(span) : std::nullopt;
}

Range sliderRange(const Quantity& baseline, Domain domain, std::string_view unit) {
    if (baseline.range && baseline.range->high > baseline.range->low)
        return *baseline.range;
    const auto span = baseline.distribution ? wholeSpan(*baseline.distribution) : std::nullopt;
    Range range = span ? around(*span) : fittedTo(baseline.value, domain, unit);
    range = within(range, domain, baseline.value);
    return {std::min(range.low, baseline.value), std::max(range.high, baseline.value)};
}

std::vector<double> sourcedValues(const Quantity& quantity) {
    if (quantity.source.empty())
        return {};
    std::vector<double> values{quantity.value};
    if (const auto span = quantity.distribution ? wholeSpan(*quantity.distribution) : std::nullopt) {
        values.push_back(span->low);
        values.push_back(span->high);
    }
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
    return values;
}

double grainOf(std::string_view unit) {
    return unit == "months" ? 1 : 0;
}

} // namespace headroom
