#include "analyses/tornado.h"
#include "scenario_builder.h"
#include "test_program.h"
#include "uncertainty/distributions.h"
#include "validation.h"

#include <QtTest>

#include <cmath>

namespace headroom::tornado_test {
using namespace headroom::test;

class TornadoTest : public QObject {
    Q_OBJECT

  private slots:
    void runsEachQuantityFromItsP10ToItsP90();
    void sortsByTheSwing();
    void switchesEvents();
    void anEventThatNeverHappensHasNoBar();
    void countsMonthsOfIndicators();
    void knowsWhatItCanExplain();
    void stopsWhenAsked();
};

namespace {

Path uniform(double value, double low, double high) {
    Quantity quantity(value);
    quantity.distribution = Distribution{DistributionKind::uniform, {low, high}, {}, {}, {}};
    return Path(quantity);
}

/// Spends 100 000 USD a month at 500 USD an accelerator and month, and 1 500 000 USD fixed.
ScenarioBuilder uncertainCosts() {
    return roundNumbers()
        .put("money/fixed_cost", uniform(1.5e6, 1e6, 2e6))
        .put("provider/cloud/rate/gpu", uniform(500 / 730.5, 400 / 730.5, 700 / 730.5));
}

Outcome cashIn(const Scenario& scenario, int index) {
    return *Outcome::seriesIn(*Plan::compile(scenario), "cash", month(index));
}

void near(double actual, double expected) {
    QVERIFY2(std::abs(actual - expected) <= 1e-9 * std::abs(expected),
             qPrintable(QString("%1 for %2").arg(actual, 0, 'g', 12).arg(expected)));
}

} // namespace

void TornadoTest::runsEachQuantityFromItsP10ToItsP90() {
    const Scenario scenario = uncertainCosts().scenario();
    const auto found = tornado(scenario, cashIn(scenario, 0));
    QCOMPARE(found->bars.size(), std::size_t{2});
    const double base = found->base;
    // P10 and P90 of 1 to 2 million are 1.1 and 1.9 million: ± 0.4 million of cash in the first month.
    const TornadoBar& fixed = found->bars[0];
    QCOMPARE(fixed.key, std::string("money/fixed_cost"));
    near(fixed.input.low, 1.1e6);
    near(fixed.input.high, 1.9e6);
    near(fixed.atLow, base + 0.4e6);
    near(fixed.atHigh, base - 0.4e6);
    near(fixed.swing(), 0.8e6);
    // 430 and 670 USD an accelerator and month for 200 of them: 86 000 and 134 000 USD.
    const TornadoBar& rate = found->bars[1];
    QCOMPARE(rate.key, std::string("provider/cloud/rate/gpu"));
    near(rate.atLow, base + 14e3);
    near(rate.atHigh, base - 34e3);
}

void TornadoTest::sortsByTheSwing() {
    ScenarioBuilder builder = uncertainCosts();
    builder.put("money/fixed_cost", uniform(1.5e6, 1.5e6, 1.50001e6));
    const auto found = tornado(builder.scenario(), cashIn(builder.scenario(), 0));
    QCOMPARE(found->bars[0].key, std::string("provider/cloud/rate/gpu"));
    QVERIFY(found->bars[0].swing() > found->bars[1].swing());
}

void TornadoTest::switchesEvents() {
    ScenarioBuilder builder = roundNumbers();
    builder.event("strike", month(1), {{"money/fixed_cost", Effect::Operation::multiply, 3.0, 0.0}});
    for (const bool on : {false, true}) {
        builder.put("event/strike/on", on);
        const Scenario scenario = builder.scenario();
        const auto found = tornado(scenario, cashIn(scenario, 1));
        QCOMPARE(found->bars.size(), std::size_t{1});
        const TornadoBar& bar = found->bars[0];
        QCOMPARE(bar.key, std::string("event/strike/on"));
        QVERIFY(bar.isEvent);
        // Two more times 1.5 million in the second month.
        near(bar.atLow - bar.atHigh, 3e6);
        QCOMPARE(found->base, on ? bar.atHigh : bar.atLow);
    }
}

void TornadoTest::anEventThatNeverHappensHasNoBar() {
    ScenarioBuilder builder = uncertainCosts();
    builder.event("strike", month(1), {{"money/fixed_cost", Effect::Operation::multiply, 3.0, 0.0}});
    builder.put("event/strike/probability", 0);
    QCOMPARE(tornado(builder.scenario(), cashIn(builder.scenario(), 0))->bars.size(), std::size_t{2});
}

void TornadoTest::countsMonthsOfIndicators() {
    // Revenue of 2 million from fees and 131 490 from 26 298 million tokens, less 100 000 for compute, beside 1 million
    // in hand: a fixed cost of P10 = 1.4 million is earned for ever, one of P90 = 4.6 million not in the first month.
    ScenarioBuilder builder = roundNumbers();
    builder.put("money/fixed_cost", uniform(3e6, 1e6, 5e6));
    const auto plan = Plan::compile(builder.scenario());
    const auto outcome = Outcome::kpi(*plan, "first_month_below_zero");
    QCOMPARE(outcome->unit(), std::string_view("months"));
    const auto found = tornado(builder.scenario(), *outcome);
    QCOMPARE(found->bars[0].atLow, 24.0);
    QCOMPARE(found->bars[0].atHigh, 0.0);
}

void TornadoTest::knowsWhatItCanExplain() {
    const auto plan = Plan::compile(roundNumbers().scenario());
    QVERIFY(!Outcome::kpi(*plan, "luck"));
    QVERIFY(!Outcome::seriesIn(*plan, "luck", month(0)));
    QVERIFY(!Outcome::seriesIn(*plan, "cash", month(24)));
    QVERIFY(!Outcome::seriesIn(*plan, "cash", month(-1)));
    const auto npv = Outcome::kpi(*plan, "npv");
    QCOMPARE(npv->unit(), std::string_view("USD"));
    QCOMPARE(npv->of(*run(plan)), std::get<double>(findKpi(kpis(*run(plan)), "npv")->value));
}

void TornadoTest::stopsWhenAsked() {
    const Scenario scenario = uncertainCosts().scenario();
    std::stop_source stop;
    int bars = 0;
    QVERIFY(!tornado(scenario, cashIn(scenario, 0), stop.get_token(), [&](int done, int all) {
        bars = done;
        QCOMPARE(all, 2);
        stop.request_stop();
    }));
    QCOMPARE(bars, 1);
}

} // namespace headroom::tornado_test

HEADROOM_TEST(tornado, TornadoTest)
#include "tornado_test.moc"
