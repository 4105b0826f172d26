#include "uncertainty/event_edit.h"

#include "quantity_edit.h"

namespace headroom {

std::string eventKey(const std::string& event, std::string_view field) {
    return keyOf(EntityKind::event, event, field);
}

std::string addEvent(Scenario& scenario, const QString& label) {
    std::string name = "event-1";
    for (int number = 2; scenario.hasEntity(EntityKind::event, name); ++number)
        name = "event-" + std::to_string(number);
    constexpr double proposedProbability = 0.5;
    scenario.put(eventKey(name, "label"), label.toStdString());
    scenario.put(eventKey(name, "on"), false);
    scenario.put(eventKey(name, "probability"), Path(proposedProbability));
    scenario.put(eventKey(name, "window"), Window{scenario.start, scenario.last()});
    return name;
}

void removeEvent(Scenario& scenario, const std::string& event) {
    scenario.removeEntity(EntityKind::event, event);
    const std::string prefix = eventKey(event, "");
    std::erase_if(scenario.correlations, [&](const Correlation& correlation) {
        return correlation.first.starts_with(prefix) || correlation.second.starts_with(prefix);
    });
}

void setEventNumber(Scenario& scenario, const std::string& key, std::optional<double> value) {
    if (!value) {
        scenario.erase(key);
        return;
    }
    const auto place = placeOf(key);
    if (auto field = withQuantity(scenario.field(key), *place, *value))
        scenario.put(key, std::move(*field));
}

} // namespace headroom
