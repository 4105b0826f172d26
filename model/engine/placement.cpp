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
    const AcceleratorPlan& a = step.plan.accelerators[static_cast<std::size_t>(f.accelerator)];
    const Lane<N> housed = step[a.kw] * step[p.pue];
    const auto fleet = static_cast<std::size_t>(&f - step.plan.fleets.data());
    const auto provider = static_cast<std::size_t>(f.provider);
    const Lane<N> chips = step[a.chip] * step.work.fleet.perLife[fleet];
    const Lane<N> building = step[p.build] * housed * step.work.fleet.perBuildingLife[provider];
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

/// The exponents of the attractions: the pull of cheap, near and under-used providers, but for what all have in common,
/// which changes no share.
template <int N>
void computePulls(Step<N>& step) {
    PlacementState<N>& state = step.work.placement;
    const EngineLayout& plan = step.plan;
    Lane<N> total = constant<N>(0), cost = constant<N>(0), latency = constant<N>(0);
    for (int q = 0; q < plan.providerCount(); ++q) {
        const auto i = static_cast<std::size_t>(q);
        total += state.weight[i];
        cost += state.weight[i] * step(SeriesId::unitCost, q);
        latency += state.weight[i] * step[plan.providers[i].latency];
    }
    const Lane<N> perCost = step[plan.betaCost] * quotient<N>(total, cost);
    const Lane<N> perLatency = step[plan.betaLatency] * quotient<N>(total, latency);
    for (int q = 0; q < plan.providerCount(); ++q) {
        const auto i = static_cast<std::size_t>(q);
        state.pull[i] = state.commitmentPull[i] - perCost * step(SeriesId::unitCost, q) -
                        perLatency * step[plan.providers[i].latency];
    }
}

/// The exponential of a difference to the strongest pull of those that are wanted at all. Beyond 300 nothing is left of
/// a share, and what is left of a load would be too small to divide by.
template <int N>
Lane<N> attraction(const Lane<N>& difference) {
    return choose<N>(difference > -300.0, difference.min(0.0).exp(), constant<N>(0));
}

/// Turns planned weights into attractions. Relative to the strongest pull, which changes no share, so that no
/// exponential overflows.
template <int N>
void respond(Step<N>& step) {
    PlacementState<N>& state = step.work.placement;
    const EngineLayout& plan = step.plan;
    if (!(step[plan.betaCost] != 0.0 || step[plan.betaLatency] != 0.0 || step[plan.betaCommitment] != 0.0).any())
        return;
    computePulls(step);
    Lane<N> strongest = constant<N>(-std::numeric_limits<double>::infinity());
    for (std::size_t i = 0; i < state.weight.size(); ++i)
        strongest = choose<N>(state.weight[i] > 0.0, larger<N>(strongest, state.pull[i]), strongest);
    for (std::size_t i = 0; i < state.weight.size(); ++i)
        if (anywhere<N>(state.weight[i] > 0.0))
            state.weight[i] *= attraction<N>(state.pull[i] - strongest);
}

/// Makes the weights sum to 1, or leaves them all 0; returns their sum before.
template <int N>
Lane<N> normalise(Lanes<N>& weights) {
    Lane<N> total = constant<N>(0);
    for (const Lane<N>& weight : weights)
        total += weight;
    const Lane<N> inverse = reciprocal<N>(total);
    for (Lane<N>& weight : weights)
        weight *= inverse;
    return total;
}

template <int N>
void placeWorkload(Step<N>& step, int workload) {
    PlacementState<N>& state = step.work.placement;
    const EngineLayout& plan = step.plan;
    const WorkloadPlan& w = plan.workloads[static_cast<std::size_t>(workload)];
    const int exclusive = state.exclusiveProvider[static_cast<std::size_t>(workload)];
    for (int q = 0; q < plan.providerCount(); ++q) {
        const auto i = static_cast<std::size_t>(q);
        state.weight[i] = exclusive >= 0 ? constant<N>(q == exclusive ? 1 : 0)
                                         : Lane<N>(step.valueOr0(w.placement[i]) * state.buys[i]);
    }
    if (exclusive < 0) {
        respond(step);
        normalise<N>(state.weight);
    }
    for (int q = 0; q < plan.providerCount(); ++q) {
        const std::size_t place = step.placement(workload, q);
        step(SeriesId::share, static_cast<int>(place)) = state.weight[static_cast<std::size_t>(q)];
        state.load[place] = step(SeriesId::workloadLoad, workload) * state.weight[static_cast<std::size_t>(q)];
    }
}

template <int N>
void placeTraining(Step<N>& step) {
    PlacementState<N>& state = step.work.placement;
    const EngineLayout& plan = step.plan;
    for (int q = 0; q < plan.providerCount(); ++q) {
        const auto i = static_cast<std::size_t>(q);
        state.weight[i] = state.exclusiveTraining >= 0 ? constant<N>(q == state.exclusiveTraining ? 1 : 0)
                                                       : Lane<N>(step.valueOr0(plan.providers[i].trainingPlacement) *
                                                                 state.open[i] * step.work.sizing.canBuyTraining[i]);
    }
    const Lane<N> total = normalise<N>(state.weight);
    state.trainingPlaced = choose<N>(total > 0.0, constant<N>(1), constant<N>(0));
    for (int q = 0; q < plan.providerCount(); ++q)
        state.trainingRequired[static_cast<std::size_t>(q)] =
            step[plan.trainingDemand] * state.weight[static_cast<std::size_t>(q)];
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
