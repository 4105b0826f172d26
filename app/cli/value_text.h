#pragma once

#include "scenario.h"

namespace headroom::cli {

/// `0.1..0.3`.
std::string rangeText(const Range& range);
/// `pert(min=0.15, mode=0.2, max=0.3)`, and its truncation.
std::string distributionText(const Distribution& distribution);
/// `10000 paths, sobol, seed 1`.
std::string samplingText(const Sampling& sampling);

/// What a field says beside its quantities, which have keys of their own: what kind of path it is, a month, a name,
/// what an event multiplies or sets.
std::string shapeText(const FieldValue& value);

} // namespace headroom::cli
