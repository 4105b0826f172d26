#include "law_checks.h"
#include "test_program.h"
#include "validation.h"

namespace headroom::laws_test {
using namespace headroom::test;

/// Section 11: what must hold in every run. Each law is tried on random scenarios; a failure names its seed, and
/// `model_tests laws_test "law:seed 17"` replays it alone.
class LawsTest : public QObject {
    Q_OBJECT

  private slots:
    void sharesSumToOneOrAreZero_data() { addSeeds(); }
    void sharesSumToOneOrAreZero();
    void creditedAndRemainingAreTheAmount_data() { addSeeds(); }
    void creditedAndRemainingAreTheAmount();
    void cashMovesByNetCashFlow_data() { addSeeds(); }
    void cashMovesByNetCashFlow();
    void servedIsAtMostAsked_data() { addSeeds(); }
    void servedIsAtMostAsked();
    void everyNumberIsFinite_data() { addSeeds(); }
    void everyNumberIsFinite();
    void everyNumberIsFiniteAtTheEdges_data() { addSeeds(); }
    void everyNumberIsFiniteAtTheEdges();
};

namespace {

void verifySumToOneOrZero(const Results& results, const std::string& prefix) {
    for (int t = 0; t < results.run().months(); ++t) {
        double sum = 0;
        for (const std::string& name : namesUnder(results, prefix)) {
            QVERIFY2(results(name, t) >= 0, name.c_str());
            sum += results(name, t);
        }
        QVERIFY2(sum == 0 || std::abs(sum - 1) < 1e-12, prefix.c_str());
    }
}

void verifyFinite(const Results& results) {
    for (const std::string& name : results.run().plan().seriesNames())
        for (int t = 0; t < results.run().months(); ++t)
            QVERIFY2(std::isfinite(results(name, t)), (name + " in month " + std::to_string(t)).c_str());
    for (const Kpi& kpi : results.kpis())
        if (const double* number = std::get_if<double>(&kpi.value))
            QVERIFY2(std::isfinite(*number), kpi.name.c_str());
}

} // namespace

void LawsTest::sharesSumToOneOrAreZero() {
    QFETCH(quint64, seed);
    const Scenario scenario = RandomRunnable(seed).make();
    const Results results(scenario);
    for (const std::string& workload : scenario.entities(EntityKind::workload))
        verifySumToOneOrZero(results, "share/" + workload + "/");
    verifySumToOneOrZero(results, "provider_share/");
    verifySumToOneOrZero(results, "market_share/");
}

void LawsTest::creditedAndRemainingAreTheAmount() {
    QFETCH(quint64, seed);
    const Scenario scenario = RandomRunnable(seed).make();
    const Results results(scenario);
    for (const std::string& name : scenario.entities(EntityKind::commitment))
        for (int t = 0; t < results.run().months(); ++t) {
            const double amount = results.input("commitment/" + name + "/amount", t);
            const double sum = results("credited/" + name, t) + results("remaining/" + name, t);
            QVERIFY(std::abs(sum - amount) <= 1e-15 * amount);
            QVERIFY(results("remaining/" + name, t) >= 0);
        }
}

void LawsTest::cashMovesByNetCashFlow() {
    QFETCH(quint64, seed);
    const Scenario scenario = RandomRunnable(seed).withoutEvents().make();
    const Results results(scenario);
    double cash = scenario.quantity("money/opening_cash")->value;
    for (int t = 0; t < results.run().months(); ++t) {
        cash += results("net_cash_flow", t);
        QVERIFY(results("cash", t) == cash);
    }
}

void LawsTest::servedIsAtMostAsked() {
    QFETCH(quint64, seed);
    const Scenario scenario = RandomRunnable(seed).make();
    const Results results(scenario);
    for (int t = 0; t < results.run().months(); ++t) {
        double byWorkload = 0, byProvider = 0;
        for (const std::string& name : scenario.entities(EntityKind::workload)) {
            const double fraction = results("served_fraction/" + name, t);
            QVERIFY(fraction >= 0 && fraction <= 1 + 1e-12);
            byWorkload += fraction * results("load/" + name, t);
        }
        for (const std::string& name : scenario.entities(EntityKind::provider)) {
            QVERIFY(results("service/" + name, t) <= 1 + 1e-12);
            byProvider += results("service/" + name, t) * results("provider_load/" + name, t);
        }
        // What is served of the workloads is what is served for the providers.
        QVERIFY(std::abs(byWorkload - byProvider) <= 1e-12 * byWorkload);
        QVERIFY(results("training_served", t) >= 0 && results("training_served", t) <= 1);
    }
}

void LawsTest::everyNumberIsFinite() {
    QFETCH(quint64, seed);
    verifyFinite(Results(RandomRunnable(seed).make()));
}

void LawsTest::everyNumberIsFiniteAtTheEdges() {
    QFETCH(quint64, seed);
    Scenario scenario = RandomRunnable(seed).withoutEvents().make();
    RandomDraws draws(seed);
    for (const std::string& key : scenario.quantityKeys()) {
        if (!draws.chance(0.2))
            continue;
        // An end of the domain, where nothing else forbids it.
        const double before = scenario.quantity(key)->value;
        const auto place = placeOf(key);
        const Domain domain = domainOf(*place->field, place->suffix);
        for (const double edge : {draws.chance(0.5) ? 0.0 : 1.0, 1.0, 1e-9}) {
            scenario.quantity(key)->value = edge;
            if (contains(domain, edge) && validate(scenario).empty())
                break;
            scenario.quantity(key)->value = before;
        }
    }
    verifyFinite(Results(scenario));
}

} // namespace headroom::laws_test

HEADROOM_TEST(laws, LawsTest)
#include "laws_test.moc"
