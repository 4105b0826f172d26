#pragma once

#include "path.h"

#include <vector>

namespace headroom::validation {

/// Whether a path has what it takes to be computed; where it has not, other checks say so.
bool isComputable(const Path& path);

/// The values of a computable path from the start of the run, month by month, as the engine computes them without
/// events.
std::vector<double> valuesOf(const Path& path, Month start, int months);

} // namespace headroom::validation
