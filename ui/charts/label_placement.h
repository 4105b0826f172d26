#pragma once

#include <vector>

namespace headroom {

/// Centres for labels of these heights that want to stand at `wanted` and must not overlap nor leave `top` to `bottom`:
/// order kept, squared displacement least. Where they do not all fit they overlap evenly.
std::vector<double> placedLabels(const std::vector<double>& wanted, const std::vector<double>& heights, double top,
                                 double bottom);

} // namespace headroom
