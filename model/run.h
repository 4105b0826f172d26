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
    SeriesView(const double* first, std::ptrdiff_t stride, int months)
        : first_(first)
        , stride_(stride)
        , months_(months) {}
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
    /// months × series
    using Rows = Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    Run(std::shared_ptr<const Plan> plan, Rows rows) : plan_(std::move(plan)), rows_(std::move(rows)) {}

    const Plan& plan() const { return *plan_; }
    int months() const { return static_cast<int>(rows_.rows()); }
    /// The series of this name (section 12); empty where the scenario has none such.
    SeriesView series(std::string_view name) const;
    SeriesView series(SeriesId id, int element = 0) const;
    /// Month by month after events: an input that reports and charts show beside the series (`Plan::inputs`), by its
    /// field's key. Empty where the scenario has none such.
    SeriesView input(std::string_view fieldKey) const;

  private:
    std::shared_ptr<const Plan> plan_;
    Rows rows_;
};

/// Runs one plan again and again: what the equations need is allocated once. Not for two threads at a time.
class Simulation {
  public:
    explicit Simulation(std::shared_ptr<const Plan> plan);
    ~Simulation();
    /// One value for each of `plan->quantities()`, in their order. Throws `InvalidScenario` where a series leaves the
    /// finite numbers, naming the series and the month.
    std::shared_ptr<const Run> run(std::span<const double> values);
    const std::shared_ptr<const Plan>& plan() const { return plan_; }

  private:
    struct Parts;
    std::shared_ptr<const Plan> plan_;
    std::unique_ptr<Parts> parts_;
};

/// Runs a plan once, with the values its scenario had.
std::shared_ptr<const Run> run(std::shared_ptr<const Plan> plan);

} // namespace headroom
