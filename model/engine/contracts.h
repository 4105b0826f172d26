#pragma once

#include "step.h"

namespace headroom {

template <int N>
struct ContractsState {
    explicit ContractsState(const EngineLayout& plan);
    /// By commitment: `eligible · spend` of the month, and what is left of the prepayment.
    Lanes<N> eligibleSpend, prepaidLeft;
    /// By checkpoint: the cumulative minimum this month's terms put there.
    Lanes<N> minimums;
    /// By commitment × 12: draws of the last twelve months, by month modulo 12.
    Lanes<N> recentDraws;
    /// By commitment × month: balances from shortfalls settled by credit, by the month they arose, and their lives.
    Lanes<N> credits, creditMonths;
    /// By provider: drawn by all its commitments this month.
    Lanes<N> drawnAtProvider;
    /// USD this month: spend met from prepaid and credit balances, prepayments made, shortfalls paid in cash, and
    /// tranches received.
    Lane<N> paidFromBalances, prepayments, shortfallCash, tranches;
    /// By tranche: 1 once it was received.
    Lanes<N> received;
    /// (1 + discount rate)^(−k/12) for a payment k months ahead, and the rate it was made for.
    Lanes<N> discountFactors;
    Lane<N> discountFactorsFor;
};

/// Section 6: commitments, revenue shares, capacity obligations and funding tranches.
template <int N>
void computeContracts(Step<N>& step);

} // namespace headroom
