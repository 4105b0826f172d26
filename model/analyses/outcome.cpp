#include "analyses/outcome.h"

namespace headroom {

double numberOf(const Kpi& kpi, const Plan& plan) {
    if (const double* number = std::get_if<double>(&kpi.value))
        return *number;
    const auto& month = std::get<std::optional<Month>>(kpi.value);
    return month ? *month - plan.start() : plan.months();
}

std::optional<Outcome> Outcome::kpi(const std::shared_ptr<const Plan>& plan, std::string name) {
    const std::vector<Kpi> all = kpis(*run(plan));
    const Kpi* found = findKpi(all, name);
    if (!found)
        return std::nullopt;
    Outcome outcome;
    outcome.name_ = std::move(name);
    outcome.unit_ = std::holds_alternative<double>(found->value) ? found->unit : "months";
    return outcome;
}

std::optional<Outcome> Outcome::seriesIn(const Plan& plan, std::string name, Month month) {
    const int index = month - plan.start();
    if (!plan.seriesIndex(name) || index < 0 || index >= plan.months())
        return std::nullopt;
    Outcome outcome;
    outcome.unit_ = findSeries(name)->unit;
    outcome.name_ = std::move(name);
    outcome.month_ = month;
    return outcome;
}

double Outcome::of(const RunView& run) const {
    if (month_)
        return run.series(name_)[*month_ - run.plan().start()];
    return numberOf(*findKpi(kpis(run), name_), run.plan());
}

} // namespace headroom
