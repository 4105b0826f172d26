#include "dashboards/unit_charts.h"

#include "dashboards/unit_economics.h"
#include "theme.h"

#include <QCoreApplication>

#include <limits>

namespace headroom {

namespace {

class UnitCharts {
    Q_DECLARE_TR_FUNCTIONS(UnitCharts)

  public:
    static ChartData costAndPrice(const ChartSource& source) {
        ChartData data =
            source.chart(tr("Cost and price"), tr("per million tokens served, last 12 months"), "USD/Mtok");
        data.series.push_back(
            source.line(QStringLiteral("revenue"), tr("revenue"), seriesColour(u"", 0), revenuePerMtok));
        data.series.push_back(
            source.line(QStringLiteral("cost"), tr("compute cost"), seriesColour(u"", 1), costPerMtok));
        return data;
    }

    static ChartData margin(const ChartSource& source) {
        ChartData data = source.chart(tr("Gross margin"), tr("last 12 months"), "fraction");
        data.series.push_back(
            source.line(QStringLiteral("margin"), tr("gross margin"), seriesColour(u"", 0), grossMargin));
        return data;
    }

    static ChartData tokens(const ChartSource& source) {
        ChartData data = source.chart(tr("Tokens"), tr("asked for, by workload"), "tokens/month");
        data.form = ChartForm::stacked;
        for (const std::string& workload : source.elements(Dimension::workload))
            data.series.push_back(source.workloadLine(workload, "tokens/" + workload));
        return data;
    }

    static ChartData newCapacity(const ChartSource& source) {
        ChartData data = source.chart(tr("Cost of new capacity"), tr("per million reference tokens"), "USD/token");
        for (const std::string& provider : source.elements(Dimension::provider)) {
            const auto costs = [series = "unit_cost/" + provider](const FuturesView& futures) {
                return withoutNothing(seriesValues(futures, series));
            };
            data.series.push_back(source.providerLine(provider, costs));
        }
        return data;
    }

  private:
    /// A provider that sells nothing yet has no cost.
    static FutureMonths withoutNothing(const FutureMonths& costs) {
        return (costs == 0.0).select(std::numeric_limits<double>::quiet_NaN(), costs);
    }
};

} // namespace

std::vector<ChartDecl> unitCharts() {
    using enum Dashboard;
    return {
        {.name = "cost-and-price", .dashboards = {unitEconomics}, .build = UnitCharts::costAndPrice},
        {.name = "gross-margin", .dashboards = {unitEconomics}, .build = UnitCharts::margin},
        {.name = "tokens",
         .all = EntityKind::workload,
         .dashboards = {unitEconomics},
         .series = {"tokens", "tokens/<w>"},
         .build = UnitCharts::tokens},
        {.name = "cost-of-new-capacity",
         .all = EntityKind::provider,
         .dashboards = {unitEconomics},
         .series = {"unit_cost/<p>"},
         .build = UnitCharts::newCapacity},
    };
}

} // namespace headroom
