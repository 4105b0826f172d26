#pragma once

#include "charts/chart_data.h"

namespace headroom {

/// Whether two charts show the same, to the last bit: then there is nothing to paint. Values that are not a number
/// count as equal.
bool sameChart(const ChartData& a, const ChartData& b);

} // namespace headroom
