#include "results.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::owned_cost_test {
using namespace headroom::test;

/// Section 5, owned capacity: chips and buildings bought, written off and kept up, and the power they draw.
class OwnedCostTest : public QObject {
    Q_OBJECT

  private slots:
    void chips();
    void cohortsLeaveTheBooks();
    void trainingChips();
    void buildings();
    void buildingsOutliveWhatTheyHouse();
    void buildingCohortsLeave();
    void openingAtThePricesOfMonth0();
    void upkeep();
    void powerCost();
    void powerCostOfWhatRuns();
    void noSpendAndNoRate();
    void impliedCapexOfOwned();
    void amortisedRateUsesWholeLives();
};

namespace {

void compare(const Results& results, const char* series, const QList<double>& expected) {
    for (int t = 0; t < expected.size(); ++t)
        QCOMPARE(results(series, t), expected[t]);
}

/// 200 accelerators are needed. 100 stand at the opening, of which ten leave each month; a chip costs 1 000 USD and
/// lasts ten months.
ScenarioBuilder ownedChips() {
    ScenarioBuilder builder = roundNumbers();
    builder.put("provider/cloud/owned", true).put("provider/cloud/opening/gpu", 100);
    return builder.put("accelerator/gpu/life", 10).put("accelerator/gpu/chip", 1'000);
}

/// Chips for nothing; each draws 1 kW · 1.25, and housing a kilowatt costs 2 000 USD and lasts twenty months.
ScenarioBuilder ownedBuildings() {
    ScenarioBuilder builder = ownedChips();
    builder.put("accelerator/gpu/chip", 0).put("provider/cloud/pue", 1.25).put("provider/cloud/build", 2'000);
    return builder.put("provider/cloud/life_build", 20);
}

} // namespace

void OwnedCostTest::chips() {
    // The price falls from 1 000 to 900 in month 1.
    const Results results(ownedChips().put("accelerator/gpu/chip", stepAt(1, 1'000, 900)));
    // Month 0: 10 leave, 110 are bought. Month 1: 10 leave, 10 are bought at 900.
    compare(results, "added/cloud/gpu", {110, 10, 10});
    compare(results, "capex", {110'000, 9'000, 9'000});
    // Gross book value: (90 + 110) · 1 000; (80 + 110) · 1 000 + 9 000; (70 + 110) · 1 000 + 18 000; each over ten
    // months, from the month of addition.
    compare(results, "depreciation", {20'000, 19'900, 19'800});
    compare(results, "capex/cloud", {110'000, 9'000, 9'000});
    compare(results, "depreciation/cloud", {20'000, 19'900, 19'800});
}

void OwnedCostTest::cohortsLeaveTheBooks() {
    const Results results(ownedChips().put("accelerator/gpu/chip", stepAt(1, 1'000, 900)));
    // In month 9 the last of the opening fleet leaves: 110 · 1 000 and nine cohorts of 10 · 900.
    QCOMPARE(results("depreciation", 9), 19'100.0);
    // In month 10 the 110 of month 0 leave, and as many are bought: 9 · 9 000 + 99 000.
    QCOMPARE(results("capex", 10), 99'000.0);
    QCOMPARE(results("depreciation", 10), 18'000.0);
    // In month 11 the ten of month 1 leave and are replaced.
    QCOMPARE(results("capex", 11), 9'000.0);
    QCOMPARE(results("depreciation", 11), 18'000.0);
}

void OwnedCostTest::trainingChips() {
    // 30 for training are bought in month 0 beside the 110 for inference, and leave with them in month 10.
    ScenarioBuilder builder = ownedChips();
    builder.put("training/h100e", 30).put("training/placement/cloud", 1);
    const Results results(builder.put("provider/cloud/opening_training/gpu", 0));
    compare(results, "capex", {140'000, 10'000});
    compare(results, "depreciation", {23'000, 23'000});
    QCOMPARE(results("capex", 10), 140'000.0);
}

void OwnedCostTest::buildings() {
    const Results results(ownedBuildings());
    // The opening fleet is housed: 125 kW, of which 6.25 leave each month. Month 0: 250 kW are drawn, 131.25 built.
    // Afterwards 6.25 are replaced each month.
    compare(results, "capex", {262'500, 12'500, 12'500});
    // 250 kW · 2 000 / 20 in service throughout.
    compare(results, "depreciation", {25'000, 25'000, 25'000});
}

void OwnedCostTest::buildingsOutliveWhatTheyHouse() {
    // Without chips that stay or come, the buildings stand empty until 200 are wanted again in month 4.
    ScenarioBuilder builder = ownedBuildings();
    builder.put("accelerator/gpu/life", 1).put("provider/cloud/life_build", 10).put("workload/chat/units", 0);
    builder.put("provider/cloud/max_additions", stepAt(4, 0, 1'000));
    builder.put("workload/chat/units", stepAt(4, 0, 1e6));
    const Results results(builder);
    // 125 kW less 12.5 a month: 62.5 stand in month 4, when 250 are drawn. 187.5 · 2 000
    compare(results, "capex", {0, 0, 0, 0, 375'000});
    // Value: 225 000, 200 000, 175 000, 150 000 and 125 000 + 375 000, over ten months.
    compare(results, "depreciation", {22'500, 20'000, 17'500, 15'000, 50'000});
}

void OwnedCostTest::buildingCohortsLeave() {
    // A life of 2: half of the opening 125 kW leaves in months 0 and 1, what was built in month 0 in month 2.
    const Results results(ownedBuildings().put("provider/cloud/life_build", 2));
    // 250 − 62.5 = 187.5; 62.5; then 187.5 and 62.5 in turn.
    compare(results, "capex", {375'000, 125'000, 375'000, 125'000});
    // A life of one month at the least: the opening buildings leave in month 0, all others a month after they were
    // built.
    compare(Results(ownedBuildings().put("provider/cloud/life_build", 0.3)), "capex", {500'000, 500'000});
}

void OwnedCostTest::openingAtThePricesOfMonth0() {
    ScenarioBuilder builder = ownedBuildings();
    builder.put("accelerator/gpu/chip", stepAt(1, 1'000, 5'000));
    builder.put("provider/cloud/build", stepAt(1, 2'000, 7'000)).put("provider/cloud/opening/gpu", 200);
    builder.put("provider/cloud/opening_training/gpu", 100).put("provider/cloud/max_additions", 0);
    const Results results(builder);
    // Both fleets: 300 chips, 375 kW. Month 0: 270 · 1 000 / 10 + 375 · 0.95 · 2 000 / 20, plus what the 18.75 kW that
    // left are not replaced for: 270 · 1.25 = 337.5 kW stand in 356.25.
    compare(results, "depreciation", {27'000 + 35'625, 24'000 + 33'750});
    compare(results, "capex", {0, 0});
}

void OwnedCostTest::upkeep() {
    // 12 % a year of the gross value: 0.01 · (200 · 1 000 + 250 kW · 2 000).
    ScenarioBuilder builder = ownedBuildings();
    builder.put("accelerator/gpu/chip", 1'000).put("provider/cloud/upkeep", 0.12);
    compare(Results(builder), "upkeep", {7'000, 7'000, 7'000});
}

void OwnedCostTest::powerCost() {
    // 250 kW · 730.5 h · 0.08
    compare(Results(ownedBuildings().put("provider/cloud/tariff", 0.08)), "power_cost", {14'610, 14'610});
}

void OwnedCostTest::powerCostOfWhatRuns() {
    // 0.25 MW stand, 0.1 run from month 1 on.
    ScenarioBuilder builder = ownedBuildings();
    builder.put("accelerator/gpu/life", 1'000).put("provider/cloud/tariff", 0.08);
    builder.put("provider/cloud/opening/gpu", 200).put("provider/cloud/power_cap", stepAt(1, 1, 0.1));
    const Results results(builder);
    // 199.8 chips are left after month 0, 199.6 after month 1, when none is added: the limit rules.
    QCOMPARE(results("power_cost", 0), 14'610.0);
    QCOMPARE(results("power_mw/cloud", 1), 0.24975);
    QCOMPARE(results("power_cost", 1), 100 * 730.5 * 0.08);
}

void OwnedCostTest::noSpendAndNoRate() {
    ScenarioBuilder builder = ownedBuildings();
    builder.put("provider/cloud/negotiated", 0.3).put("provider/cloud/attached", 0.3);
    const Results results(builder);
    compare(results, "spend", {0, 0});
    compare(results, "spend/cloud", {0, 0});
    compare(results, "discount/cloud", {0, 0});
}

void OwnedCostTest::impliedCapexOfOwned() {
    // 110 join: 1 000 + 2 000 · 1.25 each.
    const Results results(ownedBuildings().put("accelerator/gpu/chip", 1'000));
    compare(results, "implied_capex/cloud", {385'000, 35'000});
}

void OwnedCostTest::amortisedRateUsesWholeLives() {
    // 7 305 / 10 months / 730.5 h = 1, and 14 610 · 1.25 kW / 25 months / 730.5 h = 1: 2 USD for 360 000 tokens.
    ScenarioBuilder builder = ownedBuildings();
    builder.put("accelerator/gpu/chip", 7'305).put("accelerator/gpu/life", 9.6);
    builder.put("provider/cloud/build", 14'610).put("provider/cloud/life_build", 25.4);
    QCOMPARE(Results(builder)("unit_cost/cloud"), 2.0 / 360'000);
}

} // namespace headroom::owned_cost_test

HEADROOM_TEST(owned_cost, OwnedCostTest)
#include "owned_cost_test.moc"
