#include "analyses/outcome.h"

#include <algorithm>

namespace headroom {

double numberOf(const KpiValue& value, const Plan& plan) {
    if (const double* number = std::get_if<double>(&value))
        return *number;
    const auto& month = std::get<std::optional<Month>>(value);
    return month ? *month - plan.start() : plan.months();
}

std::optional<Outcome> Outcome::kpi(const Plan& plan, std::string_view name) {
    std::vector<KpiDecl> all = kpiDeclarations(plan);
    const auto found = std::ranges::find(all, name, &KpiDecl::name);
    if (found == all.end())
        return std::nullopt;
    Outcome outcome;
    outcome.name_ = name;
    outcome.unit_ = found->isMonth ? "months" : found->unit;
    outcome.of_ = [of = std::move(found->of)](const RunView& run) { return numberOf(of(run), run.plan()); };
    return outcome;
}

std::optional<Outcome> Outcome::seriesIn(const Plan& plan, std::string name, Month month) {
    const int index = month - plan.start();
    if (!plan.seriesIndex(name) || index < 0 || index >= plan.months())
        return std::nullopt;
    Outcome outcome;
    outcome.unit_ = findSeries(name)->unit;
    outcome.of_ = [name, index](const RunView& run) { return run.series(name)[index]; };
    outcome.name_ = std::move(name);
    outcome.month_ = month;
    return outcome;
}

} // namespace headroom
