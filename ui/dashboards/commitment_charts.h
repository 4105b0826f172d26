#pragma once

#include "dashboards/chart_catalog.h"

namespace headroom {

std::vector<ChartDecl> commitmentCharts();

} // namespace headroom
