#pragma once

#include "analyses/sensitivity.h"
#include "analyses/tornado.h"
#include "cli/output.h"

namespace headroom::cli {

/// A tornado, the widest bar first; exact numbers or readable ones.
Table tornadoTable(const Tornado& tornado, bool exact);
std::string tornadoJson(const Tornado& tornado, const Outcome& outcome);

/// Sobol' indices with their intervals, the largest first; where inputs are correlated, totals are left empty, or out
/// of what is for reading.
Table sensitivityTable(const Sensitivity& sensitivity, bool exact);
std::string sensitivityJson(const Sensitivity& sensitivity, const Outcome& outcome, const Sampling& sampling);

} // namespace headroom::cli
