#pragma once

#include "cli/output.h"
#include "scenario.h"

namespace headroom::cli {

/// What differs between two scenarios: fields and quantities by key with both values, then the indicators that differ
/// where both run. Exact numbers or readable ones.
Table difference(const Scenario& a, const Scenario& b, bool exact);

} // namespace headroom::cli
