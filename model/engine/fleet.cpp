#include "fleet.h"

#include "workspace.h"

namespace headroom {
namespace {

template <int N>
void openFleet(Step<N>& step, int provider) {
    FleetState<N>& state = step.work.fleet;
    const SizingState<N>& sizing = step.work.sizing;
    const auto i = static_cast<std::size_t>(provider);
    const ProviderPlan& p = step.plan.providers[i];
    const Lane<N> inference = step(SeriesId::required, provider) * sizing.perSpeed[i];
    const Lane<N> training = step.work.placement.trainingRequired[i] * sizing.perTrainingSpeed[i];
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        const FleetPlan& fleet = step.plan.fleets[f];
        state.openingInference[f] = p.openingGiven ? step.valueOr0(fleet.opening) : Lane<N>(inference * sizing.mix[f]);
        state.openingTraining[f] =
            p.openingTrainingGiven ? step.valueOr0(fleet.openingTraining) : Lane<N>(training * sizing.trainingMix[f]);
        state.inference[f] = state.openingInference[f];
        state.training[f] = state.openingTraining[f];
    }
}

/// What a provider's accelerators of one purpose can do.
template <int N>
Lane<N> capability(const ProviderPlan& p, const Lanes<N>& fleet, const Lanes<N>& speed) {
    Lane<N> total = constant<N>(0);
    for (int f = p.firstFleet; f < p.lastFleet; ++f)
        total += fleet[static_cast<std::size_t>(f)] * speed[static_cast<std::size_t>(f)];
    return total;
}

/// Rented accelerators above the requirement are given back, at most the fraction `release` a month.
template <int N>
void giveBack(const ProviderPlan& p, Lanes<N>& fleet, const Lanes<N>& speed, const Lane<N>& required,
              const Lane<N>& release) {
    const Lane<N> present = capability<N>(p, fleet, speed);
    const Lane<N> kept = larger<N>(1.0 - release, quotient<N>(required, present, 1.0).min(1.0));
    for (int f = p.firstFleet; f < p.lastFleet; ++f)
        fleet[static_cast<std::size_t>(f)] *= kept;
}

/// Owned accelerators leave when their life is over.
template <int N>
void retire(Step<N>& step, const ProviderPlan& p) {
    FleetState<N>& state = step.work.fleet;
    const std::size_t row = static_cast<std::size_t>(step.month) * step.plan.fleets.size();
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        const Lane<N> inference =
            openingLeaving<N>(state.openingInference[f], state.life[f], state.perLife[f], step.month) +
            taken<N>(state.leavingInference[row + f]);
        const Lane<N> training =
            openingLeaving<N>(state.openingTraining[f], state.life[f], state.perLife[f], step.month) +
            taken<N>(state.leavingTraining[row + f]);
        state.inference[f] = nonNegative<N>(state.inference[f] - inference);
        state.training[f] = nonNegative<N>(state.training[f] - training);
    }
}

template <int N>
void leave(Step<N>& step, int provider) {
    FleetState<N>& state = step.work.fleet;
    const auto i = static_cast<std::size_t>(provider);
    const ProviderPlan& p = step.plan.providers[i];
    if (p.owned) {
        retire(step, p);
    } else {
        const Lane<N>& release = step[p.release];
        giveBack<N>(p, state.inference, step.work.sizing.speed, step(SeriesId::required, provider), release);
        giveBack<N>(p, state.training, step.work.sizing.trainSpeed, step.work.placement.trainingRequired[i], release);
    }
    for (int f = p.firstFleet; f < p.lastFleet; ++f)
        state.standing[static_cast<std::size_t>(f)] =
            state.inference[static_cast<std::size_t>(f)] + state.training[static_cast<std::size_t>(f)];
}

/// The part of the wanted additions that deliveries and power allow, and the part of the standing fleet that may run.
template <int N>
Lane<N> allowedPart(Step<N>& step, const ProviderPlan& p, Lane<N>& running) {
    const FleetState<N>& state = step.work.fleet;
    Lane<N> wanted = constant<N>(0), wantedPower = constant<N>(0), standingPower = constant<N>(0);
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        const Lane<N>& each = state.megawatts[f];
        const Lane<N> added = state.addedInference[f] + state.addedTraining[f];
        wanted += added;
        wantedPower += added * each;
        standingPower += state.standing[f] * each;
    }
    Lane<N> part = constant<N>(1);
    running = part;
    if (p.maxAdditions) {
        const Lane<N>& limit = step[*p.maxAdditions];
        if (const Mask<N> tooMany = wanted > limit; anywhere<N>(tooMany))
            part = choose<N>(tooMany, limit / wanted, part);
    }
    if (p.powerCap) {
        const Lane<N>& cap = step[*p.powerCap];
        const Lane<N> room = nonNegative<N>(cap - standingPower);
        if (const Mask<N> tooMuch = standingPower + wantedPower * part > cap; anywhere<N>(tooMuch))
            part = choose<N>(tooMuch, quotient<N>(room, wantedPower), part);
        if (const Mask<N> over = standingPower > cap; anywhere<N>(over))
            running = choose<N>(over, cap / standingPower, running);
    }
    return part;
}

