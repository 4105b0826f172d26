#include "kpi.h"

#include "engine/layout.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

using MonthOrNever = std::optional<Month>;

/// Collects the indicators of one run.
class KpiBuilder {
  public:
    explicit KpiBuilder(const RunView& run) : run_(run), plan_(run.plan().layout()) {}

    std::vector<Kpi> build() {
        addMoney();
        addContracts();
        addFleet();
        addFinalShares();
        addYears();
        return std::move(kpis_);
    }

  private:
    SeriesView series(SeriesId id, int element = 0) const { return run_.series(id, element); }
    Month month(int index) const { return run_.plan().start() + index; }
    int last() const { return run_.months() - 1; }
    const std::vector<std::string>& names(Dimension dimension) const { return run_.plan().elements(dimension); }

    void number(std::string name, double value, std::string_view unit) {
        kpis_.push_back({std::move(name), value, unit});
    }
    void monthly(std::string name, MonthOrNever value) { kpis_.push_back({std::move(name), value, "month"}); }

    template <typename Condition>
    MonthOrNever firstMonth(Condition holds) const {
        for (int t = 0; t <= last(); ++t)
            if (holds(t))
                return month(t);
        return std::nullopt;
    }

    template <typename Value>
    double sum(Value value, int from, int until) const {
        double total = 0;
        for (int t = from; t <= until; ++t)
            total += value(t);
        return total;
    }

    double netPresentValue() const;
    void addMoney();
    void addContracts();
    MonthOrNever exhausted(int commitment) const;
    MonthOrNever unavoidable(int commitment) const;
    void addFleet();
    void addFinalShares();
    void addYears();
    void addYear(int year, int from, int until);

    const RunView& run_;
    const EngineLayout& plan_;
    std::vector<Kpi> kpis_;
};

double KpiBuilder::netPresentValue() const {
    const SeriesView flow = series(SeriesId::netCashFlow);
    const SeriesView rate = run_.input("money/discount_rate");
    double total = 0;
    for (int t = 0; t <= last(); ++t) {
        double tranches = 0;
        for (std::size_t k = 0; k < plan_.tranches.size(); ++k)
            tranches += series(SeriesId::tranche, static_cast<int>(k))[t];
        total += (flow[t] - tranches) * std::pow(1.0 + rate[t], -(t + 1) / 12.0);
    }
    return total;
}

void KpiBuilder::addMoney() {
    const SeriesView cash = series(SeriesId::cash);
    int lowest = 0;
    for (int t = 1; t <= last(); ++t)
        if (cash[t] < cash[lowest])
            lowest = t;
    number("npv", netPresentValue(), "USD");
    number("lowest_cash", cash[lowest], "USD");
    monthly("lowest_cash_month", month(lowest));
    monthly("first_month_below_zero", firstMonth([&](int t) { return cash[t] < 0; }));
    number("funding_need", std::max(0.0, -cash[lowest]), "USD");
}

/// Draws alone have met the amount; a shortfall that was credited rules it out.
MonthOrNever KpiBuilder::exhausted(int commitment) const {
    const SeriesView remaining = series(SeriesId::remaining, commitment);
    const SeriesView shortfall = series(SeriesId::commitmentShortfall, commitment);
    for (int t = 0; t <= last(); ++t) {
        if (shortfall[t] > 0)
            return std::nullopt;
        if (remaining[t] <= 0)
            return month(t);
    }
    return std::nullopt;
}

/// The first month in which what is still owed exceeds all that will be spent on every rented provider until the end.
MonthOrNever KpiBuilder::unavoidable(int commitment) const {
    const CommitmentPlan& c = plan_.commitments[static_cast<std::size_t>(commitment)];
    if (c.until > last() || c.checkpoints.empty() || c.checkpoints.back().month < 0)
        return std::nullopt;
    const SeriesView spend = series(SeriesId::spend);
    const SeriesView credited = series(SeriesId::credited, commitment);
    const double owed = series(SeriesId::minimum, commitment)[std::clamp(c.checkpoints.back().month, 0, last())];
    double ahead = 0;
    MonthOrNever found;
    for (int t = c.until; t >= 0; --t) {
        if (owed - credited[t] > ahead)
            found = month(t);
        ahead += spend[t];
    }
    return found;
}

