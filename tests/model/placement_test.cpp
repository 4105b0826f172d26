#include "results.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>

namespace headroom::placement_test {
using namespace headroom::test;

/// Section 2, the plan: who may be given load, clauses, unit cost, and training. The response to cost, latency and
/// commitments has a test of its own.
class PlacementTest : public QObject {
    Q_OBJECT

  private slots:
    void weightsAreNormalised();
    void nothingBeforeOnboarding();
    void nothingBeforeAnAcceleratorCanBeBought();
    void unitCostOfAMix();
    void mixIsNormalisedOverWhatIsAvailable();
    void unitCostFollowsLastMonthsDiscount();
    void unitCostOfOwnedCapacity();
    void exclusivityTakesAllOfItsWorkloads();
    void exclusivityComesBeforeOnboarding();
    void exclusivityReachesTrainingByName();
    void exclusivityOfTheFirstProvider();
    void unplacedWorkload();
    void trainingHasItsOwnPlacement();
    void trainingWaitsForItsOwnMix();
};

namespace {

/// `cloud` at 2 and `other` at 3 USD an hour share the workload three to one.
ScenarioBuilder twoProviders() {
    ScenarioBuilder builder;
    builder.remove(EntityKind::commitment, "cloud-8m").provider("other", 3);
    builder.put("workload/chat/placement/cloud", 3).put("workload/chat/placement/other", 1);
    return builder;
}

} // namespace

void PlacementTest::weightsAreNormalised() {
    const Results results(twoProviders());
    QCOMPARE(results("share/chat/cloud"), 0.75);
    QCOMPARE(results("share/chat/other"), 0.25);
    QCOMPARE(results("provider_load/cloud"), 7'500.0);
    QCOMPARE(results("provider_load/other"), 2'500.0);
    QCOMPARE(results("provider_share/other"), 0.25);
}

void PlacementTest::nothingBeforeOnboarding() {
    // Onboarded in month 2, a month late.
    const Results results(twoProviders().put("provider/other/onboard", month(2)).put("provider/other/delay", 1));
    QCOMPARE(results("share/chat/other", 2), 0.0);
    QCOMPARE(results("share/chat/cloud", 2), 1.0);
    QCOMPARE(results("share/chat/other", 3), 0.25);
}

void PlacementTest::nothingBeforeAnAcceleratorCanBeBought() {
    ScenarioBuilder builder = twoProviders();
    builder.put("accelerator/next/throughput", 300).put("accelerator/next/kw", 1);
    builder.put("accelerator/next/available", month(2)).put("accelerator/next/delay", 2);
    builder.put("provider/other/mix/gpu", 0).put("provider/other/mix/next", 1).put("provider/other/rate/next", 4);
    const Results results(builder);
    QCOMPARE(results("share/chat/other", 3), 0.0);
    QCOMPARE(results("unit_cost/other", 3), 0.0);
    QCOMPARE(results("share/chat/other", 4), 0.25);
}

void PlacementTest::unitCostOfAMix() {
    ScenarioBuilder builder;
    builder.put("accelerator/next/throughput", 300).put("accelerator/next/kw", 1);
    builder.put("provider/cloud/mix/next", 3).put("provider/cloud/rate/next", 4);
    builder.put("provider/cloud/attached", 0.1).put("provider/cloud/negotiated", 0.2);
    const Results results(builder);
    // A quarter at 2 and three at 4 USD an hour: 3.5 · 1.1 · 0.8 = 3.08, over 3600 s · (25 + 225) tokens/s
    QCOMPARE(results("unit_cost/cloud"), 3.08 / 900'000);
}

void PlacementTest::mixIsNormalisedOverWhatIsAvailable() {
    ScenarioBuilder builder;
    builder.put("accelerator/next/throughput", 300).put("accelerator/next/kw", 1);
    builder.put("accelerator/next/available", month(1));
    builder.put("provider/cloud/mix/next", 3).put("provider/cloud/rate/next", 4);
    const Results results(builder);
    // Month 0: all is `gpu`, 2 USD for 360 000 tokens. Month 1: 0.25 · 2 + 0.75 · 4 for 900 000.
    QCOMPARE(results("unit_cost/cloud", 0), 2.0 / 360'000);
    QCOMPARE(results("unit_cost/cloud", 1), 3.5 / 900'000);
}

void PlacementTest::unitCostFollowsLastMonthsDiscount() {
    // Two vendors of the same size. Leverage is 0 in month 0 and 0.1 · min(1, 2 − 1) from month 1 on, so that the
    // discount is 0.2 and then 1 − 0.8 · 0.9 = 0.28; new capacity is compared with last month's.
    ScenarioBuilder builder = twoProviders();
    builder.put("workload/chat/placement/other", 3).put("provider/other/rate/gpu", 2);
    builder.put("provider/cloud/negotiated", 0.2).put("procurement/leverage_discount", 0.1);
    builder.put("provider/cloud/rate/gpu", stepAt(2, 2, 4));
    const Results results(builder);
    QCOMPARE(results("discount/cloud", 0), 0.2);
    QCOMPARE(results("discount/cloud", 1), 0.28);
    QCOMPARE(results("unit_cost/cloud", 0), 2 * 0.8 / 360'000);
    QCOMPARE(results("unit_cost/cloud", 1), 2 * 0.8 / 360'000);
    // This month's list rate of 4.
    QCOMPARE(results("unit_cost/cloud", 2), 4 * 0.72 / 360'000);
}

void PlacementTest::unitCostOfOwnedCapacity() {
    ScenarioBuilder builder;
    builder.remove(EntityKind::commitment, "cloud-8m").put("provider/cloud/owned", true);
    builder.put("provider/cloud/attached", 0.5).put("provider/cloud/negotiated", 0.5); // not read where owned
    builder.put("accelerator/gpu/chip", 43'830).put("provider/cloud/build", 140'256);
    builder.put("provider/cloud/pue", 1.25).put("provider/cloud/tariff", 0.08);
    const Results results(builder);
    // Chip 43 830 / 60 months / 730.5 h = 1; building 140 256 · 1 kW · 1.25 / 240 / 730.5 = 1; power 1.25 · 0.08 = 0.1
    QCOMPARE(results("unit_cost/cloud"), 2.1 / 360'000);
}

void PlacementTest::exclusivityTakesAllOfItsWorkloads() {
    ScenarioBuilder builder = twoProviders();
    builder.workload("api", "cloud").exclusivity("other", {"chat"}, month(1), month(2));
    const Results results(builder);
    const QList<double> expected{0.25, 1, 1, 0.25};
    for (int t = 0; t < expected.size(); ++t) {
        QCOMPARE(results("share/chat/other", t), expected[t]);
        QCOMPARE(results("share/chat/cloud", t), 1 - expected[t]);
        QCOMPARE(results("share/api/cloud", t), 1.0);
    }
}

void PlacementTest::exclusivityComesBeforeOnboarding() {
    ScenarioBuilder builder = twoProviders();
    builder.put("provider/other/onboard", month(6)).exclusivity("other", {"chat"}, month(1), month(1));
    const Results results(builder);
    QCOMPARE(results("share/chat/other", 0), 0.0);
    QCOMPARE(results("share/chat/other", 1), 1.0);
    QCOMPARE(results("share/chat/other", 2), 0.0);
    // 10 000 tokens a second at half the utilization, 100 each.
    QCOMPARE(results("fleet/other", 1), 200.0);
}

void PlacementTest::exclusivityReachesTrainingByName() {
    ScenarioBuilder builder = twoProviders();
    builder.put("training/h100e", 50).put("training/placement/cloud", 1);
    builder.exclusivity("other", {"chat"}, month(0), month(0));
    QCOMPARE(Results(builder)("training_fleet/cloud/gpu", 0), 50.0);
    builder.exclusivity("other", {"training"}, month(0), month(0));
    const Results results(builder);
    QCOMPARE(results("training_fleet/cloud/gpu", 0), 0.0);
    QCOMPARE(results("training_fleet/other/gpu", 0), 50.0);
    QCOMPARE(results("share/chat/other", 0), 0.25);
    QCOMPARE(results("training_fleet/cloud/gpu", 1), 50.0);
}

void PlacementTest::exclusivityOfTheFirstProvider() {
    ScenarioBuilder builder = twoProviders();
    builder.put("training/h100e", 50).put("training/placement/other", 1);
    builder.exclusivity("cloud", {"chat", "training"}, month(0), month(0));
    const Results results(builder);
    QCOMPARE(results("share/chat/cloud", 0), 1.0);
    QCOMPARE(results("share/chat/cloud", 1), 0.75);
    QCOMPARE(results("training_fleet/cloud/gpu", 0), 50.0);
    QCOMPARE(results("training_fleet/other/gpu", 1), 50.0);
}

void PlacementTest::unplacedWorkload() {
    ScenarioBuilder builder = twoProviders();
    builder.workload("api", "cloud").put("workload/api/placement/cloud", stepAt(1, 0, 1));
    builder.put("workload/api/billed", 1).put("workload/api/price", 10);
    const Results results(builder);
    QCOMPARE(results("share/api/cloud"), 0.0);
    QCOMPARE(results("share/api/other"), 0.0);
    QCOMPARE(results("served_fraction/api"), 0.0);
    QCOMPARE(results("revenue/api"), 0.0);
    // It is asked for and not placed: 20 000 of load, 10 000 of it at providers, half of it served.
    QCOMPARE(results("load"), 20'000.0);
    QCOMPARE(results("provider_share/cloud"), 0.75);
    QCOMPARE(results("served_fraction"), 0.5);
    QCOMPARE(results("share/api/cloud", 1), 1.0);
}

void PlacementTest::trainingHasItsOwnPlacement() {
    ScenarioBuilder builder = twoProviders();
    builder.put("training/h100e", 80).put("training/placement/cloud", 1).put("training/placement/other", 3);
    builder.put("routing/beta_cost", 5); // training does not respond
    const Results results(builder);
    QCOMPARE(results("training_fleet/cloud/gpu"), 20.0);
    QCOMPARE(results("training_fleet/other/gpu"), 60.0);
    QCOMPARE(results("training_served"), 1.0);
}

void PlacementTest::trainingWaitsForItsOwnMix() {
    ScenarioBuilder builder = twoProviders();
    builder.put("accelerator/next/throughput", 300).put("accelerator/next/kw", 1);
    builder.put("accelerator/next/available", month(2)).put("provider/other/rate/next", 4);
    builder.put("provider/other/training_mix/next", 1).put("training/h100e", 80);
    builder.put("training/placement/cloud", 1).put("training/placement/other", 3);
    const Results results(builder);
    QCOMPARE(results("share/chat/other", 1), 0.25);
    QCOMPARE(results("training_fleet/cloud/gpu", 1), 80.0);
    QCOMPARE(results("training_fleet/other/next", 1), 0.0);
    QCOMPARE(results("training_fleet/cloud/gpu", 2), 20.0);
    QCOMPARE(results("training_fleet/other/next", 2), 60.0);
}

} // namespace headroom::placement_test

HEADROOM_TEST(placement, PlacementTest)
#include "placement_test.moc"
