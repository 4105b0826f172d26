#include "results.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::settlement_test {
using namespace headroom::test;

/// Section 6, the money of commitments: prepayments, shortfalls in cash, and balances from shortfalls.
class SettlementTest : public QObject {
    Q_OBJECT

  private slots:
    void lostShortfall();
    void prepaid();
    void prepaidMeetsTheShortfallFirst();
    void prepaidBeforeTheStart();
    void prepaidBeforeTheStartAndUsedUp();
    void creditPaysForLaterSpend();
    void creditLapses();
    void creditForNoMonthPaysForNothing();
    void creditOnlyBeyondDraws();
    void creditIsUsedOldestFirst();
    void creditOfMonthlyCheckpoints();
    void creditFromPrepayment();
    void expenseOfBothKinds();
};

namespace {

void compare(const Results& results, const char* series, const QList<double>& expected) {
    for (int t = 0; t < expected.size(); ++t)
        QCOMPARE(results(series, t), expected[t]);
}

/// 100 000 USD a month are spent at `cloud`, of which `c` may draw; nothing else costs anything.
ScenarioBuilder committed(double amount, int from, int until) {
    return roundNumbers().put("money/fixed_cost", 0).commitment("c", "cloud", amount, month(from), month(until));
}

} // namespace

void SettlementTest::lostShortfall() {
    const Results results(committed(450'000, 0, 2));
    compare(results, "shortfall", {0, 0, 150'000, 0});
    compare(results, "shortfall_expense", {0, 0, 150'000, 0});
    compare(results, "cash_cost", {100'000, 100'000, 250'000, 100'000});
    // 2 131 490 less spend and expense.
    QCOMPARE(results("operating_income", 2), 1'881'490.0);
}

void SettlementTest::prepaid() {
    // 250 000 are paid when the contract begins in month 2; the draws of months 2, 3 and half of 4 come out of it.
    const Results results(committed(1.2e6, 2, 13).put("commitment/c/prepaid", 250'000));
    compare(results, "cash_cost", {100'000, 100'000, 250'000, 0, 50'000, 100'000});
    compare(results, "spend", {100'000, 100'000, 100'000, 100'000, 100'000});
    // Income takes the spend of the month and not the prepayment.
    compare(results, "operating_income", {2'031'490, 2'031'490, 2'031'490});
}

void SettlementTest::prepaidMeetsTheShortfallFirst() {
    // 1 M in four months, 600 000 prepaid: draws use 400 000, the shortfall of 600 000 the other 200 000.
    const Results results(committed(1e6, 0, 3).put("commitment/c/prepaid", 600'000));
    compare(results, "cash_cost", {600'000, 0, 0, 400'000, 100'000});
    compare(results, "shortfall", {0, 0, 0, 600'000, 0});
    compare(results, "shortfall_expense", {0, 0, 0, 600'000, 0});
}

void SettlementTest::prepaidBeforeTheStart() {
    // 600 000 were paid before the start and 450 000 of them used: 150 000 are left for months 0 and 1.
    ScenarioBuilder builder = committed(2e6, -6, 20).put("commitment/c/prepaid", 600'000);
    compare(Results(builder.put("commitment/c/opening_credited", 450'000)), "cash_cost", {0, 50'000, 100'000});
}

void SettlementTest::prepaidBeforeTheStartAndUsedUp() {
    ScenarioBuilder builder = committed(2e6, -6, 20).put("commitment/c/prepaid", 600'000);
    compare(Results(builder.put("commitment/c/opening_credited", 900'000)), "cash_cost", {100'000, 100'000});
}

void SettlementTest::creditPaysForLaterSpend() {
    // A shortfall of 250 000 in month 2 pays for months 3, 4 and half of 5; nothing is expensed.
    const Results results(committed(550'000, 0, 2).put("commitment/c/settlement", Settlement{true, 3}));
    compare(results, "shortfall/c", {0, 0, 250'000, 0});
    compare(results, "cash_cost", {100'000, 100'000, 350'000, 0, 0, 50'000, 100'000});
    compare(results, "shortfall_expense", {0, 0, 0, 0, 0, 0, 0});
    compare(results, "spend", {100'000, 100'000, 100'000, 100'000});
    // It earns no draw, and the contract is over.
    compare(results, "drawn/c", {100'000, 100'000, 100'000, 0, 0});
}

void SettlementTest::creditLapses() {
    // Of 450 000, months 3 to 5 use 300 000; the rest lapses at the end of month 5.
    const Results results(committed(750'000, 0, 2).put("commitment/c/settlement", Settlement{true, 3}));
    compare(results, "cash_cost", {100'000, 100'000, 550'000, 0, 0, 0, 100'000});
    compare(results, "shortfall_expense", {0, 0, 0, 0, 0, 150'000, 0});
}

void SettlementTest::creditForNoMonthPaysForNothing() {
    const Results results(committed(750'000, 0, 2).put("commitment/c/settlement", Settlement{true, 0}));
    compare(results, "cash_cost", {100'000, 100'000, 550'000, 100'000, 100'000});
}

void SettlementTest::creditOnlyBeyondDraws() {
    // `c` leaves a balance of 250 000 in month 2, but `long` draws 70 000 of each month's spend (eligible 0.7, after
    // the 100 000 that `c` took until then): 30 000 a month are paid from the balance.
    ScenarioBuilder builder = committed(550'000, 0, 2).put("commitment/c/settlement", Settlement{true, 12});
    builder.commitment("long", "cloud", 9e6, month(0), month(23)).put("commitment/long/eligible", 0.7);
    const Results results(builder);
    compare(results, "drawn/long", {0, 0, 0, 70'000, 70'000});
    compare(results, "cash_cost", {100'000, 100'000, 350'000, 70'000, 70'000});
    // Eight times 30 000 in months 3 to 10, and the last 10 000 in month 11.
    QCOMPARE(results("cash_cost", 10), 70'000.0);
    QCOMPARE(results("cash_cost", 11), 90'000.0);
    QCOMPARE(results("cash_cost", 12), 100'000.0);
}

void SettlementTest::creditIsUsedOldestFirst() {
    // Nothing is eligible. `old` leaves 150 000 in month 1 for months 2 and 3, `young` 300 000 in month 2 for months 3
    // to 7. `young` is listed first, but the older balance is used first, so that nothing lapses.
    ScenarioBuilder builder = roundNumbers().put("money/fixed_cost", 0);
    builder.commitment("young", "cloud", 300'000, month(0), month(2)).put("commitment/young/eligible", 0);
    builder.put("commitment/young/settlement", Settlement{true, 5});
    builder.commitment("old", "cloud", 150'000, month(0), month(1)).put("commitment/old/eligible", 0);
    const Results results(builder.put("commitment/old/settlement", Settlement{true, 2}));
    // Month 1 pays 100 000 + 150 000; month 2 300 000, its spend met by `old`; month 3 takes the 50 000 left of `old`
    // and 50 000 of `young`, months 4 and 5 100 000 each, month 6 the last 50 000.
    compare(results, "cash_cost", {100'000, 250'000, 300'000, 0, 0, 0, 50'000, 100'000});
    QCOMPARE(results("shortfall_expense", 3), 0.0);
}

void SettlementTest::creditOfMonthlyCheckpoints() {
    // 150 000 a month with 100 000 drawn: each checkpoint leaves 50 000, which nothing can use while all spend is
    // drawn, and which lapses after two months. The last two are used in month 4: the contract ends in month 3.
    ScenarioBuilder builder = committed(600'000, 0, 3).put("commitment/c/settlement", Settlement{true, 2});
    builder.put("commitment/c/schedule", Schedule{Schedule::Kind::monthly, {}});
    const Results results(builder);
    compare(results, "cash_cost", {150'000, 150'000, 150'000, 150'000, 0, 100'000});
    compare(results, "shortfall_expense", {0, 0, 50'000, 50'000, 0, 0});
}

void SettlementTest::creditFromPrepayment() {
    // All of 400 000 is prepaid, 100 000 drawn: the shortfall of 300 000 costs no more cash and pays for months 1 to 3.
    ScenarioBuilder builder = committed(400'000, 0, 0).put("commitment/c/prepaid", 400'000);
    const Results results(builder.put("commitment/c/settlement", Settlement{true, 6}));
    compare(results, "cash_cost", {400'000, 0, 0, 0, 100'000});
    compare(results, "shortfall_expense", {0, 0, 0, 0, 0, 0, 0, 0});
}

void SettlementTest::expenseOfBothKinds() {
    // In month 2 `c` loses 150 000; in the same month the balance that `other` left in month 1 lapses: 100 000 of its
    // shortfall of 200 000 were used (nothing is drawn in month 2, where the spend of 100 000 is met by it).
    ScenarioBuilder builder = roundNumbers().put("money/fixed_cost", 0);
    builder.commitment("c", "cloud", 150'000, month(0), month(2)).put("commitment/c/eligible", 0);
    builder.commitment("other", "cloud", 200'000, month(0), month(1)).put("commitment/other/eligible", 0);
    const Results results(builder.put("commitment/other/settlement", Settlement{true, 1}));
    compare(results, "shortfall", {0, 200'000, 150'000});
    compare(results, "shortfall_expense", {0, 0, 250'000});
    compare(results, "cash_cost", {100'000, 300'000, 150'000, 100'000});
}

} // namespace headroom::settlement_test

HEADROOM_TEST(settlement, SettlementTest)
#include "settlement_test.moc"
