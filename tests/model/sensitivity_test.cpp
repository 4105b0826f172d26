#include "analyses/scatter.h"
#include "analyses/sensitivity.h"
#include "scenario_builder.h"
#include "test_program.h"
#include "validation.h"

#include <QtTest>

#include <cmath>

namespace headroom::sensitivity_test {
using namespace headroom::test;

/// Sobol' indices of scenarios whose cash is a known function of what is uncertain.
class SensitivityTest : public QObject {
    Q_OBJECT

  private slots:
    void ofACostThatAddsUp();
    void ofAnEvent();
    void ofCorrelatedInputs();
    void correlatedAndDesignedIndicesAgreeNearIndependence();
    void progressEndsAtAllRuns();
    void stopsWhenAsked();
    void refusesMorePointsThanFit();
    void scattersAnInputAgainstAnOutput();
    void scattersTheMonthAnEventBegins();
    void classesOfEventsKeepThoseThatDoNotHappenApart();
};

namespace {

Path uniform(double low, double high) {
    Quantity quantity((low + high) / 2);
    quantity.distribution = Distribution{DistributionKind::uniform, {low, high}, {}, {}, {}};
    return Path(quantity);
}

/// Cash of the first month is 1 million plus revenue less spend and fixed cost: linear in fixed cost and opening cash.
ScenarioBuilder linearCash() {
    return roundNumbers().put("money/fixed_cost", uniform(1e6, 2e6)).put("money/opening_cash", uniform(1e6, 3e6));
}

EnsembleRequest requestOf(const Scenario& scenario, int paths) {
    EnsembleRequest request;
    request.plan = Plan::compile(scenario);
    request.values = request.plan->values();
    request.inputs = UncertainInputs::of(scenario, *request.plan);
    request.sampling = {"sobol", 5, paths};
    request.paths = {0, paths};
    request.threads = 2;
    return request;
}

Sensitivity indicesOf(const Scenario& scenario, int paths, int month = 0) {
    EnsembleRunner runner;
    const EnsembleRequest request = requestOf(scenario, paths);
    return *sensitivity(runner, request, *Outcome::seriesIn(*request.plan, "cash", test::month(month)));
}

void near(double actual, double expected, double tolerance) {
    QVERIFY2(std::abs(actual - expected) <= tolerance, qPrintable(QString("%1 for %2").arg(actual).arg(expected)));
}

} // namespace

void SensitivityTest::ofACostThatAddsUp() {
    const Sensitivity found = indicesOf(linearCash().scenario(), 1024);
    QVERIFY(!found.correlated);
    QCOMPARE(found.runs, std::int64_t{4 * 1024});
    // Variances of uniforms of width 1 and 2 million: 1/12 and 4/12 of 1e12; parts 1/5 and 4/5.
    near(found.variance / 1e12, 5.0 / 12, 0.005);
    QCOMPARE(found.inputs[0].key, std::string("money/opening_cash"));
    near(found.inputs[0].first, 0.8, 0.01);
    near(*found.inputs[0].total, 0.8, 0.01);
    QCOMPARE(found.inputs[1].key, std::string("money/fixed_cost"));
    near(found.inputs[1].first, 0.2, 0.01);
    near(*found.inputs[1].total, 0.2, 0.01);
    for (const auto& input : found.inputs)
        QVERIFY(input.totalInterval->low <= *input.total && *input.total <= input.totalInterval->high);
}

void SensitivityTest::ofAnEvent() {
    // With probability 1/2, in one of four months: in the month of index 1 the cost of 1.5 million is tripled, once or
    // twice by then, in 1/8 of the futures each (begun in month 1, or in month 0), else not at all. By the end of month
    // 1 the loss is 3, 6 or 0 million with probabilities 1/8, 1/8, 3/4: its variance is (9 + 36)/8 − (9/8)² = 4.359375.
    ScenarioBuilder builder = roundNumbers();
    builder.put("money/opening_cash", uniform(1e6, 7e6));
    builder.event("strike", month(0), {{"money/fixed_cost", Effect::Operation::multiply, 3.0, 0.0}});
    const Sensitivity found = indicesOf(builder.scenario(), 4096, 1);
    // The opening cash adds 36/12 = 3.
    near(found.variance / 1e12, 7.359375, 0.1);
    QCOMPARE(found.inputs.size(), std::size_t{2});
    QCOMPARE(found.inputs[0].key, std::string("event/strike/on"));
    QVERIFY(found.inputs[0].isEvent);
    near(*found.inputs[0].total, 4.359375 / 7.359375, 0.02);
    near(found.inputs[0].first, 4.359375 / 7.359375, 0.02);
    near(*found.inputs[1].total, 3 / 7.359375, 0.02);
}

void SensitivityTest::ofCorrelatedInputs() {
    Scenario scenario = linearCash().scenario();
    scenario.correlations.push_back({"money/opening_cash", "money/fixed_cost", 0.5});
    const Sensitivity found = indicesOf(scenario, 20000);
    QVERIFY(found.correlated);
    QCOMPARE(found.runs, std::int64_t{20000});
    // Spearman's rank correlation of uniforms is their correlation. Y = 2a − b with variances 1/12: V = (4 + 1 − 2)/12.
    near(found.variance / 1e12, 3.0 / 12, 0.005);
    // E[Y | a] varies as if b were ρ a but for the copula's small bend: (2 − 1/2)²/3 of it, (1 − 1)²/3 for b.
    near(found.inputs[0].first, 0.75, 0.02);
    near(found.inputs[1].first, 0.0, 0.02);
    QVERIFY(!found.inputs[0].total && !found.inputs[0].totalInterval);
}

void SensitivityTest::correlatedAndDesignedIndicesAgreeNearIndependence() {
    Scenario scenario = linearCash().scenario();
    scenario.correlations.push_back({"money/opening_cash", "money/fixed_cost", 1e-6});
    const Sensitivity given = indicesOf(scenario, 8192);
    // A correlation of 0 is none.
    scenario.correlations.front().rank = 0;
    const Sensitivity designed = indicesOf(scenario, 1024);
    QVERIFY(given.correlated && !designed.correlated);
    for (std::size_t i = 0; i < 2; ++i)
        near(given.inputs[i].first, designed.inputs[i].first, 0.02);
}

void SensitivityTest::progressEndsAtAllRuns() {
    EnsembleRunner runner;
    const EnsembleRequest request = requestOf(linearCash().scenario(), 256);
    std::map<SensitivityStep, std::int64_t> last;
    sensitivity(runner, request, *Outcome::kpi(*request.plan, "npv"), {}, {},
                [&](SensitivityStep step, std::int64_t done, std::int64_t all) {
                    QVERIFY(done >= last[step] && done <= all);
                    QCOMPARE(all, std::int64_t{step == SensitivityStep::runs ? 4 * 256 : 500});
                    last[step] = done;
                });
    QCOMPARE(last[SensitivityStep::runs], std::int64_t{4 * 256});
    QCOMPARE(last[SensitivityStep::resamples], std::int64_t{500});
}

void SensitivityTest::stopsWhenAsked() {
    EnsembleRunner runner;
    const EnsembleRequest request = requestOf(linearCash().scenario(), 4096);
    std::stop_source stop;
    QVERIFY(!sensitivity(runner, request, *Outcome::kpi(*request.plan, "npv"), {}, stop.get_token(),
                         [&](SensitivityStep, std::int64_t, std::int64_t) { stop.request_stop(); }));
}

void SensitivityTest::refusesMorePointsThanFit() {
    EnsembleRunner runner;
    const EnsembleRequest request = requestOf(linearCash().scenario(), mostDesignPoints + 1);
    QVERIFY_EXCEPTION_THROWN(sensitivity(runner, request, *Outcome::kpi(*request.plan, "npv")), InvalidScenario);
}

void SensitivityTest::scattersAnInputAgainstAnOutput() {
    EnsembleRunner runner;
    EnsembleRequest request = requestOf(linearCash().scenario(), 64);
    request.series = {"cash"};
    request.keepValues = true;
    const auto ensemble = runner.run(request);
    const Scatter scatter = scatterOf(*ensemble, request, "money/fixed_cost", ensemble->values("cash", 0));
    const std::vector<double> opening =
        scatterOf(*ensemble, request, "money/opening_cash", ensemble->values("cash", 0)).input;
    QCOMPARE(scatter.input.size(), std::size_t{64});
    for (std::size_t path = 1; path < 64; ++path) {
        QVERIFY(scatter.input[path] > 1e6 && scatter.input[path] < 2e6);
        // Revenue and spend are the same in all.
        near((scatter.output[path] - opening[path] + scatter.input[path]) -
                 (scatter.output[0] - opening[0] + scatter.input[0]),
             0, 1e-6);
    }
    QVERIFY_EXCEPTION_THROWN(scatterOf(*ensemble, request, "money/luck", scatter.output), std::out_of_range);
}

void SensitivityTest::scattersTheMonthAnEventBegins() {
    ScenarioBuilder builder = roundNumbers();
    builder.event("strike", month(0), {{"money/fixed_cost", Effect::Operation::multiply, 3.0, 0.0}});
    EnsembleRunner runner;
    EnsembleRequest request = requestOf(builder.scenario(), 800);
    request.series = {"cash"};
    request.keepValues = true;
    const auto ensemble = runner.run(request);
    const Scatter scatter = scatterOf(*ensemble, request, "event/strike/on", ensemble->values("cash", 3));
    QVERIFY(scatter.isEvent);
    int happens = 0;
    for (std::size_t path = 0; path < scatter.input.size(); ++path) {
        const double begin = scatter.input[path];
        QVERIFY(begin == 24 || (begin >= 0 && begin <= 3));
        happens += begin < 24;
        // 3 million for every month from its beginning to the fourth.
        const double lost = begin < 24 ? 3e6 * (4 - begin) : 0;
        near(scatter.output[path] + lost,
             scatter.output[0] + (scatter.input[0] < 24 ? 3e6 * (4 - scatter.input[0]) : 0), 1e-6);
    }
    near(happens, 400, 10);
}

void SensitivityTest::classesOfEventsKeepThoseThatDoNotHappenApart() {
    QCOMPARE(eventClasses(std::vector<double>{24, 0, 1, 24, 2, 3, 24, 24}, 24, 4),
             (std::vector<int>{0, 1, 1, 0, 2, 2, 0, 0}));
    QCOMPARE(eventClasses(std::vector<double>{24, 24}, 24, 4), (std::vector<int>{0, 0}));
}

} // namespace headroom::sensitivity_test

HEADROOM_TEST(sensitivity, SensitivityTest)
#include "sensitivity_test.moc"
