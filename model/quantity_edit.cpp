#include "quantity_edit.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace headroom {

Range closedLimits(Domain domain, double value) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    switch (domain) {
    case Domain::any:
        break;
    case Domain::nonNegative:
        return {0.0, infinity};
    case Domain::positive:
        return {1e-3 * value, infinity};
    case Domain::fraction:
        return {0.0, 1.0};
    case Domain::openFraction:
        return {1e-3 * value, 1.0 - 1e-3 * (1.0 - value)};
    case Domain::positiveFraction:
        return {1e-3 * value, 1.0};
    case Domain::atLeastOne:
        return {1.0, infinity};
    case Domain::growth:
        return {-1.0 + 1e-3 * (value + 1.0), infinity};
    }
    return {-infinity, infinity};
}

namespace {

/// Whether a parameter is a value of the quantity, and not a spread or a shape.
bool inItsUnit(std::string_view parameter) {
    return parameter != "sd" && parameter != "a" && parameter != "b";
}

bool ascending(const Distribution& distribution) {
    if (distribution.truncate && !(distribution.truncate->low < distribution.truncate->high))
        return false;
    switch (distribution.kind) {
    case DistributionKind::normal:
    case DistributionKind::discrete:
        return true;
    case DistributionKind::beta:
        return distribution.parameters[2] < distribution.parameters[3];
    default:
        return distribution.parameters.front() < distribution.parameters.back();
    }
}

/// To as many digits as a number surely has: 1.13 + (1.62 − 1.78) is 0.97, and not 0.9700000000000002.
double withoutNoise(double number) {
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::scientific,
                                   std::numeric_limits<double>::digits10 - 1);
    std::from_chars(text, end.ptr, number);
    return number;
}

std::optional<Distribution> moved(Distribution distribution, double from, double to, Domain domain) {
    const Range cut = closedLimits(domain, to);
    const bool scales = distribution.kind == DistributionKind::lognormal && from != 0.0;
    const auto move = [&](double& parameter) {
        const double shifted = withoutNoise(scales ? parameter * (to / from) : parameter + (to - from));
        parameter = std::clamp(shifted, cut.low, cut.high);
    };
    const auto names = parameterNames(distribution.kind);
    for (std::size_t i = 0; i < distribution.parameters.size(); ++i) {
        if (inItsUnit(names[i]))
            move(distribution.parameters[i]);
    }
    std::ranges::for_each(distribution.values, move);
    if (distribution.truncate) {
        move(distribution.truncate->low);
        move(distribution.truncate->high);
    }
    if (!ascending(distribution))
        return std::nullopt;
    return distribution;
}

} // namespace

Quantity moved(const Quantity& quantity, double value, Domain domain) {
    Quantity result = quantity;
    result.value = value;
    if (quantity.distribution && value != quantity.value)
        result.distribution = moved(*quantity.distribution, quantity.value, value, domain);
    return result;
}

std::optional<FieldValue> withQuantity(const FieldValue* value, const QuantityPlace& place, double number) {
    if (!value) {
        if (place.field->type != FieldType::path || !place.suffix.empty())
            return std::nullopt;
        return FieldValue(Path(number));
    }
    FieldValue result = *value;
    Quantity* quantity = findQuantity(result, place.suffix);
    if (!quantity)
        return std::nullopt;
    *quantity = moved(*quantity, number, domainOf(*place.field, place.suffix));
    return result;
}

std::optional<double> quantityValue(const Scenario& scenario, std::string_view key) {
    if (const Quantity* written = scenario.quantity(key))
        return written->value;
    const auto place = placeOf(key);
    if (!place || !place->suffix.empty() || scenario.field(place->fieldKey))
        return std::nullopt;
    return place->field->fallback;
}

} // namespace headroom
