#pragma once

#include "run_snapshot.h"

namespace headroom {

/// What is to be run.
struct SimulationRequest {
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const Scenario> baseline;
    std::optional<PreviewedValue> preview;
    quint64 serial = 0;
};

/// Runs scenarios one after another, on one thread, and keeps between them what did not change: an edit compiles a plan
/// anew, a preview changes one number among the plan's values.
class SimulationWorker {
  public:
    Snapshot compute(const SimulationRequest& request);

  private:
    void take(std::shared_ptr<const Scenario> scenario);
    void takeBaseline(std::shared_ptr<const Scenario> baseline);
    /// Forgets the previewed value.
    void runPlan();
    void restore();
    void setPlan(const std::shared_ptr<const Plan>& plan);
    void apply(const PreviewedValue& preview);

    std::shared_ptr<const Scenario> scenario_;
    std::vector<Problem> problems_;
    /// Null where the scenario has errors.
    std::shared_ptr<const Plan> plan_;

    /// The scenario with the previewed value in it, and what runs it; null where it has errors.
    Scenario working_;
    std::unique_ptr<Simulation> simulation_;
    std::vector<double> values_;
    std::string previewKey_;

    /// The last good run and what was said of it.
    RunSnapshot last_;
};

} // namespace headroom
