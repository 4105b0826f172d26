#pragma once

#include "cli/console.h"
#include "scenario.h"

namespace headroom::cli {

/// Makes the change `KEY=VALUE` to a scenario: a number, a month, a name, a list of names, a switch or a choice, as the
/// field asks. Throws `Refusal` with the place and the remedy.
void setField(Scenario& scenario, const QString& change, const QString& file);

} // namespace headroom::cli
