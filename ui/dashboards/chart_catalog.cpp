#include "dashboards/chart_catalog.h"

#include "dashboards/commitment_charts.h"
#include "dashboards/entity_names.h"
#include "dashboards/fleet_charts.h"
#include "dashboards/market_charts.h"
#include "dashboards/money_charts.h"
#include "dashboards/placement_charts.h"
#include "dashboards/unit_charts.h"
#include "theme.h"

#include <utility>

namespace headroom {

namespace {

constexpr std::size_t overviewCharts = 4;

std::vector<ChartDecl> allDecls() {
    std::vector<ChartDecl> decls;
    for (const auto& theme :
         {marketCharts(), placementCharts(), commitmentCharts(), fleetCharts(), moneyCharts(), unitCharts()})
        decls.insert(decls.end(), theme.begin(), theme.end());
    return decls;
}

void appendCharts(const ChartDecl& decl, const Scenario& scenario, std::vector<Chart>& charts) {
    if (!decl.each) {
        if (!decl.all || !scenario.entities(*decl.all).empty())
            charts.push_back({&decl, {}});
        return;
    }
    for (const std::string& entity : scenario.entities(*decl.each))
        charts.push_back({&decl, entity});
}

bool isOn(const ChartDecl& decl, Dashboard dashboard) {
    return std::ranges::find(decl.dashboards, dashboard) != decl.dashboards.end();
}

/// The pattern `credited/<c>` of the chart for `azure-250b` shows the series `credited/azure-250b`; further names of a
/// pattern, and all names of a chart that is made once, stand for any.
bool shows(const Chart& chart, std::string_view pattern, std::string_view series) {
    const auto wanted = split(pattern);
    const auto parts = split(series);
    bool named = !chart.entity.empty();
    return std::ranges::equal(wanted, parts, [&](std::string_view want, std::string_view part) {
        if (!want.starts_with('<'))
            return want == part;
        return !std::exchange(named, false) || part == chart.entity;
    });
}

Dimension dimensionOf(EntityKind kind) {
    switch (kind) {
    case EntityKind::workload:
        return Dimension::workload;
    case EntityKind::provider:
        return Dimension::provider;
    case EntityKind::commitment:
        return Dimension::commitment;
    case EntityKind::revenueShare:
        return Dimension::revenueShare;
    case EntityKind::obligation:
        return Dimension::obligation;
    default:
        return Dimension::none;
    }
}

/// The run on screen may be an older one, while the scenario has mistakes: it need not know an entity just added.
bool isInRun(const Chart& chart, const RunView& run) {
    if (!chart.decl->each)
        return true;
    const auto& elements = run.plan().elements(dimensionOf(*chart.decl->each));
    return std::ranges::find(elements, chart.entity) != elements.end();
}

} // namespace

QString Chart::id() const {
    const QString name = QString::fromUtf8(decl->name.data(), static_cast<qsizetype>(decl->name.size()));
    return entity.empty() ? name : name + QLatin1Char('/') + QString::fromStdString(entity);
}

QString SeenChart::id() const {
    QStringList names(hidden.begin(), hidden.end());
    names.sort();
    return names.isEmpty() ? chart.id() : chart.id() + u'-' + names.join(u',');
}

std::span<const ChartDecl> chartDecls() {
    static const std::vector<ChartDecl> decls = allDecls();
    return decls;
}

std::vector<Chart> chartsOf(const Scenario& scenario) {
    std::vector<Chart> charts;
    for (const ChartDecl& decl : chartDecls())
        appendCharts(decl, scenario, charts);
    return charts;
}

std::vector<Chart> chartsOf(const Scenario& scenario, Dashboard dashboard) {
    std::vector<Chart> charts;
    for (const ChartDecl& decl : chartDecls()) {
        if (!isOn(decl, dashboard))
            continue;
        const std::size_t before = charts.size();
        appendCharts(decl, scenario, charts);
        if (dashboard == Dashboard::overview && charts.size() > before + 1)
            charts.resize(before + 1);
    }
    if (dashboard == Dashboard::overview && charts.size() > overviewCharts)
        charts.resize(overviewCharts);
    return charts;
}

Dashboard dashboardOf(const Chart& chart) {
    const auto& on = chart.decl->dashboards;
    const auto own = std::ranges::find_if(on, [](Dashboard d) { return d != Dashboard::overview; });
    return own == on.end() ? Dashboard::overview : *own;
}

std::optional<Chart> findChart(const Scenario& scenario, const QString& id) {
    const std::vector<Chart> charts = chartsOf(scenario);
    const auto found = std::ranges::find(charts, id, &Chart::id);
    return found == charts.end() ? std::nullopt : std::optional(*found);
}

std::optional<Chart> chartShowing(const Scenario& scenario, std::string_view series) {
    const std::vector<Chart> charts = chartsOf(scenario);
    const auto found = std::ranges::find_if(charts, [series](const Chart& chart) {
        return std::ranges::any_of(chart.decl->series,
                                   [&](std::string_view pattern) { return shows(chart, pattern, series); });
    });
    return found == charts.end() ? std::nullopt : std::optional(*found);
}

ChartData buildChart(const SeenChart& seen, const RunSnapshot& snapshot, const ChartContext& context) {
    const Chart& chart = seen.chart;
    const ChartSource source(snapshot, context, chart.id().toStdString(), chart.entity);
    ChartData data = isInRun(chart, *snapshot.run)
                         ? chart.decl->build(source)
                         : source.chart(entityLabel(*snapshot.scenario, *chart.decl->each, chart.entity), {}, "1");
    data.name = chart.id();
    addEdges(data, seen.hidden, snapshot);
    return data;
}

ChartWants wantsOf(const SeenChart& seen, const RunSnapshot& snapshot) {
    const Chart& chart = seen.chart;
    ChartWants wants;
    if (!isInRun(chart, *snapshot.run))
        return wants;
    const ChartContext context{QLocale::c(), &lightTheme()};
    ChartData data = chart.decl->build(ChartSource(snapshot, context, chart.id().toStdString(), chart.entity, &wants));
    data.name = chart.id();
    wantEdges(data, seen.hidden, wants);
    return wants;
}

} // namespace headroom
