#pragma once

#include "binder.h"
#include "plan.h"

namespace headroom {

/// Resolves the names of a valid scenario into a plan.
class PlanCompiler {
  public:
    explicit PlanCompiler(const Scenario& scenario);
    std::shared_ptr<const Plan> compile();

  private:
    int indexOf(EntityKind kind, std::string_view name) const;
    RunMonth monthOf(const std::string& fieldKey, RunMonth otherwise) const;
    std::string text(const std::string& fieldKey) const { return textOr(scenario_, fieldKey, ""); }

    void bindScalars();
    void bindAccelerators();
    void bindProviders();
    void bindFleets(int provider);
    void bindWorkloads();
    void bindExclusivities();
    void bindCommitments();
    std::vector<Checkpoint> checkpointsOf(const std::string& key, const CommitmentPlan& commitment);
    std::vector<Checkpoint> annualCheckpoints(const std::string& key, const CommitmentPlan& commitment);
    void bindRevenueShares();
    void bindObligations();
    void bindTranches();
    void bindMarket();
    void bindEvents();
    void recordInputs();
    void nameElements();
    void layOutSeries();

    const Scenario& scenario_;
    std::shared_ptr<Plan> plan_;
    EngineLayout& layout_;
    Binder bind_;
    std::vector<AcceleratorPlan> accelerators_;
};

} // namespace headroom
