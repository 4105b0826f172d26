#pragma once

#include "step.h"

namespace headroom {

template <int N>
struct ServiceState {
    explicit ServiceState(const EngineLayout& plan);
    /// By provider: the fraction of the fleet that the power cap lets run.
    Lanes<N> running;
    /// By provider: 1 / its load, 0 where it has none.
    Lanes<N> perLoad;
    /// By provider, reference tokens per second: lent by training, the most training could lend, load served here, load
    /// of workloads that no clause holds, what is not served and may move, and what moves away.
    Lanes<N> lent, lendable, served, movable, unmet, moved;
    /// The part served of the load at a provider, of workloads held by a clause and of all others.
    Lanes<N> servedHeld, servedMovable;
};

/// Section 4, second half: what the running fleets serve, what moves to other providers, and what is left undone.
template <int N>
void computeService(Step<N>& step);

} // namespace headroom
