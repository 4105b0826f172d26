#include "dashboards/placement_charts.h"

#include "dashboards/entity_names.h"
#include "theme.h"

#include <QCoreApplication>

namespace headroom {

namespace {

class PlacementCharts {
    Q_DECLARE_TR_FUNCTIONS(PlacementCharts)

  public:
    static ChartData allWorkloads(const ChartSource& source) {
        ChartData data = source.chart(tr("Placement"), tr("inference load"), "fraction");
        data.form = ChartForm::shares;
        data.series = providerLines(source, "provider_share/");
        return data;
    }

    static ChartData oneWorkload(const ChartSource& source) {
        const QString workload = entityLabel(source.scenario(), EntityKind::workload, source.entity());
        ChartData data = source.chart(workload, tr("placement"), "fraction");
        data.form = ChartForm::shares;
        data.series = providerLines(source, "share/" + source.entity() + "/");
        return data;
    }

    static ChartData load(const ChartSource& source) {
        ChartData data = source.chart(tr("Load"), tr("at peak, by provider"), "tokens/s");
        data.form = ChartForm::stacked;
        data.series = providerLines(source, "provider_load/");
        return data;
    }

    static ChartData served(const ChartSource& source) {
        ChartData data = source.chart(tr("Demand served"), tr("of all load"), "fraction");
        data.series.push_back(
            source.line(QStringLiteral("served"), tr("served"), seriesColour(u"", 0), "served_fraction"));
        return data;
    }

  private:
    static std::vector<ChartSeries> providerLines(const ChartSource& source, const std::string& prefix) {
        std::vector<ChartSeries> lines;
        for (const std::string& provider : source.elements(Dimension::provider)) {
            ChartSeries line = source.providerLine(provider, prefix + provider);
            if (isEverPositive(line))
                lines.push_back(std::move(line));
        }
        return lines;
    }

    /// A provider without load in any month, here or in the baseline, is no part of the picture.
    static bool isEverPositive(const ChartSeries& series) {
        const auto positive = [](double load) { return load > 0; };
        return std::ranges::any_of(series.values, positive) || std::ranges::any_of(series.baseline, positive);
    }
};

} // namespace

std::vector<ChartDecl> placementCharts() {
    using enum Dashboard;
    return {
        {.name = "placement",
         .all = EntityKind::workload,
         .dashboards = {placement},
         .series = {"provider_share/<p>"},
         .build = PlacementCharts::allWorkloads},
        {.name = "load",
         .all = EntityKind::workload,
         .dashboards = {placement},
         .series = {"provider_load/<p>", "load"},
         .build = PlacementCharts::load},
        {.name = "demand-served",
         .all = EntityKind::workload,
         .dashboards = {placement},
         .series = {"served_fraction", "served_fraction/<w>"},
         .build = PlacementCharts::served},
        {.name = "placement-of",
         .each = EntityKind::workload,
         .dashboards = {placement},
         .series = {"share/<w>/<p>"},
         .build = PlacementCharts::oneWorkload},
    };
}

} // namespace headroom
