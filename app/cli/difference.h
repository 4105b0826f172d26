#pragma once

#include "cli/output.h"
#include "scenario.h"

namespace headroom::cli {

/// What differs between two scenarios: fields, quantities, correlations and sampling by key with both values, then what
/// is believed about quantities, then the indicators where both can run. Names, tags, descriptions, ranges, sources and
/// notes are not compared: no result depends on them. Exact numbers or readable ones.
Table difference(const Scenario& a, const Scenario& b, bool exact);

/// Whether nothing is wrong with a scenario that keeps it from running.
bool canRun(const Scenario& scenario);

} // namespace headroom::cli
