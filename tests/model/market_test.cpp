#include "results.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::market_test {
using namespace headroom::test;

/// Section 8: AI revenue of the clouds, their shares, and concentration.
class MarketTest : public QObject {
    Q_OBJECT

  private slots:
    void everySource();
    void weightsAreUsedAsGiven();
    void ownedIsNotInTheMarket();
    void resaleOfWhatIsServed();
    void emptyMarket();
};

namespace {

/// 100 000 USD a month at `cloud`, nothing at `other`.
ScenarioBuilder twoClouds() {
    return roundNumbers().provider("other", 2);
}

} // namespace

void MarketTest::everySource() {
    ScenarioBuilder builder = twoClouds();
    builder.put("workload/chat/channel/other", 0.5).put("provider/other/take", 0.2);
    builder.put("market/lab/rival/spend", 2e6).put("market/lab/rival/weight/cloud", 0.25);
    builder.put("market/lab/rival/weight/other", 0.7).put("market/lab/rival/weight/others", 0.05);
    builder.put("market/lab/small/spend", 1e5).put("market/lab/small/weight/others", 1);
    builder.put("market/rest/cloud", 300'000).put("market/rest/others", 42'212);
    const Results results(builder);
    // 12 · 100 000 + 0.25 · 2 M + 300 000
    QCOMPARE(results("ai_revenue/cloud"), 2e6);
    // 0.7 · 2 M + 12 · 0.2 · 0.5 · 131 490
    QCOMPARE(results("ai_revenue/other"), 1'557'788.0);
    // 0.05 · 2 M + 100 000 + 42 212
    QCOMPARE(results("ai_revenue/others"), 242'212.0);
    // 3.8 M together
    QCOMPARE(results("market_share/cloud"), 2e6 / 3.8e6);
    QCOMPARE(results("market_share/other"), 1'557'788.0 / 3.8e6);
    QCOMPARE(results("market_share/others"), 242'212.0 / 3.8e6);
    // (2 000 000² + 1 557 788² + 242 212²) / 3 800 000²
    QCOMPARE(results("hhi"), (4e12 + 2'426'703'452'944.0 + 58'666'652'944.0) / 14.44e12);
}

void MarketTest::weightsAreUsedAsGiven() {
    // They need not sum to 1.
    ScenarioBuilder builder = twoClouds();
    builder.put("market/lab/rival/spend", 1e6).put("market/lab/rival/weight/other", 2);
    const Results results(builder);
    QCOMPARE(results("ai_revenue/other"), 2e6);
    QCOMPARE(results("ai_revenue/others"), 0.0);
    QCOMPARE(results("market_share/cloud"), 1.2 / 3.2);
}

void MarketTest::ownedIsNotInTheMarket() {
    const Results results(twoClouds().put("provider/cloud/owned", true).put("market/rest/other", 1e6));
    QVERIFY(results.run().series("ai_revenue/cloud").empty());
    QVERIFY(results.run().series("market_share/cloud").empty());
    QCOMPARE(results("market_share/other"), 1.0);
    QCOMPARE(results("hhi"), 1.0);
}

void MarketTest::resaleOfWhatIsServed() {
    // Half of 131 490 metered: 12 · 0.2 · 65 745, on 12 · 50 000 of spend.
    ScenarioBuilder builder = twoClouds();
    builder.put("provider/cloud/opening/gpu", 100).put("provider/cloud/max_additions", 0);
    builder.put("workload/chat/channel/cloud", 1).put("provider/cloud/take", 0.2);
    QCOMPARE(Results(builder)("ai_revenue/cloud"), 757'788.0);
}

void MarketTest::emptyMarket() {
    const Results results(twoClouds().put("workload/chat/units", 0));
    QCOMPARE(results("market_share/cloud"), 0.0);
    QCOMPARE(results("market_share/others"), 0.0);
    QCOMPARE(results("hhi"), 0.0);
}

} // namespace headroom::market_test

HEADROOM_TEST(market, MarketTest)
#include "market_test.moc"
