#include "results.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::contracts_test {
using namespace headroom::test;

/// Section 6 but for commitments: revenue shares, marketplaces, capacity obligations and funding tranches.
class ContractsTest : public QObject {
    Q_OBJECT

  private slots:
    void shareOfRevenue();
    void shareIsOfWhatIsServed();
    void shareUntilItsCap();
    void shareUntilItsCapLessThanAPayment();
    void capThatFalls();
    void shareOfSomeWorkloads();
    void shareReceived();
    void shareOfOthers();
    void sharesAddUp();
    void marketplace();
    void shareIsBeforeMarketplaceFees();
    void obligation();
    void obligationCountsItsFamily();
    void trancheOnADate();
    void trancheOnACondition();
    void conditionLooksAMonthBack();
    void conditionIsMetOnce();
    void conditionEnds();
};

namespace {

void compare(const Results& results, const char* series, const QList<double>& expected) {
    for (int t = 0; t < expected.size(); ++t)
        QCOMPARE(results(series, t), expected[t]);
}

/// Revenue of 2 000 000 USD a month from subscriptions and a share `s` of it.
ScenarioBuilder shared(double rate, int from, int until) {
    ScenarioBuilder builder = roundNumbers();
    builder.put("workload/chat/billed", 0).put("revenue_share/s/payee", "investor").put("revenue_share/s/rate", rate);
    builder.put("revenue_share/s/base", ShareBase{}).put("revenue_share/s/from", month(from));
    return builder.put("revenue_share/s/until", month(until));
}

/// Revenue of 1 000 000 USD a month that doubles in month 3, and a tranche `k` once it is at least `threshold`.
ScenarioBuilder conditional(double threshold, int last) {
    ScenarioBuilder builder = roundNumbers();
    builder.put("workload/chat/billed", 0).put("workload/chat/units", stepAt(3, 5e5, 1e6));
    builder.put("tranche/k/amount", 7e6).put("tranche/k/series", "revenue").put("tranche/k/threshold", threshold);
    return builder.put("tranche/k/last", month(last));
}

} // namespace

