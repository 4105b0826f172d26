#include "dashboards/money_charts.h"

#include "dashboards/unit_economics.h"
#include "numbers.h"
#include "theme.h"

#include <QCoreApplication>

namespace headroom {

namespace {

class MoneyCharts {
    Q_DECLARE_TR_FUNCTIONS(MoneyCharts)

  public:
    static ChartData revenueAndCost(const ChartSource& source) {
        ChartData data = source.chart(tr("Revenue and cost"), tr("last 12 months"), "USD/year");
        data.series.push_back(yearLine(source, "revenue", tr("revenue"), 0));
        data.series.push_back(yearLine(source, "cash_cost", tr("cash cost"), 1));
        return data;
    }

    static ChartData cash(const ChartSource& source) {
        ChartData data = source.chart(tr("Cash"), tr("end of month"), "USD");
        ChartSeries cash = line(source, "cash", tr("cash"), 1);
        const auto lowest = std::ranges::min_element(cash.values);
        const Month month = source.month(static_cast<int>(lowest - cash.values.begin()));
        const QString label = tr("lowest %1, %2", "amount, month")
                                  .arg(source.text(*lowest, "USD"), shortMonthText(month, source.locale()));
        data.markers.push_back({month, *lowest, label, *lowest < 0 ? ChartLevel::breach : ChartLevel::neutral});
        data.series.push_back(std::move(cash));
        return data;
    }

    static ChartData revenueByWorkload(const ChartSource& source) {
        ChartData data = source.chart(tr("Revenue by workload"), {}, "USD/month");
        data.form = ChartForm::stacked;
        for (const std::string& workload : source.elements(Dimension::workload))
            data.series.push_back(source.workloadLine(workload, "revenue/" + workload));
        return data;
    }

    static ChartData netCashFlow(const ChartSource& source) {
        ChartData data = source.chart(tr("Net cash flow"), tr("last 12 months"), "USD/year");
        data.series.push_back(yearLine(source, "net_cash_flow", tr("net cash flow"), 0));
        data.series.push_back(yearLine(source, "operating_income", tr("operating income"), 1));
        return data;
    }

    static ChartData capex(const ChartSource& source) {
        ChartData data = source.chart(tr("Capital expenditure"), tr("owned capacity"), "USD/month");
        data.series.push_back(line(source, "capex", tr("capex"), 0));
        data.series.push_back(line(source, "depreciation", tr("depreciation"), 1));
        return data;
    }

    static ChartData fees(const ChartSource& source) {
        ChartData data = source.chart(tr("Shares and fees"), tr("paid less received"), "USD/month");
        data.series.push_back(line(source, "revenue_shares", tr("revenue shares"), 0));
        data.series.push_back(line(source, "marketplace_fees", tr("marketplace fees"), 1));
        return data;
    }

  private:
    static ChartSeries line(const ChartSource& source, const char* series, const QString& label, int colour) {
        return source.line(QString::fromLatin1(series), label, seriesColour(u"", colour), series);
    }

    /// A single month holds a funding round or a whole shortfall, beside which nothing else could be seen.
    static ChartSeries yearLine(const ChartSource& source, const char* series, const QString& label, int colour) {
        return source.line(QString::fromLatin1(series), label, seriesColour(u"", colour),
                           [series](const FuturesView& futures) { return lastYear(seriesValues(futures, series)); });
    }
};

} // namespace

std::vector<ChartDecl> moneyCharts() {
    using enum Dashboard;
    return {
        {.name = "cash", .dashboards = {overview, money}, .series = {"cash"}, .build = MoneyCharts::cash},
        {.name = "revenue-and-cost",
         .dashboards = {overview, money},
         .series = {"revenue", "cash_cost"},
         .build = MoneyCharts::revenueAndCost},
        {.name = "net-cash-flow",
         .dashboards = {money},
         .series = {"net_cash_flow", "operating_income"},
         .build = MoneyCharts::netCashFlow},
        {.name = "revenue-by-workload",
         .all = EntityKind::workload,
         .dashboards = {money},
         .series = {"revenue/<w>"},
         .build = MoneyCharts::revenueByWorkload},
        {.name = "capex", .dashboards = {money}, .series = {"capex", "depreciation"}, .build = MoneyCharts::capex},
        {.name = "shares-and-fees",
         .dashboards = {money},
         .series = {"revenue_shares", "marketplace_fees"},
         .build = MoneyCharts::fees},
    };
}

} // namespace headroom
