#pragma once

#include "step.h"

namespace headroom {

/// By workload: what it would earn a month if all of it were served.
template <int N>
struct DemandState {
    explicit DemandState(const EngineLayout& plan)
        : potential(lanes<N>(plan.workloads.size()))
        , metered(lanes<N>(plan.workloads.size())) {}
    /// USD a month, of which metered (sold by the token).
    Lanes<N> potential, metered;
};

/// Section 1: tokens, peak load and potential revenue.
template <int N>
void computeDemand(Step<N>& step);

} // namespace headroom
