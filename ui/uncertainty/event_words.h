#pragma once

#include "scenario.h"

#include <QLocale>
#include <QString>

namespace headroom {

/// When and how likely an event happens: "40 %, June 2026 – June 2028".
QString eventText(const Scenario& scenario, const std::string& event, const QLocale& locale);
/// "40 %"; empty where the event has no probability that one number says.
QString eventProbability(const Scenario& scenario, const std::string& event, const QLocale& locale);

/// What an event changes, effect by effect: "Chat: Price: times 0.8, in full after 6 months".
QString effectsText(const Scenario& scenario, const std::string& event, const QLocale& locale);

} // namespace headroom
