#pragma once

#include <span>

namespace headroom {

/// The standard error of a probability estimated from so many futures drawn at random: √(p (1 − p) / n). Points of a
/// Sobol' sequence or a Latin hypercube do no worse.
double probabilityError(double probability, int paths);

/// The mean of the worst part of the values, the largest being the worst (conditional value at risk; Rockafellar and
/// Uryasev 2000): where `tail` · n is no whole number, the last value counts for the rest. 0 for no values;
/// 0 < `tail` ≤ 1.
double meanOfWorst(std::span<const double> values, double tail);

/// Type 7, as in spreadsheets: of an even number of values the mean of the two in the middle. Not a number for none.
double medianOf(std::span<const double> values);

} // namespace headroom
