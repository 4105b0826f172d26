#pragma once

#include "analyses/tornado.h"
#include "cli/output.h"

namespace headroom::cli {

/// A tornado, the widest bar first; exact numbers or readable ones.
Table tornadoTable(const Tornado& tornado, bool exact);
std::string tornadoJson(const Tornado& tornado, const Outcome& outcome);

} // namespace headroom::cli
