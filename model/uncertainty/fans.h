#pragma once

#include "uncertainty/ensemble.h"

namespace headroom {

/// A fan of so many months, all 0.
Fan emptyFan(int months);
/// Writes one month of a fan.
void put(Fan& fan, int month, const Summary& summary);

} // namespace headroom
