#include "results.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::service_test {
using namespace headroom::test;

/// Section 4, second half: what is served, lent by training, and moved to other providers.
class ServiceTest : public QObject {
    Q_OBJECT

  private slots:
    void shortCapacity();
    void spareIsEatenFirst();
    void trainingLendsWhatIsMissing();
    void trainingLendsAtMostItsFraction();
    void trainingLendsAtInferenceSpeed();
    void overflowMovesToRoom();
    void overflowNeedsConsent();
    void overflowIsTakenInProportion();
    void lentCapacityIsNoRoom();
    void clausesHoldTheirWorkloads();
    void clauseOverAllOfAProvider();
    void noLoad();
    void trainingServed_data();
    void trainingServed();
    void trainingUnderAPowerLimit();
};

namespace {

/// No accelerator joins, so that a fleet is what it opens with.
ScenarioBuilder fixedFleet(double accelerators) {
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/cloud/opening/gpu", accelerators).put("provider/cloud/max_additions", 0);
    return builder;
}

/// Another provider with a fleet that stays, whatever its load.
void addFixed(ScenarioBuilder& builder, const std::string& name, double accelerators, double weight) {
    const std::string key = "provider/" + name + "/";
    builder.provider(name, 2).put(key + "opening/gpu", accelerators).put(key + "max_additions", 0);
    builder.put(key + "release", 0).put("workload/chat/placement/" + name, weight);
}

/// 8 000 tokens/s at `cloud`, which can serve 5 000, and 2 000 at `other`, which can serve 4 000.
ScenarioBuilder shortHereRoomThere() {
    ScenarioBuilder builder = fixedFleet(100);
    builder.put("workload/chat/placement/cloud", 4);
    addFixed(builder, "other", 80, 1);
    return builder.put("provider/other/accepts_overflow", true);
}

} // namespace

