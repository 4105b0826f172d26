#include "sizing.h"

#include "workspace.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/tools/roots.hpp>

namespace headroom {

double squareRootStaffing(double waitProbability) {
    // A draw near enough to 1 is rounded to it.
    if (waitProbability >= 1)
        return 0;
    // In logarithms, so that neither end of (0,1) over- or underflows.
    const boost::math::normal standard;
    const double target = std::log1p(-waitProbability) - std::log(waitProbability);
    const auto excess = [&](double beta) {
        const double logDensity = -0.5 * beta * beta - 0.5 * std::log(2.0 * M_PI);
        return std::log(beta) + std::log(boost::math::cdf(standard, beta)) - logDensity - target;
    };
    std::uintmax_t iterations = 200;
    const auto bracket = boost::math::tools::toms748_solve(excess, 1e-300, 60.0,
                                                           boost::math::tools::eps_tolerance<double>(52), iterations);
    return 0.5 * (bracket.first + bracket.second);
}

namespace {

/// Shares of a purchase among the accelerators that can be bought; returns their sum before normalising.
template <int N>
Lane<N> purchaseShares(const Step<N>& step, const ProviderPlan& p, std::optional<Slot> FleetPlan::*part,
                       Lanes<N>& shares) {
    Lane<N> total = constant<N>(0);
    for (int f = p.firstFleet; f < p.lastFleet; ++f) {
        const FleetPlan& fleet = step.plan.fleets[static_cast<std::size_t>(f)];
        const Mask<N> available = step[fleet.hardware.delay] + fleet.hardware.available <= step.month;
        Lane<N>& share = shares[static_cast<std::size_t>(f)];
        share = choose<N>(available, step.valueOr0(fleet.*part), constant<N>(0));
        total += share;
    }
    if (!anywhere<N>(total != 1.0))
        return total;
    const Lane<N> inverse = reciprocal<N>(total);
    for (int f = p.firstFleet; f < p.lastFleet; ++f)
        shares[static_cast<std::size_t>(f)] *= inverse;
    return total;
}

template <int N>
Lane<N> performance(const Step<N>& step, const ProviderPlan& p) {
    const Lane<N>& initial = step[p.initialPerformance];
    const Lane<N>& final = step[p.finalPerformance];
    const Lane<N>& months = step[p.portingMonths];
    const Lane<N> elapsed = constant<N>(step.month - p.onboard) - step[p.delay];
    const Mask<N> porting = months > 0.0 && elapsed < months;
    if (!anywhere<N>(porting))
        return final;
    return choose<N>(porting, initial + (final - initial) * nonNegative<N>(elapsed / months), final);
}

template <int N>
void computeProviderSpeeds(Step<N>& step, int provider) {
    SizingState<N>& state = step.work.sizing;
    const auto i = static_cast<std::size_t>(provider);
    const ProviderPlan& p = step.plan.providers[i];
    Lane<N>& performanceNow = step(SeriesId::performance, provider);
    performanceNow = performance(step, p);
    const auto positive = [](const Lane<N>& total) { return choose<N>(total > 0.0, constant<N>(1), constant<N>(0)); };
    state.canBuy[i] = positive(purchaseShares(step, p, &FleetPlan::mix, state.mix));
    state.canBuyTraining[i] = p.trainingMixGiven
                                  ? positive(purchaseShares(step, p, &FleetPlan::trainingMix, state.ownTrainingMix))
                                  : state.canBuy[i];
    const Lanes<N>& trainingMix = state.trainingMix(p);
    const Lane<N> faster = performanceNow * state.software, trainsFaster = performanceNow * state.trainingSoftware;
    Lane<N> mixSpeed = constant<N>(0), trainingMixSpeed = constant<N>(0), replicaRate = constant<N>(0);
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        const AcceleratorPlan& a = step.plan.fleets[f].hardware;
        state.speed[f] = step[a.throughput] * faster;
        state.trainSpeed[f] = step[a.trainingSpeed] * trainsFaster;
        const Lane<N> boughtSpeed = state.mix[f] * state.speed[f];
        mixSpeed += boughtSpeed;
        replicaRate += boughtSpeed * step[a.replicaSize];
        trainingMixSpeed += trainingMix[f] * state.trainSpeed[f];
    }
    state.replicaRate[i] = replicaRate;
    state.perSpeed[i] = reciprocal<N>(mixSpeed);
    state.perTrainingSpeed[i] = reciprocal<N>(trainingMixSpeed);
}

/// What the loss of each provider would add to every other one, relative to its load.
template <int N>
void computeLosses(Step<N>& step, const Lane<N>& total) {
    Lanes<N>& loss = step.work.sizing.loss;
    for (int q = 0; q < step.plan.providerCount(); ++q) {
        const Lane<N>& lost = step(SeriesId::providerLoad, q);
        Lane<N> left = constant<N>(0);
        for (int s = 0; s < step.plan.providerCount(); ++s)
            if (s != q)
                left += step(SeriesId::providerLoad, s);
        const Mask<N> counts = lost < total && left > 0.0;
        loss[static_cast<std::size_t>(q)] = choose<N>(counts, lost / left, constant<N>(0));
    }
}

/// The part of its own load a provider must be able to take over: `failover` of the largest loss of any other one.
template <int N>
Lane<N> reserve(const Step<N>& step, int provider) {
    Lane<N> largest = constant<N>(0);
    for (int q = 0; q < step.plan.providerCount(); ++q)
        if (q != provider)
            largest = larger<N>(largest, step.work.sizing.loss[static_cast<std::size_t>(q)]);
    return largest * step[step.plan.failover];
}

template <int N>
Lane<N> margin(const Step<N>& step, int provider, const Lane<N>& covered, const Lane<N>& floor) {
    const SizingState<N>& state = step.work.sizing;
    const Lane<N>& rate = state.replicaRate[static_cast<std::size_t>(provider)];
    // 1 / (concurrency · offered load); 0 where nothing can be bought, and the floor is 1 at least.
    const Lane<N> inverse = rate / (step[step.plan.concurrency] * covered);
    const Lane<N> squareRoot = 1.0 + state.beta * inverse.sqrt();
    return choose<N>(covered > 0.0, larger<N>(floor, squareRoot), floor);
}

/// (1 + gain)^(1/12).
template <int N>
const Lane<N>& monthly(const Lane<N>& gain, typename SizingState<N>::MonthlyGain& last) {
    if (!(gain == last.computedFor).all()) {
        last.factor = ((1.0 + gain).log() / 12.0).exp();
        last.computedFor = gain;
    }
    return last.factor;
}

template <int N>
void updateStaffing(Step<N>& step) {
    SizingState<N>& state = step.work.sizing;
    const Lane<N>& wait = step[step.plan.waitProbability];
    if ((wait == state.betaFor).all())
        return;
    state.beta = laneByLane<N>(squareRootStaffing, wait);
    state.betaFor = wait;
}

} // namespace

