#include "placement.h"

#include "workspace.h"

#include <limits>

namespace headroom {
namespace {

/// 1 from the month a provider is open, 0 before.
template <int N>
Lane<N> onboarded(const Step<N>& step, const ProviderPlan& p) {
    const Mask<N> open = step[p.delay] + p.onboard <= step.month;
    return choose<N>(open, constant<N>(1), constant<N>(0));
}

/// USD an hour for an accelerator of the purchase mix: list rate and what is attached to it, or the amortised cost of
/// an owned one (section 5), both before discounts.
template <int N>
Lane<N> hourlyRate(const Step<N>& step, const ProviderPlan& p, const FleetPlan& f) {
    if (!p.owned)
        return step.valueOr0(f.rate) * (1.0 + step[p.attached]);
    const AcceleratorPlan& a = f.hardware;
    const Lane<N> housed = step[a.kw] * step[p.pue];
    const auto fleet = static_cast<std::size_t>(&f - step.plan.fleets.data());
    const auto provider = static_cast<std::size_t>(f.provider);
    const Lane<N> chips = step[a.chip] * step.work.fleet.life[fleet].perMonth;
    const Lane<N> building = step[p.build] * housed * step.work.fleet.buildingLife[provider].perMonth;
    return (chips + building) / calendar::hours + housed * step[p.tariff];
}

template <int N>
Lane<N> lastDiscount(const Step<N>& step, int provider) {
    const ProviderPlan& p = step.plan.providers[static_cast<std::size_t>(provider)];
    if (p.owned)
        return constant<N>(0);
    return step.first() ? step[p.negotiated] : step.last(SeriesId::discount, provider);
}

template <int N>
void computeUnitCost(Step<N>& step, int provider) {
    const ProviderPlan& p = step.plan.providers[static_cast<std::size_t>(provider)];
    const SizingState<N>& sizing = step.work.sizing;
    Lane<N> rate = constant<N>(0);
    for (int f = p.firstFleet; f < p.lastFleet; ++f)
        rate += sizing.mix[static_cast<std::size_t>(f)] *
                hourlyRate(step, p, step.plan.fleets[static_cast<std::size_t>(f)]);
    const Lane<N> paid = rate * (1.0 - lastDiscount(step, provider));
    step(SeriesId::unitCost, provider) = paid * sizing.perSpeed[static_cast<std::size_t>(provider)] / 3600.0;
}

/// Last month's largest eligible spend among the commitments then running, over their required run-rates; 1 where
/// nothing is required.
template <int N>
Lane<N> lastCoverage(const Step<N>& step, int provider) {
    Lane<N> largest = constant<N>(0);
    Lane<N> needed = constant<N>(0);
    const std::vector<int>& commitments = step.plan.providers[static_cast<std::size_t>(provider)].commitments;
    if (step.first() || commitments.empty())
        return constant<N>(1);
    for (int c : commitments) {
        const CommitmentPlan& commitment = step.plan.commitments[static_cast<std::size_t>(c)];
        if (step.month - 1 < commitment.from || step.month - 1 > commitment.until)
            continue;
        largest = larger<N>(largest, step.work.contracts.eligibleSpend[static_cast<std::size_t>(c)]);
        needed += step.last(SeriesId::runRate, c);
    }
    return quotient<N>(largest, needed, 1.0);
}

/// Of the providers where a workload is planned: the sum of the weights, and of the weighted unit costs and latencies.
template <int N>
struct Planned {
    Lane<N> weight, cost, latency;
};

template <int N>
Planned<N> planWorkload(Step<N>& step, const WorkloadPlan& w) {
    PlacementState<N>& state = step.work.placement;
    Planned<N> sums{constant<N>(0), constant<N>(0), constant<N>(0)};
    for (int q = 0; q < step.plan.providerCount(); ++q) {
        const auto i = static_cast<std::size_t>(q);
        const Lane<N> weight = step.valueOr0(w.placement[i]) * state.buys[i];
        state.weight[i] = weight;
        sums.weight += weight;
        sums.cost += weight * step(SeriesId::unitCost, q);
        sums.latency += weight * step[step.plan.providers[i].latency];
    }
    return sums;
}

/// The exponents of the attractions: the pull of cheap, near and under-used providers, but for what all have in common,
/// which changes no share. Returns the strongest of those where the workload is planned.
template <int N>
Lane<N> computePulls(Step<N>& step, const Planned<N>& sums) {
    PlacementState<N>& state = step.work.placement;
    const EngineLayout& plan = step.plan;
    const Lane<N> perCost = step[plan.betaCost] * quotient<N>(sums.weight, sums.cost);
    const Lane<N> perLatency = step[plan.betaLatency] * quotient<N>(sums.weight, sums.latency);
    Lane<N> strongest = constant<N>(-std::numeric_limits<double>::infinity());
    for (int q = 0; q < plan.providerCount(); ++q) {
        const auto i = static_cast<std::size_t>(q);
        const Lane<N> pull = state.commitmentPull[i] - perCost * step(SeriesId::unitCost, q) -
                             perLatency * step[plan.providers[i].latency];
        state.pull[i] = pull;
        strongest = choose<N>(state.weight[i] > 0.0, larger<N>(strongest, pull), strongest);
    }
    return strongest;
}

/// The exponential of a difference to the strongest pull of those that are wanted at all; of one that is not, it may be
/// above 0. Beyond 300 nothing is left of a share, and what is left of a load would be too small to divide by.
template <int N>
Lane<N> attraction(const Lane<N>& difference, const Mask<N>& wanted) {
    const Lane<N> exponent = wanted.all() ? difference : difference.min(0.0);
    return choose<N>(difference > -300.0, exponent.exp(), constant<N>(0));
}

/// Turns planned weights into attractions; returns their sum. Relative to the strongest pull, which changes no share,
/// so that no exponential overflows.
template <int N>
Lane<N> respond(Step<N>& step, const Planned<N>& sums) {
    PlacementState<N>& state = step.work.placement;
    const EngineLayout& plan = step.plan;
    if (!(step[plan.betaCost] != 0.0 || step[plan.betaLatency] != 0.0 || step[plan.betaCommitment] != 0.0).any())
        return sums.weight;
    const Lane<N> strongest = computePulls(step, sums);
    Lane<N> total = constant<N>(0);
    for (std::size_t i = 0; i < state.weight.size(); ++i) {
        const Mask<N> wanted = state.weight[i] > 0.0;
        if (!anywhere<N>(wanted))
            continue;
        state.weight[i] *= attraction<N>(state.pull[i] - strongest, wanted);
        total += state.weight[i];
    }
    return total;
}

template <int N>
void placeAt(Step<N>& step, int workload, int provider, const Lane<N>& share) {
    const std::size_t place = step.placement(workload, provider);
    step(SeriesId::share, static_cast<int>(place)) = share;
    step.work.placement.load[place] = step(SeriesId::workloadLoad, workload) * share;
}

template <int N>
void placeWorkload(Step<N>& step, int workload) {
    const auto w = static_cast<std::size_t>(workload);
    if (const int exclusive = step.work.placement.exclusiveProvider[w]; exclusive >= 0) {
        for (int q = 0; q < step.plan.providerCount(); ++q)
            placeAt(step, workload, q, constant<N>(q == exclusive ? 1 : 0));
        return;
    }
    const Lane<N> inverse = reciprocal<N>(respond(step, planWorkload(step, step.plan.workloads[w])));
    for (int q = 0; q < step.plan.providerCount(); ++q)
        placeAt<N>(step, workload, q, step.work.placement.weight[static_cast<std::size_t>(q)] * inverse);
}

template <int N>
void placeTraining(Step<N>& step) {
    PlacementState<N>& state = step.work.placement;
    const EngineLayout& plan = step.plan;
    Lane<N> total = constant<N>(0);
    for (int q = 0; q < plan.providerCount(); ++q) {
        const auto i = static_cast<std::size_t>(q);
        state.weight[i] = state.exclusiveTraining >= 0 ? constant<N>(q == state.exclusiveTraining ? 1 : 0)
                                                       : Lane<N>(step.valueOr0(plan.providers[i].trainingPlacement) *
                                                                 state.open[i] * step.work.sizing.canBuyTraining[i]);
        total += state.weight[i];
    }
    const Lane<N> wanted = step[plan.trainingDemand] * reciprocal<N>(total);
    state.trainingPlaced = choose<N>(total > 0.0, constant<N>(1), constant<N>(0));
    for (int q = 0; q < plan.providerCount(); ++q)
        state.trainingRequired[static_cast<std::size_t>(q)] = wanted * state.weight[static_cast<std::size_t>(q)];
}

template <int N>
void applyExclusivity(Step<N>& step) {
    PlacementState<N>& state = step.work.placement;
    std::fill(state.exclusiveProvider.begin(), state.exclusiveProvider.end(), -1);
    state.exclusiveTraining = -1;
    for (const ExclusivityPlan& clause : step.plan.exclusivities) {
        if (!step.within(clause.from, clause.until))
            continue;
        for (int w : clause.workloads)
            state.exclusiveProvider[static_cast<std::size_t>(w)] = clause.provider;
        if (clause.training)
            state.exclusiveTraining = clause.provider;
    }
}

} // namespace

template <int N>
PlacementState<N>::PlacementState(const EngineLayout& plan)
    : load(lanes<N>(plan.workloads.size() * plan.providers.size()))
    , exclusiveProvider(plan.workloads.size(), -1)
    , weight(lanes<N>(plan.providers.size()))
    , pull(lanes<N>(plan.providers.size()))
    , commitmentPull(lanes<N>(plan.providers.size()))
    , open(lanes<N>(plan.providers.size()))
    , buys(lanes<N>(plan.providers.size()))
    , trainingRequired(lanes<N>(plan.providers.size()))
    , trainingPlaced(constant<N>(0)) {}

template <int N>
void computePlacement(Step<N>& step) {
    PlacementState<N>& state = step.work.placement;
    applyExclusivity(step);
    for (int p = 0; p < step.plan.providerCount(); ++p) {
        const auto i = static_cast<std::size_t>(p);
        state.open[i] = onboarded(step, step.plan.providers[i]);
        state.buys[i] = state.open[i] * step.work.sizing.canBuy[i];
        state.commitmentPull[i] = step[step.plan.betaCommitment] * nonNegative<N>(1.0 - lastCoverage(step, p));
        computeUnitCost(step, p);
    }
    for (int w = 0; w < step.plan.workloadCount(); ++w)
        placeWorkload(step, w);
    placeTraining(step);
}

#define HEADROOM_INSTANTIATE(N)                                                                                        \
    template struct PlacementState<N>;                                                                                 \
    template void computePlacement<N>(Step<N>&);
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
