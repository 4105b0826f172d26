#include "charts/chart_stack.h"

namespace headroom {

namespace {

std::vector<StackedEdges> stacked(const ChartData& data, const QSet<QString>& hidden,
                                  std::vector<double> ChartSeries::*values) {
    const std::size_t months = static_cast<std::size_t>(std::max(0, data.months));
    std::vector<StackedEdges> edges;
    edges.reserve(data.series.size());
    std::vector<double> top(months, 0.0);
    for (const ChartSeries& series : data.series) {
        StackedEdges& area = edges.emplace_back(StackedEdges{top, {}});
        const std::vector<double>& own = series.*values;
        if (!hidden.contains(series.name))
            for (std::size_t t = 0; t < std::min(months, own.size()); ++t)
                top[t] += own[t] > 0 ? own[t] : 0;
        area.high = top;
    }
    return edges;
}

} // namespace

std::vector<StackedEdges> stackedEdges(const ChartData& data, const QSet<QString>& hidden) {
    return stacked(data, hidden, &ChartSeries::values);
}

std::vector<StackedEdges> stackedBaseline(const ChartData& data, const QSet<QString>& hidden) {
    for (const ChartSeries& series : data.series)
        if (!hidden.contains(series.name) && series.baseline.empty())
            return {};
    return stacked(data, hidden, &ChartSeries::baseline);
}

} // namespace headroom
