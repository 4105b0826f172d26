#pragma once

#include "charts/chart_data.h"
#include "theme.h"

#include <QByteArray>
#include <QLocale>
#include <QRectF>

#include <optional>

class QMimeData;
class QPainter;

namespace headroom {

/// Draws a chart into `area` as vectors, without a ground of its own. A unit of `area` is a pixel of the screen, so
/// that the smallest text is 11 units high; scale the painter for paper.
void drawChart(QPainter* painter, const QRectF& area, const ChartData& data, const Theme& theme, const QLocale& locale);

/// A chart as a file, on a light ground; `size` in pixels of the screen (1/96 inch on paper).
QByteArray chartPdf(const ChartData& data, const QSizeF& size, const QLocale& locale);
QByteArray chartSvg(const ChartData& data, const QSizeF& size, const QLocale& locale);
QByteArray chartPng(const ChartData& data, const QSizeF& size, const QLocale& locale, double scale = 2);
/// Picture, SVG, and tab-separated values, for the clipboard.
QMimeData* chartMimeData(const ChartData& data, const QSizeF& size, const QLocale& locale);

/// Writes a chart in the format that the path ends in (pdf, svg or png), whole or not at all; a sentence when it
/// failed.
std::optional<QString> saveChart(const ChartData& data, const QString& path, const QSizeF& size, const QLocale& locale);
/// Writes a file whole or not at all; a sentence when it failed.
std::optional<QString> saveWhole(const QString& path, const QByteArray& bytes);

/// `data` without the series that are switched off.
ChartData shownOnly(ChartData data, const QSet<QString>& hidden);

} // namespace headroom
