#pragma once

#include "step.h"

namespace headroom {

template <int N>
struct CostState {
    explicit CostState(const EngineLayout& plan);
    /// By fleet: USD an hour paid for a rented accelerator; book value at purchase of owned ones in service, and of the
    /// opening ones.
    Lanes<N> paidRate, chipValue, openingChipValue;
    /// By provider: power that the standing buildings house (kW), and their book value at purchase; the opening ones.
    Lanes<N> buildings, buildingValue, openingBuildings, openingBuildingValue;
    /// Owned cohorts that leave in a month, month × fleet and month × provider.
    Lanes<N> leavingChipValue, leavingBuildings, leavingBuildingValue;
    /// By provider: spend at the rates paid before discounts.
    Lanes<N> listSpend;
};

/// Section 5: what rented and owned capacity costs.
template <int N>
void computeCost(Step<N>& step);

} // namespace headroom