void ServiceTest::shortCapacity() {
    const Results results(fixedFleet(100));
    QCOMPARE(results("capacity/cloud"), 5'000.0);
    QCOMPARE(results("headroom/cloud"), -0.5);
    QCOMPARE(results("service/cloud"), 0.5);
    QCOMPARE(results("served_fraction/chat"), 0.5);
    QCOMPARE(results("served_fraction"), 0.5);
    // Half of 2 131 490.
    QCOMPARE(results("revenue/chat"), 1'065'745.0);
}

void ServiceTest::spareIsEatenFirst() {
    // 300 accelerators were planned with a spare of 50 %; 240 still serve 12 000 at half the utilization.
    const Results results(fixedFleet(240).put("provider/cloud/spare", 0.5));
    QCOMPARE(results("required/cloud"), 30'000.0);
    QCOMPARE(results("headroom/cloud"), 0.2);
    QCOMPARE(results("served_fraction"), 1.0);
}

void ServiceTest::trainingLendsWhatIsMissing() {
    ScenarioBuilder builder = fixedFleet(188);
    builder.put("training/h100e", 60).put("training/placement/cloud", 1).put("provider/cloud/lend", 0.5);
    const Results results(builder);
    // 9 400 own, 600 missing; training could do 60 · 100 · 0.5 = 3 000 and lend half of it.
    QCOMPARE(results("capacity/cloud"), 10'000.0);
    QCOMPARE(results("headroom/cloud"), 0.0);
    QCOMPARE(results("served_fraction"), 1.0);
    // Training keeps 1 − 600/3 000.
    QCOMPARE(results("training_served"), 0.8);
}

void ServiceTest::trainingLendsAtMostItsFraction() {
    ScenarioBuilder builder = fixedFleet(100);
    builder.put("training/h100e", 60).put("training/placement/cloud", 1).put("provider/cloud/lend", 0.5);
    const Results results(builder);
    QCOMPARE(results("capacity/cloud"), 6'500.0);
    QCOMPARE(results("served_fraction"), 0.65);
    QCOMPARE(results("training_served"), 0.5);
}

void ServiceTest::trainingLendsAtInferenceSpeed() {
    // 60 H100e are 15 accelerators at a training speed of 4; lent, they serve 15 · 100 · 0.8 · 0.5 = 600.
    ScenarioBuilder builder = fixedFleet(100);
    builder.put("training/h100e", 60).put("training/placement/cloud", 1).put("provider/cloud/lend", 1);
    builder.put("accelerator/gpu/training_speed", 4).put("provider/cloud/availability", 0.8);
    const Results results(builder);
    QCOMPARE(results("capacity/cloud"), 4'600.0);
    QCOMPARE(results("training_served"), 0.0);
}

void ServiceTest::overflowMovesToRoom() {
    const Results results(shortHereRoomThere());
    // 3 000 are unmet, there is room for 2 000.
    QCOMPARE(results("service/cloud"), 7'000.0 / 8'000);
    QCOMPARE(results("service/other"), 1.0);
    // 0.8 · (5 000 + 2 000)/8 000 + 0.2
    QCOMPARE(results("served_fraction/chat"), 0.9);
    // Capacity and headroom are before the move.
    QCOMPARE(results("headroom/other"), 1.0);

    // With room for 4 000, all of the 3 000 move.
    const Results all(shortHereRoomThere().put("provider/other/opening/gpu", 120));
    QCOMPARE(all("service/cloud"), 1.0);
    QCOMPARE(all("served_fraction/chat"), 1.0);
}

void ServiceTest::overflowNeedsConsent() {
    const Results results(shortHereRoomThere().put("provider/other/accepts_overflow", false));
    QCOMPARE(results("service/cloud"), 0.625);
    QCOMPARE(results("served_fraction/chat"), 0.7);
}

void ServiceTest::overflowIsTakenInProportion() {
    // 6 000 at `cloud` with 3 000, 2 000 at `b` with 1 000, 2 000 at `other` with 4 000: 3 000 and 1 000 are unmet,
    // and room for 2 000 gives 1 500 and 500.
    ScenarioBuilder builder = fixedFleet(60);
    builder.put("workload/chat/placement/cloud", 3);
    addFixed(builder, "b", 20, 1);
    addFixed(builder, "other", 80, 1);
    const Results results(builder.put("provider/other/accepts_overflow", true));
    QCOMPARE(results("service/cloud"), 4'500.0 / 6'000);
    QCOMPARE(results("service/b"), 1'500.0 / 2'000);
    QCOMPARE(results("served_fraction"), 0.8);
}

void ServiceTest::lentCapacityIsNoRoom() {
    // `other` serves 2 000 with 1 000 of its own and 1 000 lent; what it could still lend is no room.
    ScenarioBuilder builder = shortHereRoomThere();
    builder.put("provider/other/opening/gpu", 20).put("provider/other/lend", 1);
    builder.put("training/h100e", 60).put("training/placement/other", 1);
    const Results results(builder.put("provider/other/opening_training/gpu", 60));
    QCOMPARE(results("capacity/other"), 2'000.0);
    QCOMPARE(results("service/cloud"), 0.625);
    // 1 000 of the 60 · 100 · 0.5 = 3 000 that training could do.
    QCOMPARE(results("training_served"), 1 - 1.0 / 3);
}

void ServiceTest::clausesHoldTheirWorkloads() {
    // `chat` (6 000) is held at `cloud`; `api` (4 000) is half there and half at `other`. `cloud` serves 5 000 of 8
    // 000.
    ScenarioBuilder builder = fixedFleet(100);
    builder.put("workload/chat/units", 6e5).workload("api", "cloud").put("workload/api/units", 4e5);
    addFixed(builder, "other", 80, 0);
    builder.put("workload/api/placement/other", 1).put("provider/other/accepts_overflow", true);
    builder.exclusivity("cloud", {"chat"}, month(0), month(0));
    const Results results(builder);
    // Only the part of `api` may move: 3 000 · 2 000/8 000 = 750, for which there is room (4 000 − 2 000).
    QCOMPARE(results("service/cloud"), 5'750.0 / 8'000);
    QCOMPARE(results("served_fraction/chat"), 0.625);
    // 0.5 · (5 000/8 000 + 750/2 000) + 0.5 · 1
    QCOMPARE(results("served_fraction/api"), 1.0);
    QCOMPARE(results("served_fraction"), 0.625 * 0.6 + 0.4);
    // Without the clause all of the 3 000 may move, and 2 000 do: both workloads get 7 000/8 000 at `cloud`.
    QCOMPARE(results("service/cloud", 1), 0.875);
    QCOMPARE(results("served_fraction/chat", 1), 0.875);
    QCOMPARE(results("served_fraction/api", 1), 0.5 * 0.875 + 0.5);
}

void ServiceTest::clauseOverAllOfAProvider() {
    // Nothing at `cloud` may move.
    ScenarioBuilder builder = fixedFleet(100);
    addFixed(builder, "other", 80, 0);
    builder.put("provider/other/accepts_overflow", true).exclusivity("cloud", {"chat"}, month(0), month(0));
    const Results results(builder);
    QCOMPARE(results("served_fraction", 0), 0.5);
    // Afterwards 4 000 move.
    QCOMPARE(results("served_fraction", 1), 0.9);
}

void ServiceTest::noLoad() {
    const Results results(ScenarioBuilder().put("workload/chat/units", 0));
    QCOMPARE(results("served_fraction"), 1.0);
    QCOMPARE(results("served_fraction/chat"), 1.0);
    QCOMPARE(results("service/cloud"), 1.0);
    QCOMPARE(results("headroom/cloud"), 0.0);
}

void ServiceTest::trainingServed_data() {
    QTest::addColumn<double>("asked");
    QTest::addColumn<double>("weight");
    QTest::addColumn<double>("fleet");
    QTest::addColumn<double>("served");
    QTest::newRow("enough") << 60.0 << 1.0 << 60.0 << 1.0;
    QTest::newRow("more than enough") << 60.0 << 1.0 << 90.0 << 1.0;
    QTest::newRow("a third missing") << 60.0 << 1.0 << 40.0 << 2.0 / 3;
    QTest::newRow("none asked for") << 0.0 << 1.0 << 60.0 << 1.0;
    QTest::newRow("unplaced") << 60.0 << 0.0 << 60.0 << 0.0;
}

void ServiceTest::trainingServed() {
    QFETCH(double, asked);
    QFETCH(double, weight);
    QFETCH(double, fleet);
    ScenarioBuilder builder = fixedFleet(200);
    builder.put("training/h100e", asked).put("training/placement/cloud", weight);
    builder.put("provider/cloud/opening_training/gpu", fleet).put("provider/cloud/release", 0);
    QTEST(Results(builder)("training_served"), "served");
}

void ServiceTest::trainingUnderAPowerLimit() {
    // 300 accelerators draw 0.3 MW; 0.15 run half of each fleet: 5 000 tokens/s, and 50 of 100 H100e.
    ScenarioBuilder builder = roundNumbers();
    builder.put("training/h100e", 100).put("training/placement/cloud", 1).put("provider/cloud/power_cap", 0.15);
    const Results results(builder);
    QCOMPARE(results("served_fraction"), 0.5);
    QCOMPARE(results("training_served"), 0.5);
    // Lending is switched off as well: 100 · 100 · 0.5 · 0.5 = 2 500 could be lent, a fifth of it is.
    const Results lending(builder.put("provider/cloud/lend", 0.2));
    QCOMPARE(lending("served_fraction"), 0.55);
    QCOMPARE(lending("training_served"), 0.4);
}

} // namespace headroom::service_test

HEADROOM_TEST(service, ServiceTest)
#include "service_test.moc"
