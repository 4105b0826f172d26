#include "validation/shared_checks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::validation {

Message outside(Domain domain, double value) {
    if (!std::isfinite(value))
        return {HEADROOM_TEXT("{0} is no number."), {spelled(value)}};
    switch (domain) {
    case Domain::nonNegative:
        return {HEADROOM_TEXT("{0} is below 0."), {measured(value)}};
    case Domain::positive:
        return {HEADROOM_TEXT("{0} is not above 0."), {measured(value)}};
    case Domain::fraction:
        return {HEADROOM_TEXT("{0} is not from {1} to {2}."), {measured(value), measured(0), measured(1)}};
    case Domain::openFraction:
        return {HEADROOM_TEXT("{0} is not between {1} and {2}."), {measured(value), measured(0), measured(1)}};
    case Domain::positiveFraction:
        return {HEADROOM_TEXT("{0} is not above {1} and at most {2}."), {measured(value), measured(0), measured(1)}};
    case Domain::atLeastOne:
        return {HEADROOM_TEXT("{0} is below 1."), {measured(value)}};
    case Domain::growth:
        return {HEADROOM_TEXT("{0} is not above {1}."), {measured(value), measured(-1)}};
    case Domain::any:
        break;
    }
    return {};
}

Message insideOf(Domain domain) {
    switch (domain) {
    case Domain::any:
        return {HEADROOM_TEXT("Give a finite number."), {}};
    case Domain::nonNegative:
        return {HEADROOM_TEXT("Give a number of 0 or more."), {}};
    case Domain::positive:
        return {HEADROOM_TEXT("Give a number above 0."), {}};
    case Domain::fraction:
        return {HEADROOM_TEXT("Give a fraction from 0 to 1: 0.2 is 20 %."), {}};
    case Domain::openFraction:
        return {HEADROOM_TEXT("Give a fraction between 0 and 1, neither of them: 0.2 is 20 %."), {}};
    case Domain::positiveFraction:
        return {HEADROOM_TEXT("Give a fraction above 0 and at most 1: 0.2 is 20 %."), {}};
    case Domain::atLeastOne:
        return {HEADROOM_TEXT("Give a number of 1 or more."), {}};
    case Domain::growth:
        return {HEADROOM_TEXT("Give a growth above -1: 0.2 is 20 % a year."), {}};
    }
    return {};
}

Limits limitsOf(Domain domain) {
    switch (domain) {
    case Domain::nonNegative:
    case Domain::positive:
        return {.low = 0};
    case Domain::fraction:
    case Domain::openFraction:
    case Domain::positiveFraction:
        return {0, 1};
    case Domain::atLeastOne:
        return {.low = 1};
    case Domain::growth:
        return {.low = -1};
    case Domain::any:
        break;
    }
    return {};
}

const Path* pathOf(const FieldValue& value) {
    if (const auto* base = std::get_if<ShareBase>(&value))
        return base->kind == ShareBase::Kind::path ? &base->path : nullptr;
    return std::get_if<Path>(&value);
}

bool isGeometricAnchor(const Scenario& scenario, const QuantityPlace& place) {
    const FieldValue* value = scenario.field(place.fieldKey);
    const auto* path = value ? pathOf(*value) : nullptr;
    return path && path->kind == PathKind::curve && path->interpolation == Interpolation::geometric &&
           !place.suffix.empty();
}

Domain domainOfNumber(const Scenario& scenario, const QuantityPlace& place) {
    const Domain domain = domainOf(*place.field, place.suffix);
    const bool mayBeZero = domain == Domain::any || domain == Domain::nonNegative;
    return mayBeZero && isGeometricAnchor(scenario, place) ? Domain::positive : domain;
}

const Quantity* quantityOf(const Scenario& scenario, std::string_view key) {
    const auto* path = fieldAs<Path>(scenario, key);
    return path && path->kind == PathKind::number && !path->parameters.empty() ? &path->parameters.front() : nullptr;
}

std::optional<double> numberOf(const Scenario& scenario, std::string_view key) {
    const Quantity* quantity = quantityOf(scenario, key);
    return quantity ? std::optional(quantity->value) : std::nullopt;
}

void checkMonthsAscend(const std::string& key, const std::vector<Anchor>& anchors, Problems& problems) {
    for (std::size_t i = 1; i < anchors.size(); ++i) {
        if (!(anchors[i - 1].month < anchors[i].month))
            problems.error(
                key + "/" + anchors[i].month.text(),
                {HEADROOM_TEXT("{0} does not come after {1}."), {anchors[i].month.text(), anchors[i - 1].month.text()}},
                {HEADROOM_TEXT("Put the months in order, each once."), {}});
    }
}

void checkTerm(const Scenario& scenario, EntityKind kind, std::string_view entity, Problems& problems) {
    const auto* from = fieldAs<Month>(scenario, keyOf(kind, entity, "from"));
    const auto* until = fieldAs<Month>(scenario, keyOf(kind, entity, "until"));
    if (from && until && *until < *from)
        problems.error(keyOf(kind, entity, "until"),
                       {HEADROOM_TEXT("The last month {0} lies before the first, {1}."), {until->text(), from->text()}},
                       {HEADROOM_TEXT("Give a last month that is not before the first."), {}});
}

bool mayBeAboveZero(const Path& path) {
    return path.kind != PathKind::number || path.parameters.empty() || path.parameters.front().value > 0;
}

bool hasFleetOf(const Scenario& scenario, std::string_view provider, std::string_view accelerator) {
    constexpr std::array<std::string_view, 4> fleets{"mix/", "training_mix/", "opening/", "opening_training/"};
    return std::ranges::any_of(fleets, [&](std::string_view fleet) {
        return scenario.field(keyOf(EntityKind::provider, provider, std::string(fleet).append(accelerator))) != nullptr;
    });
}

} // namespace headroom::validation
