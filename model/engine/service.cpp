#include "service.h"

#include "workspace.h"

namespace headroom {
namespace {

/// `of / whole`, exactly 1 where they are the same; `otherwise` where the whole is 0.
template <int N>
Lane<N> part(const Lane<N>& of, const Lane<N>& whole, const Lane<N>& perWhole, double otherwise) {
    const Lane<N> some = choose<N>(of == whole, constant<N>(1), of * perWhole);
    return choose<N>(whole == 0.0, constant<N>(otherwise), some);
}

/// What the training fleet of a provider would do as inference.
template <int N>
Lane<N> trainingAtInference(const Step<N>& step, const ProviderPlan& p) {
    Lane<N> capability = constant<N>(0);
    for (int k = p.firstFleet; k < p.lastFleet; ++k)
        capability +=
            step.work.fleet.training[static_cast<std::size_t>(k)] * step.work.sizing.speed[static_cast<std::size_t>(k)];
    return capability;
}

/// Capacity of a provider with what its training fleet lends.
template <int N>
void computeCapacity(Step<N>& step, int provider) {
    ServiceState<N>& state = step.work.service;
    const auto i = static_cast<std::size_t>(provider);
    const ProviderPlan& p = step.plan.providers[i];
    const Lane<N> usable = state.running[i] * step[p.availability] * step[step.plan.maxUtilization];
    const Lane<N> own = usable * step.work.fleet.capability[i];
    const Lane<N>& load = step(SeriesId::providerLoad, provider);
    const Lane<N> beyond = nonNegative<N>(load - own);
    state.lendable[i] = state.lent[i] = constant<N>(0);
    if (anywhere<N>(beyond > 0.0 && step[p.lend] > 0.0)) {
        state.lendable[i] = usable * trainingAtInference(step, p);
        state.lent[i] = smaller<N>(beyond, step[p.lend] * state.lendable[i]);
    }
    const Lane<N> capacity = own + state.lent[i];
    step(SeriesId::capacity, provider) = capacity;
    state.perLoad[i] = reciprocal<N>(load);
    step(SeriesId::headroom, provider) = choose<N>(load == 0.0, constant<N>(0), capacity * state.perLoad[i] - 1.0);
    state.served[i] = smaller<N>(load, capacity);
}

template <int N>
Lane<N> movableLoad(const Step<N>& step, int provider) {
    Lane<N> load = constant<N>(0);
    for (int w = 0; w < step.plan.workloadCount(); ++w)
        if (step.work.placement.exclusiveProvider[static_cast<std::size_t>(w)] < 0)
            load += step.work.placement.load[step.placement(w, provider)];
    return load;
}

/// Moves what is not served, as far as it may, to providers that have room and accept it.
template <int N>
void moveOverflow(Step<N>& step) {
    ServiceState<N>& state = step.work.service;
    Lane<N> unmet = constant<N>(0), room = constant<N>(0);
    for (int p = 0; p < step.plan.providerCount(); ++p) {
        const auto i = static_cast<std::size_t>(p);
        const Lane<N>& load = step(SeriesId::providerLoad, p);
        state.movable[i] = movableLoad(step, p);
        state.unmet[i] = (load - state.served[i]) * part<N>(state.movable[i], load, state.perLoad[i], 0.0);
        unmet += state.unmet[i];
        if (step.plan.providers[i].acceptsOverflow)
            room += nonNegative<N>(step(SeriesId::capacity, p) - state.lent[i] - load);
    }
    const Lane<N> moved = quotient<N>(smaller<N>(unmet, room), unmet);
    for (int p = 0; p < step.plan.providerCount(); ++p) {
        const auto i = static_cast<std::size_t>(p);
        state.moved[i] = state.unmet[i] * moved;
        const Lane<N> done = state.served[i] + state.moved[i];
        step(SeriesId::service, p) = part<N>(done, step(SeriesId::providerLoad, p), state.perLoad[i], 1.0);
    }
}

/// What is served of the load at each provider: of workloads held by a clause, and of those that may move.
template <int N>
void computeServedParts(Step<N>& step) {
    ServiceState<N>& state = step.work.service;
    for (int p = 0; p < step.plan.providerCount(); ++p) {
        const auto i = static_cast<std::size_t>(p);
        const Lane<N> here = part<N>(state.served[i], step(SeriesId::providerLoad, p), state.perLoad[i], 1.0);
        state.servedHeld[i] = state.servedMovable[i] = here.min(1.0);
        if (anywhere<N>(state.moved[i] > 0.0))
            state.servedMovable[i] = (here + quotient<N>(state.moved[i], state.movable[i])).min(1.0);
    }
}

template <int N>
Lane<N> servedFraction(const Step<N>& step, int workload) {
    const ServiceState<N>& state = step.work.service;
    const bool held = step.work.placement.exclusiveProvider[static_cast<std::size_t>(workload)] >= 0;
    const Lanes<N>& parts = held ? state.servedHeld : state.servedMovable;
    Lane<N> fraction = constant<N>(0);
    for (int p = 0; p < step.plan.providerCount(); ++p)
        fraction +=
            step(SeriesId::share, static_cast<int>(step.placement(workload, p))) * parts[static_cast<std::size_t>(p)];
    return fraction;
}

/// The part of the training asked for that the fleets, less what they lend, can do.
template <int N>
Lane<N> trainingServed(const Step<N>& step) {
    const ServiceState<N>& state = step.work.service;
    Lane<N> done = constant<N>(0);
    for (int q = 0; q < step.plan.providerCount(); ++q) {
        const auto i = static_cast<std::size_t>(q);
        Lane<N> kept = constant<N>(1);
        if (anywhere<N>(state.lent[i] > 0.0))
            kept -= quotient<N>(state.lent[i], state.lendable[i]);
        done += kept * state.running[i] * step.work.fleet.trainingCapability[i];
    }
    const Lane<N>& asked = step[step.plan.trainingDemand];
    const Lane<N> fraction = quotient<N>(done, asked, 1.0).min(1.0);
    return choose<N>(asked == 0.0, constant<N>(1), fraction * step.work.placement.trainingPlaced);
}

} // namespace

template <int N>
ServiceState<N>::ServiceState(const EngineLayout& plan)
    : running(lanes<N>(plan.providers.size()))
    , perLoad(lanes<N>(plan.providers.size()))
    , lent(lanes<N>(plan.providers.size()))
    , lendable(lanes<N>(plan.providers.size()))
    , served(lanes<N>(plan.providers.size()))
    , movable(lanes<N>(plan.providers.size()))
    , unmet(lanes<N>(plan.providers.size()))
    , moved(lanes<N>(plan.providers.size()))
    , servedHeld(lanes<N>(plan.providers.size()))
    , servedMovable(lanes<N>(plan.providers.size())) {}

template <int N>
void computeService(Step<N>& step) {
    for (int p = 0; p < step.plan.providerCount(); ++p)
        computeCapacity(step, p);
    moveOverflow(step);
    computeServedParts(step);
    Lane<N> served = constant<N>(0);
    for (int w = 0; w < step.plan.workloadCount(); ++w) {
        Lane<N>& fraction = step(SeriesId::workloadServedFraction, w);
        fraction = servedFraction(step, w);
        served += fraction * step(SeriesId::workloadLoad, w);
    }
    step(SeriesId::servedFraction) = quotient<N>(served, step(SeriesId::load), 1.0);
    step(SeriesId::trainingServed) = trainingServed(step);
}

#define HEADROOM_INSTANTIATE(N)                                                                                        \
    template struct ServiceState<N>;                                                                                   \
    template void computeService<N>(Step<N>&);
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
