#pragma once

#include "step.h"

#include <utility>

namespace headroom {

/// Months in service, whole and at least 1.
template <int N>
struct Life {
    Lane<N> months, perMonth;
    /// The months where they are the same in every lane.
    std::optional<double> inCommon;
};

template <int N>
struct FleetState {
    explicit FleetState(const EngineLayout& plan);
    /// By fleet: accelerators for inference and for training at the end of the month.
    Lanes<N> inference, training;
    /// By provider: what they can do, reference tokens per second and H100-equivalents.
    Lanes<N> capability, trainingCapability;
    /// By fleet: what the run opened with.
    Lanes<N> openingInference, openingTraining;
    /// Of the chips by fleet, and of the buildings by provider.
    std::vector<Life<N>> life, buildingLife;
    /// Owned cohorts that leave in a month, month × fleet; sized for the months of the run.
    Lanes<N> leavingInference, leavingTraining;
};

/// Lives are read in month 0 only.
template <int N>
void readLives(Step<N>& step);

/// Section 4, first half: what leaves, what joins, and the power it draws.
template <int N>
void computeFleet(Step<N>& step);

/// Megawatts at the meter for a kilowatt of accelerators.
template <int N>
Lane<N> metered(const Step<N>& step, const ProviderPlan& provider) {
    return step[provider.pue] / 1000.0;
}

/// What leaves this month, taken from a ledger; nothing stays behind for the next run.
template <int N>
inline Lane<N> taken(Lane<N>& entry) {
    return std::exchange(entry, constant<N>(0));
}

/// Adds a value to the month in which a cohort of this life leaves, lane by lane; nothing beyond the run. `ledger` is
/// months × `width`.
template <int N>
void bookLeaving(Lanes<N>& ledger, int months, std::size_t width, std::size_t column, int month, const Life<N>& life,
                 const Lane<N>& amount);

/// What leaves the opening stock each month: an even part until its life is over.
template <int N>
Lane<N> openingLeaving(const Lane<N>& opening, const Life<N>& life, int month);

} // namespace headroom
