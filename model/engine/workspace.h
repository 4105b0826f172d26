#pragma once

#include "contracts.h"
#include "cost.h"
#include "demand.h"
#include "fleet.h"
#include "money.h"
#include "placement.h"
#include "service.h"
#include "sizing.h"

namespace headroom {

/// What the sections hand on to each other, inside a month and from one to the next, beyond the reported series. Each
/// section declares and owns its part; all of it is allocated before the first month.
template <int N>
struct Workspace {
    explicit Workspace(const EngineLayout& plan)
        : demand(plan)
        , placement(plan)
        , sizing(plan)
        , fleet(plan)
        , service(plan)
        , cost(plan)
        , contracts(plan)
        , money(plan) {}
    DemandState<N> demand;
    PlacementState<N> placement;
    SizingState<N> sizing;
    FleetState<N> fleet;
    ServiceState<N> service;
    CostState<N> cost;
    ContractsState<N> contracts;
    MoneyState<N> money;
};

} // namespace headroom
