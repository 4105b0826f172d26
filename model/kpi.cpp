#include "kpi.h"

#include "engine/layout.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

using MonthOrNever = std::optional<Month>;

Month month(const RunView& run, int index) {
    return run.plan().start() + index;
}

int last(const RunView& run) {
    return run.months() - 1;
}

template <typename Condition>
MonthOrNever firstMonth(const RunView& run, Condition holds) {
    for (int t = 0; t <= last(run); ++t)
        if (holds(t))
            return month(run, t);
    return std::nullopt;
}

template <typename Value>
double sum(Value value, int from, int until) {
    double total = 0;
    for (int t = from; t <= until; ++t)
        total += value(t);
    return total;
}

double ratio(double a, double b) {
    return b == 0 ? 0.0 : a / b;
}

double netPresentValue(const RunView& run) {
    const SeriesView flow = run.series(SeriesId::netCashFlow);
    const SeriesView rate = run.input("money/discount_rate");
    const std::size_t count = run.plan().layout().tranches.size();
    double total = 0;
    for (int t = 0; t <= last(run); ++t) {
        double tranches = 0;
        for (std::size_t k = 0; k < count; ++k)
            tranches += run.series(SeriesId::tranche, static_cast<int>(k))[t];
        total += (flow[t] - tranches) * std::pow(1.0 + rate[t], -(t + 1) / 12.0);
    }
    return total;
}

int lowestCashMonth(const RunView& run) {
    const SeriesView cash = run.series(SeriesId::cash);
    int lowest = 0;
    for (int t = 1; t <= last(run); ++t)
        if (cash[t] < cash[lowest])
            lowest = t;
    return lowest;
}

double lowestCash(const RunView& run) {
    return run.series(SeriesId::cash)[lowestCashMonth(run)];
}

/// Draws alone have met the amount; a shortfall that was credited rules it out.
MonthOrNever exhausted(const RunView& run, int commitment) {
    const SeriesView remaining = run.series(SeriesId::remaining, commitment);
    const SeriesView shortfall = run.series(SeriesId::commitmentShortfall, commitment);
    for (int t = 0; t <= last(run); ++t) {
        if (shortfall[t] > 0)
            return std::nullopt;
        if (remaining[t] <= 0)
            return month(run, t);
    }
    return std::nullopt;
}

/// The first month in which what is still owed exceeds all that will be spent on every rented provider until the end.
MonthOrNever unavoidable(const RunView& run, int commitment) {
    const CommitmentPlan& c = run.plan().layout().commitments[static_cast<std::size_t>(commitment)];
    if (c.until > last(run) || c.checkpoints.empty() || c.checkpoints.back().month < 0)
        return std::nullopt;
    const SeriesView spend = run.series(SeriesId::spend);
    const SeriesView credited = run.series(SeriesId::credited, commitment);
    const double owed = run.series(SeriesId::minimum, commitment)[std::clamp(c.checkpoints.back().month, 0, last(run))];
    double ahead = 0;
    MonthOrNever found;
    for (int t = c.until; t >= 0; --t) {
        if (owed - credited[t] > ahead)
            found = month(run, t);
        ahead += spend[t];
    }
    return found;
}

double highest(const RunView& run, SeriesId id) {
    const SeriesView values = run.series(id);
    double peak = 0;
    for (int t = 0; t <= last(run); ++t)
        peak = std::max(peak, values[t]);
    return peak;
}

/// The first month of those that are lowest but for rounding.
int lowestServedMonth(const RunView& run) {
    const SeriesView served = run.series(SeriesId::servedFraction);
    int lowest = 0;
    for (int t = 1; t <= last(run); ++t)
        if (served[t] < served[lowest] - 1e-12)
            lowest = t;
    return lowest;
}

double liabilityBeyond(const RunView& run) {
    const EngineLayout& plan = run.plan().layout();
    double liability = 0;
    for (std::size_t c = 0; c < plan.commitments.size(); ++c)
        if (plan.commitments[c].until > last(run))
            liability += run.series(SeriesId::remaining, static_cast<int>(c))[last(run)];
    return liability;
}

/// The months of the run that lie in a calendar year.
struct Year {
    int from = 0;
    int until = 0;

    double of(const RunView& run, std::initializer_list<SeriesId> ids) const {
        double value = 0;
        for (const SeriesId id : ids)
            value += sum([values = run.series(id)](int t) { return values[t]; }, from, until);
        return value;
    }
    double compute(const RunView& run) const {
        return of(run, {SeriesId::spend, SeriesId::depreciation, SeriesId::powerCost, SeriesId::upkeep,
                        SeriesId::overhead, SeriesId::shortfallExpense});
    }
    double revenue(const RunView& run) const { return of(run, {SeriesId::revenue}); }
    double servedMtok(const RunView& run) const {
        double served = 0;
        for (std::size_t w = 0; w < run.plan().layout().workloads.size(); ++w) {
            const SeriesView tokens = run.series(SeriesId::workloadTokens, static_cast<int>(w));
            const SeriesView fraction = run.series(SeriesId::workloadServedFraction, static_cast<int>(w));
            served += sum([&](int t) { return tokens[t] * fraction[t]; }, from, until);
        }
        return served / 1e6;
    }
    double grossMargin(const RunView& run) const {
        const double earned = revenue(run);
        const SeriesView variable = run.input("money/variable_cost");
        const SeriesView monthly = run.series(SeriesId::revenue);
        const double other = of(run, {SeriesId::marketplaceFees, SeriesId::revenueShares}) +
                             sum([&](int t) { return variable[t] * monthly[t]; }, from, until);
        return earned == 0 ? 0.0 : 1.0 - (compute(run) + other) / earned;
    }
};

