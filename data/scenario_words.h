#pragma once

#include "scenario.h"

namespace headroom {

/// What the text of a scenario says of itself; the number at its end is the version.
inline constexpr std::string_view scenarioFormat = "headroom-scenario/1";

/// The words for the choices of a scenario, as the JSON form and the library spell them, and the choice of such a word.
/// @{

std::string_view name(Confidence confidence);
std::optional<Confidence> confidenceNamed(std::string_view name);

std::string_view name(Schedule::Kind kind);
std::optional<Schedule::Kind> scheduleNamed(std::string_view name);

std::string_view name(Effect::Operation operation);
std::optional<Effect::Operation> operationNamed(std::string_view name);

/// @}

/// Whether an ensemble can be drawn by a method of this name.
bool isSamplingMethod(std::string_view name);

/// Whether a text can be the name of an entity or source, a part of a key: not empty, no longer than
/// `limits::nameLength`, without slash, star and control characters.
bool isName(std::string_view text);

/// Whether a text is a UUID in lower case.
bool isScenarioId(std::string_view text);

/// The key of the first field, quantity or correlation that no file can hold: it has a number that is not finite, or
/// other parameters than its kind.
std::optional<std::string> firstUnwritable(const Scenario& scenario);

} // namespace headroom
