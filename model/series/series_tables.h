#pragma once

#include "series.h"

namespace headroom::series {

/// The declarations of the sections of the model; `seriesDecls()` puts them in order.
std::vector<SeriesDecl> demandSeries();
std::vector<SeriesDecl> placementSeries();
std::vector<SeriesDecl> sizingSeries();
std::vector<SeriesDecl> fleetSeries();
std::vector<SeriesDecl> costSeries();
std::vector<SeriesDecl> contractSeries();
std::vector<SeriesDecl> moneySeries();
std::vector<SeriesDecl> marketSeries();

} // namespace headroom::series
