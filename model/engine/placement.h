#pragma once

#include "step.h"

namespace headroom {

template <int N>
struct PlacementState {
    explicit PlacementState(const EngineLayout& plan);
    /// Reference tokens per second at peak, workload × provider.
    Lanes<N> load;
    /// The provider that a clause gives a workload to this month; −1 without one.
    std::vector<int> exclusiveProvider;
    int exclusiveTraining = -1;
    /// Where a workload is wanted before the response to cost, latency and commitments; by provider, one workload at a
    /// time.
    Lanes<N> weight;
    /// By provider: the exponent of its attraction, and the part of it that its commitments make.
    Lanes<N> pull, commitmentPull;
    /// By provider: 1 once it is open, and likewise where it can then buy capacity for inference.
    Lanes<N> open, buys;
    /// Training required at each provider, H100-equivalents, and 1 where training is placed at all.
    Lanes<N> trainingRequired;
    Lane<N> trainingPlaced;
};

/// Section 2: unit cost of new capacity, the split of each workload and of training over the providers.
template <int N>
void computePlacement(Step<N>& step);

} // namespace headroom
