#pragma once

#include "dashboards/chart_catalog.h"

namespace headroom {

std::vector<ChartDecl> placementCharts();

} // namespace headroom
