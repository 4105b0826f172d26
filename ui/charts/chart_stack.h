#pragma once

#include "charts/chart_data.h"

#include <QSet>

namespace headroom {

/// The lower and upper edge of an area, one value a month.
struct StackedEdges {
    std::vector<double> low;
    std::vector<double> high;
};

/// Whether a chart shows many futures: every series of it has its fan.
bool showsFutures(const ChartData& data);
/// What the strong line or the area of a series shows: as planned, or over many futures the median, and in a stack the
/// mean. Means add up, and those of shares to 1, as medians do not.
const std::vector<double>& drawnValues(const ChartSeries& series, const ChartData& data);

/// The band around the upper edge of a series in a stack, as long as the sums behind it are of the series that are
/// shown; else null.
std::shared_ptr<const ChartFan> edgeFan(const ChartSeries& series, const ChartData& data, const QSet<QString>& hidden);
/// That of the topmost edge.
std::shared_ptr<const ChartFan> topFan(const ChartData& data, const QSet<QString>& hidden);

/// The areas of a stacked chart, in its order; a hidden one has no height. Values that are negative or no number
/// count as 0.
std::vector<StackedEdges> stackedEdges(const ChartData& data, const QSet<QString>& hidden);
/// The same of the run as planned.
std::vector<StackedEdges> stackedPlan(const ChartData& data, const QSet<QString>& hidden);
/// The same of the baseline, empty unless every shown series has one.
std::vector<StackedEdges> stackedBaseline(const ChartData& data, const QSet<QString>& hidden);

} // namespace headroom