/// Collects the indicators that the runs of one plan have.
class Declarations {
  public:
    explicit Declarations(const Plan& plan) : plan_(plan) {}

    std::vector<KpiDecl> build() {
        addMoney();
        addContracts();
        addFleet();
        addFinalShares();
        addYears();
        return std::move(all_);
    }

  private:
    template <typename Value>
    void number(std::string name, std::string_view unit, Value value) {
        all_.push_back(
            {std::move(name), unit, false, [value](const RunView& run) -> KpiValue { return double{value(run)}; }});
    }
    template <typename Value>
    void monthly(std::string name, Value value) {
        all_.push_back({std::move(name), "month", true,
                        [value](const RunView& run) -> KpiValue { return MonthOrNever(value(run)); }});
    }

    void addMoney();
    void addContracts();
    void addFleet();
    void addFinalShares();
    void addYears();

    const Plan& plan_;
    std::vector<KpiDecl> all_;
};

void Declarations::addMoney() {
    number("npv", "USD", netPresentValue);
    number("lowest_cash", "USD", lowestCash);
    monthly("lowest_cash_month", [](const RunView& run) { return month(run, lowestCashMonth(run)); });
    monthly("first_month_below_zero", [](const RunView& run) {
        return firstMonth(run, [cash = run.series(SeriesId::cash)](int t) { return cash[t] < 0; });
    });
    number("funding_need", "USD", [](const RunView& run) { return std::max(0.0, -lowestCash(run)); });
}

void Declarations::addContracts() {
    number("total_shortfall", "USD", [](const RunView& run) {
        return sum([values = run.series(SeriesId::shortfall)](int t) { return values[t]; }, 0, last(run));
    });
    monthly("first_shortfall_month", [](const RunView& run) {
        return firstMonth(run, [values = run.series(SeriesId::shortfall)](int t) { return values[t] > 0; });
    });
    const auto& shares = plan_.elements(Dimension::revenueShare);
    for (std::size_t s = 0; s < shares.size(); ++s)
        monthly("cap_month/" + shares[s],
                [share = static_cast<int>(s),
                 key = "revenue_share/" + shares[s] + "/cap"](const RunView& run) -> MonthOrNever {
                    const SeriesView paid = run.series(SeriesId::revenueShareTotal, share);
                    const SeriesView cap = run.input(key);
                    if (cap.empty())
                        return std::nullopt;
                    return firstMonth(run, [&](int t) { return paid[t] >= cap[t]; });
                });
    const auto& commitments = plan_.elements(Dimension::commitment);
    for (std::size_t i = 0; i < commitments.size(); ++i) {
        const int c = static_cast<int>(i);
        monthly("exhausted/" + commitments[i], [c](const RunView& run) { return exhausted(run, c); });
        monthly("unavoidable/" + commitments[i], [c](const RunView& run) { return unavoidable(run, c); });
    }
}

void Declarations::addFleet() {
    number("peak_accelerators", "accelerators", [](const RunView& run) { return highest(run, SeriesId::fleet); });
    number("peak_mw", "MW", [](const RunView& run) { return highest(run, SeriesId::power); });
    number("lowest_served_fraction", "fraction",
           [](const RunView& run) { return run.series(SeriesId::servedFraction)[lowestServedMonth(run)]; });
    monthly("lowest_served_fraction_month", [](const RunView& run) { return month(run, lowestServedMonth(run)); });
}

void Declarations::addFinalShares() {
    const auto addAll = [&](const char* prefix, SeriesId id, Dimension dimension) {
        for (std::size_t i = 0; i < plan_.elements(dimension).size(); ++i)
            number(
                prefix + plan_.elements(dimension)[i], "fraction",
                [id, element = static_cast<int>(i)](const RunView& run) { return run.series(id, element)[last(run)]; });
    };
    addAll("final_provider_share/", SeriesId::providerShare, Dimension::provider);
    addAll("final_market_share/", SeriesId::marketShare, Dimension::participant);
    number("final_hhi", "1", [](const RunView& run) { return run.series(SeriesId::hhi)[last(run)]; });
    number("liability_beyond_horizon", "USD", liabilityBeyond);
}

void Declarations::addYears() {
    const Month start = plan_.start();
    for (int from = 0; from < plan_.months();) {
        const int name = (start + from).year();
        const Year year{from, std::min(plan_.months() - 1, Month(name, 12) - start)};
        const std::string suffix = "/" + std::to_string(name);
        number("gross_margin" + suffix, "fraction", [year](const RunView& run) { return year.grossMargin(run); });
        number("cost_per_mtok" + suffix, "USD/Mtok",
               [year](const RunView& run) { return ratio(year.compute(run), year.servedMtok(run)); });
        number("revenue_per_mtok" + suffix, "USD/Mtok",
               [year](const RunView& run) { return ratio(year.revenue(run), year.servedMtok(run)); });
        from = year.until + 1;
    }
}

} // namespace

std::vector<KpiDecl> kpiDeclarations(const Plan& plan) {
    return Declarations(plan).build();
}

std::vector<Kpi> kpis(const RunView& run) {
    std::vector<Kpi> all;
    for (KpiDecl& indicator : kpiDeclarations(run.plan())) {
        KpiValue value = indicator.of(run);
        all.push_back({std::move(indicator.name), std::move(value), indicator.unit});
    }
    return all;
}

const Kpi* findKpi(std::span<const Kpi> kpis, std::string_view name) {
    const auto found = std::find_if(kpis.begin(), kpis.end(), [name](const Kpi& kpi) { return kpi.name == name; });
    return found == kpis.end() ? nullptr : &*found;
}

} // namespace headroom
