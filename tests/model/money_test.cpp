#include "results.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>

namespace headroom::money_test {
using namespace headroom::test;

/// Section 7: cash, cost and income, with every part of them at once, and the present value.
class MoneyTest : public QObject {
    Q_OBJECT

  private slots:
    void theMinimalScenario();
    void everyPart();
    void cashCarriesOver();
    void variableCostIsOfRevenueServed();
    void netPresentValue();
    void netPresentValueLeavesTranchesOut();
    void discountRateOverTime();
};

namespace {

/// A rented and an owned provider with 100 accelerators each, a prepaid commitment that ends in month 1, and every kind
/// of income and cost.
ScenarioBuilder everything() {
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/own/owned", true).put("provider/own/mix/gpu", 1).put("workload/chat/placement/own", 1);
    builder.put("provider/own/tariff", 0.1).put("provider/own/upkeep", 0.12).put("provider/own/build", 500);
    builder.put("provider/own/life_build", 50).put("provider/own/fixed", 2'000);
    builder.put("accelerator/gpu/chip", 1'000).put("accelerator/gpu/life", 10);
    builder.commitment("c", "cloud", 180'000, month(0), month(1)).put("commitment/c/prepaid", 60'000);
    builder.put("workload/chat/channel/cloud", 0.4).put("provider/cloud/take", 0.25);
    builder.put("revenue_share/s/payee", "investor").put("revenue_share/s/rate", 0.1);
    builder.put("revenue_share/s/base", ShareBase{}).put("revenue_share/s/from", month(0));
    builder.put("revenue_share/s/until", month(23)).put("money/variable_cost", 0.05);
    return builder.put("tranche/k/amount", 5e6).put("tranche/k/month", month(1));
}

} // namespace

void MoneyTest::theMinimalScenario() {
    const Results results{ScenarioBuilder()};
    // 292 200 + 1 500 000
    QCOMPARE(results("cash_cost"), 1'792'200.0);
    // 2 131 490 − 1 792 200
    QCOMPARE(results("net_cash_flow"), 339'290.0);
    QCOMPARE(results("operating_income"), 339'290.0);
    // 8 000 000 − 24 · 292 200 fall due in the last month.
    QCOMPARE(results("net_cash_flow", 23), 339'290.0 - 987'200);
    QCOMPARE(results("cash", 23), 1e6 + 24 * 339'290.0 - 987'200);
}

void MoneyTest::everyPart() {
    const Results results(everything());
    // Month 0. Revenue 2 131 490; fees 131 490 · 0.4 · 0.25 = 13 149; share 213 149; 50 000 of spend, drawn and met
    // from the 60 000 prepaid. Owned: of 100 chips (1 000 USD, ten months) ten leave and are bought again: 10 000; of
    // 100 kW of buildings (500 USD, fifty months) 2 kW: 1 000. Gross 100 000 + 50 000.
    QCOMPARE(results("marketplace_fees"), 13'149.0);
    QCOMPARE(results("capex"), 11'000.0);
    QCOMPARE(results("capex/own"), 11'000.0);
    QCOMPARE(results("depreciation"), 11'000.0); // 100 000/10 + 50 000/50
    QCOMPARE(results("power_cost"), 7'305.0);    // 100 kW · 730.5 · 0.1
    QCOMPARE(results("upkeep"), 1'500.0);        // 150 000 · 0.12/12
    QCOMPARE(results("overhead"), 2'000.0);
    // power 7 305 + upkeep 1 500 + overhead 2 000 + fixed 1 500 000 + variable 106 574.5 = 1 617 379.5;
    // with spend 50 000 − 50 000 prepaid + 60 000 of prepayment + capex 11 000
    QCOMPARE(results("cash_cost"), 1'688'379.5);
    // 2 131 490 − 13 149 − 213 149 = 1 905 192
    QCOMPARE(results("net_cash_flow"), 216'812.5);
    // 1 905 192 − 50 000 − 11 000 − 1 617 379.5
    QCOMPARE(results("operating_income"), 226'812.5);

    // Month 1: 50 000 drawn, 10 000 of it met from the rest of the prepayment. 80 000 of 180 000 fall due, in cash.
    QCOMPARE(results("shortfall", 1), 80'000.0);
    // 40 000 + 11 000 + 1 617 379.5 + 80 000
    QCOMPARE(results("cash_cost", 1), 1'748'379.5);
    // 1 905 192 − 1 748 379.5 + 5 000 000
    QCOMPARE(results("net_cash_flow", 1), 5'156'812.5);
    // 226 812.5 − 80 000; the tranche is no income.
    QCOMPARE(results("operating_income", 1), 146'812.5);
    // 1 000 000 + 216 812.5 + 5 156 812.5
    QCOMPARE(results("cash", 1), 6'373'625.0);
}

void MoneyTest::cashCarriesOver() {
    ScenarioBuilder builder;
    const Results results(builder.put("money/opening_cash", -250'000));
    QCOMPARE(results("cash", 0), 89'290.0);
    QCOMPARE(results("cash", 1), 428'580.0);
}

void MoneyTest::variableCostIsOfRevenueServed() {
    // Half is served: 0.1 · 1 065 745, on 50 000 of spend and 1 500 000.
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/cloud/opening/gpu", 100).put("provider/cloud/max_additions", 0);
    QCOMPARE(Results(builder.put("money/variable_cost", 0.1))("cash_cost"), 1'656'574.5);
}

void MoneyTest::netPresentValue() {
    // One month of 531 490 at the end of the first month, at 21 % a year.
    ScenarioBuilder builder = roundNumbers();
    builder.put("money/discount_rate", 0.21);
    QCOMPARE(Results(builder.months(1)).kpi("npv"), 531'490 * std::pow(1.21, -1.0 / 12));
    // Twelve of them: 531 490 (v + v² + ... + v¹²) = 531 490 v (1 − v¹²)/(1 − v) with v = 1.21^(−1/12), v¹² = 1/1.21
    const double v = std::pow(1.21, -1.0 / 12);
    QCOMPARE(Results(builder.months(12)).kpi("npv"), 531'490 * v * (1 - 1 / 1.21) / (1 - v));
    // Opening cash is no flow.
    QCOMPARE(Results(builder.put("money/opening_cash", 9e9).put("money/discount_rate", 0)).kpi("npv"), 12 * 531'490.0);
}

void MoneyTest::netPresentValueLeavesTranchesOut() {
    ScenarioBuilder builder = roundNumbers();
    builder.months(3).put("tranche/k/amount", 5e6).put("tranche/k/month", month(1));
    const Results results(builder);
    QCOMPARE(results.kpi("npv"), 3 * 531'490.0);
    QCOMPARE(results("cash", 2), 1e6 + 3 * 531'490.0 + 5e6);
}

void MoneyTest::discountRateOverTime() {
    // No discount in months 0 to 4; month 5 lies half a year ahead: 1/1.1.
    ScenarioBuilder builder = roundNumbers();
    builder.months(6).put("money/discount_rate", stepAt(5, 0, 0.21));
    QCOMPARE(Results(builder).kpi("npv"), 531'490 * (5 + 1 / 1.1));
}

} // namespace headroom::money_test

HEADROOM_TEST(money, MoneyTest)
#include "money_test.moc"
