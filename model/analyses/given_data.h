#pragma once

#include "analyses/bootstrap.h"

#include <optional>
#include <span>

namespace headroom {

/// The part of an output's variance that is due to one input, with what is correlated with it.
struct FirstOrderIndex {
    double first = 0;
    Interval interval;
};

/// First-order indices from a sample that was drawn for something else, inputs correlated or not: Var(E[Y | X]) /
/// Var(Y) with X cut into classes (Plischke, Borgonovo & Smith 2013, European Journal of Operational Research 226),
/// less what classes explain by chance: 1 − (1 − R²)(n − 1)/(n − classes). `outputs` are one number for each draw;
/// `classes` for each input the class of each draw, counted from 0. All 0 where the output does not vary. Nothing where
/// it was cancelled.
std::optional<std::vector<FirstOrderIndex>>
firstOrderFromData(std::span<const double> outputs, const std::vector<std::vector<int>>& classes,
                   const Bootstrap& bootstrap, const std::stop_token& stop = {}, const ResampleProgress& progress = {});

/// About equally large classes of the draws of one input, in ascending order; equal numbers share a class.
std::vector<int> equalClasses(std::span<const double> inputs, int classes);
/// How many classes serve a sample of this size: those of Plischke et al., at most 48.
int classesFor(std::size_t draws);

} // namespace headroom
