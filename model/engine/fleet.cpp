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
    const Lanes<N>& trainingMix = sizing.trainingMix(p);
    const Lane<N> inference = step(SeriesId::required, provider) * sizing.perSpeed[i];
    const Lane<N> training = step.work.placement.trainingRequired[i] * sizing.perTrainingSpeed[i];
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        const FleetPlan& fleet = step.plan.fleets[f];
        state.openingInference[f] = p.openingGiven ? step.valueOr0(fleet.opening) : Lane<N>(inference * sizing.mix[f]);
        state.openingTraining[f] =
            p.openingTrainingGiven ? step.valueOr0(fleet.openingTraining) : Lane<N>(training * trainingMix[f]);
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

/// The part of `all` that `limit` leaves, `most` at most, and that where there is nothing to divide by.
template <int N>
Lane<N> partOf(const Lane<N>& limit, const Lane<N>& all, const Lane<N>& most) {
    // What is no number is not smaller than anything.
    return smaller<N>(limit / all, most);
}

/// Rented accelerators above the requirement are given back, at most the fraction `release` a month; returns what those
/// that stay can do.
template <int N>
Lane<N> giveBack(const ProviderPlan& p, Lanes<N>& fleet, const Lanes<N>& speed, const Lane<N>& required,
                 const Lane<N>& release) {
    const Lane<N> present = capability<N>(p, fleet, speed);
    if (!anywhere<N>(required < present))
        return present;
    const Lane<N> kept = larger<N>(1.0 - release, partOf<N>(required, present, 1.0));
    for (int f = p.firstFleet; f < p.lastFleet; ++f)
        fleet[static_cast<std::size_t>(f)] *= kept;
    return present * kept;
}

/// Owned accelerators leave when their life is over.
template <int N>
void retire(Step<N>& step, const ProviderPlan& p) {
    FleetState<N>& state = step.work.fleet;
    const std::size_t row = static_cast<std::size_t>(step.month) * step.plan.fleets.size();
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        const Lane<N> inference = openingLeaving<N>(state.openingInference[f], state.life[f], step.month) +
                                  taken<N>(state.leavingInference[row + f]);
        const Lane<N> training = openingLeaving<N>(state.openingTraining[f], state.life[f], step.month) +
                                 taken<N>(state.leavingTraining[row + f]);
        state.inference[f] = nonNegative<N>(state.inference[f] - inference);
        state.training[f] = nonNegative<N>(state.training[f] - training);
    }
}

template <int N>
void leave(Step<N>& step, int provider) {
    FleetState<N>& state = step.work.fleet;
    const SizingState<N>& sizing = step.work.sizing;
    const auto i = static_cast<std::size_t>(provider);
    const ProviderPlan& p = step.plan.providers[i];
    if (p.owned) {
        retire(step, p);
        state.capability[i] = capability<N>(p, state.inference, sizing.speed);
        state.trainingCapability[i] = capability<N>(p, state.training, sizing.trainSpeed);
    } else {
        const Lane<N>&required = step(SeriesId::required, provider), &release = step[p.release];
        const Lane<N>& trainingRequired = step.work.placement.trainingRequired[i];
        state.capability[i] = giveBack<N>(p, state.inference, sizing.speed, required, release);
        state.trainingCapability[i] = giveBack<N>(p, state.training, sizing.trainSpeed, trainingRequired, release);
    }
}

/// Accelerators of the purchase mixes that a provider adds this month.
template <int N>
struct Purchase {
    Lane<N> inference, training;
};

/// Megawatts at a provider's meter for so many of each of its accelerators.
template <int N, typename Accelerators>
Lane<N> megawatts(const Step<N>& step, const ProviderPlan& p, const Accelerators& accelerators) {
    Lane<N> kilowatts = constant<N>(0);
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        kilowatts += accelerators(f) * step[step.plan.fleets[f].hardware.kw];
    }
    return kilowatts * metered(step, p);
}

