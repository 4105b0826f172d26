#pragma once

#include "step.h"

namespace headroom {

template <int N>
struct MoneyState {
    explicit MoneyState(const EngineLayout& plan) : resale(lanes<N>(plan.providers.size())) {}
    /// By provider, USD a month: what it keeps of the sales that go through it.
    Lanes<N> resale;
};

/// Section 7, first line, and marketplace fees of section 6: what is earned, which contracts share.
template <int N>
void computeRevenue(Step<N>& step);

/// Section 7: cash, cost and income.
template <int N>
void computeMoney(Step<N>& step);

} // namespace headroom
