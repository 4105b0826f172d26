#pragma once

#include "charts/chart_frame.h"

class QPainter;

namespace headroom {

/// A line of the readout at the time cursor.
struct ReadoutRow {
    /// Invalid for what has no colour of its own: a total, a limit.
    QColor colour;
    QString label;
    /// Without the words of its unit.
    QString value;
    /// What it was in the baseline; empty where that is the same or unknown.
    QString baseline;
};

/// Every value of a month, as the chart stacks them: areas from the top, lines by size; then the limits.
std::vector<ReadoutRow> readoutRows(const ChartData& data, const QSet<QString>& hidden, int index,
                                    const QLocale& locale);

/// Dots where the cursor meets the lines.
void paintCursor(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                 int index, const ChartStyle& style);
/// The rows of a month under its name and unit, in a box beside the cursor.
void paintReadout(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                  int index, const ChartStyle& style);

} // namespace headroom