/// The part of a purchase that the power cap allows; sets the part of the standing fleet that may run.
template <int N>
Lane<N> poweredPart(const Step<N>& step, const ProviderPlan& p, const Purchase<N>& wanted, const Lane<N>& deliverable,
                    Lane<N>& running) {
    const FleetState<N>& state = step.work.fleet;
    const SizingState<N>& sizing = step.work.sizing;
    const Lanes<N>& trainingMix = sizing.trainingMix(p);
    const Lane<N> wantedPower = wanted.inference * megawatts(step, p, [&](std::size_t f) { return sizing.mix[f]; }) +
                                wanted.training * megawatts(step, p, [&](std::size_t f) { return trainingMix[f]; });
    const Lane<N> standingPower =
        megawatts(step, p, [&](std::size_t f) { return state.inference[f] + state.training[f]; });
    const Lane<N>& cap = step[*p.powerCap];
    running = partOf<N>(cap, standingPower, running);
    return partOf<N>(nonNegative<N>(cap - standingPower), wantedPower, deliverable);
}

/// The part of a purchase that deliveries and power allow; sets the part of the standing fleet that may run.
template <int N>
Lane<N> allowedPart(const Step<N>& step, const ProviderPlan& p, const Purchase<N>& wanted, Lane<N>& running) {
    running = constant<N>(1);
    const Lane<N> part =
        p.maxAdditions ? partOf<N>(step[*p.maxAdditions], wanted.inference + wanted.training, running) : constant<N>(1);
    return p.powerCap ? poweredPart(step, p, wanted, part, running) : part;
}

/// Owned accelerators that are bought leave when their life is over.
template <int N>
void bookLives(Step<N>& step, const ProviderPlan& p, const Purchase<N>& bought) {
    FleetState<N>& state = step.work.fleet;
    const SizingState<N>& sizing = step.work.sizing;
    const Lanes<N>& trainingMix = sizing.trainingMix(p);
    const std::size_t width = step.plan.fleets.size();
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        bookLeaving<N>(state.leavingInference, step.plan.months, width, f, step.month, state.life[f],
                       bought.inference * sizing.mix[f]);
        bookLeaving<N>(state.leavingTraining, step.plan.months, width, f, step.month, state.life[f],
                       bought.training * trainingMix[f]);
    }
}

/// Puts what is bought into service, and says what the fleets are now.
template <int N>
void put(Step<N>& step, int provider, const Purchase<N>& bought) {
    FleetState<N>& state = step.work.fleet;
    const SizingState<N>& sizing = step.work.sizing;
    const ProviderPlan& p = step.plan.providers[static_cast<std::size_t>(provider)];
    const Lanes<N>& trainingMix = sizing.trainingMix(p);
    Lane<N> fleet = constant<N>(0), power = constant<N>(0);
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        const Lane<N> inference = bought.inference * sizing.mix[f], training = bought.training * trainingMix[f];
        step(SeriesId::added, k) = inference + training;
        state.inference[f] += inference;
        state.training[f] += training;
        const Lane<N> both = state.inference[f] + state.training[f];
        step(SeriesId::fleetOf, k) = both;
        step(SeriesId::trainingFleet, k) = state.training[f];
        fleet += both;
        power += both * step[step.plan.fleets[f].hardware.kw];
    }
    power *= metered(step, p);
    step(SeriesId::providerFleet, provider) = fleet;
    step(SeriesId::providerPower, provider) = power;
    step(SeriesId::fleet) += fleet;
    step(SeriesId::power) += power;
}

/// What is missing of a requirement, where accelerators that do it can be bought.
template <int N>
Lane<N> missing(const Lane<N>& required, const Lane<N>& capability, const Lane<N>& perCapability) {
    return choose<N>(perCapability > 0.0, nonNegative<N>(required - capability), constant<N>(0));
}

template <int N>
void join(Step<N>& step, int provider) {
    FleetState<N>& state = step.work.fleet;
    const SizingState<N>& sizing = step.work.sizing;
    const auto i = static_cast<std::size_t>(provider);
    const ProviderPlan& p = step.plan.providers[i];
    const Lane<N>& required = step(SeriesId::required, provider);
    const Lane<N>& trainingRequired = step.work.placement.trainingRequired[i];
    const Lane<N> inference = missing<N>(required, state.capability[i], sizing.perSpeed[i]);
    const Lane<N> training = missing<N>(trainingRequired, state.trainingCapability[i], sizing.perTrainingSpeed[i]);
    const Purchase<N> wanted{inference * sizing.perSpeed[i], training * sizing.perTrainingSpeed[i]};
    const Lane<N> part = allowedPart(step, p, wanted, step.work.service.running[i]);
    state.capability[i] += inference * part;
    state.trainingCapability[i] += training * part;
    const Purchase<N> bought{wanted.inference * part, wanted.training * part};
    put(step, provider, bought);
    if (p.owned)
        bookLives(step, p, bought);
    step(SeriesId::requiredFleet, provider) =
        required * sizing.perSpeed[i] + trainingRequired * sizing.perTrainingSpeed[i];
}

} // namespace

