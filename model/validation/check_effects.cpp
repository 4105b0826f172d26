#include "validation/checks.h"
#include "validation/shared_checks.h"
#include "validation/spans.h"

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
std::vector<Span> withoutEvents(const Scenario& scenario, const QuantityPlace& place, int months, SpanOf look) {
    const FieldValue* value = scenario.field(place.fieldKey);
    const auto whole = static_cast<std::size_t>(months);
    if (!value)
        return place.field->fallback ? std::vector<Span>(whole, look(*place.field->fallback)) : std::vector<Span>();
    if (!place.suffix.empty()) {
        const Quantity* quantity = findQuantity(*value, place.suffix);
        return quantity ? std::vector<Span>(whole, look(*quantity)) : std::vector<Span>();
    }
    const Path* path = pathOf(*value);
    return path && isComputable(*path) ? spansOf(*path, scenario.start, months, look) : std::vector<Span>();
}

Span multiplied(const Span& span, const Span& factor) {
    return {std::min(span.low * factor.low, span.low * factor.high),
            std::max(span.high * factor.low, span.high * factor.high), span.holdsEnds && factor.holdsEnds};
}

Span moved(const Span& span, const Span& aim, double part) {
    return {span.low + (aim.low - span.low) * part, span.high + (aim.high - span.high) * part,
            span.holdsEnds && aim.holdsEnds};
}

/// The effects of one event on one target, in listed order: what becomes of a value at their full strength.
struct Changes {
    std::string target;
    std::vector<const Effect*> effects;
    /// The place of the last of them in the list.
    std::size_t place = 0;

    Span of(Span span, double duration, SpanOf look) const {
        for (const Effect* effect : effects) {
            const double ramp = effect->ramp.value;
            const double part = duration < ramp ? duration / ramp : 1.0;
            const Span value = look(effect->value);
            span = effect->operation == Effect::Operation::multiply ? multiplied(span, moved({1.0, 1.0}, value, part))
                                                                    : moved(span, value, part);
        }
        return span;
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

/// The end of a span that effects take out of a domain; nothing where there is none, and of what lies outside without
/// them.
std::optional<double> endBeyond(Domain domain, const Span& before, const Span& after) {
    const Limits limits = limitsOf(domain);
    const auto isWithin = [&](double end, const Span& span) {
        return end >= limits.low && end <= limits.high && (!span.holdsEnds || contains(domain, end));
    };
    if (!isWithin(before.low, before) || !isWithin(before.high, before))
        return std::nullopt;
    for (const double end : {after.high, after.low})
        // A factor of 0 switches off, also what is above 0 by itself.
        if (!isWithin(end, after) && end != 0)
            return end;
    return std::nullopt;
}

struct Excess {
    double value = 0;
    int month = 0;
};

/// The first time that an event takes a target beyond its domain.
std::optional<Excess> firstExcess(const Scenario& scenario, const Reach& reach, const Changes& changes, SpanOf look) {
    const auto place = placeOf(changes.target);
    const Domain domain = domainOf(*place->field, place->suffix);
    const int months = std::clamp(scenario.months, 1, mostMonths);
    const std::vector<Span> spans = withoutEvents(scenario, *place, months, look);
    const int first = std::max(0, reach.first + changes.rampMonths(reach.duration) - 1);
    for (int month = first; month < std::min(static_cast<int>(spans.size()), reach.last + 1); ++month) {
        const Span& before = spans[static_cast<std::size_t>(month)];
        if (const auto end = endBeyond(domain, before, changes.of(before, reach.duration, look)))
            return Excess{*end, month};
    }
    return std::nullopt;
}

void checkTarget(const Scenario& scenario, const std::string& event, const Reach& reach, const Changes& changes,
                 Problems& problems) {
    const std::string key = keyOf(EntityKind::event, event, "effects/") + std::to_string(changes.place) + "/value";
    const auto particulars = [&](const Excess& excess) -> std::vector<Particular> {
        return {quantityNamed(changes.target), measured(excess.value, changes.target, 4),
                (scenario.start + excess.month).text()};
    };
    if (const auto excess = firstExcess(scenario, reach, changes, planned))
        problems.error(
            key,
            {HEADROOM_TEXT("It may take {0} to {1} in {2}, beyond what the field may hold."), particulars(*excess)},
            {HEADROOM_TEXT("Make the effect smaller, or leave more room in what it acts on."), {}});
    else if (const auto end = firstExcess(scenario, reach, changes, drawn))
        problems.error(
            key,
            {HEADROOM_TEXT("In some futures it takes {0} as far as {1} in {2}, beyond what the field may hold."),
             particulars(*end)},
            {HEADROOM_TEXT("Make the effect smaller, or truncate the distributions of what it acts on and of its own "
                           "value, so that no future goes so far."),
             {}});
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
