#include "broken_scenarios.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::validation_test {
using namespace headroom::test;

/// A scenario is checked as a whole: its fields, names, references, numbers and paths.
class ValidationTest : public QObject {
    Q_OBJECT

  private slots:
    void findsOneProblem_data();
    void findsOneProblem() { checkRow(); }
    void theMinimalScenarioIsRight();
    void collectsAllInOrder();
    void refusalNamesTheFirst();

  private:
    void topLevelRows();
    void requiredRows();
    void nameRows();
    void referenceRows();
    void numberRows();
    void pathRows();
    void supplyRows();
};

void ValidationTest::findsOneProblem_data() {
    addColumns();
    topLevelRows();
    requiredRows();
    nameRows();
    referenceRows();
    numberRows();
    pathRows();
    supplyRows();
}

void ValidationTest::theMinimalScenarioIsRight() {
    for (const auto& problem : validate(minimalScenario()))
        qWarning() << problem.english().c_str();
    QVERIFY(validate(minimalScenario()).empty());
}

void ValidationTest::collectsAllInOrder() {
    Scenario scenario = minimalScenario();
    scenario.months = 0;
    scenario.put("training/h100e", Path(10));
    scenario.put("money/variable_cost", Path(2));
    scenario.put("provider/cloud/pue", Path(0));
    scenario.put("workload/chat/paid", Path(-1));
    scenario.put("workload/chat/fee", curve(Interpolation::step, {{Month(2026, 2), -1}, {Month(2026, 1), 2}}));
    scenario.correlations.push_back({"a", "a", 0});
    std::vector<std::string> keys;
    for (const auto& problem : validate(scenario))
        keys.push_back(problem.key);
    QCOMPARE(keys, (std::vector<std::string>{"months", "workload/chat/fee/2026-02", "workload/chat/fee/2026-01",
                                             "workload/chat/paid", "provider/cloud/pue", "money/variable_cost",
                                             "correlation/0", "correlation/0", "training/h100e"}));
}

void ValidationTest::refusalNamesTheFirst() {
    Scenario scenario = minimalScenario();
    scenario.put("workload/chat/paid", Path(-1));
    QCOMPARE(std::string(InvalidScenario(validate(scenario)).what()),
             std::string("workload/chat/paid: -1 is not from 0 to 1. Give a fraction from 0 to 1: 0.2 is 20 %."));
    scenario.put("workload/chat/billed", Path(-1));
    const InvalidScenario refusal(validate(scenario));
    QCOMPARE(refusal.problems().size(), std::size_t{2});
    QVERIFY(QString(refusal.what()).endsWith("(2 problems in all)"));
}

