#include "validation/checks.h"
#include "validation/path_values.h"
#include "validation/shared_checks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::validation {

namespace {

/// The months in which an event may be at work, and how long it lasts at most.
struct Reach {
    int first = 0;
    int last = 0;
    double duration = std::numeric_limits<double>::infinity();
};

std::optional<Reach> reachOf(const Scenario& scenario, const std::string& event) {
    const auto* window = fieldAs<Window>(scenario, keyOf(EntityKind::event, event, "window"));
    if (!window)
        return std::nullopt;
    Reach reach{window->first - scenario.start, mostMonths};
    const auto duration = numberOf(scenario, keyOf(EntityKind::event, event, "duration"));
    if (duration && contains(Domain::positive, *duration)) {
        reach.duration = *duration;
        reach.last = window->last - scenario.start + static_cast<int>(std::min(*duration, double{mostMonths})) - 1;
    }
    return reach;
}

/// What a target holds without events, month by month; empty where it holds nothing or other checks refuse it.
std::vector<double> plannedValues(const Scenario& scenario, const QuantityPlace& place, int months) {
    const FieldValue* value = scenario.field(place.fieldKey);
    const auto whole = static_cast<std::size_t>(months);
    if (!value)
        return place.field->fallback ? std::vector<double>(whole, *place.field->fallback) : std::vector<double>();
    if (!place.suffix.empty()) {
        const Quantity* quantity = findQuantity(*value, place.suffix);
        return quantity ? std::vector<double>(whole, quantity->value) : std::vector<double>();
    }
    const Path* path = pathOf(*value);
    return path && isComputable(*path) ? valuesOf(*path, scenario.start, months) : std::vector<double>();
}

/// The effects of one event on one target, in listed order: what becomes of a value at their full strength.
struct Changes {
    std::string target;
    std::vector<const Effect*> effects;
    /// The place of the last of them in the list.
    std::size_t place = 0;

    double of(double value, double duration) const {
        for (const Effect* effect : effects) {
            const double ramp = effect->ramp.value;
            const double part = duration < ramp ? duration / ramp : 1.0;
            value = effect->operation == Effect::Operation::multiply
                        ? value * (1.0 + (effect->value.value - 1.0) * part)
                        : value + (effect->value.value - value) * part;
        }
        return value;
    }
    /// Months until all are at their full strength.
    int rampMonths(double duration) const {
        double longest = 1;
        for (const Effect* effect : effects)
            longest = std::max(longest, std::min(effect->ramp.value, duration));
        return static_cast<int>(std::min(std::ceil(longest), double{mostMonths}));
    }
};

std::vector<Changes> changesOf(const Scenario& scenario, const Effects& effects) {
    std::vector<Changes> changes;
    for (std::size_t i = 0; i < effects.effects.size(); ++i) {
        for (const auto& target : effectTargets(scenario, effects.effects[i].key)) {
            auto found = std::ranges::find(changes, target, &Changes::target);
            if (found == changes.end())
                found = changes.insert(changes.end(), Changes{target, {}, 0});
            found->effects.push_back(&effects.effects[i]);
            found->place = i;
        }
    }
    return changes;
}

bool areUsable(const Changes& changes) {
    return std::ranges::all_of(changes.effects, [](const Effect* effect) {
        const bool sets = effect->operation == Effect::Operation::set;
        return contains(Domain::nonNegative, effect->ramp.value) &&
               contains(sets ? Domain::any : Domain::nonNegative, effect->value.value);
    });
}

void checkTarget(const Scenario& scenario, const std::string& event, const Reach& reach, const Changes& changes,
                 Problems& problems) {
    const auto place = placeOf(changes.target);
    const Domain domain = domainOf(*place->field, place->suffix);
    const int months = std::clamp(scenario.months, 1, mostMonths);
    const std::vector<double> planned = plannedValues(scenario, *place, months);
    const int first = std::max(0, reach.first + changes.rampMonths(reach.duration) - 1);
    for (int month = first; month < std::min(static_cast<int>(planned.size()), reach.last + 1); ++month) {
        const double before = planned[static_cast<std::size_t>(month)];
        const double after = changes.of(before, reach.duration);
        // A factor of 0 switches off, also what is above 0 by itself.
        if (!contains(domain, before) || contains(domain, after) || after == 0)
            continue;
        problems.error(keyOf(EntityKind::event, event, "effects/") + text(changes.place) + "/value",
                       {HEADROOM_TEXT("It may take {0} to {1} in {2}, beyond what the field may hold."),
                        {changes.target, rounded(after), (scenario.start + month).text()}},
                       {HEADROOM_TEXT("Make the effect smaller, or leave more room in what it acts on."), {}});
        return;
    }
}

} // namespace

void checkEffects(const Scenario& scenario, Problems& problems) {
    for (const auto& event : scenario.entities(EntityKind::event)) {
        const auto* effects = fieldAs<Effects>(scenario, keyOf(EntityKind::event, event, "effects"));
        const auto reach = reachOf(scenario, event);
        if (!effects || !reach)
            continue;
        for (const Changes& changes : changesOf(scenario, *effects)) {
            const bool onlySets = std::ranges::none_of(
                changes.effects, [](const Effect* effect) { return effect->operation == Effect::Operation::multiply; });
            // What an effect sets is checked by itself.
            if (!onlySets && areUsable(changes))
                checkTarget(scenario, event, *reach, changes, problems);
        }
    }
}

} // namespace headroom::validation
