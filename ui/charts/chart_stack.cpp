#include "charts/chart_stack.h"

#include <algorithm>
#include <functional>

namespace headroom {

namespace {

using ValuesOf = std::function<const std::vector<double>&(const ChartSeries&)>;

std::vector<StackedEdges> stacked(const ChartData& data, const QSet<QString>& hidden, const ValuesOf& valuesOf) {
    const std::size_t months = static_cast<std::size_t>(std::max(0, data.months));
    std::vector<StackedEdges> edges;
    edges.reserve(data.series.size());
    std::vector<double> top(months, 0.0);
    for (const ChartSeries& series : data.series) {
        StackedEdges& area = edges.emplace_back(StackedEdges{top, {}});
        const std::vector<double>& own = valuesOf(series);
        if (!hidden.contains(series.name))
            for (std::size_t t = 0; t < std::min(months, own.size()); ++t)
                top[t] += own[t] > 0 ? own[t] : 0;
        area.high = top;
    }
    return edges;
}

} // namespace

bool showsFutures(const ChartData& data) {
    return !data.series.empty() &&
           std::ranges::all_of(data.series, [](const ChartSeries& s) { return s.fan != nullptr; });
}

const std::vector<double>& drawnValues(const ChartSeries& series, const ChartData& data) {
    if (data.form == ChartForm::lines)
        return series.fan ? series.fan->median : series.values;
    return showsFutures(data) ? series.fan->mean : series.values;
}

std::shared_ptr<const ChartFan> edgeFan(const ChartSeries& series, const ChartData& data, const QSet<QString>& hidden) {
    return hidden == data.edgesWithout ? series.edge : nullptr;
}

std::shared_ptr<const ChartFan> topFan(const ChartData& data, const QSet<QString>& hidden) {
    const auto top = std::find_if(data.series.rbegin(), data.series.rend(),
                                  [&](const ChartSeries& series) { return !hidden.contains(series.name); });
    return top == data.series.rend() ? nullptr : edgeFan(*top, data, hidden);
}

std::vector<StackedEdges> stackedEdges(const ChartData& data, const QSet<QString>& hidden) {
    return stacked(
        data, hidden, [&data](const ChartSeries& series) -> const auto& { return drawnValues(series, data); });
}

std::vector<StackedEdges> stackedPlan(const ChartData& data, const QSet<QString>& hidden) {
    return stacked(data, hidden, &ChartSeries::values);
}

std::vector<StackedEdges> stackedBaseline(const ChartData& data, const QSet<QString>& hidden) {
    for (const ChartSeries& series : data.series)
        if (!hidden.contains(series.name) && series.baseline.empty())
            return {};
    return stacked(data, hidden, &ChartSeries::baseline);
}

} // namespace headroom
