#pragma once

#include "futures_view.h"

namespace headroom {

/// A yearly amount for each month: the sum over the twelve months that end with it, not a number in the first eleven.
/// A run shorter than a year has one such amount: its sum, scaled to twelve months.
FutureMonths lastYear(const FutureMonths& monthly);

// What section 7 of the model states by calendar year, month by month: sums over the twelve months that end with each
// month, or as many as there are, so that a December has the value of its year's indicator. 0 where the divisor is 0.

/// compute = spend + depreciation + power + upkeep + overhead + shortfall expense, USD a month, not summed.
FutureMonths computeCost(const FuturesView& futures);
/// Compute over served tokens, USD per million tokens.
FutureMonths costPerMtok(const FuturesView& futures);
/// Revenue over served tokens, USD per million tokens.
FutureMonths revenuePerMtok(const FuturesView& futures);
/// 1 − (compute + marketplace fees + revenue shares paid − received + variable cost) / revenue.
FutureMonths grossMargin(const FuturesView& futures);

} // namespace headroom
