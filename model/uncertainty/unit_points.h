#pragma once

#include <Eigen/Core>

namespace headroom {

/// points × dimensions, each number in (0, 1).
using UnitPoints = Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

} // namespace headroom
