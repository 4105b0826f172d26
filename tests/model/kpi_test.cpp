#include "results.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::kpi_test {
using namespace headroom::test;

/// Section 7, the indicators.
class KpiTest : public QObject {
    Q_OBJECT

  private slots:
    void names();
    void lowestCash();
    void cashAboveZero();
    void cashThatStandsStill();
    void peaks();
    void lowestServedFraction();
    void everythingServedIsLowestAtOnce();
    void finalShares();
    void calendarYears();
    void yearsWithoutRevenue();
    void marginTakesEveryCost();
    void exhausted();
    void exhaustedBeforeAShortfall();
    void unavoidableFromTheStart();
    void unavoidableLater();
    void unavoidableNever();
    void unavoidableCountsDrawsAlready();
    void lapsedMinimumIsNotOwed();
    void liabilityBeyondTheHorizon();
};

namespace {

/// 100 000 USD a month at `cloud`, of which `c` may draw.
ScenarioBuilder committed(double amount, int from, int until) {
    return roundNumbers().commitment("c", "cloud", amount, month(from), month(until));
}

} // namespace

void KpiTest::names() {
    std::vector<std::string> expected{"npv",
                                      "lowest_cash",
                                      "lowest_cash_month",
                                      "first_month_below_zero",
                                      "funding_need",
                                      "total_shortfall",
                                      "first_shortfall_month",
                                      "cap_month/s",
                                      "exhausted/cloud-8m",
                                      "unavoidable/cloud-8m",
                                      "peak_accelerators",
                                      "peak_mw",
                                      "lowest_served_fraction",
                                      "lowest_served_fraction_month",
                                      "final_provider_share/cloud",
                                      "final_provider_share/own",
                                      "final_market_share/cloud",
                                      "final_market_share/others",
                                      "final_hhi",
                                      "liability_beyond_horizon",
                                      "gross_margin/2026",
                                      "cost_per_mtok/2026",
                                      "revenue_per_mtok/2026",
                                      "gross_margin/2027",
                                      "cost_per_mtok/2027",
                                      "revenue_per_mtok/2027"};
    ScenarioBuilder builder;
    builder.put("provider/own/owned", true).put("revenue_share/s/payee", "investor");
    builder.put("revenue_share/s/rate", 0).put("revenue_share/s/base", ShareBase{});
    builder.put("revenue_share/s/from", month(0)).put("revenue_share/s/until", month(1));
    const Results results(builder);
    std::vector<std::string> found;
    for (const Kpi& kpi : results.kpis())
        found.push_back(kpi.name);
    QCOMPARE(found, expected);
}

void KpiTest::lowestCash() {
    // 1 000 000 and losses of 400 000 (fixed cost 2 431 490) until month 4, gains of 531 490 from month 5 on:
    // 0.6, 0.2, −0.2, −0.6, −1.0 M, and up again.
    const Results results(roundNumbers().put("money/fixed_cost", stepAt(5, 2'431'490, 1.5e6)));
    QCOMPARE(results.kpi("lowest_cash"), -1e6);
    QCOMPARE(results.kpiMonth("lowest_cash_month"), std::string("2026-05"));
    QCOMPARE(results.kpiMonth("first_month_below_zero"), std::string("2026-03"));
    QCOMPARE(results.kpi("funding_need"), 1e6);
}

void KpiTest::cashAboveZero() {
    const Results results(roundNumbers());
    QCOMPARE(results.kpi("lowest_cash"), 1'531'490.0);
    QCOMPARE(results.kpiMonth("lowest_cash_month"), std::string("2026-01"));
    QCOMPARE(results.kpiMonth("first_month_below_zero"), std::string("never"));
    QCOMPARE(results.kpi("funding_need"), 0.0);
}

void KpiTest::cashThatStandsStill() {
    // No flow at all, on nothing: the first of equal months is the lowest, and 0 is not below 0.
    ScenarioBuilder builder = roundNumbers();
    builder.put("workload/chat/units", 0).put("money/fixed_cost", 0).put("money/opening_cash", 0);
    const Results results(builder);
    QCOMPARE(results.kpiMonth("lowest_cash_month"), std::string("2026-01"));
    QCOMPARE(results.kpiMonth("first_month_below_zero"), std::string("never"));
}

void KpiTest::peaks() {
    // 300 accelerators in month 4, of 1 kW until then and 2 kW from month 6 on, when 250 stand.
    ScenarioBuilder builder = roundNumbers();
    builder.put("workload/chat/units",
                curve(Interpolation::step, {{month(0), 1e6}, {month(4), 1.5e6}, {month(5), 1.25e6}}));
    const Results results(builder.put("accelerator/gpu/kw", stepAt(6, 1, 2)));
    QCOMPARE(results.kpi("peak_accelerators"), 300.0);
    QCOMPARE(results.kpi("peak_mw"), 0.5);
}

