#include "dashboards/chart_catalog.h"
#include "snapshots.h"
#include "test_program.h"
#include "theme.h"

#include <QSet>
#include <QTest>

#include <cmath>

namespace headroom::chart_catalog_test {
using namespace headroom::test;

namespace {

const ChartContext context{QLocale(QLocale::English), &lightTheme()};

ChartData build(const Snapshot& snapshot, const char* id) {
    const auto chart = findChart(*snapshot->scenario, QString::fromLatin1(id));
    return chart ? buildChart(*chart, *snapshot, context) : ChartData{};
}

const ChartSeries* seriesOf(const ChartData& data, const char* name) {
    const auto found = std::ranges::find(data.series, QString::fromLatin1(name), &ChartSeries::name);
    return found == data.series.end() ? nullptr : &*found;
}

double at(const ChartData& data, const char* name, int month) {
    const ChartSeries* series = seriesOf(data, name);
    return series ? series->values.at(static_cast<std::size_t>(month)) : std::nan("");
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

Scenario withoutContracts() {
    Scenario scenario = minimal();
    scenario.removeEntity(EntityKind::commitment, "cloud-8m");
    return scenario;
}

QStringList idsOn(const Scenario& scenario, Dashboard dashboard) {
    QStringList ids;
    for (const Chart& chart : chartsOf(scenario, dashboard))
        ids.append(chart.id());
    return ids;
}

} // namespace

class ChartCatalogTest : public QObject {
    Q_OBJECT

