#pragma once

#include "quantity.h"
#include "schema.h"

namespace headroom {

/// The 95th percentile of the standard normal distribution.
inline constexpr double normal95 = 1.6448536269514722;

/// The ends of the slider of a quantity: its own range, else one around what is believed about it, else one that fits
/// its value, its domain and its unit. Reads the baseline's quantity, so that it holds still while the hand moves.
Range sliderRange(const Quantity& baseline, Domain domain, std::string_view unit);
/// Where an uncertain quantity lies in 90 % of futures: from its 5th to its 95th percentile. Nothing for a distribution
/// without width, or one that is not well formed.
std::optional<Range> uncertainSpan(const Distribution& distribution);
/// Values that a source gives: that of the quantity, and the bounds of its distribution. Empty for an assumption.
std::vector<double> sourcedValues(const Quantity& quantity);
/// The smallest difference that means something: 1 for months, else 0.
double grainOf(std::string_view unit);

} // namespace headroom
