#pragma once

#include "charts/chart_frame.h"

class QPainter;
class QPen;

namespace headroom {

inline constexpr double outerOpacity = 0.13;
inline constexpr double innerOpacity = 0.20;
/// Of both bands upon areas, whose colours are strong.
inline constexpr double edgeOpacity = 0.17;

/// A line of fine dots, for the mean of a series of this colour.
QPen meanPen(const QColor& colour);

/// What lies below the lines of a chart of many futures: the bands of nine futures in ten (P5 to P95) and of one half
/// (P25 to P75), a thin line for the run as planned, and a dotted one for the mean.
void paintFans(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
               const ChartStyle& style);

/// The same two bands around the edges of areas.
void paintEdgeFans(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                   const ChartStyle& style);

} // namespace headroom
