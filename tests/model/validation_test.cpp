#include "scenario_builder.h"
#include "test_program.h"
#include "validation.h"

#include <QtTest>

#include <cmath>
#include <functional>
#include <limits>

namespace headroom::validation_test {
using namespace headroom::test;

namespace {

using Break = std::function<void(Scenario&)>;

Quantity drawnFrom(double value, Distribution distribution) {
    Quantity quantity(value);
    quantity.distribution = std::move(distribution);
    return quantity;
}

/// A path that is a number with a distribution.
Path uncertain(double value, Distribution distribution) {
    return Path(drawnFrom(value, std::move(distribution)));
}

Break put(std::string key, FieldValue value) {
    return [=](Scenario& scenario) { scenario.put(key, value); };
}

Break distributed(Distribution distribution) {
    return put("workload/chat/fee", uncertain(20, std::move(distribution)));
}

Break effect(Effect effect) {
    return [=](Scenario& scenario) {
        scenario.put("event/storm/probability", Path(0.1));
        scenario.put("event/storm/window", Window{Month(2026, 3), Month(2026, 6)});
        scenario.put("event/storm/effects", Effects{{effect}});
    };
}

Break clause(std::string name, Month from, Month until) {
    return [=](Scenario& scenario) {
        const std::string place = "exclusivity/" + name + "/";
        scenario.put(place + "provider", "cloud");
        scenario.put(place + "workloads", Names{{"chat"}});
        scenario.put(place + "from", from);
        scenario.put(place + "until", until);
    };
}

Break both(Break first, Break second) {
    return [=](Scenario& scenario) {
        first(scenario);
        second(scenario);
    };
}

/// An event that multiplies the part of the users who pay, 0.3 as planned.
Break paidTimes(double factor, Distribution distribution) {
    return both(effect({"workload/chat/paid", Effect::Operation::multiply, factor, 0}),
                put("workload/chat/paid", uncertain(0.3, std::move(distribution))));
}

Break obligation(std::string family) {
    return [=](Scenario& scenario) {
        scenario.put("obligation/o/provider", "cloud");
        scenario.put("obligation/o/family", family);
        scenario.put("obligation/o/mw", Path(1));
    };
}

Break share(std::string payer, std::string payee) {
    return [=](Scenario& scenario) {
        scenario.put("revenue_share/s/payer", payer);
        scenario.put("revenue_share/s/payee", payee);
        scenario.put("revenue_share/s/rate", Path(0.2));
        scenario.put("revenue_share/s/base", ShareBase{});
        scenario.put("revenue_share/s/from", Month(2026, 1));
        scenario.put("revenue_share/s/until", Month(2026, 12));
    };
}

Break correlate(std::string first, std::string second, double rank) {
    return [=](Scenario& scenario) {
        const Distribution normal{DistributionKind::normal, {20, 1}, {}, {}, Range{10, 30}};
        scenario.put("workload/chat/fee", uncertain(20, normal));
        scenario.put("workload/chat/price", uncertain(10, normal));
        scenario.correlations.push_back({first, second, rank});
    };
}

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

class ValidationTest : public QObject {
    Q_OBJECT

  private slots:
    void theMinimalScenarioIsRight();
    void findsOneProblem_data();
    void findsOneProblem();
    void effectsMayReachWhatTheFieldHolds();
    void collectsAllInOrder();
    void refusalNamesTheFirst();

