#pragma once

#include "charts/chart_data.h"

namespace headroom::samples {

// Charts over invented figures, January 2025 to December 2035. `sway` (0 for the baseline) moves every value a
// little, as a driver would.

ChartData marketShare(double sway = 0);
ChartData commitment(double sway = 0);
ChartData fleet(double sway = 0);
ChartData cash(double sway = 0);
ChartData revenueAndCost(double sway = 0);
ChartData spendByProvider(double sway = 0);
ChartData costPerMtok(double sway = 0);
/// Two years in months, with one value each.
ChartData shortRun();

} // namespace headroom::samples
