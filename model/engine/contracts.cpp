#include "contracts.h"

#include "commitments.h"
#include "workspace.h"

#include <limits>

namespace headroom {
namespace {

template <int N>
Lane<N> shareBase(const Step<N>& step, const RevenueSharePlan& share) {
    if (share.path)
        return step[*share.path];
    Lane<N> revenue = constant<N>(0);
    for (int w : share.workloads)
        revenue += step(SeriesId::workloadRevenue, w);
    return revenue;
}

template <int N>
void computeRevenueShare(Step<N>& step, int index) {
    const RevenueSharePlan& share = step.plan.revenueShares[static_cast<std::size_t>(index)];
    const Lane<N> before = step.first() ? step[share.openingPaid] : step.last(SeriesId::revenueShareTotal, index);
    Lane<N>& paid = step(SeriesId::revenueShare, index);
    Lane<N>& total = step(SeriesId::revenueShareTotal, index);
    paid = constant<N>(0);
    total = before;
    if (!step.within(share.from, share.until))
        return;
    const Lane<N> asked = step[share.rate] * shareBase(step, share);
    paid = asked;
    total = before + asked;
    if (share.cap) {
        const Lane<N>& cap = step[*share.cap];
        const Mask<N> capped = total >= cap;
        paid = choose<N>(capped, nonNegative<N>(cap - before), asked);
        total = choose<N>(capped, larger<N>(cap, before), total);
    }
    step(SeriesId::revenueShares) += share.sign * paid;
}

template <int N>
void computeObligation(Step<N>& step, int index) {
    const ObligationPlan& obligation = step.plan.obligations[static_cast<std::size_t>(index)];
    Lane<N> deployed = constant<N>(0);
    for (int f : obligation.fleets)
        deployed += step(SeriesId::fleetOf, f) * step[step.plan.fleets[static_cast<std::size_t>(f)].hardware.kw];
    deployed *= metered(step, step.plan.providers[static_cast<std::size_t>(obligation.provider)]);
    step(SeriesId::deployedPower, index) = deployed;
    step(SeriesId::obligationGap, index) = nonNegative<N>(step[obligation.mw] - deployed);
}

/// A tranche on a date, or in the first month after one in which its series reached the threshold.
template <int N>
void computeTranche(Step<N>& step, int index) {
    ContractsState<N>& state = step.work.contracts;
    const auto i = static_cast<std::size_t>(index);
    const TranchePlan& tranche = step.plan.tranches[i];
    Lane<N>& amount = step(SeriesId::tranche, index);
    amount = constant<N>(0);
    if (tranche.series) {
        if (step.first() || step.month > tranche.last)
            return;
        const Mask<N> due = step.lastRow[*tranche.series] >= step[tranche.threshold] && state.received[i] == 0.0;
        amount = choose<N>(due, step[tranche.amount], amount);
        state.received[i] = choose<N>(due, constant<N>(1), state.received[i]);
    } else if (step.month == tranche.month) {
        amount = step[tranche.amount];
    }
    state.tranches += amount;
}

template <int N>
void begin(Step<N>& step) {
    ContractsState<N>& state = step.work.contracts;
    for (Lanes<N>* each : {&state.prepaidLeft, &state.received})
        std::fill(each->begin(), each->end(), constant<N>(0));
    const std::ptrdiff_t months = step.plan.months;
    for (std::size_t c = 0; c < step.plan.commitments.size(); ++c)
        if (step.plan.commitments[c].creditMonths)
            std::fill_n(state.credits.begin() + static_cast<std::ptrdiff_t>(c) * months, months, constant<N>(0));
}

} // namespace

template <int N>
ContractsState<N>::ContractsState(const EngineLayout& plan)
    : eligibleSpend(lanes<N>(plan.commitments.size()))
    , prepaidLeft(lanes<N>(plan.commitments.size()))
    , minimums(lanes<N>(static_cast<std::size_t>(plan.checkpointCount)))
    , recentDraws(lanes<N>(plan.commitments.size() * 12))
    , credits(lanes<N>(plan.commitments.size() * static_cast<std::size_t>(plan.months)))
    , creditMonths(lanes<N>(plan.commitments.size() * static_cast<std::size_t>(plan.months)))
    , drawnAtProvider(lanes<N>(plan.providers.size()))
    , received(lanes<N>(plan.tranches.size()))
    , discountFactorsFor(std::numeric_limits<double>::quiet_NaN()) {
    RunMonth furthest = 0;
    for (const CommitmentPlan& commitment : plan.commitments)
        for (const Checkpoint& checkpoint : commitment.checkpoints)
            furthest = std::max(furthest, checkpoint.month);
    discountFactors = lanes<N>(static_cast<std::size_t>(furthest) + 1);
}

template <int N>
void computeContracts(Step<N>& step) {
    ContractsState<N>& state = step.work.contracts;
    if (step.first())
        begin(step);
    state.paidFromBalances = state.prepayments = state.shortfallCash = state.tranches = constant<N>(0);
    step(SeriesId::shortfall) = step(SeriesId::shortfallExpense) = step(SeriesId::revenueShares) = constant<N>(0);
    computeCommitments(step);
    for (std::size_t s = 0; s < step.plan.revenueShares.size(); ++s)
        computeRevenueShare(step, static_cast<int>(s));
    for (std::size_t o = 0; o < step.plan.obligations.size(); ++o)
        computeObligation(step, static_cast<int>(o));
    for (std::size_t k = 0; k < step.plan.tranches.size(); ++k)
        computeTranche(step, static_cast<int>(k));
}

#define HEADROOM_INSTANTIATE(N)                                                                                        \
    template struct ContractsState<N>;                                                                                 \
    template void computeContracts<N>(Step<N>&);
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