template <int N>
SizingState<N>::SizingState(const EngineLayout& plan)
    : speed(lanes<N>(plan.fleets.size()))
    , trainSpeed(lanes<N>(plan.fleets.size()))
    , mix(lanes<N>(plan.fleets.size()))
    , ownTrainingMix(lanes<N>(plan.fleets.size()))
    , perSpeed(lanes<N>(plan.providers.size()))
    , perTrainingSpeed(lanes<N>(plan.providers.size()))
    , replicaRate(lanes<N>(plan.providers.size()))
    , canBuy(lanes<N>(plan.providers.size()))
    , canBuyTraining(lanes<N>(plan.providers.size()))
    , loss(lanes<N>(plan.providers.size()))
    , software(constant<N>(1))
    , trainingSoftware(constant<N>(1))
    , beta(constant<N>(0))
    , betaFor(constant<N>(0)) {
    monthlyGain = monthlyTrainingGain = {constant<N>(1), constant<N>(0)};
}

template <int N>
void computeSpeeds(Step<N>& step) {
    SizingState<N>& state = step.work.sizing;
    if (step.first())
        state.software = state.trainingSoftware = constant<N>(1);
    for (int p = 0; p < step.plan.providerCount(); ++p)
        computeProviderSpeeds(step, p);
    // The gains of this month show in the next.
    state.software *= monthly<N>(step[step.plan.softwareGain], state.monthlyGain);
    state.trainingSoftware *= monthly<N>(step[step.plan.trainingGain], state.monthlyTrainingGain);
}

template <int N>
void computeSizing(Step<N>& step) {
    const EngineLayout& plan = step.plan;
    updateStaffing(step);
    Lane<N> total = constant<N>(0);
    for (int p = 0; p < plan.providerCount(); ++p) {
        Lane<N>& load = step(SeriesId::providerLoad, p);
        load = constant<N>(0);
        for (int w = 0; w < plan.workloadCount(); ++w)
            load += step.work.placement.load[step.placement(w, p)];
        total += load;
    }
    computeLosses(step, total);
    const Lane<N> inverseTotal = reciprocal<N>(total), floor = 1.0 / step[plan.maxUtilization];
    for (int p = 0; p < plan.providerCount(); ++p) {
        const ProviderPlan& provider = plan.providers[static_cast<std::size_t>(p)];
        const Lane<N>& load = step(SeriesId::providerLoad, p);
        step(SeriesId::providerShare, p) = load * inverseTotal;
        const Lane<N> covered = load * (1.0 + reserve(step, p));
        const Lane<N> held = (1.0 + step[provider.spare]) / step[provider.plannedAvailability];
        step(SeriesId::required, p) = covered * margin(step, p, covered, floor) * held;
    }
}

#define HEADROOM_INSTANTIATE(N)                                                                                        \
    template struct SizingState<N>;                                                                                    \
    template void computeSpeeds<N>(Step<N>&);                                                                          \
    template void computeSizing<N>(Step<N>&);
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
