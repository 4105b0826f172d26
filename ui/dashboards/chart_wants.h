#pragma once

#include "charts/chart_data.h"
#include "futures_view.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace headroom {

struct RunSnapshot;

/// A line of a chart as many futures are asked for it.
struct WantedLine {
    /// Of its fan: the name of a series of the model, or one of the chart's own.
    std::string name;
    std::function<FutureMonths(const FuturesView&)> derive;
    /// Whether it is a series of the model, so that nothing has to be derived.
    bool isSeries = false;
};

/// What a chart shows of many futures.
struct ChartWants {
    /// By the names they have in the chart.
    std::map<QString, WantedLine> lines;
    /// The upper edges of the areas of a stack.
    std::vector<WantedLine> edges;
};

/// The fan of this name; null where there is none for the months of the run.
std::shared_ptr<const ChartFan> fanOf(const RunSnapshot& snapshot, const std::string& name);

// A stack shows the means of its parts, which add up, and around the edges between them how the sum of all below
// spreads: summed within each future, never of percentiles. In a chart of shares that is every edge but the last, which
// is 1 while nothing is switched off; in one of amounts the last, the total: the edges below would hide each other.
// A series that is switched off is in no sum.

/// Asks for the edges of the stack that `data` is without its hidden series; does nothing for lines.
void wantEdges(const ChartData& data, const QSet<QString>& hidden, ChartWants& wants);
/// Puts them to the series.
void addEdges(ChartData& data, const QSet<QString>& hidden, const RunSnapshot& snapshot);

} // namespace headroom