  private slots:
    void everyChartIsBuilt_data();
    void everyChartIsBuilt();
    void idsAreUnique();
    void everyDashboardHasFourCharts();
    void overviewShowsOneOfEachKind();
    void overviewFillsTheGapOfACommitment();
    void contractsMadeForEachEntity();
    void withoutContractsThatDashboardIsEmpty();
    void chartsOfAnyScenarioFollowItsEntities();
    void marketSharesAddUp();
    void concentrationIsInPoints();
    void fleetOfTheMinimalScenario();
    void commitmentOfTheMinimalScenario();
    void burnOfTheMinimalScenario();
    void moneyOfTheMinimalScenario();
    void unitCostsOfTheMinimalScenario();
    void unitCostsInDecemberAreTheIndicators();
    void baselineLiesUponItsOwnMonths();
    void baselineWithoutTheEntityHasNoGhost();
    void capIsMarkedInTheMonthItIsReached();
    void powerCapIsALimit();
    void shortageIsTintedWithItsSize();
    void lowestCashIsMarked();
    void seriesLeadToTheirChart_data();
    void seriesLeadToTheirChart();
    void entityThatTheRunDoesNotKnow();
};

void ChartCatalogTest::everyChartIsBuilt_data() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : referenceNames())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void ChartCatalogTest::everyChartIsBuilt() {
    QFETCH(QString, name);
    const Snapshot snapshot = snapshotOf(loadReference(name.toStdString()), minimal());
    const auto months = static_cast<std::size_t>(snapshot->run->months());
    for (const Chart& chart : chartsOf(*snapshot->scenario)) {
        const ChartData data = buildChart(chart, *snapshot, context);
        QCOMPARE(data.name, chart.id());
        QVERIFY2(!data.title.isEmpty() && !data.unit.isEmpty() && !data.series.empty(), qPrintable(data.name));
        QCOMPARE(data.start, snapshot->scenario->start);
        QCOMPARE(data.months, snapshot->run->months());
        for (const ChartSeries& series : data.series) {
            QVERIFY2(!series.label.isEmpty() && series.colour.isValid(), qPrintable(data.name));
            QCOMPARE(series.values.size(), months);
            QVERIFY2(series.baseline.empty() || series.baseline.size() == months, qPrintable(data.name));
        }
        for (const ChartLimit& limit : data.limits)
            QVERIFY2(limit.values.size() == 1 || limit.values.size() == months, qPrintable(data.name));
    }
}

void ChartCatalogTest::idsAreUnique() {
    QSet<QString> ids;
    for (const Chart& chart : chartsOf(loadReference("openai-multicloud"))) {
        QVERIFY2(!ids.contains(chart.id()), qPrintable(chart.id()));
        ids.insert(chart.id());
    }
}

void ChartCatalogTest::everyDashboardHasFourCharts() {
    const Scenario scenario = loadReference("openai-multicloud");
    for (Dashboard dashboard : dashboards())
        QVERIFY2(chartsOf(scenario, dashboard).size() >= 4, qPrintable(dashboardName(dashboard)));
}

void ChartCatalogTest::overviewShowsOneOfEachKind() {
    QCOMPARE(idsOn(loadReference("openai-multicloud"), Dashboard::overview),
             QStringList({"market-share", "commitment/azure-250b", "fleet", "cash"}));
}

void ChartCatalogTest::overviewFillsTheGapOfACommitment() {
    QCOMPARE(idsOn(withoutContracts(), Dashboard::overview),
             QStringList({"market-share", "fleet", "cash", "revenue-and-cost"}));
}

void ChartCatalogTest::contractsMadeForEachEntity() {
    const QStringList ids = idsOn(loadReference("openai-multicloud"), Dashboard::commitments);
    for (const char* id : {"commitment/azure-250b", "commitment/aws-38b", "commitment/oracle-300b",
                           "revenue-share/microsoft", "revenue-share/microsoft-pays", "obligation/trainium-2gw"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
}

void ChartCatalogTest::withoutContractsThatDashboardIsEmpty() {
    QCOMPARE(idsOn(withoutContracts(), Dashboard::commitments), QStringList());
    QVERIFY(emptyDashboardText(Dashboard::commitments).endsWith(u'.'));
}

void ChartCatalogTest::chartsOfAnyScenarioFollowItsEntities() {
    Scenario scenario = minimal();
    scenario.put("provider/second/label", "Second");
    scenario.put("provider/second/mix/gpu", Path(1));
    scenario.put("provider/second/rate/gpu", Path(3));
    QVERIFY(idsOn(scenario, Dashboard::fleet).contains("fleet-of/second"));
    const ChartData data = build(snapshotOf(scenario), "ai-revenue");
    QCOMPARE(data.series.size(), 3U);
    QCOMPARE(data.series[1].label, "Second");
    QCOMPARE(data.series[2].label, "Others");
    QVERIFY(data.series[0].colour != data.series[1].colour);
}

void ChartCatalogTest::marketSharesAddUp() {
    const ChartData data = build(referenceSnapshot(), "market-share");
    QCOMPARE(data.form, ChartForm::shares);
    for (std::size_t month = 0; month < 132; ++month) {
        double sum = 0, before = 0;
        for (const ChartSeries& series : data.series) {
            sum += series.values[month];
            before += series.baseline[month];
        }
        QVERIFY2(near(sum, 1) && near(before, 1), qPrintable(QString::number(month)));
    }
    // The independent result has 0.2766627 in the last month.
    QCOMPARE(data.note, "HHI 2\u202F767");
}

void ChartCatalogTest::concentrationIsInPoints() {
    // One provider has the whole market: 1² · 10 000.
    QCOMPARE(at(build(snapshotOf(minimal()), "concentration"), "hhi", 0), 10000.0);
}

void ChartCatalogTest::fleetOfTheMinimalScenario() {
    // 10 000 tokens/s / (0.5 · 100 tokens/s) = 200 accelerators of 1 kW.
    const Snapshot snapshot = snapshotOf(minimal());
    const ChartData fleet = build(snapshot, "fleet");
    QVERIFY(near(at(fleet, "installed", 5), 200));
    QVERIFY(near(at(fleet, "required", 5), 200));
    QVERIFY(fleet.spans.empty());
    QVERIFY(near(at(build(snapshot, "power-of/cloud"), "cloud", 5), 0.2));
}

void ChartCatalogTest::commitmentOfTheMinimalScenario() {
    // 200 accelerators · 730.5 h · 2 USD = 292 200 USD a month; 24 of them are 7 012 800 of 8 000 000 USD, so that
    // 987 200 USD fall due in the last month. The pace that would do is 8 000 000 / 24 a month.
    const ChartData data = build(snapshotOf(minimal()), "commitment/cloud-8m");
    QCOMPARE(data.title, "Cloud commitment");
    QCOMPARE(data.subtitle, "credited of $8\u202FM");
    QVERIFY(near(at(data, "cloud-8m", 0), 292200));
    QVERIFY(near(at(data, "cloud-8m", 22), 23 * 292200.0));
    QVERIFY(near(at(data, "cloud-8m", 23), 8e6));
    QCOMPARE(data.bars.size(), 1U);
    QCOMPARE(data.bars[0].month, Month(2027, 12));
    QVERIFY(near(data.bars[0].from, 7012800) && near(data.bars[0].to, 8e6));
    QCOMPARE(data.bars[0].label, "$987\u202F000 due");
    QCOMPARE(data.limits.size(), 1U);
    QVERIFY(near(data.limits[0].values[0], 8e6 / 24) && near(data.limits[0].values[23], 8e6));
    QCOMPARE(data.markers.size(), 1U);
}

void ChartCatalogTest::burnOfTheMinimalScenario() {
    // After the first month 8 000 000 − 292 200 are left for 23 months.
    const ChartData data = build(snapshotOf(minimal()), "burn/cloud-8m");
    QVERIFY(near(at(data, "cloud-8m", 0), 292200));
    QVERIFY(near(at(data, "required", 0), (8e6 - 292200) / 23));
    // In the last but one month 8 000 000 − 23 · 292 200 = 1 279 400 are left for one: off the scale of the draws.
    QVERIFY(std::isnan(at(data, "required", 22)));
}

void ChartCatalogTest::moneyOfTheMinimalScenario() {
    // Revenue: 1e6 · 0.1 · 20 + 26 298 Mtok · 10 · 0.5 = 2 131 490 USD a month. Cost: 292 200 + 1 500 000.
    const Snapshot snapshot = snapshotOf(minimal());
    const ChartData data = build(snapshot, "revenue-and-cost");
    QVERIFY(std::isnan(at(data, "revenue", 10)));
    QVERIFY(near(at(data, "revenue", 11), 12 * 2131490.0));
    QVERIFY(near(at(data, "cash_cost", 11), 12 * 1792200.0));
    // In the last month the shortfall falls due as well.
    QVERIFY(near(at(data, "cash_cost", 23), 12 * 1792200.0 + 987200));
    // 1 000 000 + 2 131 490 − 1 792 200
    QVERIFY(near(at(build(snapshot, "cash"), "cash", 0), 1339290));
}

void ChartCatalogTest::unitCostsOfTheMinimalScenario() {
    // 292 200 USD / 26 298 Mtok = 11.11 USD; 2 131 490 / 26 298 = 81.05 USD; 1 − 292 200 / 2 131 490 = 0.8629.
    const Snapshot snapshot = snapshotOf(minimal());
    const ChartData data = build(snapshot, "cost-and-price");
    QVERIFY(near(at(data, "cost", 0), 292200 / 26298.0));
    QVERIFY(near(at(data, "cost", 11), 8 / 0.72));
    QVERIFY(near(at(data, "revenue", 3), 2131490 / 26298.0));
    QVERIFY(near(at(build(snapshot, "gross-margin"), "margin", 11), 1 - 292200 / 2131490.0));
    // (12 · 292 200 + 987 200) / (12 · 26 298) = 14.24 USD in the last year, with the shortfall.
    QVERIFY(near(at(data, "cost", 23), (12 * 292200.0 + 987200) / (12 * 26298.0)));
}

void ChartCatalogTest::unitCostsInDecemberAreTheIndicators() {
    const Snapshot snapshot = referenceSnapshot();
    const ChartData costs = build(snapshot, "cost-and-price");
    const ChartData margin = build(snapshot, "gross-margin");
    for (int year = 2025; year <= 2035; ++year) {
        const auto kpi = [&](const std::string& stem) {
            return std::get<double>(findKpi(snapshot->kpis, stem + "/" + std::to_string(year))->value);
        };
        const int december = Month(year, 12) - Month(2025, 1);
        QVERIFY(near(at(costs, "cost", december), kpi("cost_per_mtok")));
        QVERIFY(near(at(costs, "revenue", december), kpi("revenue_per_mtok")));
        QVERIFY(near(at(margin, "margin", december), kpi("gross_margin")));
    }
}

void ChartCatalogTest::baselineLiesUponItsOwnMonths() {
    // The baseline begins three months later and is as long: its first month is the fourth here.
    Scenario later = minimal();
    later.start = later.start + 3;
    later.put("commitment/cloud-8m/from", later.start);
    later.put("commitment/cloud-8m/until", later.last());
    const ChartData data = build(snapshotOf(minimal(), later), "cash");
    QVERIFY(std::isnan(data.series[0].baseline[2]));
    QVERIFY(near(data.series[0].baseline[3], 1339290));
}

void ChartCatalogTest::baselineWithoutTheEntityHasNoGhost() {
    const ChartData data = build(snapshotOf(minimal(), withoutContracts()), "commitment/cloud-8m");
    QVERIFY(data.series[0].baseline.empty());
}

void ChartCatalogTest::capIsMarkedInTheMonthItIsReached() {
    // The independent result reaches the cap of 60 B USD in September 2029.
    const ChartData data = build(referenceSnapshot(), "revenue-share/microsoft");
    QCOMPARE(data.limits.size(), 1U);
    QVERIFY(near(data.limits[0].values[0], 6e10));
    QCOMPARE(data.markers.size(), 1U);
    QCOMPARE(data.markers[0].month, Month(2029, 9));
    QCOMPARE(data.markers[0].label, "reached Sep 2029");
}

void ChartCatalogTest::powerCapIsALimit() {
    const ChartData data = build(referenceSnapshot(), "power-of/oracle");
    QCOMPARE(data.limits.size(), 1U);
    // 300 MW until June 2025, 9 000 MW in December 2035.
    QVERIFY(near(data.limits[0].values.front(), 300) && near(data.limits[0].values.back(), 9000));
    QVERIFY(build(snapshotOf(minimal()), "power-of/cloud").limits.empty());
}

void ChartCatalogTest::shortageIsTintedWithItsSize() {
    // 200 accelerators are required from the first month on; 50 stand there, and 30 may join each month: 80, 110, 140,
    // 170, 200. So 120, 90, 60 and 30 are missing from January to April.
    Scenario scenario = minimal();
    scenario.put("provider/cloud/opening/gpu", Path(50));
    scenario.put("provider/cloud/max_additions", Path(30));
    const ChartData data = build(snapshotOf(scenario), "fleet-of/cloud");
    QCOMPARE(data.spans.size(), 1U);
    QCOMPARE(data.spans[0].from, Month(2026, 1));
    QCOMPARE(data.spans[0].until, Month(2026, 4));
    QCOMPARE(data.spans[0].label, "short 120");
}

void ChartCatalogTest::lowestCashIsMarked() {
    const ChartData data = build(referenceSnapshot(), "cash");
    QCOMPARE(data.markers.size(), 1U);
    QCOMPARE(data.markers[0].month, Month(2032, 12));
    QCOMPARE(data.markers[0].label, "lowest $8.84\u202FB, Dec 2032");
    QCOMPARE(data.markers[0].level, ChartLevel::neutral);

    // Costs of 3 M USD a month against 2.13 M of revenue: below zero from the second month on.
    Scenario scenario = minimal();
    scenario.put("money/fixed_cost", Path(3e6));
    QCOMPARE(build(snapshotOf(scenario), "cash").markers[0].level, ChartLevel::breach);
}

void ChartCatalogTest::seriesLeadToTheirChart_data() {
    QTest::addColumn<QString>("series");
    QTest::addColumn<QString>("chart");
    QTest::newRow("commitment") << "credited/azure-250b"
                                << "commitment/azure-250b";
    QTest::newRow("provider") << "fleet/aws"
                              << "fleet-of/aws";
    QTest::newRow("total") << "fleet"
                           << "fleet";
    QTest::newRow("second name") << "share/api/gcp"
                                 << "placement-of/api";
    QTest::newRow("share") << "revenue_share_total/microsoft"
                           << "revenue-share/microsoft";
    QTest::newRow("obligation") << "deployed_mw/trainium-2gw"
                                << "obligation/trainium-2gw";
    QTest::newRow("cash") << "cash"
                          << "cash";
    QTest::newRow("any provider") << "ai_revenue/aws"
                                  << "ai-revenue";
    QTest::newRow("unknown") << "no/such/series"
                             << "";
}

void ChartCatalogTest::seriesLeadToTheirChart() {
    QFETCH(QString, series);
    QFETCH(QString, chart);
    const auto found = chartShowing(loadReference("openai-multicloud"), series.toStdString());
    QCOMPARE(found ? found->id() : QString(), chart);
}

void ChartCatalogTest::entityThatTheRunDoesNotKnow() {
    // While a scenario has mistakes, the run on screen is the last good one.
    SimulationWorker worker;
    auto scenario = std::make_shared<Scenario>(minimal());
    worker.compute({scenario, nullptr, {}, 1});
    auto broken = std::make_shared<Scenario>(*scenario);
    broken->put("commitment/new/label", "New");
    const Snapshot snapshot = worker.compute({broken, nullptr, {}, 2});
    QVERIFY(!snapshot->runs() && snapshot->run);
    for (const Chart& chart : chartsOf(*snapshot->scenario))
        buildChart(chart, *snapshot, context);
    QVERIFY(build(snapshot, "commitment/new").series.empty());
    QCOMPARE(build(snapshot, "commitment/new").title, "New");
}

} // namespace headroom::chart_catalog_test

HEADROOM_TEST(chart_catalog, ChartCatalogTest)
#include "chart_catalog_test.moc"
