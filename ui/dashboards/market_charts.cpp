#include "dashboards/market_charts.h"

#include "dashboards/entity_names.h"
#include "numbers.h"
#include "theme.h"

#include <QCoreApplication>

namespace headroom {

namespace {

/// Above this index a market counts as highly concentrated (U.S. merger guidelines of 2023: 1 800 points).
constexpr double highlyConcentrated = 0.18;
constexpr double indexPoints = 10000;

class MarketCharts {
    Q_DECLARE_TR_FUNCTIONS(MarketCharts)

  public:
    static ChartData marketShare(const ChartSource& source) {
        ChartData data = source.chart(tr("Market share"), tr("AI cloud revenue"), "fraction");
        data.form = ChartForm::shares;
        for (const std::string& provider : source.elements(Dimension::participant))
            data.series.push_back(source.providerLine(provider, "market_share/" + provider));
        const double index = source.run().series("hhi")[source.months() - 1];
        data.note = tr("HHI %1").arg(concentrationText(index, source.locale()));
        return data;
    }

    static ChartData revenue(const ChartSource& source) {
        ChartData data = source.chart(tr("AI revenue"), tr("per cloud"), "USD/year");
        for (const std::string& provider : source.elements(Dimension::participant))
            data.series.push_back(source.providerLine(provider, "ai_revenue/" + provider));
        return data;
    }

    static ChartData concentration(const ChartSource& source) {
        ChartData data = source.chart(tr("Concentration"), tr("Herfindahl–Hirschman index, points"), "1");
        const auto points = [](const FuturesView& futures) -> FutureMonths {
            return seriesValues(futures, "hhi") * indexPoints;
        };
        data.series.push_back(source.line(QStringLiteral("hhi"), tr("HHI"), seriesColour(u"", 0), points));
        data.limits.push_back({tr("highly concentrated"), {highlyConcentrated * indexPoints}});
        return data;
    }

    static ChartData vendors(const ChartSource& source) {
        ChartData data = source.chart(tr("Clouds rented from"), tr("effective number, by spend"), "1");
        data.series.push_back(source.line(QStringLiteral("vendors"), tr("clouds"), seriesColour(u"", 0), "vendors"));
        return data;
    }

    static ChartData discount(const ChartSource& source) {
        ChartData data = source.chart(tr("Discounts"), tr("off the list price"), "fraction");
        for (const std::string& provider : rentedProviders(source.scenario()))
            data.series.push_back(source.providerLine(provider, "discount/" + provider));
        return data;
    }

    static ChartData spend(const ChartSource& source) {
        ChartData data = source.chart(tr("Spend"), tr("rented capacity"), "USD/month");
        data.form = ChartForm::stacked;
        for (const std::string& provider : rentedProviders(source.scenario()))
            data.series.push_back(source.providerLine(provider, "spend/" + provider));
        return data;
    }
};

} // namespace

std::vector<ChartDecl> marketCharts() {
    using enum Dashboard;
    return {
        {.name = "market-share",
         .all = EntityKind::provider,
         .dashboards = {overview, marketShare},
         .series = {"market_share/<p>"},
         .build = MarketCharts::marketShare},
        {.name = "ai-revenue",
         .all = EntityKind::provider,
         .dashboards = {marketShare},
         .series = {"ai_revenue/<p>"},
         .build = MarketCharts::revenue},
        {.name = "concentration",
         .all = EntityKind::provider,
         .dashboards = {marketShare},
         .series = {"hhi"},
         .build = MarketCharts::concentration},
        {.name = "spend",
         .all = EntityKind::provider,
         .dashboards = {marketShare},
         .series = {"spend/<p>", "spend"},
         .build = MarketCharts::spend},
        {.name = "clouds",
         .all = EntityKind::provider,
         .dashboards = {marketShare},
         .series = {"vendors"},
         .build = MarketCharts::vendors},
        {.name = "discounts",
         .all = EntityKind::provider,
         .dashboards = {marketShare},
         .series = {"discount/<p>", "leverage"},
         .build = MarketCharts::discount},
    };
}

} // namespace headroom
