#pragma once

#include "scenario.h"

namespace headroom {

/// What is believed about a quantity; null where it is certain or left at its default.
const Distribution* beliefAbout(const Scenario& scenario, const std::string& key);

/// Whether two beliefs are the same; null is certainty. The last bits do not count: a distribution that moved along
/// with its value and back has others.
bool sameBelief(const Distribution* a, const Distribution* b);

} // namespace headroom
