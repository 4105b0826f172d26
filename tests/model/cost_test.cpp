#include "results.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::cost_test {
using namespace headroom::test;

/// Section 5, rented capacity: prices at signing, discounts, and what several vendors bring and cost. Owned capacity
/// has a test of its own.
class CostTest : public QObject {
    Q_OBJECT

  private slots:
    void attachedSpendAndDiscount();
    void priceAtSigning();
    void additionsPayThisMonthsPrice();
    void pricePaidIsOfWhatStays();
    void trainingSharesThePrice();
    void noFleetNoPriceAtSigning();
    void acceleratorsHaveTheirOwnPrices();
    void vendorsAndLeverage();
    void leverageOfManyVendors();
    void leverageLooksAMonthBack();
    void vendorsAreCountedByListSpend();
    void ownedProvidersAreNoVendors();
    void overhead();
    void impliedCapex();
};

namespace {

void compare(const Results& results, const char* series, const QList<double>& expected) {
    for (int t = 0; t < expected.size(); ++t)
        QCOMPARE(results(series, t), expected[t]);
}

/// List spend of 75 000 and 25 000 USD a month: parts of 3/4 and 1/4, 1 / (9/16 + 1/16) = 1.6 vendors.
ScenarioBuilder threeToOne() {
    ScenarioBuilder builder = roundNumbers();
    builder.provider("other", 500 / 730.5).put("workload/chat/placement/cloud", 3);
    return builder.put("workload/chat/placement/other", 1);
}

} // namespace

