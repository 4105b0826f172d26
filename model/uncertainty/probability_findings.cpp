#include "uncertainty/probability_findings.h"

#include "engine/layout.h"
#include "uncertainty/odds.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr double worstPart = 0.05;
constexpr double leastProbability = 0.001;
/// Below this what is not served is rounding, as in the findings of a single run.
constexpr double leastUnserved = 1e-6;

/// Of each future the first month for which the condition holds; the number of months where it never does.
template <typename Condition>
FutureNumbers firstMonthOf(const FuturesView& futures, const Condition& holds) {
    FutureNumbers first = FutureNumbers::Constant(futures.count(), futures.months());
    for (int month = futures.months(); month-- > 0;)
        first = holds(month).select(static_cast<double>(month), first);
    return first;
}

/// Month by month, so that a future's digits do not depend on how many are summed beside it.
FutureNumbers total(const FuturesSeries& series) {
    FutureNumbers sum = series[0];
    for (int month = 1; month < series.size(); ++month)
        sum += series[month];
    return sum;
}
FutureNumbers lowest(const FuturesSeries& series) {
    return series.months().rowwise().minCoeff();
}

/// One thing that may come to pass, and how each path tells of it.
struct Subject {
    FindingKind kind;
    std::string entity;
    std::string_view unit;
    std::string series;
    std::string field;
    /// Months from the start until which it is looked for.
    int until = 0;
    /// The first month in which it holds, or the number of months; how much of it there is.
    std::function<FutureNumbers(const FuturesView&)> month;
    std::function<FutureNumbers(const FuturesView&)> amount;

    std::string monthMeasure() const { return "month:" + series; }
    std::string amountMeasure() const { return "amount:" + series; }
};

Subject shortfallOf(const Plan& plan, int commitment) {
    const std::string& name = plan.elements(Dimension::commitment)[static_cast<std::size_t>(commitment)];
    const int until = plan.layout().commitments[static_cast<std::size_t>(commitment)].until;
    const auto due = [commitment](const FuturesView& futures) {
        return futures.series(SeriesId::commitmentShortfall, commitment);
    };
    return {FindingKind::shortfall,
            name,
            "USD",
            "credited/" + name,
            "commitment/" + name + "/amount",
            std::min(until, plan.months() - 1),
            [due](const FuturesView& futures) {
                return firstMonthOf(futures, [series = due(futures)](int t) { return series[t] > 0; });
            },
            [due](const FuturesView& futures) { return total(due(futures)); }};
}

Subject anyShortfall(const Plan& plan) {
    return {FindingKind::shortfall,
            {},
            "USD",
            "shortfall",
            {},
            plan.months() - 1,
            [](const FuturesView& futures) {
                return firstMonthOf(futures, [due = futures.series(SeriesId::shortfall)](int t) { return due[t] > 0; });
            },
            [](const FuturesView& futures) { return total(futures.series(SeriesId::shortfall)); }};
}

Subject cashBelowZero(const Plan& plan) {
    return {
        FindingKind::cash,
        {},
        "USD",
        "cash",
        "money/opening_cash",
        plan.months() - 1,
        [](const FuturesView& futures) {
            return firstMonthOf(futures, [cash = futures.series(SeriesId::cash)](int t) { return cash[t] < 0; });
        },
        [](const FuturesView& futures) -> FutureNumbers { return (-lowest(futures.series(SeriesId::cash))).max(0); }};
}

Subject unserved(const Plan& plan) {
    return {FindingKind::unserved,
            {},
            "fraction",
            "served_fraction",
            "service/max_utilization",
            plan.months() - 1,
            [](const FuturesView& futures) {
                return firstMonthOf(futures, [served = futures.series(SeriesId::servedFraction)](int t) {
                    return 1.0 - served[t] > leastUnserved;
                });
            },
            [](const FuturesView& futures) -> FutureNumbers {
                const FutureNumbers most = 1.0 - lowest(futures.series(SeriesId::servedFraction));
                return (most > leastUnserved).select(most, 0.0);
            }};
}

