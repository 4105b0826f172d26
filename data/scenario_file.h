#pragma once

#include "scenario_json.h"

#include <QString>

namespace headroom {

/// Reads one scenario from a JSON file. Throws `ImportError` for its contents and `FileError` for the file.
Scenario readScenarioFile(const QString& path);

/// Writes one scenario as JSON; a file of this name is replaced as a whole or left as it was. Throws `FileError`.
void writeScenarioFile(const QString& path, const Scenario& scenario);

} // namespace headroom
