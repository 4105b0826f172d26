#pragma once

#include "drivers/driver.h"

namespace headroom {

/// A distribution of another kind for a quantity, to begin with: it keeps what it can of the one that the quantity has
/// (ends where both have ends, else the 5th and 95th percentile), is proposed from the range of a certain quantity, or
/// ±20 % of its value, and stays within the domain. The quantity's own distribution must be well formed.
Distribution changedTo(DistributionKind kind, const Quantity& quantity, const Driver& driver);

} // namespace headroom
