#pragma once

#include "kpi.h"
#include "scenario_builder.h"

#include <stdexcept>

namespace headroom::test {

/// What one run of a scenario says, by name.
class Results {
  public:
    explicit Results(const ScenarioBuilder& builder) : Results(builder.scenario()) {}
    explicit Results(const Scenario& scenario)
        : run_(headroom::run(Plan::compile(scenario)))
        , kpis_(headroom::kpis(*run_)) {}

    const Run& run() const { return *run_; }
    const std::vector<Kpi>& kpis() const { return kpis_; }

    /// A series in a month, counted from 0. Throws `std::out_of_range` for an unknown series or month.
    double operator()(std::string_view series, int month = 0) const { return at(run_->series(series), series, month); }
    /// The value of a path after events.
    double input(std::string_view fieldKey, int month) const { return at(run_->input(fieldKey), fieldKey, month); }

    double kpi(std::string_view name) const { return std::get<double>(value(name)); }
    /// `YYYY-MM`, or `never`.
    std::string kpiMonth(std::string_view name) const {
        const auto month = std::get<std::optional<Month>>(value(name));
        return month ? month->text() : "never";
    }

  private:
    static double at(SeriesView series, std::string_view name, int month) {
        if (month < 0 || month >= series.size())
            throw std::out_of_range("nothing called " + std::string(name) + " in month " + std::to_string(month));
        return series[month];
    }
    const std::variant<double, std::optional<Month>>& value(std::string_view name) const {
        const Kpi* found = findKpi(kpis_, name);
        if (!found)
            throw std::out_of_range("no indicator " + std::string(name));
        return found->value;
    }

    std::shared_ptr<const Run> run_;
    std::vector<Kpi> kpis_;
};

} // namespace headroom::test
