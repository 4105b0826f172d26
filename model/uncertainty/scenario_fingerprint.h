#pragma once

#include "scenario.h"

#include <cstdint>

namespace headroom {

/// A hash of everything in a scenario that its run or its ensemble depends on: the same on every machine. Names,
/// descriptions, sources and notes do not count, nor does the seed.
std::uint64_t fingerprint(const Scenario& scenario);

} // namespace headroom
