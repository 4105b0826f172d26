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

/// One event and what it does to one target.
struct Acting {
    std::string event;
    Reach reach;
    Changes changes;

    /// Whether it may be at its full strength in a month.
    bool mayActIn(int month) const {
        return month >= reach.first + changes.rampMonths(reach.duration) - 1 && month <= reach.last;
    }
    Span of(const Span& span, SpanOf look) const { return changes.of(span, reach.duration, look); }
    /// Of the last of its effects on the target.
    std::string key() const {
        return keyOf(EntityKind::event, event, "effects/") + std::to_string(changes.place) + "/value";
    }
};

/// A target and all events that act on it, in the order in which they do.
struct Target {
    std::string key;
    std::vector<Acting> events;
};

/// A target's value, month by month, and what it may be.
class Field {
  public:
    Field(const Scenario& scenario, const std::string& target, SpanOf look) {
        const auto place = placeOf(target);
        domain_ = domainOfNumber(scenario, *place);
        limits_ = limitsOf(domain_);
        // A factor of 0 switches off, also what is above 0 by itself; not what a logarithm is taken of.
        mayBeSwitchedOff_ = !isGeometricAnchor(scenario, *place);
        spans_ = withoutEvents(scenario, *place, std::clamp(scenario.months, 1, mostMonths), look);
    }
    int months() const { return static_cast<int>(spans_.size()); }
    const Span& before(int month) const { return spans_[static_cast<std::size_t>(month)]; }

    /// The end of a span that effects take out of the domain; nothing where there is none, and of what lies outside
    /// without them.
    std::optional<double> endBeyond(int month, const Span& after) const {
        if (!isWithin(before(month).low, before(month)) || !isWithin(before(month).high, before(month)))
            return std::nullopt;
        for (const double end : {after.high, after.low})
            if (!isWithin(end, after) && !(end == 0 && mayBeSwitchedOff_))
                return end;
        return std::nullopt;
    }

  private:
    bool isWithin(double end, const Span& span) const {
        return end >= limits_.low && end <= limits_.high && (!span.holdsEnds || contains(domain_, end));
    }

    Domain domain_ = Domain::any;
    Limits limits_;
    bool mayBeSwitchedOff_ = true;
    std::vector<Span> spans_;
};

struct Excess {
    double value = 0;
    int month = 0;
};

/// The first time that an event takes a target beyond its domain, by itself.
std::optional<Excess> firstExcess(const Scenario& scenario, const Acting& acting, SpanOf look) {
    const Field field(scenario, acting.changes.target, look);
    for (int month = 0; month < field.months(); ++month)
        if (acting.mayActIn(month))
            if (const auto end = field.endBeyond(month, acting.of(field.before(month), look)))
                return Excess{*end, month};
    return std::nullopt;
}

Span hull(const Span& a, const Span& b) {
    return {std::min(a.low, b.low), std::max(a.high, b.high), a.holdsEnds && b.holdsEnds};
}

struct JointExcess {
    Excess excess;
    const Acting* last = nullptr;
};

/// The first time that several events together do, each of which may happen or not; and the one that does it.
std::optional<JointExcess> firstJointExcess(const Scenario& scenario, const Target& target, SpanOf look) {
    const Field field(scenario, target.key, look);
    for (int month = 0; month < field.months(); ++month) {
        Span reached = field.before(month);
        for (const Acting& acting : target.events) {
            if (!acting.mayActIn(month))
                continue;
            reached = hull(reached, acting.of(reached, look));
            if (const auto end = field.endBeyond(month, reached))
                return JointExcess{{*end, month}, &acting};
        }
    }
    return std::nullopt;
}

bool onlySets(const Acting& acting) {
    return std::ranges::none_of(acting.changes.effects,
                                [](const Effect* effect) { return effect->operation == Effect::Operation::multiply; });
}

/// False where something is wrong.
bool checkAlone(const Scenario& scenario, const Acting& acting, Problems& problems) {
    const auto particulars = [&](const Excess& excess) -> std::vector<Particular> {
        return {quantityNamed(acting.changes.target), measured(excess.value, acting.changes.target, 4),
                (scenario.start + excess.month).text()};
    };
    if (const auto excess = firstExcess(scenario, acting, planned))
        problems.error(
            acting.key(),
            {HEADROOM_TEXT("It may take {0} to {1} in {2}, beyond what the field may hold."), particulars(*excess)},
            {HEADROOM_TEXT("Make the effect smaller, or leave more room in what it acts on."), {}});
    else if (const auto end = firstExcess(scenario, acting, drawn))
        problems.error(
            acting.key(),
            {HEADROOM_TEXT("In some futures it takes {0} as far as {1} in {2}, beyond what the field may hold."),
             particulars(*end)},
            {HEADROOM_TEXT("Make the effect smaller, or truncate the distributions of what it acts on and of its own "
                           "value, so that no future goes so far."),
             {}});
    else
        return true;
    return false;
}

void checkTogether(const Scenario& scenario, const Target& target, Problems& problems) {
    auto found = firstJointExcess(scenario, target, planned);
    if (!found)
        found = firstJointExcess(scenario, target, drawn);
    if (!found)
        return;
    std::string others;
    for (const Acting& acting : target.events)
        if (&acting != found->last && acting.mayActIn(found->excess.month))
            others += (others.empty() ? "" : ", ") + acting.event;
    problems.error(found->last->key(),
                   {HEADROOM_TEXT("Together with {0} it may take {1} to {2} in {3}, beyond what the field may hold."),
                    {others, quantityNamed(target.key), measured(found->excess.value, target.key, 4),
                     (scenario.start + found->excess.month).text()}},
                   {HEADROOM_TEXT("Make the effects smaller, or keep the months of the events apart."), {}});
}

std::vector<Target> targetsOf(const Scenario& scenario) {
    std::vector<Target> targets;
    for (const auto& event : scenario.entities(EntityKind::event)) {
        const auto* effects = fieldAs<Effects>(scenario, keyOf(EntityKind::event, event, "effects"));
        const auto reach = reachOf(scenario, event);
        if (!effects || !reach)
            continue;
        for (const Changes& changes : changesOf(scenario, *effects)) {
            if (!areUsable(changes))
                continue;
            auto found = std::ranges::find(targets, changes.target, &Target::key);
            if (found == targets.end())
                found = targets.insert(targets.end(), Target{changes.target, {}});
            found->events.push_back({event, *reach, changes});
        }
    }
    return targets;
}

} // namespace

void checkEffects(const Scenario& scenario, Problems& problems) {
    for (const Target& target : targetsOf(scenario)) {
        bool sound = true;
        for (const Acting& acting : target.events)
            // What an effect sets is checked by itself.
            sound = (onlySets(acting) || checkAlone(scenario, acting, problems)) && sound;
        if (sound && target.events.size() > 1)
            checkTogether(scenario, target, problems);
    }
}

} // namespace headroom::validation
