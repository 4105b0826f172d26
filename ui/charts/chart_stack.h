#pragma once

#include "charts/chart_data.h"

#include <QSet>

namespace headroom {

/// The lower and upper edge of an area, one value a month.
struct StackedEdges {
    std::vector<double> low;
    std::vector<double> high;
};

/// The areas of a stacked chart, in its order; a hidden one has no height. Values that are negative or no number
/// count as 0.
std::vector<StackedEdges> stackedEdges(const ChartData& data, const QSet<QString>& hidden);
/// The same of the baseline, empty unless every shown series has one.
std::vector<StackedEdges> stackedBaseline(const ChartData& data, const QSet<QString>& hidden);

} // namespace headroom
