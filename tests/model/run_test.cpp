#include "run.h"
#include "scenario_builder.h"
#include "test_program.h"
#include "validation.h"

#include <QTest>

namespace headroom::run_test {
using namespace headroom::test;

class RunTest : public QObject {
    Q_OBJECT

  private slots:
    void refusesSeriesThatLeaveTheFiniteNumbers();
    void runsAgainAfterARefusal();
    void wantsAValueForEachQuantity();
};

namespace {

/// At twice the reference price an elasticity e multiplies demand by 2^e; 2^2000 is beyond a double.
Scenario elastic(double elasticity) {
    Scenario scenario = minimalScenario();
    scenario.put("workload/chat/price", Path(20));
    scenario.put("workload/chat/reference_price", Path(10));
    scenario.put("workload/chat/elasticity", Path(elasticity));
    return scenario;
}

} // namespace

void RunTest::refusesSeriesThatLeaveTheFiniteNumbers() {
    const auto plan = Plan::compile(elastic(2000));
    try {
        run(plan);
        QFAIL("an infinite demand was handed out");
    } catch (const InvalidScenario& refusal) {
        QCOMPARE(refusal.problems().size(), std::size_t(1));
        QCOMPARE(refusal.problems()[0].sentence.english(),
                 std::string("The series tokens/chat becomes too large to compute in 2026-01."));
    }
}

void RunTest::runsAgainAfterARefusal() {
    const auto plan = Plan::compile(elastic(2000));
    Simulation simulation(plan);
    std::vector<double> values = plan->values();
    const auto elasticity = static_cast<std::size_t>(plan->quantityIndex("workload/chat/elasticity").value());
    QVERIFY_EXCEPTION_THROWN(simulation.run(values), InvalidScenario);
    // 1 000 000 users · 864 tokens · 30.4375 days · 2^1
    values[elasticity] = 1;
    QCOMPARE(simulation.run(values)->series("tokens/chat")[0], 1e6 * 864 * 30.4375 * 2);
}

void RunTest::wantsAValueForEachQuantity() {
    const auto plan = Plan::compile(minimalScenario());
    const std::vector<double> few(plan->values().begin(), plan->values().end() - 1);
    QVERIFY_EXCEPTION_THROWN(Simulation(plan).run(few), std::invalid_argument);
}

} // namespace headroom::run_test

HEADROOM_TEST(run, RunTest)
#include "run_test.moc"
