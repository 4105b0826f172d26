#pragma once

#include "plan.h"
#include "series.h"

#include <Eigen/Core>

#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace headroom {

/// The months of one series of a run. Does not own them: keep the run.
class SeriesView {
  public:
    SeriesView() = default;
    SeriesView(const double* first, std::ptrdiff_t stride, int months) : first_(first), stride_(stride), months_(months) {}
    int size() const { return months_; }
    bool empty() const { return months_ == 0; }
    double operator[](int month) const { return first_[month * stride_]; }

  private:
    const double* first_ = nullptr;
    std::ptrdiff_t stride_ = 0;
    int months_ = 0;
};

/// One future: every series of a scenario, month by month. Immutable once made; share it across threads.
class Run {
  public:
    Run(std::shared_ptr<const Plan> plan, Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> rows)
        : plan_(std::move(plan)), rows_(std::move(rows)) {}

    const Plan& plan() const { return *plan_; }
    int months() const { return static_cast<int>(rows_.rows()); }
    /// The series of this name (section 12); empty where the scenario has none such.
    SeriesView series(std::string_view name) const;
    SeriesView series(SeriesId id, int element = 0) const;

  private:
    std::shared_ptr<const Plan> plan_;
    /// months × series
    Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> rows_;
};

/// Runs a plan with the values its scenario had.
std::shared_ptr<const Run> run(std::shared_ptr<const Plan> plan);
/// Runs a plan with other values, one for each of `plan->quantities()`, in their order.
std::shared_ptr<const Run> run(std::shared_ptr<const Plan> plan, std::span<const double> values);

} // namespace headroom
