#pragma once

#include "scenario.h"

#include <QString>

namespace headroom {

/// What an editor does to the events of a scenario.

/// The key of a field of an event.
std::string eventKey(const std::string& event, std::string_view field);
/// Adds an event that may begin in any month and does nothing yet; returns its name, which no other event has.
std::string addEvent(Scenario& scenario, const QString& label);
/// With the correlations of its quantities.
void removeEvent(Scenario& scenario, const std::string& event);
/// Sets a bare number of an event and keeps what is said about it; nothing erases the field.
void setEventNumber(Scenario& scenario, const std::string& key, std::optional<double> value);

} // namespace headroom
