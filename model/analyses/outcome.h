#pragma once

#include "kpi.h"

#include <optional>
#include <string>

namespace headroom {

/// The one number of a future that an analysis explains: an indicator, or a series in a month.
class Outcome {
  public:
    /// Nothing where the plan has no such indicator. A month counts as the number of months since the start, one that
    /// never comes as the length of the run.
    static std::optional<Outcome> kpi(const Plan& plan, std::string_view name);
    /// Nothing where the plan has no such series or does not run in this month.
    static std::optional<Outcome> seriesIn(const Plan& plan, std::string name, Month month);

    /// Of a run of the plan, or of one with the same series. Any thread may ask.
    double of(const RunView& run) const { return of_(run); }
    const std::string& name() const { return name_; }
    /// Nothing for an indicator.
    std::optional<Month> month() const { return month_; }
    /// `months` where it is a month counted from the start.
    std::string_view unit() const { return unit_; }

  private:
    std::string name_;
    std::optional<Month> month_;
    std::string_view unit_;
    std::function<double(const RunView&)> of_;
};

/// An indicator of a run as a number, as `Outcome::kpi` counts it.
double numberOf(const KpiValue& value, const Plan& plan);

} // namespace headroom
