#include "results.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::fleet_test {
using namespace headroom::test;

/// Section 4, first half: what a fleet opens with, what leaves and joins, and the power it draws.
class FleetTest : public QObject {
    Q_OBJECT

  private slots:
    void opensWithWhatMonth0Needs();
    void opensUnconstrained();
    void givenOpeningBelowTheRequirement();
    void givenOpeningAboveTheRequirement();
    void acceleratorsLeftOutOfAnOpeningAreNone();
    void openingsOfBothPurposesAreGivenApart();
    void joinsInTheProportionsOfTheMix();
    void givesBackAtOnce();
    void givesBackInPart();
    void keepsWhatCanDoNothing();
    void trainingIsGivenBackToo();
    void additionsAreLimitedTogether();
    void powerLimitsAdditions();
    void powerAndDeliveriesLimitAdditions();
    void fleetAboveThePowerLimitIsSwitchedOff();
    void ownedOpeningLeavesEvenly();
    void ownedCohortsLeaveAtTheEndOfTheirLife();
    void livesAreWholeMonths_data();
    void livesAreWholeMonths();
    void livesAreReadInMonth0();
    void ownedFleetsAreNotGivenBack();
    void totals();
};

namespace {

void compare(const Results& results, const char* series, const QList<double>& expected) {
    for (int t = 0; t < expected.size(); ++t)
        QCOMPARE(results(series, t), expected[t]);
}

/// Units that need this many accelerators each month, for months from 0 on.
Path needing(const QList<double>& accelerators) {
    std::vector<Anchor> anchors;
    for (const double count : accelerators)
        anchors.push_back({month(static_cast<int>(anchors.size())), Quantity(5'000 * count)});
    return Path::curve(Interpolation::step, anchors);
}

/// `next` at the same provider: 300 tokens/s, three quarters of what is bought.
ScenarioBuilder mixedFleet() {
    ScenarioBuilder builder;
    builder.put("accelerator/next/throughput", 300).put("accelerator/next/kw", 2);
    builder.put("provider/cloud/mix/next", 3).put("provider/cloud/rate/next", 4);
    return builder;
}

/// An owned provider that opens with 120 accelerators of a life of 12 months and adds nothing.
ScenarioBuilder ownedFleet() {
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/cloud/owned", true).put("provider/cloud/opening/gpu", 120);
    builder.put("accelerator/gpu/life", 12).put("provider/cloud/max_additions", 0);
    return builder;
}

} // namespace

void FleetTest::opensWithWhatMonth0Needs() {
    const Results results(mixedFleet());
    // 20 000 / (25 + 225) tokens/s = 80 accelerators, a quarter `gpu`.
    QCOMPARE(results("fleet/cloud/gpu"), 20.0);
    QCOMPARE(results("fleet/cloud/next"), 60.0);
    QCOMPARE(results("added/cloud/gpu"), 0.0);
}

void FleetTest::opensUnconstrained() {
    ScenarioBuilder builder;
    builder.put("provider/cloud/max_additions", 10).put("workload/chat/units", needing({200, 230, 230}));
    compare(Results(builder), "fleet/cloud", {200, 210, 220});
}

void FleetTest::givenOpeningBelowTheRequirement() {
    const Results results(ScenarioBuilder().put("provider/cloud/opening/gpu", 150));
    compare(results, "fleet/cloud", {200, 200});
    compare(results, "added/cloud/gpu", {50, 0});
}

void FleetTest::givenOpeningAboveTheRequirement() {
    // At most a tenth a month is given back: 300 · 0.9, · 0.9, · 0.9, then the 200 that are required (218.7 · 0.914).
    const Results results(ScenarioBuilder().put("provider/cloud/opening/gpu", 300).put("provider/cloud/release", 0.1));
    compare(results, "fleet/cloud", {270, 243, 218.7, 200, 200});
    compare(results, "added/cloud/gpu", {0, 0, 0, 0, 0});
}

void FleetTest::acceleratorsLeftOutOfAnOpeningAreNone() {
    // 100 `gpu` do 10 000 of the 20 000: 40 accelerators of the mix are missing, 10 and 30.
    const Results results(mixedFleet().put("provider/cloud/opening/gpu", 100));
    QCOMPARE(results("fleet/cloud/gpu"), 110.0);
    QCOMPARE(results("fleet/cloud/next"), 30.0);

    // Named in the opening fleet only: 10 `old` of 50 tokens/s stay, 195 `gpu` are bought.
    ScenarioBuilder builder;
    builder.put("accelerator/old/throughput", 50).put("accelerator/old/kw", 1);
    builder.put("provider/cloud/opening/old", 10).put("provider/cloud/rate/old", 1);
    const Results old(builder);
    QCOMPARE(old("fleet/cloud/old"), 10.0);
    QCOMPARE(old("added/cloud/gpu"), 195.0);
}

void FleetTest::openingsOfBothPurposesAreGivenApart() {
    ScenarioBuilder builder;
    builder.put("training/h100e", 60).put("training/placement/cloud", 1).put("provider/cloud/opening/gpu", 150);
    // Training opens with what it needs; 50 join for inference.
    const Results inference(builder);
    QCOMPARE(inference("added/cloud/gpu"), 50.0);
    QCOMPARE(inference("training_fleet/cloud/gpu"), 60.0);

    builder.erase("provider/cloud/opening/gpu").put("provider/cloud/opening_training/gpu", 40);
    const Results training(builder);
    QCOMPARE(training("added/cloud/gpu"), 20.0);
    QCOMPARE(training("training_fleet/cloud/gpu"), 60.0);
    QCOMPARE(training("fleet/cloud/gpu"), 260.0);
}

void FleetTest::joinsInTheProportionsOfTheMix() {
    // The load doubles in month 1: 20 000 more are 80 accelerators of this month's mix, half and half:
    // 20 000 / (50 + 150) = 100.
    ScenarioBuilder builder = mixedFleet();
    builder.put("workload/chat/units", needing({200, 400})).put("provider/cloud/mix/gpu", stepAt(1, 1, 3));
    const Results results(builder);
    QCOMPARE(results("added/cloud/gpu", 1), 50.0);
    QCOMPARE(results("added/cloud/next", 1), 50.0);
    QCOMPARE(results("fleet/cloud/gpu", 1), 70.0);
    QCOMPARE(results("fleet/cloud/next", 1), 110.0);
    QCOMPARE(results("required_fleet/cloud", 1), 200.0);
}

void FleetTest::givesBackAtOnce() {
    compare(Results(ScenarioBuilder().put("workload/chat/units", needing({200, 120, 0, 50}))), "fleet/cloud",
            {200, 120, 0, 50});
}

void FleetTest::givesBackInPart() {
    // A quarter a month: 200 → 150 → 112.5, then 100.
    ScenarioBuilder builder;
    builder.put("workload/chat/units", needing({200, 100})).put("provider/cloud/release", 0.25);
    compare(Results(builder), "fleet/cloud", {200, 150, 112.5, 100, 100});
}

void FleetTest::keepsWhatCanDoNothing() {
    // A throughput of 0 for a month: C = 0, F' = F, and nothing useful can be bought.
    ScenarioBuilder builder;
    builder.event("fault", month(1), {{"accelerator/gpu/throughput", Effect::Operation::multiply, 0.0, 0.0}});
    const Results results(builder.put("event/fault/duration", 1));
    compare(results, "fleet/cloud", {200, 200, 200});
    compare(results, "served_fraction", {1, 0, 1});
}

void FleetTest::trainingIsGivenBackToo() {
    ScenarioBuilder builder;
    builder.put("training/h100e", stepAt(1, 100, 20)).put("training/placement/cloud", 1);
    builder.put("provider/cloud/release", 0.5);
    const Results results(builder);
    compare(results, "training_fleet/cloud/gpu", {100, 50, 25, 20});
    compare(results, "fleet/cloud", {300, 250, 225, 220});
}

void FleetTest::additionsAreLimitedTogether() {
    // 100 wanted for inference and 50 for training, 75 delivered: half of each.
    ScenarioBuilder builder;
    builder.put("workload/chat/units", needing({200, 300})).put("training/placement/cloud", 1);
    builder.put("training/h100e", stepAt(1, 10, 60)).put("provider/cloud/max_additions", 75);
    const Results results(builder);
    compare(results, "fleet/cloud", {210, 285, 360});
    compare(results, "training_fleet/cloud/gpu", {10, 35, 60});
    compare(results, "added/cloud/gpu", {0, 75, 75});
}

void FleetTest::powerLimitsAdditions() {
    // 200 draw 200 · 1 kW · 1.2 = 0.24 MW. 200 more are wanted; 0.06 MW are left for 50.
    ScenarioBuilder builder;
    builder.put("workload/chat/units", needing({200, 400})).put("provider/cloud/pue", 1.2);
    builder.put("provider/cloud/power_cap", 0.3);
    const Results results(builder);
    compare(results, "fleet/cloud", {200, 250, 250});
    compare(results, "power_mw/cloud", {0.24, 0.3, 0.3});
    compare(results, "served_fraction", {1, 0.625, 0.625});
}

void FleetTest::powerAndDeliveriesLimitAdditions() {
    // 200 wanted, 30 delivered in month 1: 0.276 MW. In month 2 another 30 would make 0.312: 20 fit.
    ScenarioBuilder builder;
    builder.put("workload/chat/units", needing({200, 400})).put("provider/cloud/pue", 1.2);
    builder.put("provider/cloud/power_cap", 0.3).put("provider/cloud/max_additions", 30);
    compare(Results(builder), "fleet/cloud", {200, 230, 250, 250});
}

void FleetTest::fleetAboveThePowerLimitIsSwitchedOff() {
    // 0.2 MW stand; in months 1 and 2 the limit is 0.15: three quarters run, nothing is given back, none is added.
    ScenarioBuilder builder;
    builder.put("workload/chat/units", needing({200, 210, 200}));
    builder.put("provider/cloud/power_cap",
                curve(Interpolation::step, {{month(0), 1}, {month(1), 0.15}, {month(3), 1}}));
    const Results results(builder);
    compare(results, "fleet/cloud", {200, 200, 200, 200});
    compare(results, "power_mw/cloud", {0.2, 0.2, 0.2, 0.2});
    compare(results, "capacity/cloud", {10'000, 7'500, 7'500, 10'000});
    compare(results, "spend/cloud", {292'200, 292'200, 292'200, 292'200});
}

void FleetTest::ownedOpeningLeavesEvenly() {
    // A twelfth of 120 each month from month 0 on.
    const Results results(ownedFleet());
    compare(results, "fleet/cloud", {110, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0, 0});
}

void FleetTest::ownedCohortsLeaveAtTheEndOfTheirLife() {
    // Nothing to open with and a life of 3: 50 join in month 0 and 30 in month 1, and leave in months 3 and 4, when
    // 40 may join.
    ScenarioBuilder builder = ownedFleet();
    builder.put("provider/cloud/opening/gpu", 0).put("accelerator/gpu/life", 3);
    builder.put(
        "provider/cloud/max_additions",
        curve(Interpolation::step, {{month(0), 50}, {month(1), 30}, {month(2), 0}, {month(4), 40}, {month(5), 0}}));
    const Results results(builder);
    compare(results, "fleet/cloud", {50, 80, 80, 30, 40, 40, 40, 0});
    compare(results, "added/cloud/gpu", {50, 30, 0, 0, 40, 0, 0, 0});
}

void FleetTest::livesAreWholeMonths_data() {
    QTest::addColumn<double>("life");
    QTest::addColumn<double>("left");
    // Of 120, after month 0.
    QTest::newRow("rounded down") << 12.4 << 110.0;
    QTest::newRow("rounded up") << 11.6 << 110.0;
    QTest::newRow("at least one") << 0.3 << 0.0;
}

void FleetTest::livesAreWholeMonths() {
    QFETCH(double, life);
    QFETCH(double, left);
    QCOMPARE(Results(ownedFleet().put("accelerator/gpu/life", life))("fleet/cloud", 0), left);
}

void FleetTest::livesAreReadInMonth0() {
    compare(Results(ownedFleet().put("accelerator/gpu/life", stepAt(1, 12, 2))), "fleet/cloud", {110, 100, 90, 80});
}

void FleetTest::ownedFleetsAreNotGivenBack() {
    ScenarioBuilder builder = ownedFleet();
    builder.put("workload/chat/units", 0).put("accelerator/gpu/life", 60);
    compare(Results(builder), "fleet/cloud", {118, 116, 114});
}

void FleetTest::totals() {
    ScenarioBuilder builder = mixedFleet();
    builder.provider("other", 2).put("workload/chat/placement/other", 1).put("provider/other/pue", 1.5);
    const Results results(builder);
    // 10 000 required at each: 40 of the mix here (10 of 1 kW, 30 of 2 kW), 100 of 1 kW there.
    QCOMPARE(results("fleet"), 140.0);
    QCOMPARE(results("power_mw/cloud"), 0.07);
    QCOMPARE(results("power_mw/other"), 0.15);
    QCOMPARE(results("power_mw"), 0.22);
}

} // namespace headroom::fleet_test

HEADROOM_TEST(fleet, FleetTest)
#include "fleet_test.moc"
