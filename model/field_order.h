#pragma once

#include "scenario.h"

namespace headroom {

/// Sorts keys of fields as files list them: sections, entities in their order, declarations within an entity, and where
/// a declaration has a second name, in the order of the entities it names, `others` last. Names of nothing stand last,
/// by the alphabet.
void sortInFileOrder(const Scenario& scenario, std::vector<std::string>& fieldKeys);

} // namespace headroom