template <int N>
void join(Step<N>& step, int provider) {
    FleetState<N>& state = step.work.fleet;
    const SizingState<N>& sizing = step.work.sizing;
    const auto i = static_cast<std::size_t>(provider);
    const ProviderPlan& p = step.plan.providers[i];
    const Lane<N> missing =
        nonNegative<N>(step(SeriesId::required, provider) - capability<N>(p, state.inference, sizing.speed));
    const Lane<N> missingTraining =
        nonNegative<N>(step.work.placement.trainingRequired[i] - capability<N>(p, state.training, sizing.trainSpeed));
    const Lane<N> wanted = missing * sizing.perSpeed[i];
    const Lane<N> wantedTraining = missingTraining * sizing.perTrainingSpeed[i];
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        state.addedInference[f] = wanted * sizing.mix[f];
        state.addedTraining[f] = wantedTraining * sizing.trainingMix[f];
    }
    const Lane<N> part = allowedPart(step, p, step.work.service.running[i]);
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        state.addedInference[f] *= part;
        state.addedTraining[f] *= part;
        state.inference[f] += state.addedInference[f];
        state.training[f] += state.addedTraining[f];
        if (!p.owned)
            continue;
        bookLeaving<N>(state.leavingInference, step.plan.months, step.plan.fleets.size(), f, step.month, state.life[f],
                       state.addedInference[f]);
        bookLeaving<N>(state.leavingTraining, step.plan.months, step.plan.fleets.size(), f, step.month, state.life[f],
                       state.addedTraining[f]);
    }
}

template <int N>
void report(Step<N>& step, int provider) {
    const FleetState<N>& state = step.work.fleet;
    const SizingState<N>& sizing = step.work.sizing;
    const auto i = static_cast<std::size_t>(provider);
    const ProviderPlan& p = step.plan.providers[i];
    Lane<N> fleet = constant<N>(0), power = constant<N>(0);
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        const Lane<N> both = state.inference[f] + state.training[f];
        step(SeriesId::fleetOf, k) = both;
        step(SeriesId::trainingFleet, k) = state.training[f];
        step(SeriesId::added, k) = state.addedInference[f] + state.addedTraining[f];
        fleet += both;
        power += both * state.megawatts[f];
    }
    step(SeriesId::providerFleet, provider) = fleet;
    step(SeriesId::providerPower, provider) = power;
    step(SeriesId::requiredFleet, provider) = step(SeriesId::required, provider) * sizing.perSpeed[i] +
                                              step.work.placement.trainingRequired[i] * sizing.perTrainingSpeed[i];
    step(SeriesId::fleet) += fleet;
    step(SeriesId::power) += power;
}

} // namespace

template <int N>
void bookLeaving(Lanes<N>& ledger, int months, std::size_t width, std::size_t column, int month, const Lane<N>& life,
                 const Lane<N>& amount) {
    for (int lane = 0; lane < N; ++lane) {
        const double due = month + life[lane];
        if (due < months)
            ledger[static_cast<std::size_t>(due) * width + column][lane] += amount[lane];
    }
}

template <int N>
Lane<N> openingLeaving(const Lane<N>& opening, const Lane<N>& life, const Lane<N>& perLife, int month) {
    return choose<N>(life > month, opening * perLife, constant<N>(0));
}

template <int N>
FleetState<N>::FleetState(const EngineLayout& plan)
    : inference(lanes<N>(plan.fleets.size()))
    , training(lanes<N>(plan.fleets.size()))
    , standing(lanes<N>(plan.fleets.size()))
    , addedInference(lanes<N>(plan.fleets.size()))
    , addedTraining(lanes<N>(plan.fleets.size()))
    , megawatts(lanes<N>(plan.fleets.size()))
    , openingInference(lanes<N>(plan.fleets.size()))
    , openingTraining(lanes<N>(plan.fleets.size()))
    , life(lanes<N>(plan.fleets.size()))
    , perLife(lanes<N>(plan.fleets.size()))
    , buildingLife(lanes<N>(plan.providers.size()))
    , perBuildingLife(lanes<N>(plan.providers.size()))
    , leavingInference(lanes<N>(plan.fleets.size() * static_cast<std::size_t>(plan.months)))
    , leavingTraining(lanes<N>(plan.fleets.size() * static_cast<std::size_t>(plan.months))) {}

template <int N>
void readLives(Step<N>& step) {
    FleetState<N>& state = step.work.fleet;
    for (std::size_t f = 0; f < step.plan.fleets.size(); ++f) {
        const AcceleratorPlan& a = step.plan.accelerators[static_cast<std::size_t>(step.plan.fleets[f].accelerator)];
        state.life[f] = step[a.life].round().max(1.0);
        state.perLife[f] = 1.0 / state.life[f];
    }
    for (std::size_t p = 0; p < step.plan.providers.size(); ++p) {
        state.buildingLife[p] = step[step.plan.providers[p].lifeBuild].round().max(1.0);
        state.perBuildingLife[p] = 1.0 / state.buildingLife[p];
    }
}

template <int N>
void computeFleet(Step<N>& step) {
    step(SeriesId::fleet) = constant<N>(0);
    step(SeriesId::power) = constant<N>(0);
    for (std::size_t f = 0; f < step.plan.fleets.size(); ++f) {
        const FleetPlan& fleet = step.plan.fleets[f];
        const AcceleratorPlan& a = step.plan.accelerators[static_cast<std::size_t>(fleet.accelerator)];
        step.work.fleet.megawatts[f] =
            step[a.kw] * step[step.plan.providers[static_cast<std::size_t>(fleet.provider)].pue] / 1000.0;
    }
    for (int p = 0; p < step.plan.providerCount(); ++p) {
        if (step.first())
            openFleet(step, p);
        leave(step, p);
        join(step, p);
        report(step, p);
    }
}

#define HEADROOM_INSTANTIATE(N)                                                                                        \
    template struct FleetState<N>;                                                                                     \
    template void bookLeaving<N>(Lanes<N>&, int, std::size_t, std::size_t, int, const Lane<N>&, const Lane<N>&);       \
    template Lane<N> openingLeaving<N>(const Lane<N>&, const Lane<N>&, const Lane<N>&, int);                           \
    template void readLives<N>(Step<N>&);                                                                              \
    template void computeFleet<N>(Step<N>&);
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
