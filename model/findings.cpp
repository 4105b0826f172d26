#include "findings.h"

#include "engine/layout.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

/// Below these a difference is rounding, or too small to act on.
constexpr double unservedThreshold = 1e-6;
constexpr double shortageThreshold = 0.01;
/// Cash below this many months of cash cost is worth a word.
constexpr double thinCashMonths = 3.0;

/// The worst stretch of months in which `value` is positive: its first and last month and its highest value.
struct Stretch {
    int from = 0;
    int until = 0;
    double highest = 0;
};

template <typename Value>
std::optional<Stretch> worstStretch(int months, Value value) {
    std::optional<Stretch> worst, open;
    for (int t = 0; t < months; ++t) {
        const double here = value(t);
        if (here <= 0) {
            open.reset();
            continue;
        }
        if (!open)
            open = Stretch{t, t, here};
        open->until = t;
        open->highest = std::max(open->highest, here);
        if (!worst || open->highest > worst->highest || open->from == worst->from)
            worst = open;
    }
    return worst;
}

class FindingBuilder {
  public:
    FindingBuilder(const Scenario& scenario, const RunView& run)
        : scenario_(scenario)
        , run_(run)
        , plan_(run.plan().layout())
        , kpis_(kpis(run)) {}

    std::vector<Finding> build() {
        for (std::size_t c = 0; c < plan_.commitments.size(); ++c)
            addCommitment(static_cast<int>(c));
        addCash();
        addUnserved();
        for (std::size_t p = 0; p < plan_.providers.size(); ++p)
            addShortage(static_cast<int>(p));
        for (std::size_t o = 0; o < plan_.obligations.size(); ++o)
            addObligation(static_cast<int>(o));
        for (const std::string& share : names(Dimension::revenueShare))
            addCap(share);
        return std::move(findings_);
    }

  private:
    SeriesView series(SeriesId id, int element = 0) const { return run_.series(id, element); }
    Month month(int index) const { return run_.plan().start() + index; }
    const std::vector<std::string>& names(Dimension dimension) const { return run_.plan().elements(dimension); }
    double number(const std::string& kpi) const { return std::get<double>(findKpi(kpis_, kpi)->value); }
    std::optional<Month> monthOf(const std::string& kpi) const {
        return std::get<std::optional<Month>>(findKpi(kpis_, kpi)->value);
    }
    std::optional<Month> untilOf(const Stretch& stretch) const {
        return stretch.until == stretch.from ? std::nullopt : std::optional(month(stretch.until));
    }

    std::string quantityNear(const std::string& fieldKey, Month when) const {
        return headroom::quantityNear(scenario_, fieldKey, when);
    }
    void addCommitment(int commitment);
    void addCash();
    void addUnserved();
    void addShortage(int provider);
    void addObligation(int obligation);
    void addCap(const std::string& share);

    const Scenario& scenario_;
    const RunView& run_;
    const EngineLayout& plan_;
    std::vector<Kpi> kpis_;
    std::vector<Finding> findings_;
};

void FindingBuilder::addCommitment(int commitment) {
    const std::string& name = names(Dimension::commitment)[static_cast<std::size_t>(commitment)];
    const CommitmentPlan& c = plan_.commitments[static_cast<std::size_t>(commitment)];
    const SeriesView shortfall = series(SeriesId::commitmentShortfall, commitment);
    const std::string amountKey = "commitment/" + name + "/amount";
    Finding finding{FindingKind::shortfall, FindingLevel::breach, name, {}, {}, 0, "USD", {}, "credited/" + name, {}};
    int first = -1, last = -1;
    for (int t = 0; t < run_.months(); ++t) {
        if (shortfall[t] <= 0)
            continue;
        first = first < 0 ? t : first;
        last = t;
        finding.amount += shortfall[t];
    }
    if (first >= 0) {
        finding.from = month(first);
        finding.until = last > first ? std::optional(month(last)) : std::nullopt;
        finding.marker = monthOf("unavoidable/" + name);
    } else if (const auto exhausted = monthOf("exhausted/" + name)) {
        finding.kind = FindingKind::exhausted;
        finding.level = FindingLevel::good;
        finding.from = *exhausted;
        finding.marker = month(c.until);
        finding.amount = run_.input(amountKey)[run_.months() - 1];
    } else if (c.until >= run_.months()) {
        finding.kind = FindingKind::beyondHorizon;
        finding.level = FindingLevel::caution;
        finding.from = month(run_.months() - 1);
        finding.marker = month(c.until);
        finding.amount = series(SeriesId::remaining, commitment)[run_.months() - 1];
    } else {
        return;
    }
    finding.quantity = quantityNear(amountKey, finding.from);
    findings_.push_back(std::move(finding));
}

