#include "results.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>

namespace headroom::events_test {
using namespace headroom::test;

/// Section 9, single run: events that are on, and what their effects do to paths and to their parameters.
class EventsTest : public QObject {
    Q_OBJECT

  private slots:
    void offChangesNothing();
    void fromTheFirstMonthOfTheWindow();
    void durationCountsMonths();
    void beforeTheRun();
    void sets();
    void effectsInListedOrder();
    void eventsInListedOrder();
    void rampOfAFactor();
    void rampOfADistance();
    void rampTowardsASetValueOnAMovingPath();
    void patternStaysWithinOnePart();
    void wholePathLeavesTheRecurrenceAlone();
    void parameterChangesTheGrowthOfItsMonths();
    void fadingParameters();
    void logisticParameters();
    void openingValueIsReadInMonth0Only();
    void anchorOfACurve();
    void anchorOfAGeometricCurve();
};

namespace {

const char* const field = "money/fixed_cost";

Effect multiply(const std::string& key, double factor, double ramp = 0) {
    return {key, Effect::Operation::multiply, factor, ramp};
}

Effect set(const std::string& key, double value, double ramp = 0) {
    return {key, Effect::Operation::set, value, ramp};
}

/// One event from month 3 on over a path; `duration` 0 is none.
Results resultsFor(const Path& path, std::vector<Effect> effects, double duration = 0) {
    ScenarioBuilder builder;
    builder.months(30).put(field, path).event("storm", month(3), std::move(effects));
    if (duration > 0)
        builder.put("event/storm/duration", duration);
    return Results(builder);
}

void compare(const Results& results, const QList<double>& expected) {
    for (int t = 0; t < expected.size(); ++t)
        QCOMPARE(results.input(field, t), expected[t]);
}

/// (1 − 0.19)^(1/12): a decline of 19 % a year in one month.
const double declined = std::pow(0.81, 1.0 / 12);

} // namespace

void EventsTest::offChangesNothing() {
    const Results results(
        ScenarioBuilder().put(field, 100).event("storm", month(3), {multiply(field, 2)}).put("event/storm/on", false));
    compare(results, {100, 100, 100, 100, 100});
}

void EventsTest::fromTheFirstMonthOfTheWindow() {
    // The window is months 3 to 6; without a duration the event lasts to the end.
    const Results results = resultsFor(100, {multiply(field, 2)});
    compare(results, {100, 100, 100, 200, 200});
    QCOMPARE(results.input(field, 29), 200.0);
}

void EventsTest::durationCountsMonths() {
    compare(resultsFor(100, {multiply(field, 2)}, 2), {100, 100, 100, 200, 200, 100, 100});
    compare(resultsFor(100, {multiply(field, 2)}, 1), {100, 100, 100, 200, 100});
}

void EventsTest::beforeTheRun() {
    // Months −2, −1, 0, 1.
    ScenarioBuilder builder;
    builder.put(field, 100).event("storm", month(-2), {multiply(field, 2)}).put("event/storm/duration", 4);
    compare(Results(builder), {200, 200, 100, 100});
}

void EventsTest::sets() {
    compare(resultsFor(100, {set(field, 7)}, 2), {100, 100, 100, 7, 7, 100});
}

void EventsTest::effectsInListedOrder() {
    compare(resultsFor(100, {multiply(field, 2), set(field, 7)}), {100, 100, 100, 7});
    compare(resultsFor(100, {set(field, 7), multiply(field, 2)}), {100, 100, 100, 14});
}

void EventsTest::eventsInListedOrder() {
    ScenarioBuilder builder;
    builder.put(field, 100).event("first", month(1), {set(field, 7)}).event("second", month(2), {multiply(field, 3)});
    compare(Results(builder), {100, 7, 21, 21});
}

void EventsTest::rampOfAFactor() {
    // The factor 0.4 in three steps: 1 − 0.6/3, 1 − 0.6 · 2/3, 0.4; none out.
    compare(resultsFor(100, {multiply(field, 0.4, 3)}, 5), {100, 100, 100, 80, 60, 40, 40, 40, 100});
    // A ramp of one month is full at once.
    compare(resultsFor(100, {multiply(field, 0.4, 1)}), {100, 100, 100, 40, 40});
}

void EventsTest::rampOfADistance() {
    // From 100 to 40 in three steps of 20.
    compare(resultsFor(100, {set(field, 40, 3)}, 4), {100, 100, 100, 80, 60, 40, 40, 100});
}

void EventsTest::rampTowardsASetValueOnAMovingPath() {
    // 0, 30, 60, 90 ... on its own. Months 3 to 5: 90 + (300 − 90)/3 = 160, 120 + 180 · 2/3 = 240, 300.
    const Path rising = curve(Interpolation::linear, {{month(0), 0}, {month(10), 300}});
    compare(resultsFor(rising, {set(field, 300, 3)}, 4), {0, 30, 60, 160, 240, 300, 300, 210});
}

void EventsTest::patternStaysWithinOnePart() {
    ScenarioBuilder builder;
    builder.workload("api", "cloud").put("workload/api/price", 4).put("workload/api/reference_price", 4);
    builder.put("workload/chat/billed", 1).put("workload/api/billed", 1);
    builder.put("workload/chat/fee", 0).event("storm", month(1), {multiply("workload/*/price", 0.5)});
    const Results results(builder);
    // 26 298 million tokens each, at 10 and at 4 USD a million.
    QCOMPARE(results("revenue/chat", 0), 262'980.0);
    QCOMPARE(results("revenue/api", 0), 105'192.0);
    QCOMPARE(results("revenue/chat", 1), 131'490.0);
    QCOMPARE(results("revenue/api", 1), 52'596.0);

    // `reference_price` is a part of its own, which the pattern does not match: with an elasticity of −1 half the price
    // is twice the demand.
    builder.put("workload/api/elasticity", -1);
    QCOMPARE(Results(builder)("tokens/api", 1), 2 * 26'298'000'000.0);
}

void EventsTest::wholePathLeavesTheRecurrenceAlone() {
    const Results results = resultsFor(Path::decline(1000, 0.19), {multiply(field, 2)}, 2);
    compare(results, {1000, 1000 * declined, 1000 * std::pow(declined, 2), 2000 * std::pow(declined, 3),
                      2000 * std::pow(declined, 4), 1000 * std::pow(declined, 5)});
    QCOMPARE(results.input(field, 12), 810.0);
}

void EventsTest::parameterChangesTheGrowthOfItsMonths() {
    // Without decline in months 3 to 5, the value stands still from month 3 to month 6 and goes on from there: no
    // cliff.
    const std::string parameter = std::string(field) + "/d";
    const Results results = resultsFor(Path::decline(1000, 0.19), {set(parameter, 0)}, 3);
    const double reached = 1000 * std::pow(declined, 3);
    compare(results, {1000, 1000 * declined, 1000 * std::pow(declined, 2), reached, reached, reached, reached,
                      reached * declined});
    // Three months of decline are missing in the end: 0.81^(9/12).
    QCOMPARE(results.input(field, 12), 1000 * std::pow(0.81, 0.75));
}

void EventsTest::fadingParameters() {
    // 21 % a year at both ends; from month 3 on g = 0 + 0.21 · 2^(−t/12) towards an end of 0, with a half-life of a
    // year: 1.21^(1/12) in months 0 to 2, then 1 + 0.21 · 2^(−3/12) a year.
    const std::string end = std::string(field) + "/g_end";
    const Results results = resultsFor(Path::fading(100, 0.21, 0.21, 1), {set(end, 0)});
    QCOMPARE(results.input(field, 3), 100 * std::pow(1.21, 0.25));
    QCOMPARE(results.input(field, 4) / results.input(field, 3), std::pow(1 + 0.21 * std::pow(2.0, -0.25), 1.0 / 12));
    QCOMPARE(results.input(field, 13) / results.input(field, 12), std::pow(1.105, 1.0 / 12));

    // A half-life of a quarter instead of a year, in month 3 only: g_3 = 0.42 · 2^(−1), g_4 = 0.42 · 2^(−4/12).
    const std::string halfLife = std::string(field) + "/half_life";
    const Results shorter = resultsFor(Path::fading(100, 0.42, 0, 1), {set(halfLife, 0.25)}, 1);
    QCOMPARE(shorter.input(field, 4) / shorter.input(field, 3), std::pow(1.21, 1.0 / 12));
    QCOMPARE(shorter.input(field, 5) / shorter.input(field, 4), std::pow(1 + 0.42 * std::pow(2.0, -1.0 / 3), 1.0 / 12));
}

void EventsTest::logisticParameters() {
    // The ceiling doubles from month 3 on, in the step from month 3 to 4 and in r = ln 1.5 / (1 − 100/800):
    // e^(−r/12) = 1.5^(−1/(12 · 7/8)) = 1.5^(−2/21).
    const std::string ceiling = std::string(field) + "/K";
    const Results results = resultsFor(Path::logistic(100, 0.5, 400), {multiply(ceiling, 2)});
    const double third = 400 / (1 + 3 * std::pow(1.5, -3.0 / 9));
    QCOMPARE(results.input(field, 3), third);
    QCOMPARE(results.input(field, 4), 800 / (1 + (800 / third - 1) * std::pow(1.5, -2.0 / 21)));
}

void EventsTest::openingValueIsReadInMonth0Only() {
    // From month 3 on it is too late, also for the x0 inside r.
    const std::string opening = std::string(field) + "/x0";
    const Results late = resultsFor(Path::logistic(100, 0.5, 400), {multiply(opening, 2)});
    QCOMPARE(late.input(field, 12), 145.6048663580813); // as without the event, see the test of paths
    const std::string q0 = std::string(field) + "/q0";
    compare(resultsFor(Path::decline(1000, 0.19), {multiply(q0, 2)}),
            {1000, 1000 * declined, 1000 * std::pow(declined, 2), 1000 * std::pow(declined, 3)});

    // In month 0 it counts.
    ScenarioBuilder builder;
    builder.put(field, Path::decline(1000, 0.19)).event("storm", month(0), {multiply(q0, 2)});
    QCOMPARE(Results(builder).input(field, 12), 1620.0);
}

void EventsTest::anchorOfACurve() {
    // 0 to 100 in ten months; with the end at 200 in months 3 and 4: 3/10 · 200, 4/10 · 200.
    const Path rising = curve(Interpolation::linear, {{month(0), 0}, {month(10), 100}});
    const std::string anchor = std::string(field) + "/" + month(10).text();
    compare(resultsFor(rising, {multiply(anchor, 2)}, 2), {0, 10, 20, 60, 80, 50, 60});
}

void EventsTest::anchorOfAGeometricCurve() {
    // Doubling each month to 256 in month 8; with the end at 256³ in months 3 and 4: 256^(3·3/8), 256^(3·4/8).
    const Path rising = curve(Interpolation::geometric, {{month(0), 1}, {month(8), 256}});
    const std::string anchor = std::string(field) + "/" + month(8).text();
    compare(resultsFor(rising, {set(anchor, 16'777'216)}, 2), {1, 2, 4, 512, 4096, 32, 64, 128, 256});
}

} // namespace headroom::events_test

HEADROOM_TEST(events, EventsTest)
#include "events_test.moc"