void CostTest::attachedSpendAndDiscount() {
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/cloud/attached", 0.1).put("provider/cloud/negotiated", 0.25);
    const Results results(builder);
    QCOMPARE(results("discount/cloud"), 0.25);
    // 100 000 · 1.1 · 0.75
    QCOMPARE(results("spend/cloud"), 82'500.0);
    QCOMPARE(results("spend"), 82'500.0);
}

void CostTest::priceAtSigning() {
    // The list price rises from 2 to 3 in month 1; half of the fleet is repriced each month: 2.5, 2.75, 2.875.
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/cloud/rate/gpu", stepAt(1, 2, 3)).put("provider/cloud/repricing", 0.5);
    compare(Results(builder), "spend/cloud", {292'200, 365'250, 401'775, 420'037.5});
    // Nothing repriced: 200 · 730.5 · 2 throughout. All of it: 200 · 730.5 · 3 at once.
    compare(Results(builder.put("provider/cloud/repricing", 0)), "spend/cloud", {292'200, 292'200, 292'200});
    compare(Results(builder.put("provider/cloud/repricing", 1)), "spend/cloud", {292'200, 438'300, 438'300});
}

void CostTest::additionsPayThisMonthsPrice() {
    // 200 at 2 and 100 new ones at 3: (400 + 300)/300; in month 2 nothing is added.
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/cloud/rate/gpu", stepAt(1, 2, 3)).put("provider/cloud/repricing", 0);
    builder.put("workload/chat/units", stepAt(1, 1e6, 1.5e6));
    compare(Results(builder), "spend/cloud", {292'200, 700 * 730.5, 700 * 730.5});
    // Half of the 200 repriced: 200 · 2.5 + 100 · 3 = 800; then the mean of 8/3 moves half way to 3: 850.
    compare(Results(builder.put("provider/cloud/repricing", 0.5)), "spend/cloud", {292'200, 800 * 730.5, 850 * 730.5});
}

void CostTest::pricePaidIsOfWhatStays() {
    // 200 at 2 go down to 100 in month 1 and come back in month 2, when the list price is 4: (100 · 2 + 100 · 4)/200.
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/cloud/rate/gpu", stepAt(2, 2, 4)).put("provider/cloud/repricing", 0);
    builder.put("workload/chat/units", curve(Interpolation::step, {{month(0), 1e6}, {month(1), 5e5}, {month(2), 1e6}}));
    compare(Results(builder), "spend/cloud", {292'200, 146'100, 600 * 730.5});
}

void CostTest::trainingSharesThePrice() {
    // 200 for inference at 2, and 100 for training that join in month 1 at 5: one price of 900/300 = 3, which the 200
    // left in month 2 keep.
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/cloud/rate/gpu", stepAt(1, 2, 5)).put("provider/cloud/repricing", 0);
    builder.put("training/placement/cloud", 1);
    builder.put("training/h100e", curve(Interpolation::step, {{month(0), 0}, {month(1), 100}, {month(2), 0}}));
    compare(Results(builder), "spend/cloud", {292'200, 900 * 730.5, 600 * 730.5});
}

void CostTest::noFleetNoPriceAtSigning() {
    // Nothing runs in months 0 and 1, so that what comes in month 2 pays the price of month 2.
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/cloud/rate/gpu", stepAt(2, 2, 4)).put("provider/cloud/repricing", 0);
    builder.put("workload/chat/units", stepAt(2, 0, 1e6));
    compare(Results(builder), "spend/cloud", {0, 0, 800 * 730.5});
}

void CostTest::acceleratorsHaveTheirOwnPrices() {
    // 20 000 / (25 + 225): 20 `gpu` at 2 and 60 `next` at 4 USD an hour.
    ScenarioBuilder builder = roundNumbers();
    builder.put("accelerator/next/throughput", 300).put("accelerator/next/kw", 1);
    builder.put("provider/cloud/mix/next", 3).put("provider/cloud/rate/next", 4).put("provider/cloud/rate/gpu", 2);
    QCOMPARE(Results(builder)("spend/cloud"), 280 * 730.5);
}

void CostTest::vendorsAndLeverage() {
    ScenarioBuilder builder = threeToOne();
    builder.put("procurement/leverage_discount", 0.1).put("procurement/leverage_months", 4);
    const Results results(builder.put("provider/cloud/negotiated", 0.25));
    compare(results, "vendors", {1.6, 1.6, 1.6});
    // Before the start there was one vendor: 0. Then a quarter of the way to 0.1 · (1.6 − 1) = 0.06 each month:
    // 0.015, 0.015 + 0.045/4
    compare(results, "leverage", {0, 0.015, 0.02625});
    // 1 − 0.75 · 0.985
    compare(results, "discount/cloud", {0.25, 0.26125});
    compare(results, "discount/other", {0, 0.015});
    compare(results, "spend/cloud", {56'250, 75'000 * 0.73875});
}

void CostTest::leverageOfManyVendors() {
    // Three vendors of one size; what is beyond two gives no more. Without months, all of it comes at once.
    ScenarioBuilder builder = threeToOne();
    builder.provider("third", 500 / 730.5).put("workload/chat/placement/third", 1);
    builder.put("workload/chat/placement/cloud", 1).put("procurement/leverage_discount", 0.1);
    const Results results(builder);
    compare(results, "vendors", {3, 3});
    compare(results, "leverage", {0, 0.1, 0.1});
}

void CostTest::leverageLooksAMonthBack() {
    // The second vendor comes in month 1; its pull is felt in month 2.
    ScenarioBuilder builder = threeToOne();
    builder.put("workload/chat/placement/other", stepAt(1, 0, 1)).put("procurement/leverage_discount", 0.1);
    const Results results(builder);
    compare(results, "vendors", {1, 1.6, 1.6});
    compare(results, "leverage", {0, 0, 0.06});
}

void CostTest::vendorsAreCountedByListSpend() {
    // A discount of 80 % does not make a vendor smaller; what is attached makes it larger: 75 000 · 5/3 = 125 000
    // against 25 000: 1 / (25/36 + 1/36) = 36/26
    ScenarioBuilder builder = threeToOne();
    builder.put("provider/cloud/negotiated", 0.8).put("provider/cloud/attached", 2.0 / 3);
    QCOMPARE(Results(builder)("vendors"), 36.0 / 26);
}

void CostTest::ownedProvidersAreNoVendors() {
    ScenarioBuilder builder = threeToOne();
    builder.put("provider/other/owned", true);
    const Results results(builder);
    QCOMPARE(results("vendors"), 1.0);
    QCOMPARE(results("spend"), 75'000.0);
    QCOMPARE(results("spend/other"), 0.0);
    // One vendor too where nothing is rented.
    QCOMPARE(Results(builder.put("provider/cloud/owned", true))("vendors"), 1.0);
}

void CostTest::overhead() {
    ScenarioBuilder builder = threeToOne();
    builder.put("procurement/multi_cloud_overhead", 0.1).put("provider/cloud/negotiated", 0.2);
    builder.put("provider/cloud/fixed", 7'000).put("provider/other/fixed", 500);
    builder.put("provider/other/onboard", month(1)).put("provider/other/delay", 1);
    const Results results(builder);
    // Alone, 100 000 · 0.8 and no second vendor. From month 2 on 0.1 · 0.6 · (60 000 + 25 000) = 5 100, and the fixed
    // cost of both.
    compare(results, "overhead", {7'000, 7'000, 12'600, 12'600});
}

void CostTest::impliedCapex() {
    // 100 join in month 1: each 3 000 for the chip and 2 000 · 1.5 kW · 1.2 for its place. Nothing is paid.
    ScenarioBuilder builder = roundNumbers();
    builder.put("workload/chat/units", stepAt(1, 1e6, 1.5e6)).put("accelerator/gpu/chip", 3'000);
    builder.put("accelerator/gpu/kw", 1.5).put("provider/cloud/pue", 1.2).put("provider/cloud/build", 2'000);
    const Results results(builder);
    compare(results, "implied_capex/cloud", {0, 660'000, 0});
    compare(results, "capex", {0, 0, 0});
    compare(results, "capex/cloud", {0, 0, 0});
    compare(results, "depreciation/cloud", {0, 0, 0});
}

} // namespace headroom::cost_test

HEADROOM_TEST(cost, CostTest)
#include "cost_test.moc"
