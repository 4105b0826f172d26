#include "scenario_builder.h"
#include "test_program.h"
#include "uncertainty/probability_findings.h"

#include <QTest>

namespace headroom::probability_findings_test {
using namespace headroom::test;

namespace {

/// A quantity that takes one of several values.
Path oneOf(std::vector<double> values, std::vector<double> weights) {
    Quantity quantity(values.front());
    quantity.distribution = Distribution{DistributionKind::discrete, {}, std::move(values), std::move(weights), {}};
    return Path(quantity);
}

constexpr int paths = 1024;

std::vector<ProbabilityFinding> findingsOf(const ScenarioBuilder& builder) {
    Scenario scenario = builder.scenario();
    scenario.sampling = Sampling{"sobol", 1, paths};
    EnsembleRequest request;
    request.plan = Plan::compile(scenario);
    request.values = request.plan->values();
    request.inputs = UncertainInputs::of(scenario, *request.plan);
    request.sampling = *scenario.sampling;
    request.paths = {0, paths};
    request.measures = findingMeasures(*request.plan);
    EnsembleRunner runner;
    return probabilityFindings(scenario, *runner.run(request));
}

const ProbabilityFinding* find(const std::vector<ProbabilityFinding>& findings, FindingKind kind,
                               std::string_view entity = {}) {
    const auto found = std::ranges::find_if(
        findings, [&](const ProbabilityFinding& f) { return f.kind == kind && f.entity == entity; });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

/// Of 1 024 points of a scrambled Sobol' sequence exactly so many fall into each part of [0, 1) whose ends are
/// multiples of 1/1 024: with weights of quarters odds are exact.
class ProbabilityFindingsTest : public QObject {
    Q_OBJECT

  private slots:
    void shortfall();
    void cash();
    void cap();
    void nothingHappens();
};

/// The minimal scenario draws 24 · 292 200 = 7 012 800 USD: of 8 M fall 987 200 short at the end, of 9 M 1 987 200, of
/// 7 M nothing.
void ProbabilityFindingsTest::shortfall() {
    ScenarioBuilder builder;
    builder.put("commitment/cloud-8m/amount", oneOf({7e6, 8e6, 9e6}, {2, 1, 1}));
    const auto findings = findingsOf(builder);
    const ProbabilityFinding* finding = find(findings, FindingKind::shortfall, "cloud-8m");
    QVERIFY(finding);
    QCOMPARE(finding->probability, 0.5);
    // √(0.5 · 0.5 / 1024) = 0.5 / 32
    QCOMPARE(finding->probabilityError, 0.015625);
    // (987 200 + 1 987 200) / 4
    QVERIFY(std::abs(finding->expected - 743600) < 1e-3);
    // The worst 5 % are among the worst quarter.
    QVERIFY(std::abs(finding->worst - 1987200) < 1e-3);
    QCOMPARE(finding->until, Month(2027, 12));
    QCOMPARE(*finding->median, Month(2027, 12));
    QCOMPARE(finding->series, "credited/cloud-8m");
    QCOMPARE(finding->quantity, "commitment/cloud-8m/amount");
    // There is but one commitment: all together say the same.
    QCOMPARE(find(findings, FindingKind::shortfall)->expected, finding->expected);
}

/// With a fixed cost of 1.5 M USD and no commitment the month's flow is what it earns less 1 792 200 USD. It earns
/// 100 000 fees of 20 USD and half of 864 M · 30.4375 tokens at 10 USD a million: 2 000 000 + 131 490. So 339 290 USD
/// are left; with a fixed cost of 2 M 160 710 are missing, which 1 M USD bear for 6 months (1 M / 160 710 = 6.2).
void ProbabilityFindingsTest::cash() {
    ScenarioBuilder builder;
    builder.put("commitment/cloud-8m/amount", Path(0));
    builder.put("money/fixed_cost", oneOf({1.5e6, 2e6}, {3, 1}));
    const auto findings = findingsOf(builder);
    const ProbabilityFinding* finding = find(findings, FindingKind::cash);
    QVERIFY(finding);
    QCOMPARE(finding->probability, 0.25);
    QCOMPARE(*finding->median, Month(2026, 7));
    // After 24 months 24 · 160 710 − 1 M = 2 857 040 are missing, in a quarter of futures.
    QVERIFY(std::abs(finding->expected - 714260) < 1e-3);
    QVERIFY(std::abs(finding->worst - 2857040) < 1e-3);
    QVERIFY(!find(findings, FindingKind::shortfall));
}

/// A tenth of 2 131 490 USD a month is 213 149: a cap of 1 M is reached in the fifth month, one of 2 M in the tenth,
/// one of 9 M never (24 · 213 149 = 5 115 576).
void ProbabilityFindingsTest::cap() {
    ScenarioBuilder builder;
    builder.put("revenue_share/partner/payee", "cloud");
    builder.put("revenue_share/partner/from", Month(2026, 1));
    builder.put("revenue_share/partner/until", Month(2027, 12));
    builder.put("revenue_share/partner/rate", Path(0.1));
    builder.put("revenue_share/partner/base", ShareBase{});
    builder.put("revenue_share/partner/cap", oneOf({1e6, 2e6, 9e6}, {1, 2, 1}));
    const auto findings = findingsOf(builder);
    const ProbabilityFinding* finding = find(findings, FindingKind::cap, "partner");
    QVERIFY(finding);
    QCOMPARE(finding->probability, 0.75);
    QCOMPARE(*finding->median, Month(2026, 10));
    QCOMPARE(finding->until, Month(2027, 12));
}

void ProbabilityFindingsTest::nothingHappens() {
    ScenarioBuilder builder;
    builder.put("commitment/cloud-8m/amount", oneOf({1e6, 2e6}, {1, 1}));
    QVERIFY(findingsOf(builder).empty());
}

} // namespace headroom::probability_findings_test

HEADROOM_TEST(probability_findings, ProbabilityFindingsTest)
#include "probability_findings_test.moc"