Subject capOf(const Plan& plan, int share) {
    const std::string& name = plan.elements(Dimension::revenueShare)[static_cast<std::size_t>(share)];
    const std::string key = "revenue_share/" + name + "/cap";
    return {FindingKind::cap,
            name,
            "USD",
            "revenue_share_total/" + name,
            key,
            plan.months() - 1,
            [share, key](const FuturesView& futures) {
                const FuturesSeries paid = futures.series(SeriesId::revenueShareTotal, share);
                const FuturesSeries cap = futures.input(key);
                return firstMonthOf(futures, [&](int t) { return paid[t] >= cap[t]; });
            },
            [share](const FuturesView& futures) -> FutureNumbers {
                return futures.series(SeriesId::revenueShareTotal, share)[futures.months() - 1];
            }};
}

std::vector<Subject> subjectsOf(const Plan& plan) {
    std::vector<Subject> subjects;
    for (std::size_t c = 0; c < plan.elements(Dimension::commitment).size(); ++c)
        subjects.push_back(shortfallOf(plan, static_cast<int>(c)));
    subjects.push_back(anyShortfall(plan));
    subjects.push_back(cashBelowZero(plan));
    subjects.push_back(unserved(plan));
    for (std::size_t s = 0; s < plan.elements(Dimension::revenueShare).size(); ++s)
        if (plan.inputIndex("revenue_share/" + plan.elements(Dimension::revenueShare)[s] + "/cap"))
            subjects.push_back(capOf(plan, static_cast<int>(s)));
    return subjects;
}

double meanOf(std::span<const double> values) {
    double total = 0;
    for (const double value : values)
        total += value;
    return values.empty() ? 0.0 : total / static_cast<double>(values.size());
}

ProbabilityFinding findingOf(const Subject& subject, const Scenario& scenario, const Ensemble& ensemble) {
    const Plan& plan = ensemble.plan();
    std::vector<double> months;
    for (const double month : ensemble.measure(subject.monthMeasure()))
        if (month < plan.months())
            months.push_back(month);
    const std::span<const double> amounts = ensemble.measure(subject.amountMeasure());
    ProbabilityFinding finding;
    finding.kind = subject.kind;
    finding.entity = subject.entity;
    finding.probability = static_cast<double>(months.size()) / static_cast<double>(amounts.size());
    finding.probabilityError = probabilityError(finding.probability, static_cast<int>(amounts.size()));
    finding.expected = meanOf(amounts);
    finding.worst = meanOfWorst(amounts, worstPart);
    finding.unit = subject.unit;
    finding.until = plan.start() + subject.until;
    finding.series = subject.series;
    // Of two months in the middle the later one: by then it has come to pass in half.
    if (!months.empty())
        finding.median = plan.start() + static_cast<int>(std::ceil(medianOf(months)));
    if (!subject.field.empty())
        finding.quantity = quantityNear(scenario, subject.field, finding.median.value_or(finding.until));
    return finding;
}

} // namespace

std::vector<PathMeasure> findingMeasures(const Plan& plan) {
    std::vector<PathMeasure> measures;
    for (const Subject& subject : subjectsOf(plan)) {
        measures.push_back({subject.monthMeasure(), subject.month});
        measures.push_back({subject.amountMeasure(), subject.amount});
    }
    return measures;
}

std::vector<ProbabilityFinding> probabilityFindings(const Scenario& scenario, const Ensemble& ensemble) {
    std::vector<ProbabilityFinding> findings;
    for (const Subject& subject : subjectsOf(ensemble.plan())) {
        ProbabilityFinding finding = findingOf(subject, scenario, ensemble);
        if (finding.probability >= leastProbability)
            findings.push_back(std::move(finding));
    }
    std::ranges::stable_sort(findings, std::ranges::greater(), &ProbabilityFinding::probability);
    return findings;
}

} // namespace headroom
