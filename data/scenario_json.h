#pragma once

#include "import_error.h"
#include "scenario.h"

namespace headroom {

/// Reads a scenario in the format `headroom-scenario/1`. Throws `ImportError` for anything the format does not know and
/// for names and keys of nothing; what is read may still have mistakes for `validate` to find. Reference prices left
/// out are written.
Scenario readScenario(std::string_view json);

/// The scenario as `headroom-scenario/1`: canonical order, one quantity a line, numbers in the fewest digits that read
/// back to the same bits. Throws `std::invalid_argument` with the key of what `firstUnwritable` finds.
std::string writeScenario(const Scenario& scenario);

} // namespace headroom
