#pragma once

#include "step.h"

namespace headroom {

template <int N>
struct SizingState {
    explicit SizingState(const EngineLayout& plan);
    /// By fleet: reference tokens per second, and H100-equivalents, of one accelerator; its part of what is bought for
    /// inference, and for training where that has a mix of its own.
    Lanes<N> speed, trainSpeed, mix, ownTrainingMix;
    const Lanes<N>& trainingMix(const ProviderPlan& provider) const {
        return provider.trainingMixGiven ? ownTrainingMix : mix;
    }
    /// By provider: accelerators of the purchase mix that one reference token per second, or one H100-equivalent, takes
    /// (0 where nothing can be bought), tokens per second of a mean replica, and 1 where something can be bought.
    Lanes<N> perSpeed, perTrainingSpeed, replicaRate, canBuy, canBuyTraining;
    /// By provider: its load over that of all others, where its loss leaves others to take it over; else 0.
    Lanes<N> loss;
    /// Gain of software since month 0.
    Lane<N> software, trainingSoftware;
    /// What a month multiplies the gain of software by, and the yearly gain it was computed for.
    struct MonthlyGain {
        Lane<N> factor, computedFor;
    };
    MonthlyGain monthlyGain, monthlyTrainingGain;
    /// The Halfin–Whitt β, and the wait probability it was solved for.
    Lane<N> beta, betaFor;
};

/// Speeds and purchase mixes (sections 2 and 3), which placement needs before loads are known.
template <int N>
void computeSpeeds(Step<N>& step);

/// Section 3: the capability each provider must have.
template <int N>
void computeSizing(Step<N>& step);

/// β > 0 with wait probability = 1 / (1 + β Φ(β)/φ(β)), for a probability in (0,1). Halfin and Whitt, "Heavy-traffic
/// limits for queues with many exponential servers", Operations Research 29 (1981).
double squareRootStaffing(double waitProbability);

} // namespace headroom