void ValidationTest::topLevelRows() {
    error(
        "no months", [](Scenario& s) { s.months = 0; }, "months", "A run of 0 months is not possible.");
    error(
        "too many months", [](Scenario& s) { s.months = 601; }, "months", "A run of 601 months is not possible.");
    error(
        "years of five digits",
        [](Scenario& s) {
            s.start = Month(9998, 2);
            s.months = 24;
        },
        "start", "The run would end after 9999-12.");
    error(
        "source twice",
        [](Scenario& s) {
            s.sources = {Source{"F1", "A", "", "", {}, ""}, Source{"F1", "B", "", "", {}, ""}};
        },
        "sources/F1", "Two sources have the name F1.");
    error(
        "sampling method",
        [](Scenario& s) {
            s.sampling = Sampling{"dice", 1, 10};
        },
        "sampling", "There is no sampling method dice.");
    error(
        "no sampling paths",
        [](Scenario& s) {
            s.sampling = Sampling{"latin", 1, 0};
        },
        "sampling", "An ensemble of 0 paths is empty.");
    error(
        "too many sampling paths",
        [](Scenario& s) {
            s.sampling = Sampling{"sobol", 1, 1'000'000'001};
        },
        "sampling", "An ensemble of 1\u00a0000\u00a0000\u00a0001 paths is too large.");
}

void ValidationTest::requiredRows() {
    const char* sentence = "It is required and was left out.";
    const auto erase = [](const char* key) { return [=](Scenario& s) { s.erase(key); }; };
    for (const char* key : {"workload/chat/intensity", "service/max_utilization", "service/wait_probability",
                            "accelerator/gpu/throughput", "accelerator/gpu/kw", "commitment/cloud-8m/provider",
                            "commitment/cloud-8m/amount", "commitment/cloud-8m/from", "commitment/cloud-8m/until"})
        error(key, erase(key), key, sentence);
    error("rate of what is named", erase("provider/cloud/rate/gpu"), "provider/cloud/rate/gpu",
          "The rented provider names gpu without a rate.");
    error("payee", both(share("lab", "cloud"), erase("revenue_share/s/payee")), "revenue_share/s/payee", sentence);
    error("tranche", put("tranche/k/month", Month(2026, 3)), "tranche/k/amount", sentence);
}

void ValidationTest::nameRows() {
    const auto add = [](EntityKind kind, std::string name) { return [=](Scenario& s) { s.addEntity(kind, name); }; };
    error("space", add(EntityKind::provider, "the cloud"), "provider/the cloud",
          "\"the cloud\" cannot be a name in a key.");
    error("slash", add(EntityKind::provider, "a/b"), "provider/a/b", "\"a/b\" cannot be a name in a key.");
    error("star", add(EntityKind::provider, "*"), "provider/*", "\"*\" cannot be a name in a key.");
    error("empty", add(EntityKind::provider, ""), "provider/", "\"\" cannot be a name in a key.");
    error("a provider called others", add(EntityKind::provider, "others"), "provider/others",
          "The name \"others\" stands for all providers not named.");
    error("a workload called training",
          both(put("workload/training/intensity", Path(1)), put("workload/training/placement/cloud", Path(1))),
          "workload/training", "The name \"training\" stands for training in exclusivity clauses.");
}

void ValidationTest::referenceRows() {
    error("placement", put("workload/chat/placement/aws", Path(1)), "workload/chat/placement/aws",
          "There is no provider aws.");
    error("mix", put("provider/cloud/mix/tpu", Path(1)), "provider/cloud/mix/tpu", "There is no accelerator tpu.");
    error("rate", put("provider/cloud/rate/tpu", Path(1)), "provider/cloud/rate/tpu", "There is no accelerator tpu.");
    error("provider of a commitment", put("commitment/cloud-8m/provider", "aws"), "commitment/cloud-8m/provider",
          "There is no provider aws.");
    error("workload of a clause",
          both(clause("x", Month(2026, 1), Month(2026, 2)), put("exclusivity/x/workloads", Names{{"chat", "api"}})),
          "exclusivity/x/workloads", "There is no workload api.");
    error("clause on nothing",
          both(clause("x", Month(2026, 1), Month(2026, 2)), put("exclusivity/x/workloads", Names{})),
          "exclusivity/x/workloads", "It names nothing.");
    error("workload twice",
          both(clause("x", Month(2026, 1), Month(2026, 2)), put("exclusivity/x/workloads", Names{{"chat", "chat"}})),
          "exclusivity/x/workloads", "chat is named twice.");
    error("training is no workload with revenue",
          both(share("lab", "cloud"),
               put("revenue_share/s/base", ShareBase{ShareBase::Kind::workloads, {"training"}, {}})),
          "revenue_share/s/base", "There is no workload training.");
    error("market", put("market/rest/aws", Path(1)), "market/rest/aws", "There is no provider aws.");
    Quantity sourced(20);
    sourced.source = {"F1"};
    error("source", put("workload/chat/fee", Path(sourced)), "workload/chat/fee", "There is no source F1.");
}

void ValidationTest::numberRows() {
    error("not negative", put("workload/chat/units", Path(-1)), "workload/chat/units", "-1 is below 0.");
    error("positive", put("accelerator/gpu/throughput", Path(0)), "accelerator/gpu/throughput", "0 is not above 0.");
    error("fraction", put("workload/chat/paid", Path(1.5)), "workload/chat/paid", "1.5 is not from 0 to 1.");
    error("open fraction", put("service/wait_probability", Path(1)), "service/wait_probability",
          "1 is not between 0 and 1.");
    error("positive fraction", put("provider/cloud/availability", Path(0)), "provider/cloud/availability",
          "0 is not above 0 and at most 1.");
    error("at least one", put("provider/cloud/pue", Path(0.9)), "provider/cloud/pue", "0.9 is below 1.");
    error("growth", put("money/discount_rate", Path(-1)), "money/discount_rate", "-1 is not above -1.");
    error("not a number", put("workload/chat/elasticity", Path(noNumber)), "workload/chat/elasticity",
          "NaN is no number.");
    error("infinite", put("money/opening_cash", Path(-infinity)), "money/opening_cash", "-infinity is no number.");
    error("half-life", put("workload/chat/units", Path::fading(1, 0.5, 0.1, 0)), "workload/chat/units/half_life",
          "0 is not above 0.");
    error("parameter of a growth", put("workload/chat/units", Path::decline(1, 1.2)), "workload/chat/units/d",
          "1.2 is not from 0 to 1.");
    error("anchor", put("workload/chat/paid", curve(Interpolation::linear, {{Month(2026, 1), 0}, {Month(2027, 1), 2}})),
          "workload/chat/paid/2027-01", "2 is not from 0 to 1.");
    error("too large", put("workload/chat/units", Path(1e19)), "workload/chat/units",
          "1e+19 is too large to compute with.");
    error("too small", put("accelerator/gpu/throughput", Path(1e-20)), "accelerator/gpu/throughput",
          "1e-20 is too small to compute with.");
    Quantity ranged(20);
    ranged.range = Range{30, 10};
    error("range", put("workload/chat/fee", Path(ranged)), "workload/chat/fee", "The range from 30 to 10 is empty.");
    error("months of credit", put("commitment/cloud-8m/settlement", Settlement{true, -1}),
          "commitment/cloud-8m/settlement/credit_months", "-1 is below 0.");
}

void ValidationTest::pathRows() {
    error("empty curve", put("workload/chat/fee", curve(Interpolation::linear, {})), "workload/chat/fee",
          "The curve has no points.");
    error("same month",
          put("workload/chat/fee", curve(Interpolation::linear, {{Month(2026, 1), 1}, {Month(2026, 1), 2}})),
          "workload/chat/fee/2026-01", "2026-01 does not come after 2026-01.");
    error("descending",
          put("workload/chat/fee", curve(Interpolation::step, {{Month(2026, 2), 1}, {Month(2026, 1), 2}})),
          "workload/chat/fee/2026-01", "2026-01 does not come after 2026-02.");
    error("geometric", put("workload/chat/fee", curve(Interpolation::geometric, {{Month(2026, 1), 0}})),
          "workload/chat/fee/2026-01", "0 cannot lie on a geometric curve.");
    error("logistic above", put("workload/chat/fee", Path::logistic(5, 0.1, 4)), "workload/chat/fee/x0",
          "5 is not between 0 and the ceiling 4.");
    error("logistic at 0", put("workload/chat/fee", Path::logistic(0, 0.1, 4)), "workload/chat/fee/x0",
          "0 is not between 0 and the ceiling 4.");
    error("base of a share",
          both(share("cloud", "lab"),
               put("revenue_share/s/base", ShareBase{ShareBase::Kind::path, {}, curve(Interpolation::step, {})})),
          "revenue_share/s/base", "The curve has no points.");
    // 0.5 · 2 = 1 after a year, and more than 1 the month after.
    error("fraction grows beyond 1", put("workload/chat/paid", Path::fading(0.5, 1, 1, 1)), "workload/chat/paid",
          "It comes to 1.059 in 2027-02, beyond what the field may hold.");
    // 1000 % a year: 11^n passes 1e18 between n = 17 (5.1e17) and n = 18 (5.6e18); in months, 12 ln 1e18 / ln 11 =
    // 207.4.
    error("grows without end",
          both([](Scenario& s) { s.months = 240; }, put("workload/chat/fee", Path::fading(1, 10, 10, 1))),
          "workload/chat/fee", "It comes to 1.124e+18 in 2043-05, beyond what the field may hold.");
    error("speed declines to nothing", put("accelerator/gpu/throughput", Path::decline(100, 1)),
          "accelerator/gpu/throughput", "It comes to 0 in 2026-02, beyond what the field may hold.");
    Path odd = Path::decline(1, 0);
    odd.parameters.pop_back();
    error("missing parameter", put("workload/chat/fee", odd), "workload/chat/fee",
          "The path has the wrong number of parameters.");
}

void ValidationTest::supplyRows() {
    const auto unplaced = [](Scenario& s) { s.put("workload/api/intensity", Path(1)); };
    warning("unplaced", unplaced, "workload/api", "The workload is placed on no provider, so it is not served.");
    warning("weight 0", both(unplaced, put("workload/api/placement/cloud", Path(0))), "workload/api",
            "The workload is placed on no provider, so it is not served.");
    warning("training", put("training/h100e", Path(10)), "training/h100e",
            "Training is placed on no provider, so it is not served.");
    warning(
        "nothing to buy",
        [](Scenario& s) {
            s.addEntity(EntityKind::provider, "bare");
            s.put("workload/chat/placement/bare", Path(1));
        },
        "provider/bare", "Load is placed here, but no accelerator can be bought.");
    error("opening fleet without a rate",
          both(put("accelerator/old/throughput", Path(1)),
               both(put("accelerator/old/kw", Path(1)), put("provider/cloud/opening/old", Path(0)))),
          "provider/cloud/rate/old", "The rented provider names old without a rate.");
    warning(
        "owned for nothing",
        [](Scenario& s) {
            s.put("provider/own/owned", true);
            s.put("provider/own/label", "Our own");
            s.put("provider/own/mix/gpu", Path(1));
        },
        "accelerator/gpu/chip", "Our own is owned and buys this accelerator for nothing.");
}

} // namespace headroom::validation_test

HEADROOM_TEST(validation, ValidationTest)
#include "validation_test.moc"
