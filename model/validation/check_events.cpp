#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <algorithm>
#include <cmath>

namespace headroom::validation {

namespace {

std::string event(const std::string& name, std::string_view field) {
    return keyOf(EntityKind::event, name, field);
}

/// An effect that sets must set what every number it reaches may hold; a factor must not turn signs.
void checkEffectValue(const Scenario& scenario, const std::string& key, const Effect& effect,
                      const std::vector<std::string>& targets, Problems& problems) {
    if (!std::isfinite(effect.value.value))
        return;
    if (effect.operation == Effect::Operation::multiply) {
        if (!contains(Domain::nonNegative, effect.value.value))
            problems.error(key, outside(Domain::nonNegative, effect.value.value), insideOf(Domain::nonNegative));
        return;
    }
    for (const auto& target : targets) {
        const Domain domain = domainOfNumber(scenario, *placeOf(target));
        if (!contains(domain, effect.value.value)) {
            problems.error(key, outside(domain, effect.value.value), insideOf(domain));
            return;
        }
    }
}

/// Whether there is a number to change: one written, or a default.
bool hasValue(const Scenario& scenario, const std::string& target) {
    const auto place = placeOf(target);
    return scenario.field(place->fieldKey) || place->field->fallback;
}

void checkEffectsOfEvent(const Scenario& scenario, const std::string& name, Problems& problems) {
    const auto* effects = fieldAs<Effects>(scenario, event(name, "effects"));
    if (!effects || effects->effects.empty()) {
        problems.warning(event(name, "effects"), {HEADROOM_TEXT("The event has no effect."), {}},
                         {HEADROOM_TEXT("Add what it changes, or remove it."), {}});
        return;
    }
    for (std::size_t i = 0; i < effects->effects.size(); ++i) {
        const auto& effect = effects->effects[i];
        const auto targets = effectTargets(scenario, effect.key);
        if (!targets.empty() &&
            std::ranges::none_of(targets, [&](const auto& target) { return hasValue(scenario, target); }))
            problems.warning(
                event(name, "effects"),
                {HEADROOM_TEXT("Effect {0} changes {1}, which was left out and has no default, so nothing changes."),
                 {spelled(i + 1), quantityNamed(effect.key)}},
                {HEADROOM_TEXT("Give what it changes a value."), {}});
        checkEffectValue(scenario, event(name, "effects/") + std::to_string(i) + "/value", effect, targets, problems);
    }
}

void checkWindow(const Scenario& scenario, const std::string& name, Problems& problems) {
    const auto* window = fieldAs<Window>(scenario, event(name, "window"));
    if (window && window->last < window->first)
        problems.error(event(name, "window"),
                       {HEADROOM_TEXT("The last month {0} lies before the first, {1}."),
                        {window->last.text(), window->first.text()}},
                       {HEADROOM_TEXT("Give a last month that is not before the first."), {}});
}

} // namespace

void checkEvents(const Scenario& scenario, Problems& problems) {
    for (const auto& name : scenario.entities(EntityKind::event)) {
        checkWindow(scenario, name, problems);
        checkEffectsOfEvent(scenario, name, problems);
        if (!scenario.field(event(name, "probability")))
            problems.warning(event(name, "probability"),
                             {HEADROOM_TEXT("Without a probability, the event never happens in an ensemble."), {}},
                             {HEADROOM_TEXT("Give a fraction from 0 to 1: 0.2 is 20 %."), {}});
    }
}

} // namespace headroom::validation