void FindingBuilder::addCash() {
    const SeriesView cash = series(SeriesId::cash);
    const Month lowestMonth = *monthOf("lowest_cash_month");
    const double lowest = number("lowest_cash");
    Finding finding{
        FindingKind::cash, FindingLevel::breach, "", lowestMonth, {}, lowest, "USD", lowestMonth, "cash", ""};
    if (const auto below = monthOf("first_month_below_zero")) {
        finding.from = *below;
        for (int t = run_.months() - 1; t >= 0 && !finding.until; --t)
            if (cash[t] < 0)
                finding.until = month(t);
        finding.amount = number("funding_need");
    } else if (const int t = lowestMonth - run_.plan().start();
               lowest < thinCashMonths * series(SeriesId::cashCost)[t]) {
        finding.level = FindingLevel::caution;
    } else {
        return;
    }
    finding.quantity = quantityNear("money/opening_cash", finding.from);
    findings_.push_back(std::move(finding));
}

void FindingBuilder::addUnserved() {
    const SeriesView served = series(SeriesId::servedFraction);
    const auto worst = worstStretch(run_.months(), [&](int t) {
        const double missing = 1.0 - served[t];
        return missing > unservedThreshold ? missing : 0.0;
    });
    if (worst)
        findings_.push_back({FindingKind::unserved,
                             FindingLevel::breach,
                             "",
                             month(worst->from),
                             untilOf(*worst),
                             worst->highest,
                             "fraction",
                             {},
                             "served_fraction",
                             quantityNear("service/max_utilization", month(worst->from))});
}

void FindingBuilder::addShortage(int provider) {
    const std::string& name = names(Dimension::provider)[static_cast<std::size_t>(provider)];
    const SeriesView required = series(SeriesId::requiredFleet, provider);
    const SeriesView fleet = series(SeriesId::providerFleet, provider);
    const auto worst = worstStretch(run_.months(), [&](int t) {
        const double missing = required[t] - fleet[t];
        return missing > std::max(1.0, shortageThreshold * required[t]) ? missing : 0.0;
    });
    if (!worst)
        return;
    const SeriesView power = series(SeriesId::providerPower, provider);
    const SeriesView cap = run_.input("provider/" + name + "/power_cap");
    const bool byPower = !cap.empty() && power[worst->from] >= cap[worst->from] * (1.0 - 1e-9);
    const std::string limit = "provider/" + name + (byPower ? "/power_cap" : "/max_additions");
    findings_.push_back({FindingKind::accelerators,
                         FindingLevel::caution,
                         name,
                         month(worst->from),
                         untilOf(*worst),
                         worst->highest,
                         "accelerators",
                         {},
                         "fleet/" + name,
                         quantityNear(limit, month(worst->from))});
}

void FindingBuilder::addObligation(int obligation) {
    const std::string& name = names(Dimension::obligation)[static_cast<std::size_t>(obligation)];
    const SeriesView gap = series(SeriesId::obligationGap, obligation);
    const SeriesView asked = run_.input("obligation/" + name + "/mw");
    const auto worst =
        worstStretch(run_.months(), [&](int t) { return gap[t] > shortageThreshold * asked[t] ? gap[t] : 0.0; });
    if (worst)
        findings_.push_back({FindingKind::obligation,
                             FindingLevel::caution,
                             name,
                             month(worst->from),
                             untilOf(*worst),
                             worst->highest,
                             "MW",
                             {},
                             "deployed_mw/" + name,
                             quantityNear("obligation/" + name + "/mw", month(worst->from))});
}

void FindingBuilder::addCap(const std::string& share) {
    const auto reached = monthOf("cap_month/" + share);
    if (!reached)
        return;
    const std::string key = "revenue_share/" + share + "/cap";
    findings_.push_back({FindingKind::cap,
                         FindingLevel::good,
                         share,
                         *reached,
                         {},
                         run_.input(key)[*reached - run_.plan().start()],
                         "USD",
                         {},
                         "revenue_share_total/" + share,
                         quantityNear(key, *reached)});
}

/// Breaches before cautions before good news; money before the rest, most of it first.
bool worse(const Finding& a, const Finding& b) {
    if (a.level != b.level)
        return a.level < b.level;
    const bool moneyA = a.unit == "USD", moneyB = b.unit == "USD";
    if (moneyA != moneyB)
        return moneyA;
    if (a.unit != b.unit)
        return a.kind < b.kind;
    return a.amount > b.amount;
}

} // namespace

std::string quantityNear(const Scenario& scenario, const std::string& fieldKey, Month when) {
    const FieldValue* value = scenario.field(fieldKey);
    const Path* path = value ? std::get_if<Path>(value) : nullptr;
    if (!path)
        return fieldKey;
    if (path->kind != PathKind::curve)
        return fieldKey + (path->kind == PathKind::number ? "" : "/" + std::string(parameterNames(path->kind)[0]));
    for (const Anchor& anchor : path->anchors)
        if (anchor.month >= when)
            return fieldKey + "/" + anchor.month.text();
    return fieldKey + "/" + path->anchors.back().month.text();
}

std::vector<Finding> findings(const Scenario& scenario, const RunView& run, std::size_t limit) {
    std::vector<Finding> all = FindingBuilder(scenario, run).build();
    std::stable_sort(all.begin(), all.end(), worse);
    if (all.size() > limit)
        all.resize(limit);
    return all;
}

} // namespace headroom
