#pragma once

#include "charts/chart_frame.h"

class QPainter;

namespace headroom {

/// Title, subtitle and note, kept out of the last `reserved` pixels of the width.
void paintHeader(QPainter& painter, const ChartData& data, const ChartFrame& frame, const ChartStyle& style,
                 double reserved);
/// What lies below the series: tinted months, grid, ticks, bands, ghosts of lines.
void paintGround(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                 const ChartStyle& style);
/// What lies upon the series: edges, bands and ghosts of areas, limits, bars, markers, names.
void paintMarks(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                const ChartStyle& style);
void paintEndLabels(QPainter& painter, const ChartFrame& frame, const ChartStyle& style);

/// The polyline of values in pixels, between the first and the last number.
QPolygonF polylineOf(const std::vector<double>& values, const ChartFrame& frame);
QColor levelColour(ChartLevel level, const Theme& theme);

} // namespace headroom