namespace {

template <int N>
void bookLaneByLane(Lanes<N>& ledger, int months, std::size_t width, std::size_t column, int month, const Lane<N>& life,
                    const Lane<N>& amount) {
    for (int lane = 0; lane < N; ++lane)
        if (const double due = month + life[lane]; due < months)
            ledger[static_cast<std::size_t>(due) * width + column][lane] += amount[lane];
}

/// Where each path has a life of its own, any month may be the one.
template <>
void bookLaneByLane(Lanes<recordedLane>& ledger, int months, std::size_t width, std::size_t column, int month,
                    const Lane<recordedLane>& life, const Lane<recordedLane>& amount) {
    const auto none = constant<recordedLane>(0);
    for (int due = month + 1; due < months; ++due)
        ledger[static_cast<std::size_t>(due) * width + column] +=
            choose<recordedLane>(life == constant<recordedLane>(due - month), amount, none);
}

} // namespace

template <int N>
void bookLeaving(Lanes<N>& ledger, int months, std::size_t width, std::size_t column, int month, const Life<N>& life,
                 const Lane<N>& amount) {
    const auto cell = [&](double due) { return static_cast<std::size_t>(due) * width + column; };
    if (life.inCommon) {
        if (const double due = month + *life.inCommon; due < months)
            ledger[cell(due)] += amount;
        return;
    }
    bookLaneByLane(ledger, months, width, column, month, life.months, amount);
}

template <int N>
Lane<N> openingLeaving(const Lane<N>& opening, const Life<N>& life, int month) {
    const Lane<N> part = opening * life.perMonth;
    if (life.inCommon)
        return *life.inCommon > month ? part : constant<N>(0);
    return choose<N>(life.months > month, part, constant<N>(0));
}

template <int N>
FleetState<N>::FleetState(const EngineLayout& plan)
    : inference(lanes<N>(plan.fleets.size()))
    , training(lanes<N>(plan.fleets.size()))
    , capability(lanes<N>(plan.providers.size()))
    , trainingCapability(lanes<N>(plan.providers.size()))
    , openingInference(lanes<N>(plan.fleets.size()))
    , openingTraining(lanes<N>(plan.fleets.size()))
    , life(plan.fleets.size())
    , buildingLife(plan.providers.size())
    , leavingInference(lanes<N>(plan.fleets.size() * static_cast<std::size_t>(plan.months)))
    , leavingTraining(lanes<N>(plan.fleets.size() * static_cast<std::size_t>(plan.months))) {}

template <int N>
void readLives(Step<N>& step) {
    const auto lifeOf = [&](Slot slot) {
        const Lane<N> months = step[slot].round().max(1.0);
        return Life<N>{months, 1.0 / months, inCommon<N>(months)};
    };
    for (std::size_t f = 0; f < step.plan.fleets.size(); ++f)
        step.work.fleet.life[f] = lifeOf(step.plan.fleets[f].hardware.life);
    for (std::size_t p = 0; p < step.plan.providers.size(); ++p)
        step.work.fleet.buildingLife[p] = lifeOf(step.plan.providers[p].lifeBuild);
}

template <int N>
void computeFleet(Step<N>& step) {
    step(SeriesId::fleet) = constant<N>(0);
    step(SeriesId::power) = constant<N>(0);
    for (int p = 0; p < step.plan.providerCount(); ++p) {
        if (step.first())
            openFleet(step, p);
        leave(step, p);
        join(step, p);
    }
}

#define HEADROOM_INSTANTIATE(N)                                                                                        \
    template struct FleetState<N>;                                                                                     \
    template void bookLeaving<N>(Lanes<N>&, int, std::size_t, std::size_t, int, const Life<N>&, const Lane<N>&);       \
    template Lane<N> openingLeaving<N>(const Lane<N>&, const Life<N>&, int);                                           \
    template void readLives<N>(Step<N>&);                                                                              \
    template void computeFleet<N>(Step<N>&);
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
