#pragma once

#include <QList>
#include <QPointF>

#include <vector>

namespace headroom {

/// The points (index, value) of a series of values, without those that lie within `tolerance` of the line between the
/// points kept. Values that are not a number are left out.
QList<QPointF> thinnedPoints(const std::vector<double>& values, double tolerance);

} // namespace headroom