void ContractsTest::shareOfRevenue() {
    const Results results(shared(0.2, 1, 3));
    compare(results, "revenue_share/s", {0, 400'000, 400'000, 400'000, 0});
    compare(results, "revenue_share_total/s", {0, 400'000, 800'000, 1.2e6, 1.2e6});
    compare(results, "revenue_shares", {0, 400'000, 400'000, 400'000, 0});
    // 2 000 000 − 400 000 − 100 000 of spend − 1 500 000 of fixed cost
    compare(results, "net_cash_flow", {400'000, 0});
    QCOMPARE(results.kpiMonth("cap_month/s"), std::string("never"));
}

void ContractsTest::shareIsOfWhatIsServed() {
    ScenarioBuilder builder = shared(0.2, 0, 3);
    builder.put("provider/cloud/opening/gpu", 50).put("provider/cloud/max_additions", 0);
    compare(Results(builder), "revenue_share/s", {100'000, 100'000});
}

void ContractsTest::shareUntilItsCap() {
    // 1 M was paid before: five payments of 400 000 fill the cap of 3 M.
    ScenarioBuilder builder = shared(0.2, 0, 23);
    builder.put("revenue_share/s/cap", 3e6).put("revenue_share/s/opening_paid", 1e6);
    const Results results(builder);
    compare(results, "revenue_share/s", {400'000, 400'000, 400'000, 400'000, 400'000, 0, 0});
    compare(results, "revenue_share_total/s", {1.4e6, 1.8e6, 2.2e6, 2.6e6, 3e6, 3e6});
    QCOMPARE(results.kpiMonth("cap_month/s"), month(4).text());
}

void ContractsTest::shareUntilItsCapLessThanAPayment() {
    const Results results(shared(0.2, 0, 23).put("revenue_share/s/cap", 900'000));
    compare(results, "revenue_share/s", {400'000, 400'000, 100'000, 0});
    compare(results, "revenue_share_total/s", {400'000, 800'000, 900'000, 900'000});
    QCOMPARE(results.kpiMonth("cap_month/s"), month(2).text());
}

void ContractsTest::capThatFalls() {
    // Nothing is paid back when the cap falls below what was paid.
    const Results results(shared(0.2, 0, 23).put("revenue_share/s/cap", stepAt(2, 5e6, 500'000)));
    compare(results, "revenue_share/s", {400'000, 400'000, 0, 0});
    compare(results, "revenue_share_total/s", {400'000, 800'000, 800'000});
}

void ContractsTest::shareOfSomeWorkloads() {
    ScenarioBuilder builder = shared(0.2, 0, 23).workload("api", "cloud");
    builder.put("workload/api/price", 10).put("workload/api/billed", 1);
    compare(Results(builder), "revenue_share/s", {0.2 * 2'262'980});
    builder.put("revenue_share/s/base", ShareBase{ShareBase::Kind::workloads, {"api"}, {}});
    // 26 298 Mtok · 10 · 0.2
    compare(Results(builder), "revenue_share/s", {52'596});
}

void ContractsTest::shareReceived() {
    ScenarioBuilder builder = shared(0.5, 0, 1);
    builder.put("revenue_share/s/payer", "partner").put("revenue_share/s/payee", "lab");
    builder.put("revenue_share/s/base", ShareBase{ShareBase::Kind::path, {}, stepAt(1, 300'000, 500'000)});
    const Results results(builder);
    compare(results, "revenue_share/s", {150'000, 250'000, 0});
    compare(results, "revenue_shares", {-150'000, -250'000, 0});
    compare(results, "net_cash_flow", {550'000, 650'000, 400'000});
}

void ContractsTest::shareOfOthers() {
    const Results results(shared(0.2, 0, 23).put("revenue_share/s/payer", "partner"));
    compare(results, "revenue_share/s", {400'000});
    compare(results, "revenue_shares", {0});
}

void ContractsTest::sharesAddUp() {
    ScenarioBuilder builder = shared(0.2, 0, 23);
    builder.put("revenue_share/r/payer", "partner").put("revenue_share/r/payee", "lab");
    builder.put("revenue_share/r/rate", 0.1).put("revenue_share/r/base", ShareBase{});
    builder.put("revenue_share/r/from", month(0)).put("revenue_share/r/until", month(0));
    compare(Results(builder), "revenue_shares", {200'000, 400'000});
}

void ContractsTest::marketplace() {
    // Of 131 490 metered, 40 % go through `cloud`, which keeps a quarter, and 10 % through `other`, which keeps a half.
    ScenarioBuilder builder = roundNumbers();
    builder.put("workload/chat/channel/cloud", 0.4).put("provider/cloud/take", 0.25).provider("other", 2);
    builder.put("workload/chat/channel/other", 0.1).put("provider/other/take", 0.5);
    const Results results(builder);
    // 13 149 + 6 574.5
    compare(results, "marketplace_fees", {19'723.5});
    // 2 131 490 − 19 723.5 − 100 000 − 1 500 000
    compare(results, "net_cash_flow", {511'766.5});
    // Half of it is served: half the fees.
    builder.put("provider/cloud/opening/gpu", 100).put("provider/cloud/max_additions", 0);
    compare(Results(builder), "marketplace_fees", {9'861.75});
}

void ContractsTest::shareIsBeforeMarketplaceFees() {
    ScenarioBuilder builder = shared(0.2, 0, 23).put("workload/chat/billed", 0.5);
    builder.put("workload/chat/channel/cloud", 1).put("provider/cloud/take", 0.5);
    // 0.2 · 2 131 490
    compare(Results(builder), "revenue_share/s", {426'298});
}

void ContractsTest::obligation() {
    // 200 for inference and 50 for training, 1 kW · 1.2 each: 0.3 MW.
    ScenarioBuilder builder = roundNumbers();
    builder.put("accelerator/gpu/family", "nvidia").put("provider/cloud/pue", 1.2).put("training/h100e", 50);
    builder.put("training/placement/cloud", 1).put("obligation/o/provider", "cloud");
    builder.put("obligation/o/family", "nvidia").put("obligation/o/mw", stepAt(1, 0.25, 0.4));
    const Results results(builder);
    compare(results, "deployed_mw/o", {0.3, 0.3});
    compare(results, "obligation_gap/o", {0, 0.1});
    // What is switched off is deployed.
    compare(Results(builder.put("provider/cloud/power_cap", 0.1)), "deployed_mw/o", {0.3, 0.3});
}

void ContractsTest::obligationCountsItsFamily() {
    // 20 `gpu` of one family and 60 `next` of another at `cloud`; 100 `gpu` elsewhere do not count.
    ScenarioBuilder builder = roundNumbers();
    builder.put("accelerator/gpu/family", "nvidia").put("accelerator/next/throughput", 300);
    builder.put("accelerator/next/kw", 2).put("accelerator/next/family", "trainium");
    builder.put("provider/cloud/mix/next", 3).put("provider/cloud/rate/next", 4).provider("other", 2);
    builder.workload("api", "other").put("obligation/n/provider", "cloud").put("obligation/n/family", "nvidia");
    builder.put("obligation/n/mw", 1).put("obligation/t/provider", "cloud").put("obligation/t/family", "trainium");
    const Results results(builder.put("obligation/t/mw", 1));
    compare(results, "deployed_mw/n", {0.02});
    compare(results, "deployed_mw/t", {0.12});
    compare(results, "obligation_gap/t", {0.88});
}

void ContractsTest::trancheOnADate() {
    ScenarioBuilder builder = roundNumbers();
    builder.put("workload/chat/billed", 0).put("tranche/k/amount", 7e6).put("tranche/k/month", month(2));
    const Results results(builder);
    compare(results, "tranche/k", {0, 0, 7e6, 0});
    compare(results, "net_cash_flow", {400'000, 400'000, 7.4e6, 400'000});
    compare(results, "cash", {1.4e6, 1.8e6, 9.2e6, 9.6e6});
}

void ContractsTest::trancheOnACondition() {
    // Met in month 3, received in month 4. At least is enough.
    compare(Results(conditional(2e6, 20)), "tranche/k", {0, 0, 0, 0, 7e6, 0, 0});
    compare(Results(conditional(2'000'001, 20)), "tranche/k", {0, 0, 0, 0, 0, 0, 0});
}

void ContractsTest::conditionLooksAMonthBack() {
    // It is met from the first month on.
    compare(Results(conditional(1e6, 20)), "tranche/k", {0, 7e6, 0, 0});
}

void ContractsTest::conditionIsMetOnce() {
    const Results results(conditional(1e6, 20));
    double received = 0;
    for (int t = 0; t < 24; ++t)
        received += results("tranche/k", t);
    QCOMPARE(received, 7e6);
}

void ContractsTest::conditionEnds() {
    compare(Results(conditional(2e6, 4)), "tranche/k", {0, 0, 0, 0, 7e6, 0});
    compare(Results(conditional(2e6, 3)), "tranche/k", {0, 0, 0, 0, 0, 0});
}

} // namespace headroom::contracts_test

HEADROOM_TEST(contracts, ContractsTest)
#include "contracts_test.moc"
