#include "results.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>

namespace headroom::commitments_test {
using namespace headroom::test;

/// Section 6, commitments: what is drawn and credited, when checkpoints fall, and what is reported of a contract. How a
/// shortfall is settled and what was prepaid have a test of their own.
class CommitmentsTest : public QObject {
    Q_OBJECT

  private slots:
    void drawsUntilTheAmount();
    void shortfallAtTheEnd();
    void outsideTheContract();
    void eligiblePart();
    void annualEqualParts();
    void annualFractions();
    void monthly();
    void listed();
    void listedAboveTheAmount();
    void useItOrLoseIt();
    void useItOrLoseItAfterTheLastCheckpoint();
    void useItOrLoseItWithCreditBeyondThePeriod();
    void lapsedCheckpoints();
    void earlierEndingDrawsFirst();
    void nothingLeftForTheSecond();
    void ownedProviderDrawsNothing();
    void coverageOfTwelveMonths();
    void coverageOfEachCommitment();
    void presentValueOfWhatIsDue();
    void presentValueWithCreditBeyondACheckpoint();
    void presentValueAtThisMonthsRate();
};

namespace {

void compare(const Results& results, const char* series, const QList<double>& expected) {
    for (int t = 0; t < expected.size(); ++t)
        QCOMPARE(results(series, t), expected[t]);
}

/// 100 000 USD a month are spent at `cloud`, of which `c` may draw.
ScenarioBuilder committed(double amount, int from, int until) {
    return roundNumbers().commitment("c", "cloud", amount, month(from), month(until));
}

Schedule scheduled(Schedule::Kind kind) {
    return {kind, {}};
}

Schedule listedMinimums(std::initializer_list<std::pair<int, double>> minimums) {
    Schedule schedule{Schedule::Kind::listed, {}};
    for (const auto& [index, minimum] : minimums)
        schedule.minimums.push_back({month(index), Quantity(minimum)});
    return schedule;
}

} // namespace

void CommitmentsTest::drawsUntilTheAmount() {
    const Results results(committed(250'000, 1, 11));
    compare(results, "drawn/c", {0, 100'000, 100'000, 50'000, 0, 0});
    compare(results, "credited/c", {0, 100'000, 200'000, 250'000, 250'000});
    compare(results, "remaining/c", {250'000, 150'000, 50'000, 0, 0});
    // Over the months left until month 11.
    compare(results, "run_rate/c", {0, 15'000, 50'000.0 / 9, 0, 0});
    QCOMPARE(results("shortfall/c", 11), 0.0);
    QCOMPARE(results.kpiMonth("exhausted/c"), month(3).text());
    QCOMPARE(results.kpiMonth("first_shortfall_month"), std::string("never"));
}

void CommitmentsTest::shortfallAtTheEnd() {
    const Results results(committed(1.5e6, 0, 11));
    // 1.4 M remain for 11 months; 100 000 are drawn a month.
    QCOMPARE(results("run_rate/c", 0), 1.4e6 / 11);
    QCOMPARE(results("coverage/c", 0), 1.1 / 1.4);
    QCOMPARE(results("credited/c", 10), 1.1e6);
    // 1.2 M were drawn when the rest falls due.
    QCOMPARE(results("shortfall/c", 11), 300'000.0);
    QCOMPARE(results("credited/c", 11), 1.5e6);
    QCOMPARE(results("remaining/c", 11), 0.0);
    // In the last month nothing more is required.
    QCOMPARE(results("run_rate/c", 11), 0.0);
    QCOMPARE(results("coverage/c", 11), 1.0);
    QCOMPARE(results.kpiMonth("exhausted/c"), std::string("never"));
    QCOMPARE(results.kpiMonth("first_shortfall_month"), month(11).text());
    QCOMPARE(results.kpi("total_shortfall"), 300'000.0);
}

void CommitmentsTest::outsideTheContract() {
    const Results results(committed(1.5e6, 3, 5));
    compare(results, "drawn/c", {0, 0, 0, 100'000, 100'000, 100'000, 0, 0});
    compare(results, "run_rate/c", {0, 0, 0, 700'000, 1.3e6, 0, 0, 0});
    compare(results, "coverage/c", {0, 0, 0, 1.0 / 7, 1.0 / 13, 1, 0, 0});
    compare(results, "shortfall/c", {0, 0, 0, 0, 0, 1.2e6, 0, 0});
}

void CommitmentsTest::eligiblePart() {
    const Results results(committed(1e6, 0, 11).put("commitment/c/eligible", 0.4));
    compare(results, "drawn/c", {40'000, 40'000});
    QCOMPARE(results("shortfall/c", 11), 520'000.0);
}

void CommitmentsTest::annualEqualParts() {
    // 18 months are two contract years: half is due after 12 months, all after 18.
    const Results results(committed(3e6, 0, 17).put("commitment/c/schedule", scheduled(Schedule::Kind::annual)));
    QCOMPARE(results("minimum/c", 0), 1.5e6);
    QCOMPARE(results("shortfall/c", 11), 300'000.0);
    QCOMPARE(results("credited/c", 11), 1.5e6);
    QCOMPARE(results("minimum/c", 12), 3e6);
    // 1.5 M and six months' 600 000.
    QCOMPARE(results("shortfall/c", 17), 900'000.0);
    QCOMPARE(results.kpi("total_shortfall"), 1.2e6);
}

void CommitmentsTest::annualFractions() {
    // Contract years run from the first month of the contract, here month 2: ends in 13 and 19.
    ScenarioBuilder builder = committed(3e6, 2, 19);
    builder.put("commitment/c/schedule", scheduled(Schedule::Kind::annual));
    builder.put("commitment/c/fractions", Fractions{{Quantity(0.25), Quantity(0.75)}});
    const Results results(builder);
    // 1.2 M drawn of 750 000; then 1.8 M of 3 M.
    QCOMPARE(results("minimum/c", 13), 750'000.0);
    QCOMPARE(results("shortfall/c", 13), 0.0);
    QCOMPARE(results("minimum/c", 14), 3e6);
    QCOMPARE(results("shortfall/c", 19), 1.2e6);
}

void CommitmentsTest::monthly() {
    // 150 000 a month of 600 000 in four months.
    const Results results(committed(600'000, 0, 3).put("commitment/c/schedule", scheduled(Schedule::Kind::monthly)));
    compare(results, "minimum/c", {150'000, 300'000, 450'000, 600'000});
    compare(results, "shortfall/c", {50'000, 50'000, 50'000, 50'000, 0});
    compare(results, "credited/c", {150'000, 300'000, 450'000, 600'000, 600'000});
}

void CommitmentsTest::listed() {
    // 1 M due in month 5, 1.3 M in month 11; the contract goes on to month 14 without another checkpoint.
    const Results results(committed(2e6, 0, 14).put("commitment/c/schedule", listedMinimums({{5, 1e6}, {11, 1.3e6}})));
    QCOMPARE(results("shortfall/c", 5), 400'000.0);
    // 1 M and six months' 600 000 are above 1.3 M.
    QCOMPARE(results("shortfall/c", 11), 0.0);
    QCOMPARE(results("minimum/c", 12), 2e6);
    // Draws go on; what is left at the end is not due.
    QCOMPARE(results("drawn/c", 14), 100'000.0);
    QCOMPARE(results("remaining/c", 14), 100'000.0);
    QCOMPARE(results.kpi("total_shortfall"), 400'000.0);
}

void CommitmentsTest::listedAboveTheAmount() {
    const Results results(committed(500'000, 0, 3).put("commitment/c/schedule", listedMinimums({{3, 9e6}})));
    QCOMPARE(results("minimum/c", 3), 500'000.0);
    QCOMPARE(results("shortfall/c", 3), 100'000.0);
}

void CommitmentsTest::useItOrLoseIt() {
    // 750 000 a year: seven and a half months' spend; the rest of the year draws nothing.
    ScenarioBuilder builder = committed(1.5e6, 0, 23);
    builder.put("commitment/c/schedule", scheduled(Schedule::Kind::annual)).put("commitment/c/carry_over", false);
    const Results results(builder);
    QCOMPARE(results("drawn/c", 6), 100'000.0);
    QCOMPARE(results("drawn/c", 7), 50'000.0);
    QCOMPARE(results("drawn/c", 8), 0.0);
    QCOMPARE(results("drawn/c", 12), 100'000.0);
    QCOMPARE(results.kpiMonth("exhausted/c"), month(19).text());
    // With carry-over, draws of the first year count for the second: all 1.5 M after fifteen months.
    const Results carried(builder.put("commitment/c/carry_over", true));
    QCOMPARE(carried("drawn/c", 8), 100'000.0);
    QCOMPARE(carried.kpiMonth("exhausted/c"), month(14).text());
}

void CommitmentsTest::useItOrLoseItAfterTheLastCheckpoint() {
    ScenarioBuilder builder = committed(400'000, 0, 11);
    builder.put("commitment/c/schedule", listedMinimums({{3, 150'000}})).put("commitment/c/carry_over", false);
    compare(Results(builder), "drawn/c", {100'000, 50'000, 0, 0, 100'000, 100'000, 50'000, 0});
}

void CommitmentsTest::useItOrLoseItWithCreditBeyondThePeriod() {
    // 900 000 were credited before, more than the 750 000 of the first year: nothing is drawn, and nothing taken back.
    ScenarioBuilder builder = committed(1.5e6, 0, 23).put("commitment/c/opening_credited", 900'000);
    builder.put("commitment/c/schedule", scheduled(Schedule::Kind::annual)).put("commitment/c/carry_over", false);
    const Results results(builder);
    compare(results, "drawn/c", {0, 0});
    QCOMPARE(results("credited/c", 11), 900'000.0);
    QCOMPARE(results("drawn/c", 12), 100'000.0);
}

void CommitmentsTest::lapsedCheckpoints() {
    // Two contract years from month −12 on, 1.2 M each; 500 000 were credited before the start. The first year's
    // checkpoint lies before the start: it has lapsed. 500 000 and twelve months' 1.2 M of 2.4 M.
    ScenarioBuilder builder = committed(2.4e6, -12, 11);
    builder.put("commitment/c/schedule", scheduled(Schedule::Kind::annual));
    const Results results(builder.put("commitment/c/opening_credited", 500'000));
    QCOMPARE(results("credited/c", 0), 600'000.0);
    QCOMPARE(results("shortfall/c", 0), 0.0);
    QCOMPARE(results("shortfall/c", 11), 700'000.0);
    // Nothing but the last checkpoint is still to come: 1.8 M at no discount.
    QCOMPARE(results("due_pv/c", 0), 1.8e6);
}

void CommitmentsTest::earlierEndingDrawsFirst() {
    // `short` ends first, though listed second: it draws 60 000 a month, and `c` what is left of the 100 000.
    ScenarioBuilder builder = committed(5e6, 0, 23);
    builder.commitment("short", "cloud", 140'000, month(0), month(5)).put("commitment/short/eligible", 0.6);
    const Results results(builder);
    compare(results, "drawn/short", {60'000, 60'000, 20'000, 0});
    compare(results, "drawn/c", {40'000, 40'000, 80'000, 100'000});
}

void CommitmentsTest::nothingLeftForTheSecond() {
    // Half of the spend is eligible for `c`, less the 60 000 that `short` drew: none.
    ScenarioBuilder builder = committed(5e6, 0, 23).put("commitment/c/eligible", 0.5);
    builder.commitment("short", "cloud", 140'000, month(0), month(5)).put("commitment/short/eligible", 0.6);
    compare(Results(builder), "drawn/c", {0, 0, 30'000, 50'000});
}

void CommitmentsTest::ownedProviderDrawsNothing() {
    const Results results(committed(500'000, 0, 3).put("provider/cloud/owned", true));
    compare(results, "drawn/c", {0, 0, 0, 0});
    QCOMPARE(results("shortfall/c", 3), 500'000.0);
}

void CommitmentsTest::coverageOfTwelveMonths() {
    // Spend doubles in month 14. The mean draw of months 3 to 14 is (11 · 100 000 + 200 000)/12; drawn so far are
    // 14 · 100 000 + 200 000 = 1.6 M, and 3.4 M of 5 M remain for 9 months.
    const Results results(committed(5e6, 0, 23).put("workload/chat/units", stepAt(14, 1e6, 2e6)));
    QCOMPARE(results("coverage/c", 14), 1.3e6 / 12 / (3.4e6 / 9));
    // A contract that begins in month 12 has drawn for as many months as it runs: 100 000, 100 000, 200 000. After
    // month 14, 4.6 M of 5 M remain for 9 months.
    const Results late(committed(5e6, 12, 23).put("workload/chat/units", stepAt(14, 1e6, 2e6)));
    QCOMPARE(late("coverage/c", 14), 4e5 / 3 / (4.6e6 / 9));
    // Of one that began before the start only the months of the run are known.
    const Results early(committed(5e6, -20, 23));
    QCOMPARE(early("coverage/c", 1), 1e5 / (4.8e6 / 22));
}

void CommitmentsTest::coverageOfEachCommitment() {
    // `first` draws 60 000 a month and `c` 40 000.
    ScenarioBuilder builder = committed(5e6, 0, 23);
    builder.commitment("first", "cloud", 2e6, month(0), month(20)).put("commitment/first/eligible", 0.6);
    const Results results(builder);
    QCOMPARE(results("coverage/first", 3), 60'000 / (1.76e6 / 17));
    QCOMPARE(results("coverage/c", 3), 40'000 / (4.84e6 / 20));
}

void CommitmentsTest::presentValueOfWhatIsDue() {
    // Nothing is eligible. 600 000 fall due in month 11 and the other 400 000 in month 23, at 21 % a year.
    ScenarioBuilder builder = committed(1e6, 0, 23).put("money/discount_rate", 0.21);
    builder.put("commitment/c/eligible", 0).put("commitment/c/schedule", scheduled(Schedule::Kind::annual));
    builder.put("commitment/c/fractions", Fractions{{Quantity(0.6), Quantity(0.4)}});
    const Results results(builder);
    QCOMPARE(results("due_pv/c", 0), 600'000 * std::pow(1.21, -11.0 / 12) + 400'000 * std::pow(1.21, -23.0 / 12));
    // Half a year and one and a half years ahead: 600 000/1.1 + 400 000/1.331
    QCOMPARE(results("due_pv/c", 5), 600'000 / 1.1 + 400'000 / 1.331);
    // The 600 000 are settled in month 11; a year is left.
    QCOMPARE(results("due_pv/c", 11), 400'000 / 1.21);
    QCOMPARE(results("due_pv/c", 23), 0.0);
}

void CommitmentsTest::presentValueWithCreditBeyondACheckpoint() {
    // 700 000 credited are more than the first 600 000 and leave 300 000 of the second.
    ScenarioBuilder builder = committed(1e6, 0, 23).put("money/discount_rate", 0.21);
    builder.put("commitment/c/eligible", 0).put("commitment/c/opening_credited", 700'000);
    builder.put("commitment/c/schedule", listedMinimums({{11, 600'000}, {23, 1e6}}));
    QCOMPARE(Results(builder)("due_pv/c", 5), 300'000 / 1.331);
}

void CommitmentsTest::presentValueAtThisMonthsRate() {
    // 1 M in month 23, a year and a half ahead in month 5 and a year in month 11.
    ScenarioBuilder builder = committed(1e6, 0, 23).put("commitment/c/eligible", 0);
    builder.put("money/discount_rate",
                curve(Interpolation::step, {{month(0), 0}, {month(5), 0.21}, {month(11), 0.25}}));
    const Results results(builder);
    QCOMPARE(results("due_pv/c", 4), 1e6);
    QCOMPARE(results("due_pv/c", 5), 1e6 / 1.331);
    QCOMPARE(results("due_pv/c", 11), 800'000.0);
}

} // namespace headroom::commitments_test

HEADROOM_TEST(commitments, CommitmentsTest)
#include "commitments_test.moc"
