#pragma once

#include "field_value.h"
#include "series.h"

#include <array>
#include <limits>
#include <optional>
#include <vector>

namespace headroom {

/// The place of a path's value of this month.
struct Slot {
    int index = -1;
    bool operator==(const Slot&) const = default;
};

/// A month counted from the start of the run; negative before it. `never` lies beyond every run.
using RunMonth = int;
inline constexpr RunMonth never = std::numeric_limits<int>::max() / 2;

/// How one path is evaluated: which parameters it reads and where its value goes.
struct PathProgram {
    PathKind kind = PathKind::number;
    Interpolation interpolation = Interpolation::linear;
    int slot = 0;
    /// Its first quantity among the plan's; the others follow it.
    int firstQuantity = -1;
    int quantityCount = 0;
    /// Months of the anchors of a curve.
    std::vector<RunMonth> anchors;
    /// Read without the effects of events (section 3 plans with the availability that was promised).
    bool beforeEvents = false;
    bool operator==(const PathProgram&) const = default;
};

struct EffectProgram {
    int event = 0;
    Effect::Operation operation = Effect::Operation::multiply;
    int valueQuantity = 0;
    int rampQuantity = 0;
    bool operator==(const EffectProgram&) const = default;
};

/// A path (by its slot) or a parameter (by its quantity) that events touch, with the effects in listed order.
struct EffectTarget {
    int index = 0;
    std::vector<EffectProgram> effects;
    bool operator==(const EffectTarget&) const = default;
};

struct EventProgram {
    bool on = false;
    RunMonth first = 0;
    RunMonth last = 0;
    std::optional<Slot> duration;
    Slot probability;
    bool operator==(const EventProgram&) const = default;
};

struct WorkloadPlan {
    Slot units, intensity, price, referencePrice, fee, paid, freeValue, billed, demandMultiplier, elasticity,
        computeWeight, peakToAverage;
    /// By provider; nothing where the plan names no weight.
    std::vector<std::optional<Slot>> placement;
    std::vector<std::optional<Slot>> channel;
    bool operator==(const WorkloadPlan&) const = default;
};

struct AcceleratorPlan {
    Slot throughput, replicaSize, kw, trainingSpeed, delay, life, chip;
    RunMonth available = 0;
    bool operator==(const AcceleratorPlan&) const = default;
};

/// An accelerator that a provider names in a mix or an opening fleet.
struct FleetPlan {
    int provider = 0;
    int accelerator = 0;
    AcceleratorPlan hardware;
    std::optional<Slot> mix, trainingMix, rate, opening, openingTraining;
    bool operator==(const FleetPlan&) const = default;
};

struct ProviderPlan {
    bool owned = false;
    bool acceptsOverflow = false;
    bool openingGiven = false;
    bool openingTrainingGiven = false;
    bool trainingMixGiven = false;
    RunMonth onboard = 0;
    /// Its part of `EngineLayout::fleets`: [firstFleet, lastFleet).
    int firstFleet = 0, lastFleet = 0;
    std::optional<Slot> maxAdditions, powerCap;
    Slot delay, initialPerformance, finalPerformance, portingMonths, latency, availability, plannedAvailability, spare,
        release, repricing, lend, pue, negotiated, attached, fixed, take, build, lifeBuild, tariff, upkeep;
    std::optional<Slot> trainingPlacement;
    /// Its commitments, the one that ends first first; ties in listed order. Of these, those that settle by credit.
    std::vector<int> commitments, creditCommitments;
    bool operator==(const ProviderPlan&) const = default;
};

struct ExclusivityPlan {
    int provider = 0;
    std::vector<int> workloads;
    bool training = false;
    RunMonth from = 0, until = 0;
    bool operator==(const ExclusivityPlan&) const = default;
};

struct Checkpoint {
    RunMonth month = 0;
    /// The cumulative minimum is a fraction of the amount, as given or the sum of the parts so far; or a listed value.
    double fraction = 1.0;
    std::optional<Slot> part;
    std::optional<Slot> listed;
    bool operator==(const Checkpoint&) const = default;
};

struct CommitmentPlan {
    int provider = 0;
    Slot amount, eligible, prepaid, openingCredited;
    std::optional<Slot> creditMonths;
    bool carryOver = true;
    RunMonth from = 0, until = 0;
    /// All of the contract, months ascending, also those before the run.
    std::vector<Checkpoint> checkpoints;
    /// Where its checkpoints begin among those of all commitments.
    int firstCheckpoint = 0;
    bool operator==(const CommitmentPlan&) const = default;
};

struct RevenueSharePlan {
    /// +1 where the lab pays, −1 where it receives, 0 where it does neither.
    double sign = 1.0;
    Slot rate, openingPaid;
    std::optional<Slot> cap, path;
    /// The workloads whose revenue is shared, where no path is given.
    std::vector<int> workloads;
    RunMonth from = 0, until = 0;
    bool operator==(const RevenueSharePlan&) const = default;
};

struct ObligationPlan {
    int provider = 0;
    Slot mw;
    /// Places in `EngineLayout::fleets` of the family.
    std::vector<int> fleets;
    bool operator==(const ObligationPlan&) const = default;
};

struct TranchePlan {
    Slot amount;
    RunMonth month = never;
    /// The place of the series whose last month's value is compared with the threshold.
    std::optional<int> series;
    Slot threshold;
    RunMonth last = never;
    bool operator==(const TranchePlan&) const = default;
};

struct LabPlan {
    Slot spend;
    /// By participant.
    std::vector<std::optional<Slot>> weight;
    bool operator==(const LabPlan&) const = default;
};

/// What the equations read: every name of a scenario resolved to a place. Plans that differ in nothing but the values
/// of their quantities have the same.
struct EngineLayout {
    int months = 0;
    int quantityCount = 0;
    int slotCount = 0;
    std::vector<PathProgram> paths;
    std::vector<EffectTarget> pathEffects;
    std::vector<EffectTarget> parameterEffects;
    std::vector<EventProgram> events;

    std::vector<WorkloadPlan> workloads;
    std::vector<ProviderPlan> providers;
    std::vector<FleetPlan> fleets;
    std::vector<ExclusivityPlan> exclusivities;
    std::vector<CommitmentPlan> commitments;
    int checkpointCount = 0;
    std::vector<RevenueSharePlan> revenueShares;
    std::vector<ObligationPlan> obligations;
    std::vector<TranchePlan> tranches;
    std::vector<LabPlan> labs;

    Slot trainingDemand;
    Slot betaCost, betaLatency, betaCommitment;
    Slot maxUtilization, waitProbability, concurrency, failover, softwareGain, trainingGain;
    Slot leverageDiscount, leverageMonths, multiCloudOverhead;
    Slot discountRate, openingCash, fixedCost, variableCost;

    /// The provider behind each participant of the market; −1 for the others.
    std::vector<int> participants;
    std::vector<std::optional<Slot>> rest;

    /// Where the elements of each series begin in a month's row, and how many there are in all.
    std::array<int, seriesCount> seriesBegin{};
    int seriesTotal = 0;
    /// Paths whose values stand in the row behind the series.
    std::vector<Slot> recordedInputs;
    int rowSize() const { return seriesTotal + static_cast<int>(recordedInputs.size()); }

    int providerCount() const { return static_cast<int>(providers.size()); }
    int workloadCount() const { return static_cast<int>(workloads.size()); }
    bool operator==(const EngineLayout&) const = default;
};

} // namespace headroom
