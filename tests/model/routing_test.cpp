#include "results.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>

namespace headroom::routing_test {
using namespace headroom::test;

/// Section 2, the response: load moves to cheap and near providers, and to those whose commitments fall behind.
class RoutingTest : public QObject {
    Q_OBJECT

  private slots:
    void cost();
    void costMeanIsWeightedByThePlan();
    void latency();
    void allThree();
    void nothingWhereTheMeanIsZero();
    void commitmentsLookAMonthBack();
    void eligibleSpendCounts();
    void largestSpendOverAllRunRates();
    void coveredCommitmentsDoNotPushAway();
    void endedCommitmentsAskForNothing();
    void onlyRunningCommitmentsCount();
    void nothingEligibleIsNoCoverage();
    void clausesDoNotRespond();
    void strongResponsesStayFinite();
    void nothingIsRequiredBeyondTheAmount();
};

namespace {

/// `cloud` at 2 and `other` at 3 USD an hour with the same weight: 5 000 tokens a second, 100 accelerators each.
ScenarioBuilder twoEqualProviders() {
    ScenarioBuilder builder;
    builder.remove(EntityKind::commitment, "cloud-8m").provider("other", 3);
    builder.put("workload/chat/placement/other", 1);
    return builder;
}

/// A share of two, from the difference of the exponents of their attractions.
double logit(double difference) {
    return 1 / (1 + std::exp(-difference));
}

} // namespace

void RoutingTest::cost() {
    const Results results(twoEqualProviders().put("routing/beta_cost", 1));
    // Costs of 2 and 3 around a mean of 2.5: exponents 0.2 and −0.2. 1 / (1 + e^−0.4) = 0.598687660112452
    QCOMPARE(results("share/chat/cloud"), 0.598687660112452);
    QCOMPARE(results("share/chat/other"), 1 - 0.598687660112452);
}

void RoutingTest::costMeanIsWeightedByThePlan() {
    const Results results(twoEqualProviders().put("workload/chat/placement/cloud", 3).put("routing/beta_cost", 0.9));
    // The mean is (3 · 2 + 3) / 4 = 2.25: exponents 0.9 · 1/9 = 0.1 and −0.9 · 1/3 = −0.3.
    // 3 e^0.1 / (3 e^0.1 + e^−0.3) = 1 / (1 + 0.670320046035639 / 3) = 0.817367412752013
    QCOMPARE(results("share/chat/cloud"), 0.817367412752013);
}

void RoutingTest::latency() {
    const Results results(twoEqualProviders().put("provider/other/latency", 2).put("routing/beta_latency", 1.5));
    // 1 and 2 s around 1.5: exponents 0.5 and −0.5. 1 / (1 + e^−1) = 0.731058578630005
    QCOMPARE(results("share/chat/cloud"), 0.731058578630005);
}

void RoutingTest::allThree() {
    ScenarioBuilder builder = twoEqualProviders();
    builder.put("provider/cloud/latency", 2).put("routing/beta_latency", 1.5).put("routing/beta_cost", 2);
    // Cost pulls with 2 · 0.4 to `cloud`, latency with 1.5 · 2/3 to `other`: 0.8 − 1
    QCOMPARE(Results(builder)("share/chat/cloud"), logit(-0.2));
}

void RoutingTest::nothingWhereTheMeanIsZero() {
    ScenarioBuilder builder = twoEqualProviders();
    builder.put("provider/cloud/rate/gpu", 0).put("provider/other/rate/gpu", 0);
    builder.put("provider/cloud/latency", 0).put("provider/other/latency", 0);
    builder.put("routing/beta_latency", 1.5).put("routing/beta_cost", 2);
    QCOMPARE(Results(builder)("share/chat/cloud"), 0.5);
}

void RoutingTest::commitmentsLookAMonthBack() {
    // Month 0 has no past: the plan, 100 accelerators, 100 · 730.5 · 2 = 146 100 USD at `cloud`. Of 6 866 700 USD
    // 6 720 600 remain for 23 months: 292 200 a month, twice the spend. Coverage 0.5: 1 / (1 + e^−0.5)
    ScenarioBuilder builder = twoEqualProviders();
    builder.commitment("c", "cloud", 6'866'700, month(0), month(23)).put("routing/beta_commitment", 1);
    const Results results(builder);
    QCOMPARE(results("share/chat/cloud", 0), 0.5);
    QCOMPARE(results("run_rate/c", 0), 292'200.0);
    QCOMPARE(results("share/chat/cloud", 1), 0.622459331201855);
}

void RoutingTest::eligibleSpendCounts() {
    // Half of 146 100 is drawn; 6 720 600 remain of 6 793 650 as before, so that coverage is 73 050 / 292 200 = 0.25.
    ScenarioBuilder builder = twoEqualProviders();
    builder.commitment("c", "cloud", 6'793'650, month(0), month(23)).put("commitment/c/eligible", 0.5);
    builder.put("routing/beta_commitment", 2);
    QCOMPARE(Results(builder)("share/chat/cloud", 1), logit(2 * 0.75));
}

void RoutingTest::largestSpendOverAllRunRates() {
    // `all` draws the whole 146 100 and leaves nothing of the 0.8 · 146 100 that `part` could draw.
    // Required are (1 782 420 − 146 100) / 10 + 1 285 680 / 10 = 163 632 + 128 568 = 292 200 a month, and the larger
    // eligible spend is 146 100: coverage 0.5.
    ScenarioBuilder builder = twoEqualProviders();
    builder.commitment("all", "cloud", 1'782'420, month(0), month(10));
    builder.commitment("part", "cloud", 1'285'680, month(0), month(10)).put("commitment/part/eligible", 0.8);
    builder.put("routing/beta_commitment", 1);
    const Results results(builder);
    QCOMPARE(results("drawn/all", 0), 146'100.0);
    QCOMPARE(results("drawn/part", 0), 0.0);
    QCOMPARE(results("share/chat/cloud", 1), logit(0.5));
}

void RoutingTest::coveredCommitmentsDoNotPushAway() {
    // 300 000 USD: 153 900 remain over 23 months, far less than the spend. max(0, 1 − coverage) = 0.
    ScenarioBuilder builder = twoEqualProviders();
    builder.commitment("c", "cloud", 300'000, month(0), month(23)).put("routing/beta_commitment", 1);
    QCOMPARE(Results(builder)("share/chat/cloud", 1), 0.5);
}

void RoutingTest::endedCommitmentsAskForNothing() {
    // Runs in months 1 and 2: it pulls in month 2, when last month asked for something. In its last month nothing is
    // required, and afterwards it does not run.
    ScenarioBuilder builder = twoEqualProviders();
    builder.commitment("c", "cloud", 1e6, month(1), month(2)).put("routing/beta_commitment", 1);
    const Results results(builder);
    QCOMPARE(results("share/chat/cloud", 1), 0.5);
    // 146 100 over the 853 900 that remain for one month.
    QCOMPARE(results("share/chat/cloud", 2), logit(1 - 146'100.0 / 853'900));
    QCOMPARE(results("share/chat/cloud", 3), 0.5);
    QCOMPARE(results("share/chat/cloud", 4), 0.5);
}

void RoutingTest::onlyRunningCommitmentsCount() {
    // Half of the spend is eligible for `half`. All of it is for `past`, which ends in month 0, and for `next`, which
    // begins in month 2: they count in the months after those.
    ScenarioBuilder builder = twoEqualProviders();
    builder.commitment("half", "cloud", 6e6, month(0), month(23)).put("commitment/half/eligible", 0.5);
    builder.commitment("past", "cloud", 1e6, month(0), month(0));
    builder.commitment("next", "cloud", 9e6, month(2), month(23)).put("routing/beta_commitment", 1);
    const Results results(builder);
    const QList<double> eligible{0, 1, 0.5, 1};
    for (int t = 1; t < eligible.size(); ++t) {
        double required = 0;
        for (const char* name : {"half", "past", "next"})
            required += results(std::string("run_rate/") + name, t - 1);
        const double coverage = eligible[t] * results("spend/cloud", t - 1) / required;
        QVERIFY(coverage > 0 && coverage < 1);
        QCOMPARE(results("share/chat/cloud", t), logit(1 - coverage));
    }
}

void RoutingTest::nothingEligibleIsNoCoverage() {
    ScenarioBuilder builder = twoEqualProviders();
    builder.commitment("c", "cloud", 24, month(0), month(23)).put("commitment/c/eligible", 0);
    QCOMPARE(Results(builder.put("routing/beta_commitment", 1))("share/chat/cloud", 1), logit(1));
}

void RoutingTest::clausesDoNotRespond() {
    ScenarioBuilder builder = twoEqualProviders();
    builder.exclusivity("other", {"chat"}, month(0), month(0)).put("routing/beta_cost", 5);
    QCOMPARE(Results(builder)("share/chat/other", 0), 1.0);
}

void RoutingTest::strongResponsesStayFinite() {
    // Exponents of 2e5 and −2e5: e^2e5 is no double, the shares are 1 and 0.
    const Results results(twoEqualProviders().put("routing/beta_cost", 1e6));
    QCOMPARE(results("share/chat/cloud"), 1.0);
    QCOMPARE(results("share/chat/other"), 0.0);
    QCOMPARE(results("headroom/other"), 0.0);
}

void RoutingTest::nothingIsRequiredBeyondTheAmount() {
    // The amount falls to half after 146 100 of 200 000 USD were credited: less than nothing remains, nothing is
    // required, and the commitment pulls no more than a covered one.
    ScenarioBuilder builder = twoEqualProviders();
    builder.commitment("c", "cloud", 200'000, month(0), month(23)).put("routing/beta_commitment", 1);
    builder.put("commitment/c/amount", stepAt(1, 200'000, 100'000));
    const Results results(builder);
    QCOMPARE(results("remaining/c", 1), -46'100.0);
    QCOMPARE(results("run_rate/c", 1), 0.0);
    QCOMPARE(results("share/chat/cloud", 2), 0.5);
}

} // namespace headroom::routing_test

HEADROOM_TEST(routing, RoutingTest)
#include "routing_test.moc"
