#include "charts/chart_fans.h"

#include "charts/chart_paint.h"

#include <QPainter>

namespace headroom {

namespace {

constexpr double plannedWidth = 1;
constexpr double meanWidth = 1.4;

void paintBand(QPainter& painter, const std::vector<double>& low, const std::vector<double>& high, QColor colour,
               double opacity, const ChartFrame& frame) {
    QPolygonF band = polylineOf(high, frame);
    const QPolygonF below = polylineOf(low, frame);
    band.reserve(band.size() + below.size());
    std::copy(below.rbegin(), below.rend(), std::back_inserter(band));
    colour.setAlphaF(static_cast<float>(opacity));
    painter.setBrush(colour);
    painter.drawPolygon(band);
}

/// A dotted line is what others are held against: it has the outer band alone, and leaves them the foreground.
bool isReference(const ChartSeries& series) {
    return series.dash == Qt::DotLine;
}

} // namespace

QPen meanPen(const QColor& colour) {
    QPen pen(colour, meanWidth, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({1, 2});
    return pen;
}

void paintFans(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
               const ChartStyle& style) {
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, !style.quick);
    const auto eachFan = [&](const auto& paint) {
        for (const ChartSeries& series : data.series)
            if (series.fan && !hidden.contains(series.name))
                paint(series);
    };
    eachFan([&](const ChartSeries& series) {
        paintBand(painter, series.fan->p5, series.fan->p95, series.colour, outerOpacity, frame);
    });
    eachFan([&](const ChartSeries& series) {
        if (isReference(series))
            return;
        paintBand(painter, series.fan->p25, series.fan->p75, series.colour, innerOpacity, frame);
    });
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    eachFan([&](const ChartSeries& series) {
        if (isReference(series))
            return;
        painter.setPen(QPen(series.colour, plannedWidth, series.dash, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolyline(polylineOf(series.values, frame));
        painter.setPen(meanPen(series.colour));
        painter.drawPolyline(polylineOf(series.fan->mean, frame));
    });
}

void paintEdgeFans(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                   const ChartStyle& style) {
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, !style.quick);
    for (const ChartSeries& series : data.series) {
        const auto edge = edgeFan(series, data, hidden);
        if (!edge)
            continue;
        paintBand(painter, edge->p5, edge->p95, style.theme.text, edgeOpacity, frame);
        paintBand(painter, edge->p25, edge->p75, style.theme.text, edgeOpacity, frame);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace headroom
