#pragma once

#include "analyses/bootstrap.h"
#include "uncertainty/unit_points.h"

#include <optional>

namespace headroom {

/// One number for each row of points. Fewer of them say that it was cancelled.
using UnitModel = std::function<std::vector<double>(const UnitPoints&)>;

/// What to ask a model for.
struct SobolDesign {
    /// Twice as many columns as the model has dimensions: the two samples of Saltelli's design side by side.
    UnitPoints points;
    /// The dimensions that make up each input; without any, every dimension is an input of its own.
    std::vector<std::vector<int>> inputs;
    Bootstrap bootstrap;
};

/// The parts of an output's variance that are due to one input.
struct SobolIndex {
    /// By itself.
    double first = 0;
    Interval firstInterval;
    /// Together with all others.
    double total = 0;
    Interval totalInterval;
};

struct SobolIndices {
    double mean = 0;
    double variance = 0;
    /// One for each input, in their order; all 0 where the output does not vary.
    std::vector<SobolIndex> inputs;
};

/// Sobol's indices of independent inputs: Saltelli's design of N (inputs + 2) runs (Saltelli et al. 2010, Computer
/// Physics Communications 181) with samples A, B and A with the columns of input i from B; Jansen's estimators (Jansen
/// 1999, Computer Physics Communications 117) S = 1 − Σ (f(B) − f(A_B))² / 2NV and the total index of Homma & Saltelli
/// (1996) T = Σ (f(A) − f(A_B))² / 2NV, V of A and B together. Intervals resample the N points, which takes a low-
/// discrepancy sequence for independent draws and so errs on the wide side. Nothing where it was cancelled. `progress`
/// hears how many resamples are done; how far the runs are, the model knows.
std::optional<SobolIndices> sobolIndices(const UnitModel& model, const SobolDesign& design, std::stop_token stop = {},
                                         const ResampleProgress& progress = {});

} // namespace headroom
