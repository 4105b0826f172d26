#pragma once

#include "dashboards/chart_source.h"
#include "dashboards/dashboard.h"

#include <optional>

namespace headroom {

/// One kind of chart. To add one, write its function and its line in the file of its theme (market_charts.cpp ...).
struct ChartDecl {
    /// A stable name: `market-share`. Of a chart that is made for each entity of a kind, `commitment/azure-250b` is
    /// one.
    std::string_view name = "";
    /// The kind of entity that one chart is made for each of.
    std::optional<EntityKind> each = std::nullopt;
    /// The kind of entity that one chart shows all of: a scenario without any has no such chart.
    std::optional<EntityKind> all = std::nullopt;
    /// The dashboards it is on. The overview shows only the first one of those made for each entity.
    std::vector<Dashboard> dashboards = {};
    /// Patterns of the series it shows, so that a finding leads to its chart. The first chart that shows a series is
    /// the one that is led to.
    std::vector<std::string_view> series = {};
    ChartData (*build)(const ChartSource&) = nullptr;
};

/// A chart of one scenario.
struct Chart {
    const ChartDecl* decl = nullptr;
    std::string entity;

    QString id() const;
    bool operator==(const Chart&) const = default;
};

/// A chart as somebody sees it: without the series that are switched off.
struct SeenChart {
    Chart chart;
    QSet<QString> hidden;

    SeenChart(Chart shown, QSet<QString> without = {}) : chart(std::move(shown)), hidden(std::move(without)) {}
    /// `market-share-aws,azure`.
    QString id() const;
    bool operator==(const SeenChart&) const = default;
};

/// Every kind of chart, in the order in which dashboards show them.
std::span<const ChartDecl> chartDecls();
/// Every chart of a scenario, and those of one dashboard.
std::vector<Chart> chartsOf(const Scenario& scenario);
std::vector<Chart> chartsOf(const Scenario& scenario, Dashboard dashboard);
/// The dashboard, apart from the overview where there is another, on which a chart stands.
Dashboard dashboardOf(const Chart& chart);

std::optional<Chart> findChart(const Scenario& scenario, const QString& id);
/// The chart that shows a series: `commitment/azure-250b` for `credited/azure-250b`.
std::optional<Chart> chartShowing(const Scenario& scenario, std::string_view series);

/// What the chart shows of a run, and of many futures where the snapshot has them. The snapshot must have a run.
ChartData buildChart(const SeenChart& seen, const RunSnapshot& snapshot, const ChartContext& context);
/// What has to be kept of many futures so that the chart can show them. To be asked on any thread.
ChartWants wantsOf(const SeenChart& seen, const RunSnapshot& snapshot);

} // namespace headroom
