#include "engine/sizing.h"
#include "results.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>

namespace headroom::sizing_test {
using namespace headroom::test;

/// Section 3: speeds, and the capability each provider must have.
class SizingTest : public QObject {
    Q_OBJECT

  private slots:
    void squareRootStaffingSolvesHalfinWhitt();
    void squareRootStaffingAgreesWithPublishedTable_data();
    void squareRootStaffingAgreesWithPublishedTable();
    void utilizationRulesLargeFleets();
    void waitingRulesSmallFleets_data();
    void waitingRulesSmallFleets();
    void replicasOfAMix();
    void waitProbabilityOverTime();
    void spareAndAvailability();
    void availabilityIsPlannedBeforeEvents();
    void nothingRequiredWithoutLoad();
    void floorWhereNothingCanBeBought();
    void failoverOfTwo();
    void failoverOfThree();
    void failoverNeedsLoadElsewhere();
    void failoverFeedsTheMargin();
    void porting();
    void portingDelayedAndAtOnce();
    void softwareGain();
    void softwareGainOverTime();
    void trainingSpeed();
};

namespace {

/// Halfin and Whitt (1981): the probability of waiting for β = 1 is 1 / (1 + Φ(1)/φ(1))
/// = 1 / (1 + 0.8413447460685429 / 0.2419707245191434) = 0.2233612747982608.
const double waitForBetaOne = 0.2233612747982608;

/// A load of `replicas` replicas of one accelerator, where β is 1 and utilization leaves waiting to decide.
ScenarioBuilder smallFleet(double replicas, double concurrency = 1) {
    ScenarioBuilder builder;
    builder.put("workload/chat/units", 1e4 * replicas).put("service/max_utilization", 1);
    builder.put("service/wait_probability", waitForBetaOne).put("service/concurrency", concurrency);
    return builder;
}

/// Load of 10 000 on providers `cloud`, `b`, `c` in these parts.
ScenarioBuilder parts(double cloud, double b, double c) {
    ScenarioBuilder builder = roundNumbers();
    builder.provider("b", 2).provider("c", 2).put("workload/chat/placement/cloud", cloud);
    builder.put("workload/chat/placement/b", b).put("workload/chat/placement/c", c);
    return builder;
}

} // namespace

void SizingTest::squareRootStaffingSolvesHalfinWhitt() {
    QCOMPARE(squareRootStaffing(waitForBetaOne), 1.0);
    // β = 2: 1 / (1 + 2 · 0.9772498680518208 / 0.05399096651318806) = 0.02688136242943227
    QCOMPARE(squareRootStaffing(0.02688136242943227), 2.0);
    // β = 0.1: 1 / (1 + 0.1 · 0.539827837277029 / 0.3969525474770118) = 0.8802870833308115
    QCOMPARE(squareRootStaffing(0.8802870833308115), 0.1);
    // Both ends stay finite and in order.
    // Where everybody may wait, no margin is needed.
    QCOMPARE(squareRootStaffing(1), 0.0);
    QVERIFY(squareRootStaffing(1 - 1e-12) > 0);
    QVERIFY(squareRootStaffing(1e-300) > 35 && squareRootStaffing(1e-300) < 40);
}

void SizingTest::squareRootStaffingAgreesWithPublishedTable_data() {
    // H. C. Tijms, "A First Course in Stochastic Models" (2003), table 5.3.2: the fewest servers for an offered load R
    // and a probability of waiting of at most 0.5, 0.2 and 0.1, by R + k √R rounded up.
    QTest::addColumn<double>("load");
    QTest::addColumn<QList<int>>("servers");
    QTest::newRow("1") << 1.0 << QList<int>{2, 3, 3};
    QTest::newRow("5") << 5.0 << QList<int>{7, 8, 9};
    QTest::newRow("10") << 10.0 << QList<int>{12, 14, 15};
    QTest::newRow("50") << 50.0 << QList<int>{54, 58, 61};
    QTest::newRow("100") << 100.0 << QList<int>{106, 111, 115};
    QTest::newRow("250") << 250.0 << QList<int>{259, 267, 273};
    QTest::newRow("500") << 500.0 << QList<int>{512, 524, 532};
    QTest::newRow("1000") << 1000.0 << QList<int>{1017, 1034, 1045};
}

void SizingTest::squareRootStaffingAgreesWithPublishedTable() {
    QFETCH(double, load);
    QFETCH(QList<int>, servers);
    const QList<double> wait{0.5, 0.2, 0.1};
    for (int i = 0; i < wait.size(); ++i)
        QCOMPARE(static_cast<int>(std::ceil(load + squareRootStaffing(wait[i]) * std::sqrt(load))), servers[i]);
}

void SizingTest::utilizationRulesLargeFleets() {
    // 100 replicas with 100 requests each: 1 + 0.506/√10 000 is far below 1/0.5.
    const Results results{ScenarioBuilder()};
    QCOMPARE(results("required/cloud"), 20'000.0);
    QCOMPARE(results("required_fleet/cloud"), 200.0);
}

void SizingTest::waitingRulesSmallFleets_data() {
    QTest::addColumn<double>("replicas");
    QTest::addColumn<double>("concurrency");
    QTest::addColumn<double>("margin");
    // 1 + β / √(concurrency · replicas) with β = 1
    QTest::newRow("one") << 1.0 << 1.0 << 2.0;
    QTest::newRow("four") << 4.0 << 1.0 << 1.5;
    QTest::newRow("sixteen places") << 4.0 << 4.0 << 1.25;
    QTest::newRow("hundred") << 25.0 << 4.0 << 1.1;
}

void SizingTest::waitingRulesSmallFleets() {
    QFETCH(double, replicas);
    QFETCH(double, concurrency);
    QFETCH(double, margin);
    const Results results(smallFleet(replicas, concurrency));
    QCOMPARE(results("required/cloud"), 100 * replicas * margin);
    QCOMPARE(results("fleet/cloud"), replicas * margin);
}

void SizingTest::replicasOfAMix() {
    // A quarter `gpu` (100 tokens/s, alone) and three `next` (300 tokens/s, in pairs): a mean replica does
    // 25 · 1 + 225 · 2 = 475 tokens/s. A load of 1 900 is 4 of them: margin 1 + 1/√4.
    ScenarioBuilder builder = smallFleet(19);
    builder.put("accelerator/next/throughput", 300).put("accelerator/next/kw", 1);
    builder.put("accelerator/next/replica_size", 2);
    builder.put("provider/cloud/mix/next", 3).put("provider/cloud/rate/next", 2);
    const Results results(builder);
    QCOMPARE(results("required/cloud"), 2'850.0);
    // 25 + 225 tokens/s an accelerator
    QCOMPARE(results("required_fleet/cloud"), 11.4);
}

void SizingTest::waitProbabilityOverTime() {
    // β = 1 and then 2.
    const Results results(
        smallFleet(4).put("service/wait_probability", stepAt(1, waitForBetaOne, 0.02688136242943227)));
    QCOMPARE(results("required/cloud", 0), 600.0);
    QCOMPARE(results("required/cloud", 1), 800.0);
}

void SizingTest::spareAndAvailability() {
    const Results results(ScenarioBuilder().put("provider/cloud/spare", 0.1).put("provider/cloud/availability", 0.8));
    // 10 000 · 2 · 1.1 / 0.8
    QCOMPARE(results("required/cloud"), 27'500.0);
    // What runs: 275 · 100 · 0.8 · 0.5
    QCOMPARE(results("capacity/cloud"), 11'000.0);
}

void SizingTest::availabilityIsPlannedBeforeEvents() {
    ScenarioBuilder builder;
    builder.put("provider/cloud/availability", 0.8);
    builder.event("outage", month(1), {{"provider/cloud/availability", Effect::Operation::multiply, 0.5, 0.0}});
    const Results results(builder);
    QCOMPARE(results("required/cloud", 1), 25'000.0);
    QCOMPARE(results("fleet/cloud", 1), 250.0);
    // 250 · 100 · 0.4 · 0.5
    QCOMPARE(results("capacity/cloud", 1), 5'000.0);
}

void SizingTest::nothingRequiredWithoutLoad() {
    const Results results(smallFleet(0));
    QCOMPARE(results("required/cloud"), 0.0);
    QCOMPARE(results("fleet/cloud"), 0.0);
}

void SizingTest::floorWhereNothingCanBeBought() {
    // A clause gives load to a provider whose mix is 0: 100 · 1/0.5, and no accelerator.
    ScenarioBuilder builder = smallFleet(1);
    builder.put("service/max_utilization", 0.5).provider("b", 2).put("provider/b/mix/gpu", 0);
    builder.exclusivity("b", {"chat"}, month(0), month(0));
    const Results results(builder);
    QCOMPARE(results("required/b"), 200.0);
    QCOMPARE(results("required_fleet/b"), 0.0);
    QCOMPARE(results("capacity/b"), 0.0);
}

void SizingTest::failoverOfTwo() {
    const Results results(parts(3, 1, 0).put("service/failover", 0.5));
    // Half of the other's load over the own: r = 0.5 · 2 500/7 500 and 0.5 · 7 500/2 500.
    QCOMPARE(results("required/cloud"), 7'500 * (1 + 1.0 / 6) * 2);
    QCOMPARE(results("required/b"), 2'500 * (1 + 1.5) * 2);
    // Together (8 750 + 6 250) · 2: if either is lost, the other serves its own and half of the lost load.
    QCOMPARE(results("fleet"), 300.0);
}

void SizingTest::failoverOfThree() {
    // 5 000, 3 000, 2 000. The others share a lost load in proportion to their own:
    const Results results(parts(5, 3, 2).put("service/failover", 1));
    // cloud: max(3 000/7 000, 2 000/8 000) = 3/7
    QCOMPARE(results("required/cloud"), 5'000 * (1 + 3.0 / 7) * 2);
    // b: max(5 000/5 000, 2 000/8 000) = 1; c: max(5 000/5 000, 3 000/7 000) = 1
    QCOMPARE(results("required/b"), 12'000.0);
    QCOMPARE(results("required/c"), 8'000.0);
}

void SizingTest::failoverNeedsLoadElsewhere() {
    // All load at one provider: the others have none to take over, and nobody can take over its.
    const Results results(parts(1, 0, 0).put("service/failover", 1));
    QCOMPARE(results("required/cloud"), 20'000.0);
    QCOMPARE(results("required/b"), 0.0);
}

void SizingTest::failoverFeedsTheMargin() {
    // Two providers with 4 replicas of load each, both ready for 8: margin 1 + 1/√(2 · 8) = 1.25.
    ScenarioBuilder builder = smallFleet(8, 2);
    builder.provider("b", 2).put("workload/chat/placement/b", 1).put("service/failover", 1);
    QCOMPARE(Results(builder)("required/b"), 800 * 1.25);
}

void SizingTest::porting() {
    // Onboarded in month 2: 0.5 until then, 0.9 after four months.
    ScenarioBuilder builder;
    builder.put("provider/cloud/onboard", month(2)).put("provider/cloud/initial_performance", 0.5);
    builder.put("provider/cloud/final_performance", 0.9).put("provider/cloud/porting_months", 4);
    const Results results(builder);
    const QList<double> expected{0.5, 0.5, 0.5, 0.6, 0.7, 0.8, 0.9, 0.9};
    for (int t = 0; t < expected.size(); ++t)
        QCOMPARE(results("performance/cloud", t), expected[t]);
    // 20 000 / (100 · 0.5) when onboarded; 20 000 / (100 · 0.7) two months later.
    QCOMPARE(results("required_fleet/cloud", 2), 400.0);
    QCOMPARE(results("required_fleet/cloud", 4), 2'000.0 / 7);
}

void SizingTest::portingDelayedAndAtOnce() {
    ScenarioBuilder builder;
    builder.put("provider/cloud/onboard", month(2)).put("provider/cloud/initial_performance", 0.5);
    builder.put("provider/cloud/final_performance", 0.9).put("provider/cloud/porting_months", 4);
    QCOMPARE(Results(ScenarioBuilder(builder).put("provider/cloud/delay", 1))("performance/cloud", 5), 0.7);
    QCOMPARE(Results(ScenarioBuilder(builder).put("provider/cloud/porting_months", 0))("performance/cloud", 0), 0.9);
}

void SizingTest::softwareGain() {
    const Results results(ScenarioBuilder().put("service/software_gain", 0.21));
    QCOMPARE(results("required_fleet/cloud", 0), 200.0);
    QCOMPARE(results("required_fleet/cloud", 6), 200 / 1.1);
    QCOMPARE(results("required_fleet/cloud", 12), 200 / 1.21);
}

void SizingTest::softwareGainOverTime() {
    // 21 % a year until month 5: the gain of a month shows in the next, and stays.
    const Results results(ScenarioBuilder().put("service/software_gain", stepAt(6, 0.21, 0)));
    QCOMPARE(results("required_fleet/cloud", 1), 200 / std::pow(1.21, 1.0 / 12));
    QCOMPARE(results("required_fleet/cloud", 6), 200 / 1.1);
    QCOMPARE(results("required_fleet/cloud", 20), 200 / 1.1);
}

void SizingTest::trainingSpeed() {
    // 160 H100e over 2 · 0.8 are 100 accelerators; a gain of 44 % a year makes them 100/1.2 after half a year.
    ScenarioBuilder builder;
    builder.put("training/h100e", 160).put("training/placement/cloud", 1).put("accelerator/gpu/training_speed", 2);
    builder.put("provider/cloud/final_performance", 0.8).put("service/training_gain", 0.44);
    const Results results(builder);
    QCOMPARE(results("training_fleet/cloud/gpu", 0), 100.0);
    QCOMPARE(results("training_fleet/cloud/gpu", 6), 100 / 1.2);
    // Inference does not gain: 20 000 / 80 throughout, beside training.
    QCOMPARE(results("required_fleet/cloud", 0), 350.0);
    QCOMPARE(results("fleet/cloud", 6), 250 + 100 / 1.2);
}

} // namespace headroom::sizing_test

HEADROOM_TEST(sizing, SizingTest)
#include "sizing_test.moc"
