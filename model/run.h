#pragma once

#include "run_view.h"

#include <Eigen/Core>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// One future: every series of a scenario, month by month. Immutable once made; share it across threads.
class Run final : public RunView {
  public:
    /// months × columns
    using Rows = Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    Run(std::shared_ptr<const Plan> plan, Rows rows)
        : Run(std::move(plan), std::make_unique<const Rows>(std::move(rows))) {}

  private:
    Run(std::shared_ptr<const Plan> plan, std::unique_ptr<const Rows> rows)
        : RunView(*plan, rows->data(), rows->cols(), 1)
        , ownedPlan_(std::move(plan))
        , rows_(std::move(rows)) {}

    std::shared_ptr<const Plan> ownedPlan_;
    std::unique_ptr<const Rows> rows_;
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
