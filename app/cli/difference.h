#pragma once

#include "cli/output.h"
#include "scenario.h"

namespace headroom::cli {

/// What differs between two scenarios: fields, quantities, correlations and sampling by key with both values, then what
/// is believed about quantities, then the indicators. Names, tags, descriptions, ranges, sources and notes are not
/// compared: no result depends on them. Exact numbers or readable ones.
Table difference(const Scenario& a, const Scenario& b, bool exact);

} // namespace headroom::cli