void KpiBuilder::addContracts() {
    const SeriesView shortfall = series(SeriesId::shortfall);
    number("total_shortfall", sum([&](int t) { return shortfall[t]; }, 0, last()), "USD");
    monthly("first_shortfall_month", firstMonth([&](int t) { return shortfall[t] > 0; }));
    for (std::size_t s = 0; s < plan_.revenueShares.size(); ++s) {
        const std::string& name = names(Dimension::revenueShare)[s];
        const SeriesView paid = series(SeriesId::revenueShareTotal, static_cast<int>(s));
        const SeriesView cap = run_.input("revenue_share/" + name + "/cap");
        monthly("cap_month/" + name, cap.empty() ? std::nullopt : firstMonth([&](int t) { return paid[t] >= cap[t]; }));
    }
    for (std::size_t c = 0; c < plan_.commitments.size(); ++c) {
        monthly("exhausted/" + names(Dimension::commitment)[c], exhausted(static_cast<int>(c)));
        monthly("unavoidable/" + names(Dimension::commitment)[c], unavoidable(static_cast<int>(c)));
    }
}

void KpiBuilder::addFleet() {
    const auto highest = [&](SeriesId id) {
        const SeriesView values = series(id);
        double peak = 0;
        for (int t = 0; t <= last(); ++t)
            peak = std::max(peak, values[t]);
        return peak;
    };
    number("peak_accelerators", highest(SeriesId::fleet), "accelerators");
    number("peak_mw", highest(SeriesId::power), "MW");
    // The first month of those that are lowest but for rounding.
    const SeriesView served = series(SeriesId::servedFraction);
    int lowest = 0;
    for (int t = 1; t <= last(); ++t)
        if (served[t] < served[lowest] - 1e-12)
            lowest = t;
    number("lowest_served_fraction", served[lowest], "fraction");
    monthly("lowest_served_fraction_month", month(lowest));
}

void KpiBuilder::addFinalShares() {
    const auto addAll = [&](const char* prefix, SeriesId id, Dimension dimension) {
        for (std::size_t i = 0; i < names(dimension).size(); ++i)
            number(prefix + names(dimension)[i], series(id, static_cast<int>(i))[last()], "fraction");
    };
    addAll("final_provider_share/", SeriesId::providerShare, Dimension::provider);
    addAll("final_market_share/", SeriesId::marketShare, Dimension::participant);
    number("final_hhi", series(SeriesId::hhi)[last()], "1");
    double liability = 0;
    for (std::size_t c = 0; c < plan_.commitments.size(); ++c)
        if (plan_.commitments[c].until > last())
            liability += series(SeriesId::remaining, static_cast<int>(c))[last()];
    number("liability_beyond_horizon", liability, "USD");
}

void KpiBuilder::addYears() {
    const Month start = run_.plan().start();
    for (int from = 0; from <= last();) {
        const int year = month(from).year();
        const int until = std::min(last(), Month(year, 12) - start);
        addYear(year, from, until);
        from = until + 1;
    }
}

void KpiBuilder::addYear(int year, int from, int until) {
    const auto total = [&](std::initializer_list<SeriesId> ids) {
        double value = 0;
        for (const SeriesId id : ids)
            value += sum([values = series(id)](int t) { return values[t]; }, from, until);
        return value;
    };
    const double compute = total({SeriesId::spend, SeriesId::depreciation, SeriesId::powerCost, SeriesId::upkeep,
                                  SeriesId::overhead, SeriesId::shortfallExpense});
    const double revenue = total({SeriesId::revenue});
    const SeriesView variable = run_.input("money/variable_cost");
    const SeriesView monthlyRevenue = series(SeriesId::revenue);
    const double other = total({SeriesId::marketplaceFees, SeriesId::revenueShares}) +
                         sum([&](int t) { return variable[t] * monthlyRevenue[t]; }, from, until);
    double served = 0;
    for (std::size_t w = 0; w < plan_.workloads.size(); ++w) {
        const SeriesView tokens = series(SeriesId::workloadTokens, static_cast<int>(w));
        const SeriesView fraction = series(SeriesId::workloadServedFraction, static_cast<int>(w));
        served += sum([&](int t) { return tokens[t] * fraction[t]; }, from, until);
    }
    const auto ratio = [](double a, double b) { return b == 0 ? 0.0 : a / b; };
    const std::string suffix = "/" + std::to_string(year);
    number("gross_margin" + suffix, revenue == 0 ? 0.0 : 1.0 - (compute + other) / revenue, "fraction");
    number("cost_per_mtok" + suffix, ratio(compute, served / 1e6), "USD/Mtok");
    number("revenue_per_mtok" + suffix, ratio(revenue, served / 1e6), "USD/Mtok");
}

} // namespace

std::vector<Kpi> kpis(const RunView& run) {
    return KpiBuilder(run).build();
}

const Kpi* findKpi(std::span<const Kpi> kpis, std::string_view name) {
    const auto found = std::find_if(kpis.begin(), kpis.end(), [name](const Kpi& kpi) { return kpi.name == name; });
    return found == kpis.end() ? nullptr : &*found;
}

} // namespace headroom