void KpiTest::lowestServedFraction() {
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/cloud/max_additions", 0).put("provider/cloud/release", 0);
    builder.put("workload/chat/units",
                curve(Interpolation::step, {{month(0), 1e6}, {month(3), 2e6}, {month(5), 1.25e6}, {month(7), 2e6}}));
    const Results results(builder);
    QCOMPARE(results.kpi("lowest_served_fraction"), 0.5);
    QCOMPARE(results.kpiMonth("lowest_served_fraction_month"), month(3).text());
}

void KpiTest::everythingServedIsLowestAtOnce() {
    // Growth leaves rounding dust in capacity over load; that is no low point.
    const Results results(roundNumbers().put("workload/chat/units", Path::fading(1e6, 0.9, 0.1, 1)));
    QCOMPARE(results.kpi("lowest_served_fraction"), 1.0);
    QCOMPARE(results.kpiMonth("lowest_served_fraction_month"), std::string("2026-01"));
}

void KpiTest::finalShares() {
    // In the last month 3/4 of the load runs at `cloud`. 12 · 75 000 and 12 · 25 000 a year, beside 300 000 of others.
    ScenarioBuilder builder = roundNumbers();
    builder.provider("other", 500 / 730.5).put("workload/chat/placement/other", stepAt(23, 0, 1.0 / 3));
    const Results results(builder.put("market/rest/others", 300'000));
    QCOMPARE(results.kpi("final_provider_share/cloud"), 0.75);
    QCOMPARE(results.kpi("final_provider_share/other"), 0.25);
    QCOMPARE(results.kpi("final_market_share/cloud"), 0.6);
    QCOMPARE(results.kpi("final_market_share/other"), 0.2);
    QCOMPARE(results.kpi("final_market_share/others"), 0.2);
    QCOMPARE(results.kpi("final_hhi"), 0.44);
}

void KpiTest::calendarYears() {
    // November 2026 to February 2027; the load, 26 298 Mtok a month, doubles in January. Half the tokens are served at
    // first.
    Scenario scenario = roundNumbers().scenario();
    scenario.start = Month(2026, 11);
    scenario.months = 4;
    ScenarioBuilder builder(scenario);
    builder.put("workload/chat/units", curve(Interpolation::step, {{Month(2026, 11), 1e6}, {Month(2027, 1), 2e6}}));
    builder.put("provider/cloud/opening/gpu", 100);
    builder.put("provider/cloud/max_additions",
                curve(Interpolation::step, {{Month(2026, 11), 0}, {Month(2027, 1), 300}}));
    const Results results(builder);
    // 2026: spend 2 · 50 000, revenue 2 · 1 065 745, 2 · 13 149 Mtok.
    QCOMPARE(results.kpi("gross_margin/2026"), 1 - 50'000.0 / 1'065'745);
    QCOMPARE(results.kpi("cost_per_mtok/2026"), 50'000.0 / 13'149);
    QCOMPARE(results.kpi("revenue_per_mtok/2026"), 1'065'745.0 / 13'149);
    // 2027: 400 accelerators, 200 000 a month, twice the revenue and the tokens.
    QCOMPARE(results.kpi("gross_margin/2027"), 1 - 200'000.0 / 4'262'980);
    QCOMPARE(results.kpi("cost_per_mtok/2027"), 200'000.0 / 52'596);
    QCOMPARE(results.kpi("revenue_per_mtok/2027"), 4'262'980.0 / 52'596);
}

void KpiTest::yearsWithoutRevenue() {
    ScenarioBuilder builder = roundNumbers();
    builder.put("workload/chat/units", 0);
    const Results results(builder);
    QCOMPARE(results.kpi("gross_margin/2026"), 0.0);
    QCOMPARE(results.kpi("cost_per_mtok/2026"), 0.0);
    QCOMPARE(results.kpi("revenue_per_mtok/2026"), 0.0);
}

void KpiTest::marginTakesEveryCost() {
    // One month. Rented half: 50 000, a shortfall of 20 000. Owned half, from nothing: 100 chips of 1 000 over ten
    // months: 10 000; power 7 305; upkeep 0.01 · 100 000 = 1 000; overhead 2 000. Compute 90 305.
    // Fees 13 149, shares 213 149 − 5 000 received, variable cost 0.05 · 2 131 490 = 106 574.5; fixed cost is left out.
    ScenarioBuilder builder = committed(70'000, 0, 0).months(1);
    builder.put("provider/own/owned", true).put("provider/own/mix/gpu", 1).put("workload/chat/placement/own", 1);
    builder.put("provider/own/opening/gpu", 0).put("accelerator/gpu/chip", 1'000).put("accelerator/gpu/life", 10);
    builder.put("provider/own/tariff", 0.1).put("provider/own/upkeep", 0.12).put("provider/own/fixed", 2'000);
    builder.put("workload/chat/channel/cloud", 0.4).put("provider/cloud/take", 0.25);
    for (const auto& [name, rate] : {std::pair("s", 0.1), std::pair("r", 0.5)}) {
        const std::string key = std::string("revenue_share/") + name + "/";
        builder.put(key + "payee", "investor").put(key + "rate", rate).put(key + "base", ShareBase{});
        builder.put(key + "from", month(0)).put(key + "until", month(0));
    }
    builder.put("revenue_share/r/payer", "partner").put("revenue_share/r/payee", "lab");
    builder.put("revenue_share/r/base", ShareBase{ShareBase::Kind::path, {}, 10'000});
    const Results results(builder.put("money/variable_cost", 0.05));
    QCOMPARE(results.kpi("cost_per_mtok/2026"), 90'305.0 / 26'298);
    // 90 305 + 13 149 + 208 149 + 106 574.5 = 418 177.5
    QCOMPARE(results.kpi("gross_margin/2026"), 1 - 418'177.5 / 2'131'490);
}

void KpiTest::exhausted() {
    QCOMPARE(Results(committed(1e6, 0, 11)).kpiMonth("exhausted/c"), month(9).text());
    // By the last draw in the last month.
    QCOMPARE(Results(committed(1.2e6, 0, 11)).kpiMonth("exhausted/c"), month(11).text());
    QCOMPARE(Results(committed(1'200'001, 0, 11)).kpiMonth("exhausted/c"), std::string("never"));
}

void KpiTest::exhaustedBeforeAShortfall() {
    // 150 000 were due in month 0, so that later draws do not fill the contract alone.
    ScenarioBuilder builder = committed(300'000, 0, 11);
    builder.put("commitment/c/schedule", Schedule{Schedule::Kind::listed, {{month(0), Quantity(150'000)}}});
    const Results results(builder);
    QCOMPARE(results("remaining/c", 2), 0.0);
    QCOMPARE(results.kpiMonth("exhausted/c"), std::string("never"));
}

void KpiTest::unavoidableFromTheStart() {
    // 1.5 M in twelve months of 100 000: after month 0, 1.4 M are owed and 1.1 M will be spent.
    QCOMPARE(Results(committed(1.5e6, 0, 11)).kpiMonth("unavoidable/c"), std::string("2026-01"));
}

void KpiTest::unavoidableLater() {
    // Another 100 000 a month are spent at `other` and could be moved. After month t, 1.4 M − t · 100 000 are owed and
    // 2.2 M − t · 200 000 will be spent: equal in month 8, too little in month 9.
    ScenarioBuilder builder = committed(1.5e6, 0, 11).provider("other", 500 / 730.5).workload("api", "other");
    QCOMPARE(Results(builder).kpiMonth("unavoidable/c"), month(9).text());
    // What is owned cannot be moved.
    QCOMPARE(Results(builder.put("provider/other/owned", true)).kpiMonth("unavoidable/c"), std::string("2026-01"));
}

void KpiTest::unavoidableNever() {
    QCOMPARE(Results(committed(1.2e6, 0, 11)).kpiMonth("unavoidable/c"), std::string("never"));
    // The contract outlives the run.
    QCOMPARE(Results(committed(99e6, 0, 24)).kpiMonth("unavoidable/c"), std::string("never"));
}

void KpiTest::unavoidableCountsDrawsAlready() {
    // 2.4 M, all at the end of two years, of which 1 M is credited before: 1.4 M are owed, 2.4 M will be spent; until
    // the load ends after month 9: 1 M was spent, and 400 000 are missing from the start.
    ScenarioBuilder builder = committed(2.4e6, 0, 23).put("commitment/c/opening_credited", 1e6);
    QCOMPARE(Results(builder).kpiMonth("unavoidable/c"), std::string("never"));
    builder.put("workload/chat/units", stepAt(10, 1e6, 0));
    QCOMPARE(Results(builder).kpiMonth("unavoidable/c"), std::string("2026-01"));
}

void KpiTest::lapsedMinimumIsNotOwed() {
    ScenarioBuilder builder = committed(9e6, -12, 11);
    builder.put("commitment/c/schedule", Schedule{Schedule::Kind::listed, {{month(-1), Quantity(9e6)}}});
    const Results results(builder);
    QCOMPARE(results.kpi("total_shortfall"), 0.0);
    QCOMPARE(results.kpiMonth("unavoidable/c"), std::string("never"));
}

void KpiTest::liabilityBeyondTheHorizon() {
    // 24 months of 100 000 are drawn of 5 M; the other contract ends within the run.
    ScenarioBuilder builder = committed(5e6, 0, 30);
    builder.commitment("short", "cloud", 1e6, month(24 - 1), month(24 - 1)).put("commitment/short/eligible", 0);
    QCOMPARE(Results(builder).kpi("liability_beyond_horizon"), 2.6e6);
    // A contract that ends with the run owes nothing after it, though 2.6 M were never drawn nor due.
    builder.put("commitment/c/until", month(23));
    builder.put("commitment/c/schedule", Schedule{Schedule::Kind::listed, {{month(0), Quantity(1'000)}}});
    QCOMPARE(Results(builder).kpi("liability_beyond_horizon"), 0.0);
}

} // namespace headroom::kpi_test

HEADROOM_TEST(kpi, KpiTest)
#include "kpi_test.moc"
