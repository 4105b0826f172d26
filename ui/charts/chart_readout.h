#pragma once

#include "charts/chart_frame.h"

class QPainter;

namespace headroom {

/// Dots where the cursor meets the lines.
void paintCursor(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                 int index, const ChartStyle& style);
/// The rows of a month under its name and unit, in a box beside the cursor.
void paintReadout(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                  int index, const ChartStyle& style);

} // namespace headroom