  private:
    void topLevelRows();
    void requiredRows();
    void nameRows();
    void referenceRows();
    void numberRows();
    void distributionRows();
    void pathRows();
    void supplyRows();
    void commitmentRows();
    void contractRows();
    void eventRows();
    void drawnEffectRows();
    void correlationRows();
};

namespace {

void row(const char* name, const Break& change, Severity severity, const char* key, const char* sentence) {
    QTest::newRow(name) << change << (severity == Severity::error) << QString(key) << QString(sentence);
}

void error(const char* name, const Break& change, const char* key, const char* sentence) {
    row(name, change, Severity::error, key, sentence);
}

void warning(const char* name, const Break& change, const char* key, const char* sentence) {
    row(name, change, Severity::warning, key, sentence);
}

} // namespace

void ValidationTest::theMinimalScenarioIsRight() {
    for (const auto& problem : validate(minimalScenario()))
        qWarning() << problem.english().c_str();
    QVERIFY(validate(minimalScenario()).empty());
}

void ValidationTest::findsOneProblem_data() {
    QTest::addColumn<Break>("change");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sentence");
    topLevelRows();
    requiredRows();
    nameRows();
    referenceRows();
    numberRows();
    distributionRows();
    pathRows();
    supplyRows();
    commitmentRows();
    contractRows();
    eventRows();
    drawnEffectRows();
    correlationRows();
}

void ValidationTest::topLevelRows() {
    error(
        "no months", [](Scenario& s) { s.months = 0; }, "months", "A run of 0 months is not possible.");
    error(
        "too many months", [](Scenario& s) { s.months = 601; }, "months", "A run of 601 months is not possible.");
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

void ValidationTest::distributionRows() {
    const char* key = "workload/chat/fee";
    using Kind = DistributionKind;
    error("uniform", distributed({Kind::uniform, {30, 10}, {}, {}, {}}), key, "min is not below max.");
    error("triangular", distributed({Kind::triangular, {10, 40, 30}, {}, {}, {}}), key,
          "The mode does not lie from min to max.");
    error("pert", distributed({Kind::pert, {10, 10, 10}, {}, {}, {}}), key, "min is not below max.");
    error("normal", distributed({Kind::normal, {20, 0}, {}, {}, {}}), key, "The standard deviation is not above 0.");
    error("lognormal", distributed({Kind::lognormal, {0, 30}, {}, {}, {}}), key,
          "The 5th percentile is not above 0 and below the 95th.");
    error("beta", distributed({Kind::beta, {0, 2, 10, 30}, {}, {}, {}}), key,
          "a and b are not both from 0.01 to 10\u00a0000.");
    error("sharper than can be computed", distributed({Kind::beta, {2, 1e12, 10, 30}, {}, {}, {}}), key,
          "a and b are not both from 0.01 to 10\u00a0000.");
    error("parameter too large", distributed({Kind::uniform, {10, 1e300}, {}, {}, {}}), key,
          "A parameter of the distribution is too large or too small to compute with.");
    error("parameter too small", distributed({Kind::normal, {20, 1e-300}, {}, {}, Range{10, 30}}), key,
          "A parameter of the distribution is too large or too small to compute with.");
    error("too few", distributed({Kind::pert, {10, 30}, {}, {}, {}}), key,
          "The distribution has the wrong number of parameters.");
    error("no number", distributed({Kind::normal, {noNumber, 1}, {}, {}, {}}), key,
          "A parameter of the distribution is no number.");
    error("discrete", distributed({Kind::discrete, {}, {10, 20}, {1}, {}}), key,
          "Values and weights are not as many as each other, or there are none.");
    error("weights", distributed({Kind::discrete, {}, {10, 20}, {0, 0}, {}}), key, "The weights are below 0 or all 0.");
    error("empty truncation", distributed({Kind::normal, {20, 1}, {}, {}, Range{30, 10}}), key,
          "The truncation from 30 to 10 is empty.");
    error("truncation beyond", distributed({Kind::uniform, {10, 30}, {}, {}, Range{30, 40}}), key,
          "The truncation from 30 to 40 leaves nothing of the distribution.");
    error("next to nothing left", distributed({Kind::normal, {20, 1}, {}, {}, Range{30, 40}}), key,
          "The truncation from 30 to 40 leaves nothing of the distribution.");
    error("below the domain", distributed({Kind::normal, {20, 1}, {}, {}, {}}), key,
          "The distribution reaches down to -infinity, outside what the field may hold.");
    error("truncated below the domain", distributed({Kind::normal, {20, 1}, {}, {}, Range{-1, 40}}), key,
          "The distribution reaches down to -1, outside what the field may hold.");
    const auto paid = [](Distribution distribution) {
        return put("workload/chat/paid", uncertain(0.1, std::move(distribution)));
    };
    error("above the domain", paid({Kind::uniform, {0.1, 1.2}, {}, {}, {}}), "workload/chat/paid",
          "The distribution reaches up to 1.2, outside what the field may hold.");
    error("discrete above the domain", paid({Kind::discrete, {}, {0.1, 2}, {9, 1}, {}}), "workload/chat/paid",
          "The distribution reaches up to 2, outside what the field may hold.");
    error("discrete at an end that does not belong",
          put("service/concurrency", uncertain(100, {Kind::discrete, {}, {0, 100}, {1, 9}, {}})), "service/concurrency",
          "The distribution reaches down to 0, outside what the field may hold.");
    Quantity anchor(20);
    anchor.distribution = Distribution{Kind::uniform, {-1, 30}, {}, {}, {}};
    error("below 0 on a geometric curve",
          put("workload/chat/elasticity", Path::curve(Interpolation::geometric, {{Month(2026, 1), anchor}})),
          "workload/chat/elasticity/2026-01", "The distribution reaches down to -1, outside what the field may hold.");
    Quantity ceiling(4);
    ceiling.distribution = Distribution{Kind::uniform, {1.5, 6}, {}, {}, {}};
    error("ceiling below the start", put("workload/chat/fee", Path::logistic(2, 0.1, ceiling)), "workload/chat/fee/K",
          "Draws of the ceiling begin at 1.5 and those of the value at the start end at 2.");
    error("truncation between", distributed({Kind::discrete, {}, {10, 30}, {1, 1}, Range{15, 25}}), key,
          "The truncation from 15 to 25 leaves nothing of the distribution.");
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

void ValidationTest::commitmentRows() {
    const auto listed = [](std::vector<std::pair<Month, double>> points) {
        Schedule schedule{Schedule::Kind::listed, {}};
        for (const auto& [month, value] : points)
            schedule.minimums.push_back({month, value});
        return put("commitment/cloud-8m/schedule", schedule);
    };
    const auto annual = put("commitment/cloud-8m/schedule", Schedule{Schedule::Kind::annual, {}});
    error("term", put("commitment/cloud-8m/until", Month(2025, 12)), "commitment/cloud-8m/until",
          "The last month 2025-12 lies before the first, 2026-01.");
    warning(
        "owned",
        [](Scenario& s) {
            s.put("provider/own/owned", true);
            s.put("commitment/cloud-8m/provider", "own");
        },
        "commitment/cloud-8m/provider", "own is owned, so nothing is ever drawn.");
    error("credited before", put("commitment/cloud-8m/opening_credited", Path(9e6)),
          "commitment/cloud-8m/opening_credited",
          "9\u00a0000\u00a0000 USD is more than the committed 8\u00a0000\u00a0000 USD.");
    error("no checkpoint", listed({}), "commitment/cloud-8m/schedule", "It lists no checkpoint.");
    error("checkpoints descend", listed({{Month(2026, 6), 1e6}, {Month(2026, 6), 2e6}}),
          "commitment/cloud-8m/schedule/2026-06", "2026-06 does not come after 2026-06.");
    error("checkpoint outside", listed({{Month(2028, 1), 1e6}}), "commitment/cloud-8m/schedule/2028-01",
          "The checkpoint lies outside the contract, 2026-01 to 2027-12.");
    warning("minimum above", listed({{Month(2027, 12), 9e6}}), "commitment/cloud-8m/schedule/2027-12",
            "9\u00a0000\u00a0000 USD is more than the committed 8\u00a0000\u00a0000 USD, which is used instead.");
    warning("minimums fall", listed({{Month(2026, 12), 2e6}, {Month(2027, 12), 1e6}}),
            "commitment/cloud-8m/schedule/2027-12",
            "1\u00a0000\u00a0000 USD is below the 2\u00a0000\u00a0000 USD of the checkpoint before.");
    warning("parts not read", put("commitment/cloud-8m/fractions", Fractions{{0.5, 0.5}}),
            "commitment/cloud-8m/fractions", "The parts are not read, because the checkpoints are not annual.");
    warning("parts do not sum", both(annual, put("commitment/cloud-8m/fractions", Fractions{{0.5, 0.25}})),
            "commitment/cloud-8m/fractions", "The parts sum to 0.75 and not to 1.");
    error("too few parts", both(annual, put("commitment/cloud-8m/fractions", Fractions{{1}})),
          "commitment/cloud-8m/fractions", "The number of parts is 1, that of contract years 2.");
    // January 2026 to January 2028 are two years and a month: three contract years.
    error("part of a year is a year",
          both(put("commitment/cloud-8m/until", Month(2028, 1)),
               both(annual, put("commitment/cloud-8m/fractions", Fractions{{0.5, 0.5}}))),
          "commitment/cloud-8m/fractions", "The number of parts is 2, that of contract years 3.");
}

void ValidationTest::contractRows() {
    error("two clauses at once",
          both(clause("first", Month(2026, 1), Month(2026, 6)), clause("second", Month(2026, 6), Month(2026, 9))),
          "exclusivity/second/workloads", "chat is held by first too, from 2026-06 to 2026-06.");
    error("reversed clause", clause("x", Month(2026, 6), Month(2026, 5)), "exclusivity/x/until",
          "The last month 2026-05 lies before the first, 2026-06.");
    error("same on both sides", share("lab", "lab"), "revenue_share/s/payee", "Payer and payee are both lab.");
    warning("between others", share("cloud", "somebody"), "revenue_share/s/payer",
            "The lab neither pays nor receives it.");
    error("paid beyond the cap",
          both(share("lab", "cloud"),
               both(put("revenue_share/s/cap", Path(10)), put("revenue_share/s/opening_paid", Path(11)))),
          "revenue_share/s/opening_paid", "11 USD is more than the cap of 10 USD.");
    error("reversed share", both(share("lab", "cloud"), put("revenue_share/s/until", Month(2025, 1))),
          "revenue_share/s/until", "The last month 2025-01 lies before the first, 2026-01.");
    error("unknown family", obligation("tpu"), "obligation/o/family", "No accelerator belongs to the family tpu.");
    warning("family elsewhere",
            both(obligation("tpu"),
                 both(put("accelerator/v5/family", "tpu"),
                      both(put("accelerator/v5/throughput", Path(1)), put("accelerator/v5/kw", Path(1))))),
            "obligation/o/family", "cloud has no accelerator of the family tpu.");
    const auto conditional =
        both(put("tranche/k/amount", Path(1)),
             both(put("tranche/k/series", "revenue"),
                  both(put("tranche/k/threshold", Path(1)), put("tranche/k/last", Month(2027, 1)))));
    error("unknown series", both(conditional, put("tranche/k/series", "luck")), "tranche/k/series",
          "There is no series luck.");
    error("series of nothing", both(conditional, put("tranche/k/series", "revenue/api")), "tranche/k/series",
          "There is no series revenue/api.");
    error("fleet of nothing",
          both(conditional, both(put("tranche/k/series", "fleet/cloud/old"),
                                 both(put("accelerator/old/throughput", Path(1)), put("accelerator/old/kw", Path(1))))),
          "tranche/k/series", "There is no series fleet/cloud/old.");
    warning(
        "owned in the market",
        [](Scenario& s) {
            s.put("provider/own/owned", true);
            s.put("market/rest/own", Path(1));
        },
        "market/rest/own", "own is owned, so it has no part in the market and this is not read.");
    error("neither month nor condition", put("tranche/k/amount", Path(1)), "tranche/k/month",
          "It has neither a month nor a condition.");
    const auto channel = [](std::string provider, double fraction) {
        return put("workload/chat/channel/" + provider, Path(fraction));
    };
    error("sold more than once",
          both(put("provider/own/owned", true), both(channel("cloud", 0.7), channel("own", 0.4))),
          "workload/chat/channel/own", "The fractions of token sales through all providers sum to 1.1 in 2026-01.");
    error("both", both(conditional, put("tranche/k/month", Month(2026, 2))), "tranche/k/month",
          "It has both a month and a condition.");
    error("half a condition", both(conditional, [](Scenario& s) { s.erase("tranche/k/last"); }), "tranche/k/last",
          "The condition is not complete without it.");
}

void ValidationTest::eventRows() {
    using Operation = Effect::Operation;
    const Effect fine{"workload/*/price", Operation::multiply, 0.7, 9};
    error("matches nothing", effect({"workload/*/colour", Operation::multiply, 0.7, 0}), "event/storm/effects",
          "Effect 1 changes workload/*/colour, which matches nothing.");
    error("pattern stays in its part", effect({"workload/*", Operation::multiply, 0.7, 0}), "event/storm/effects",
          "Effect 1 changes workload/*, which matches nothing.");
    Effect drawn{"workload/*/price", Operation::multiply, 0.7, 0};
    drawn.value.distribution = Distribution{DistributionKind::normal, {0.7, 0.1}, {}, {}, {}};
    error("a factor drawn below 0", effect(drawn), "event/storm/effects/0/value",
          "The distribution reaches down to -infinity, outside what the field may hold.");
    Effect set{"workload/*/paid", Operation::set, 0.5, 0};
    set.value.distribution = Distribution{DistributionKind::uniform, {0.5, 1.5}, {}, {}, {}};
    error("drawn beyond what it sets", effect(set), "event/storm/effects/0/value",
          "The distribution reaches up to 1.5, outside what the field may hold.");
    warning("left out", effect({"provider/*/power_cap", Operation::multiply, 0.7, 0}), "event/storm/effects",
            "Effect 1 changes provider/*/power_cap, which was left out and has no default, so nothing changes.");
    error("negative factor", effect({"workload/*/price", Operation::multiply, -1, 0}), "event/storm/effects/0/value",
          "-1 is below 0.");
    error("sets outside", effect({"provider/cloud/availability", Operation::set, 2, 0}), "event/storm/effects/0/value",
          "2 is not above 0 and at most 1.");
    error("effect no number", effect({"workload/*/price", Operation::multiply, noNumber, 0}),
          "event/storm/effects/0/value", "NaN is no number.");
    error("ramp", effect({"workload/*/price", Operation::multiply, 0.7, -1}), "event/storm/effects/0/ramp",
          "-1 is below 0.");
    // 0.1 of the users pay.
    error("lifts above 1", effect({"workload/*/paid", Operation::multiply, 20, 0}), "event/storm/effects/0/value",
          "It may take workload/chat/paid to 2 in 2026-03, beyond what the field may hold.");
    error("lifts above 1 after its ramp", effect({"workload/*/paid", Operation::multiply, 20, 4}),
          "event/storm/effects/0/value",
          "It may take workload/chat/paid to 2 in 2026-06, beyond what the field may hold.");
    // 0.1 in 2026-01 and 0.1 + 0.4 · t/20 after t months: 2.5 of it passes 1 where t > 15.
    error("lifts above 1 late",
          both(effect({"workload/chat/paid", Operation::multiply, 2.5, 0}),
               put("workload/chat/paid", curve(Interpolation::linear, {{Month(2026, 1), 0.1}, {Month(2027, 9), 0.5}}))),
          "event/storm/effects/0/value",
          "It may take workload/chat/paid to 1.05 in 2027-05, beyond what the field may hold.");
    error("a parameter above 1",
          both(effect({"provider/cloud/rate/gpu/d", Operation::multiply, 3, 0}),
               put("provider/cloud/rate/gpu", Path::decline(2, 0.4))),
          "event/storm/effects/0/value",
          "It may take provider/cloud/rate/gpu/d to 1.2 in 2026-03, beyond what the field may hold.");
    error("window", both(effect(fine), put("event/storm/window", Window{Month(2026, 6), Month(2026, 3)})),
          "event/storm/window", "The last month 2026-03 lies before the first, 2026-06.");
    error("no window", both(effect(fine), [](Scenario& s) { s.erase("event/storm/window"); }), "event/storm/window",
          "It is required and was left out.");
    warning("no effect", both(effect(fine), put("event/storm/effects", Effects{})), "event/storm/effects",
            "The event has no effect.");
    warning("no probability", both(effect(fine), [](Scenario& s) { s.erase("event/storm/probability"); }),
            "event/storm/probability", "Without a probability, the event never happens in an ensemble.");
    error("probability", both(effect(fine), put("event/storm/probability", Path(1.1))), "event/storm/probability",
          "1.1 is not from 0 to 1.");
}

void ValidationTest::drawnEffectRows() {
    using Kind = DistributionKind;
    using Operation = Effect::Operation;
    // Planned, 0.3 · 2 = 0.6 pay; of the draws, 0.6 · 2 = 1.2.
    error("lifts a draw above 1", paidTimes(2, {Kind::uniform, {0.1, 0.6}, {}, {}, {}}), "event/storm/effects/0/value",
          "In some futures it takes workload/chat/paid as far as 1.2 in 2026-03, beyond what the field may hold.");
    error("lifts the largest value above 1", paidTimes(2, {Kind::discrete, {}, {0.2, 0.55}, {3, 1}, {}}),
          "event/storm/effects/0/value",
          "In some futures it takes workload/chat/paid as far as 1.1 in 2026-03, beyond what the field may hold.");
    // 0.1 of the users pay; a factor of up to 12 makes it 1.2.
    Effect wide{"workload/*/paid", Operation::multiply, 3, 0};
    wide.value.distribution = Distribution{Kind::triangular, {1, 3, 12}, {}, {}, {}};
    error("draws too large a factor", effect(wide), "event/storm/effects/0/value",
          "In some futures it takes workload/chat/paid as far as 1.2 in 2026-03, beyond what the field may hold.");
    // Draws of 0.4 to 0.6 at the end: at most 0.1 + 0.5 · t/20 after t months, of which 2 pass 1 where t > 16.
    error("lifts a drawn anchor above 1 late",
          both(effect({"workload/chat/paid", Operation::multiply, 2, 0}),
               put("workload/chat/paid",
                   Path::curve(Interpolation::linear,
                               {{Month(2026, 1), 0.1},
                                {Month(2027, 9), drawnFrom(0.45, {Kind::uniform, {0.4, 0.6}, {}, {}, {}})}}))),
          "event/storm/effects/0/value",
          "In some futures it takes workload/chat/paid as far as 1.05 in 2027-06, beyond what the field may hold.");
    // A decline of 0.2 to 0.5 a year, tripled.
    error(
        "lifts a drawn parameter above 1",
        both(effect({"provider/cloud/rate/gpu/d", Operation::multiply, 3, 0}),
             put("provider/cloud/rate/gpu", Path::decline(2, drawnFrom(0.3, {Kind::uniform, {0.2, 0.5}, {}, {}, {}})))),
        "event/storm/effects/0/value",
        "In some futures it takes provider/cloud/rate/gpu/d as far as 1.5 in 2026-03, beyond what the field may hold.");
}

void ValidationTest::effectsMayReachWhatTheFieldHolds() {
    using Kind = DistributionKind;
    const auto isRight = [](const Break& change) {
        Scenario scenario = minimalScenario();
        change(scenario);
        for (const auto& problem : validate(scenario))
            QVERIFY2(problem.severity != Severity::error, problem.english().c_str());
    };
    // Up to 0.5 · 2 = 1, which a fraction may be.
    isRight(paidTimes(2, {Kind::uniform, {0.1, 0.6}, {}, {}, Range{0.1, 0.5}}));
    isRight(paidTimes(2, {Kind::discrete, {}, {0.2, 0.5}, {3, 1}, {}}));
    // A price of any height may rise.
    isRight(both(effect({"workload/chat/price", Effect::Operation::multiply, 20, 0}),
                 put("workload/chat/price", uncertain(10, {Kind::lognormal, {5, 20}, {}, {}, {}}))));
}

void ValidationTest::correlationRows() {
    const char* fee = "workload/chat/fee";
    const char* price = "workload/chat/price";
    error("unknown", correlate(fee, "workload/chat/colour", 0.5), "correlation/0",
          "There is no quantity workload/chat/colour.");
    error("not written", correlate(fee, "workload/chat/elasticity", 0.5), "correlation/0",
          "There is no quantity workload/chat/elasticity.");
    error("itself", correlate(fee, fee, 0.5), "correlation/0", "workload/chat/fee is correlated with itself.");
    error("beyond", correlate(fee, price, 1.1), "correlation/0", "1.1 is no rank correlation.");
    error("no rank", correlate(fee, price, noNumber), "correlation/0", "NaN is no rank correlation.");
    error("twice", both(correlate(fee, price, 0.5), correlate(price, fee, 0.5)), "correlation/1",
          "workload/chat/price and workload/chat/fee are correlated twice.");
    error("impossible", correlate(fee, price, -1), "correlation/0",
          "No numbers can be correlated like this together (the matrix is not positive definite): workload/chat/fee ~ "
          "workload/chat/price -1.");
    warning("certain", correlate(fee, "workload/chat/units", 0.5), "correlation/0",
            "workload/chat/units has no distribution, so the correlation is not used.");
}

void ValidationTest::findsOneProblem() {
    QFETCH(Break, change);
    QFETCH(bool, isError);
    Scenario scenario = minimalScenario();
    change(scenario);
    const auto problems = validate(scenario);
    for (const auto& problem : problems)
        qDebug() << problem.english().c_str();
    QCOMPARE(problems.size(), std::size_t{1});
    const auto& problem = problems.front();
    QTEST(QString::fromStdString(problem.key), "key");
    QTEST(QString::fromStdString(problem.sentence.english()), "sentence");
    QCOMPARE(problem.severity == Severity::error, isError);
    const QString remedy = QString::fromStdString(problem.remedy.english());
    QVERIFY2(remedy.endsWith('.') && !remedy.contains('{'), qPrintable(remedy));
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

} // namespace headroom::validation_test

HEADROOM_TEST(validation, ValidationTest)
#include "validation_test.moc"
