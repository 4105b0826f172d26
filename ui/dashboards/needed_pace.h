#pragma once

#include "run_view.h"

#include <vector>

namespace headroom {

/// The months in which a commitment's minimum is checked, ascending (section 6 of the model).
std::vector<Month> checkpointMonths(const Scenario& scenario, const std::string& commitment);

/// The pace that would just do, one value for each month of a run: straight from what was credited when the contract or
/// the run began to the minimum of each checkpoint. Not a number outside the contract.
std::vector<double> neededPace(const Scenario& scenario, const RunView& run, const std::string& commitment);

} // namespace headroom
