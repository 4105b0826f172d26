#include "law_checks.h"
#include "test_program.h"

#include <functional>

namespace headroom::comparison_laws_test {
using namespace headroom::test;

/// Section 11: what must hold between a run and the run of a changed scenario. Each law is tried on random scenarios; a
/// failure names its seed, and `model_tests comparison_laws_test "law:seed 17"` replays it alone.
class ComparisonLawsTest : public QObject {
    Q_OBJECT

  private slots:
    void doublingMoneyDoublesMoneyOnly_data() { addSeeds(); }
    void doublingMoneyDoublesMoneyOnly();
    void doublingLoadsDoublesFleets_data() { addSeeds(); }
    void doublingLoadsDoublesFleets();
    void doublingLoadsDoublesRequirementsAtMost_data() { addSeeds(); }
    void doublingLoadsDoublesRequirementsAtMost();
    void singleProviderHasNoFailover_data() { addSeeds(); }
    void singleProviderHasNoFailover();
    void longerRunBeginsLikeTheShorter_data() { addSeeds(); }
    void longerRunBeginsLikeTheShorter();
    void vanishingShareHasAVanishingFleet_data() { addSeeds(); }
    void vanishingShareHasAVanishingFleet();
    void moreDemandNeverLowersRequirements_data() { addSeeds(); }
    void moreDemandNeverLowersRequirements();
    void unusedCommitmentIsPaidOnce_data() { addSeeds(); }
    void unusedCommitmentIsPaidOnce();
};

namespace {

using Wanted = std::function<bool(const Scenario&, const std::string& key)>;

/// Every quantity that is wanted times `factor`, and what events set such quantities to.
Scenario scaled(const Scenario& scenario, const Wanted& wanted, double factor) {
    Scenario result = scenario;
    for (const std::string& key : scenario.quantityKeys())
        if (!key.starts_with("event/") && wanted(scenario, key))
            result.quantity(key)->value *= factor;
    for (const std::string& event : scenario.entities(EntityKind::event)) {
        auto* effects = std::get_if<Effects>(result.field("event/" + event + "/effects"));
        for (Effect& effect : effects->effects)
            if (effect.operation == Effect::Operation::set &&
                wanted(scenario, effectTargets(scenario, effect.key).front()))
                effect.value.value *= factor;
    }
    return result;
}

bool isMoney(const Scenario& scenario, const std::string& key) {
    const auto place = placeOf(key);
    if (place->field->pattern == "tranche/<k>/threshold") {
        const std::string tranche = key.substr(0, key.rfind("/threshold"));
        return findSeries(textOr(scenario, tranche + "/series", ""))->unit.starts_with("USD");
    }
    return unitOf(*place->field, place->suffix).starts_with("USD");
}

/// Loads, opening fleets, limits and commitments.
bool isVolume(const Scenario&, const std::string& key) {
    static constexpr std::array<std::string_view, 10> patterns{
        "workload/<w>/units",         "training/h100e",
        "provider/<p>/opening/<a>",   "provider/<p>/opening_training/<a>",
        "provider/<p>/max_additions", "provider/<p>/power_cap",
        "commitment/<c>/amount",      "commitment/<c>/schedule",
        "commitment/<c>/prepaid",     "commitment/<c>/opening_credited"};
    const auto place = placeOf(key);
    return std::ranges::find(patterns, place->field->pattern) != patterns.end() &&
           unitOf(*place->field, place->suffix) == place->field->unit;
}

/// Compares every month of a series of two runs by a factor; `name` in the failure.
void compareSeries(const Results& one, const Results& other, const std::string& name, double factor) {
    const SeriesView a = one.run().series(name), b = other.run().series(name);
    double scale = 0;
    for (int t = 0; t < a.size(); ++t)
        scale = std::max(scale, std::abs(factor * a[t]));
    for (int t = 0; t < a.size(); ++t)
        QVERIFY2(std::abs(b[t] - factor * a[t]) <= 1e-10 * scale, qPrintable(QString("%1 in month %2: %3 and %4")
                                                                                 .arg(QString::fromStdString(name))
                                                                                 .arg(t)
                                                                                 .arg(a[t], 0, 'g', 17)
                                                                                 .arg(b[t], 0, 'g', 17)));
}

double sumOfMonths(const Results& results, const std::string& name) {
    double total = 0;
    for (int t = 0; t < results.run().months(); ++t)
        total += results(name, t);
    return total;
}

/// Routing by the plan alone.
void clearBetas(Scenario& scenario) {
    for (const char* beta : {"routing/beta_cost", "routing/beta_latency", "routing/beta_commitment"})
        scenario.erase(beta);
}

} // namespace

void ComparisonLawsTest::doublingMoneyDoublesMoneyOnly() {
    QFETCH(quint64, seed);
    const Scenario scenario = RandomRunnable(seed).make();
    const Results one(scenario), two(scaled(scenario, isMoney, 2));
    for (const std::string& name : one.run().plan().seriesNames())
        compareSeries(one, two, name, findSeries(name)->unit.starts_with("USD") ? 2 : 1);
}

void ComparisonLawsTest::doublingLoadsDoublesFleets() {
    QFETCH(quint64, seed);
    // With very many requests in service the √ term is never what a fleet is sized by.
    const auto isConcurrency = [](const Scenario&, const std::string& key) {
        return key.starts_with("service/concurrency");
    };
    const Scenario scenario = scaled(RandomRunnable(seed).make(), isConcurrency, 1e14);
    const Results one(scenario), two(scaled(scenario, isVolume, 2));
    for (const char* prefix : {"fleet", "added/", "training_fleet/", "required", "capacity/", "power_mw", "load",
                               "drawn/", "credited/", "shortfall/", "spend", "capex"})
        for (const std::string& name : namesUnder(one, prefix))
            compareSeries(one, two, name, 2);
    for (const char* prefix : {"share/", "provider_share/", "served_fraction", "training_served", "unit_cost/"})
        for (const std::string& name : namesUnder(one, prefix))
            compareSeries(one, two, name, 1);
}

void ComparisonLawsTest::doublingLoadsDoublesRequirementsAtMost() {
    QFETCH(quint64, seed);
    Scenario scenario = RandomRunnable(seed).withoutEvents().make();
    clearBetas(scenario);
    const Results one(scenario), two(scaled(scenario, isVolume, 2));
    for (const std::string& name : namesUnder(one, "required/"))
        for (int t = 0; t < scenario.months; ++t) {
            // 1 + β/√(2E) is at least (1 + β/√E)/√2.
            QVERIFY2(two(name, t) <= 2 * one(name, t) * (1 + 1e-12), name.c_str());
            QVERIFY2(two(name, t) >= std::sqrt(2.0) * one(name, t) * (1 - 1e-12), name.c_str());
        }
}

void ComparisonLawsTest::singleProviderHasNoFailover() {
    QFETCH(quint64, seed);
    Scenario scenario = RandomRunnable(seed).providers(1, 1).withoutEvents().make();
    scenario.put("service/failover", Path(0));
    const Results none(scenario);
    scenario.put("service/failover", Path(3));
    const Results full(scenario);
    for (const std::string& name : none.run().plan().seriesNames())
        compareSeries(none, full, name, 1);
}

void ComparisonLawsTest::longerRunBeginsLikeTheShorter() {
    QFETCH(quint64, seed);
    Scenario scenario = RandomRunnable(seed).make();
    const Results shorter(scenario);
    ++scenario.months;
    const Results longer(scenario);
    for (const std::string& name : shorter.run().plan().seriesNames())
        for (int t = 0; t < shorter.run().months(); ++t)
            QVERIFY2(longer(name, t) == shorter(name, t), name.c_str());
}

void ComparisonLawsTest::vanishingShareHasAVanishingFleet() {
    QFETCH(quint64, seed);
    Scenario scenario = RandomRunnable(seed).providers(2, 4).withoutEvents().make();
    clearBetas(scenario);
    scenario.erase("service/failover");
    while (!scenario.entities(EntityKind::exclusivity).empty())
        scenario.removeEntity(EntityKind::exclusivity, scenario.entities(EntityKind::exclusivity).front());
    for (const std::string& accelerator : scenario.entities(EntityKind::accelerator))
        for (const char* opening : {"opening/", "opening_training/"})
            scenario.erase("provider/cloud2/" + (opening + accelerator));
    for (const std::string& workload : scenario.entities(EntityKind::workload))
        scenario.put("workload/" + workload + "/placement/cloud1", Path(1));
    scenario.put("training/placement/cloud1", Path(1));
    scenario.put("provider/cloud1/training_mix/chip1", Path(1));
    const auto isWeight = [](const Scenario&, const std::string& key) {
        return key.find("/placement/cloud2") != std::string::npos;
    };
    // The square root of a share of 1e-12 is 1e-6.
    const Results whole(scenario), least(scaled(scenario, isWeight, 1e-12));
    for (int t = 0; t < scenario.months; ++t)
        QVERIFY(least("fleet/cloud2", t) <= 1e-3 + 1e-4 * whole("required_fleet/cloud2", t));
}

void ComparisonLawsTest::moreDemandNeverLowersRequirements() {
    QFETCH(quint64, seed);
    Scenario scenario = RandomRunnable(seed).withoutEvents().make();
    clearBetas(scenario);
    const auto isMultiplier = [](const Scenario&, const std::string& key) {
        return key.find("/demand_multiplier") != std::string::npos;
    };
    const Results one(scenario), more(scaled(scenario, isMultiplier, 1.01 + 0.02 * static_cast<double>(seed)));
    for (const std::string& name : namesUnder(one, "required/"))
        for (int t = 0; t < scenario.months; ++t)
            QVERIFY2(more(name, t) >= one(name, t) * (1 - 1e-12), name.c_str());
}

void ComparisonLawsTest::unusedCommitmentIsPaidOnce() {
    QFETCH(quint64, seed);
    Scenario scenario = RandomRunnable(seed).withoutEvents().make();
    scenario.erase("routing/beta_commitment");
    for (const std::string& name : std::vector(scenario.entities(EntityKind::commitment))) {
        const std::string key = "commitment/" + name + "/";
        const auto* schedule = fieldAs<Schedule>(scenario, key + "schedule");
        const Month until = *fieldAs<Month>(scenario, key + "until");
        const auto number = [&](const char* field) { return quantityValue(scenario, key + field).value_or(0); };
        const bool listed = schedule->kind == Schedule::Kind::listed;
        if (until > scenario.last() || until < scenario.start ||
            (listed && schedule->minimums.back().month < scenario.start))
            continue;
        // What is due in all, what was credited and what is left of what was prepaid before the start.
        const double due = std::max(0.0, (listed ? schedule->minimums.back().quantity.value : number("amount")) -
                                             number("opening_credited"));
        const bool begun = *fieldAs<Month>(scenario, key + "from") < scenario.start;
        const double left = begun ? std::max(0.0, number("prepaid") - number("opening_credited")) : 0.0;
        const double expected = begun ? std::max(0.0, due - left) : std::max(due, number("prepaid"));

        Scenario with = scenario, without = scenario;
        with.put(key + "eligible", Path(0));
        with.put(key + "settlement", Settlement{});
        without.removeEntity(EntityKind::commitment, name);
        const double paid = sumOfMonths(Results(with), "cash_cost") - sumOfMonths(Results(without), "cash_cost");
        QVERIFY2(std::abs(paid - expected) <= 1e-9 * (1e6 + expected), name.c_str());
    }
}

} // namespace headroom::comparison_laws_test

HEADROOM_TEST(comparison_laws, ComparisonLawsTest)
#include "comparison_laws_test.moc"
