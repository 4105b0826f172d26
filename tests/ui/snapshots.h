#pragma once

#include "reference_scenarios.h"
#include "simulation_worker.h"

namespace headroom::test {

/// What the window would get of a scenario, and of another one as its baseline.
inline Snapshot snapshotOf(const Scenario& scenario, const std::optional<Scenario>& baseline = std::nullopt) {
    SimulationWorker worker;
    auto compared = baseline ? std::make_shared<const Scenario>(*baseline) : nullptr;
    return worker.compute({std::make_shared<const Scenario>(scenario), std::move(compared), {}, 1});
}

/// One provider, one workload, one commitment over 24 months; its description holds the arithmetic.
inline Scenario minimal() {
    return loadReference("minimal");
}

inline Snapshot referenceSnapshot() {
    return snapshotOf(loadReference("openai-multicloud"), loadReference("azure-exclusive-baseline"));
}

} // namespace headroom::test
