#include "results.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::demand_test {
using namespace headroom::test;

/// Section 1: tokens, load and what they would earn.
class DemandTest : public QObject {
    Q_OBJECT

  private slots:
    void revenueOfTheMinimalScenario();
    void everyFactor();
    void unitsDefaultToOne();
    void noResponseWithoutPrices_data();
    void noResponseWithoutPrices();
    void priceMovesDemandAgainstItsReference();
    void totals();
};

void DemandTest::revenueOfTheMinimalScenario() {
    const Results results{ScenarioBuilder()};
    // Subscriptions 1e6 · 0.1 · 20 = 2 000 000; metered 26 298 Mtok · 10 · 0.5 = 131 490.
    QCOMPARE(results("revenue/chat"), 2'131'490.0);
}

void DemandTest::everyFactor() {
    ScenarioBuilder builder;
    builder.put("workload/chat/demand_multiplier", 1.5).put("workload/chat/compute_weight", 2);
    builder.put("workload/chat/peak_to_average", 1.6).put("workload/chat/free_value", 0.5);
    builder.put("workload/chat/price", 12).put("workload/chat/elasticity", -2);
    const Results results(builder);
    // The price is 12 against a reference of 10: 1.2^−2 = 1/1.44. 26 298e6 · 1.5 / 1.44
    QCOMPARE(results("tokens/chat"), 27'393'750'000.0);
    // 27 393.75e6 · 2 · 1.6 / 2 629 800 = 87 660 000 000 / 2 629 800
    QCOMPARE(results("load/chat"), 100'000.0 / 3);
    // A unit brings 0.1 · 20 + 0.9 · 0.5 = 2.45: 1.5e6 · 2.45 = 3 675 000 (the price does not move units);
    // metered 27 393.75 · 12 · 0.5 = 164 362.5
    QCOMPARE(results("revenue/chat"), 3'839'362.5);
}

void DemandTest::unitsDefaultToOne() {
    ScenarioBuilder builder;
    builder.erase("workload/chat/units").put("workload/chat/intensity", 864e6);
    const Results results(builder);
    QCOMPARE(results("load/chat"), 10'000.0);
    // One unit: 0.1 · 20 + 131 490
    QCOMPARE(results("revenue/chat"), 131'492.0);
}

void DemandTest::noResponseWithoutPrices_data() {
    QTest::addColumn<double>("price");
    QTest::addColumn<double>("reference");
    QTest::addColumn<double>("elasticity");
    QTest::newRow("no elasticity") << 12.0 << 10.0 << 0.0;
    QTest::newRow("no price") << 0.0 << 10.0 << -2.0;
    QTest::newRow("no reference") << 12.0 << 0.0 << -2.0;
    QTest::newRow("the same price") << 10.0 << 10.0 << -2.0;
}

void DemandTest::noResponseWithoutPrices() {
    QFETCH(double, price);
    QFETCH(double, reference);
    QFETCH(double, elasticity);
    ScenarioBuilder builder;
    builder.put("workload/chat/price", price).put("workload/chat/reference_price", reference);
    builder.put("workload/chat/elasticity", elasticity);
    QCOMPARE(Results(builder)("tokens/chat"), 26'298'000'000.0);
}

void DemandTest::priceMovesDemandAgainstItsReference() {
    // The reference was written when the scenario was made, so that an event on the price is seen against it: half the
    // price in month 1, with an elasticity of −1.
    ScenarioBuilder builder;
    builder.put("workload/chat/elasticity", -1);
    builder.event("war", month(1), {{"workload/chat/price", Effect::Operation::multiply, 0.5, 0.0}});
    const Results results(builder);
    QCOMPARE(results("tokens/chat", 0), 26'298'000'000.0);
    QCOMPARE(results("tokens/chat", 1), 2 * 26'298'000'000.0);
    // Metered revenue stays: twice the tokens at half the price. 2 000 000 + 131 490
    QCOMPARE(results("revenue/chat", 1), 2'131'490.0);
}

void DemandTest::totals() {
    ScenarioBuilder builder;
    builder.workload("api", "cloud").put("workload/api/units", 5e5).put("workload/api/peak_to_average", 3);
    const Results results(builder);
    QCOMPARE(results("tokens/api"), 13'149'000'000.0);
    QCOMPARE(results("load/api"), 15'000.0);
    QCOMPARE(results("tokens"), 39'447'000'000.0);
    QCOMPARE(results("load"), 25'000.0);
    QCOMPARE(results("revenue"), 2'131'490.0);
}

} // namespace headroom::demand_test

HEADROOM_TEST(demand, DemandTest)
#include "demand_test.moc"
