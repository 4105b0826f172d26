#include "charts/chart_paint.h"

#include "charts/chart_fans.h"
#include "charts/label_placement.h"
#include "charts/thin_points.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace headroom {

namespace {

constexpr double titleBaseline = 24;
/// The grid goes on a little beyond the last month, towards the names.
constexpr double gridOverhang = 6;
constexpr double spanOpacity = 0.13;
constexpr double wordHeight = 16;

QFont labelFont(const ChartStyle& style) {
    return style.font(endLabelFont());
}

/// A line along the pixels: smoothed, it would look the same and take longer than all that is drawn upon it.
void drawPixelLine(QPainter& painter, QPointF from, QPointF to) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(from, to);
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintYearTicks(QPainter& painter, const ChartData& data, const ChartFrame& frame, const ChartStyle& style) {
    const double top = frame.plot.bottom();
    for (const int index : frame.monthTicks) {
        const double x = std::round(frame.xOf(index)) + 0.5;
        painter.setPen(style.theme.border);
        drawPixelLine(painter, {x, top + 1}, {x, top + 4});
        painter.setPen(style.theme.mutedText);
        painter.drawText(QRectF(x - 40, top + 7, 80, 16), Qt::AlignHCenter | Qt::AlignTop,
                         monthTickText(data.start + index, style.locale, index == frame.monthTicks.front()));
    }
}

void paintValueTicks(QPainter& painter, const ChartData& data, const ChartFrame& frame, const ChartStyle& style) {
    const ValueAxis& axis = frame.axis;
    const bool crossesZero = axis.low < 0 && axis.high > 0;
    for (int i = 0; i < axis.ticks.count(); ++i) {
        const double value = axis.ticks.at(i);
        const double y = std::round(frame.yOf(value * axis.scale.divisor)) + 0.5;
        const QColor zero = blended(style.theme.mutedText, style.theme.panel, 0.55);
        painter.setPen(QPen(crossesZero && value == 0 ? zero : style.theme.grid, 1));
        drawPixelLine(painter, {frame.plot.left(), y}, {frame.plot.right() + gridOverhang, y});
        painter.setPen(style.theme.mutedText);
        painter.drawText(QRectF(0, y - 10, frame.plot.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter,
                         valueTickText(axis, i, style.locale, data.form));
    }
}

QRectF spanArea(const ChartSpan& span, const ChartData& data, const ChartFrame& frame) {
    const double from = frame.xOf(std::clamp(span.from - data.start - 0.5, 0.0, double(frame.months - 1)));
    const double until = frame.xOf(std::clamp(span.until - data.start + 0.5, 0.0, double(frame.months - 1)));
    return QRectF(from, frame.plot.top(), std::max(2.0, until - from), frame.plot.height());
}

QSizeF noteSize(const QString& text, const ChartStyle& style) {
    return {QFontMetricsF(labelFont(style)).horizontalAdvance(text), wordHeight};
}

/// A word upon the plot, moved so that it stays within.
QRectF noteArea(const QString& text, QPointF left, const ChartFrame& frame, const ChartStyle& style) {
    const QSizeF size = noteSize(text, style);
    const double most = frame.plot.right() + gridOverhang - size.width();
    QRectF area(QPointF(std::min(left.x(), most), left.y() - wordHeight / 2), size);
    area.moveTop(std::clamp(area.top(), frame.plot.top(), frame.plot.bottom() - wordHeight));
    return area;
}

void paintNoteText(QPainter& painter, const QRectF& area, const QString& text, const QColor& colour,
                   const ChartStyle& style) {
    painter.setFont(labelFont(style));
    painter.setPen(textInk(colour, style.theme.panel));
    painter.drawText(area.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

/// With a little of the ground around its letters, which keeps them legible across lines and hides no more of a band
/// than they do.
void paintNote(QPainter& painter, const QRectF& area, const QString& text, const QColor& colour,
               const ChartStyle& style) {
    const QFont font = labelFont(style);
    const QFontMetricsF metrics(font);
    QPainterPath letters;
    letters.addText(area.left(), area.center().y() + (metrics.ascent() - metrics.descent()) / 2, font, text);
    QColor ground = style.theme.panel;
    ground.setAlphaF(0.85F);
    painter.strokePath(letters, QPen(ground, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintNoteText(painter, area, text, colour, style);
}

void paintSpanTints(QPainter& painter, const ChartData& data, const ChartFrame& frame, const ChartStyle& style) {
    for (const ChartSpan& span : data.spans)
        painter.fillRect(spanArea(span, data, frame),
                         blended(levelColour(span.level, style.theme), style.theme.panel, spanOpacity));
}

/// Names that would lie upon each other stand below each other.
void paintSpanNames(QPainter& painter, const ChartData& data, const ChartFrame& frame, const ChartStyle& style) {
    constexpr double lineHeight = 15;
    std::vector<QRectF> taken;
    for (const ChartSpan& span : data.spans) {
        const QPointF left(spanArea(span, data, frame).left() + 3, frame.plot.top() + 9);
        QRectF area = noteArea(span.label, left, frame, style);
        const auto collides = [&](const QRectF& other) { return other.intersects(area.adjusted(-4, 1, 4, -1)); };
        while (std::ranges::any_of(taken, collides) && area.bottom() + lineHeight < frame.plot.bottom())
            area.translate(0, lineHeight);
        taken.push_back(area);
        paintNoteText(painter, area, span.label, levelColour(span.level, style.theme), style);
    }
}

QPen ghostPen(const Theme& theme, double opacity) {
    QColor colour = theme.text;
    colour.setAlphaF(static_cast<float>(opacity));
    QPen pen(colour, 1.2, Qt::CustomDashLine, Qt::FlatCap, Qt::BevelJoin);
    pen.setDashPattern({4, 3});
    return pen;
}

/// Draws `before` only where it can be told from `now`: a ghost upon its own line would look like a dashed one.
void paintGhost(QPainter& painter, const std::vector<double>& before, const std::vector<double>& now,
                const ChartFrame& frame) {
    const std::size_t months = std::min(before.size(), now.size());
    const auto differs = [&](std::size_t t) { return t < months && std::abs(before[t] - now[t]) > frame.pixelValue(); };
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> run(months, none);
    bool running = false;
    for (std::size_t t = 0; t <= months; ++t) {
        const bool drawn = t < months && (differs(t) || differs(t + 1) || (t > 0 && differs(t - 1)));
        if (drawn) {
            run[t] = before[t];
        } else if (running) {
            painter.drawPolyline(polylineOf(run, frame));
            std::fill(run.begin(), run.end(), none);
        }
        running = drawn;
    }
}

void paintLineGhosts(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                     const ChartStyle& style) {
    painter.setPen(ghostPen(style.theme, 0.6));
    for (const ChartSeries& series : data.series)
        if (!hidden.contains(series.name))
            paintGhost(painter, series.baseline, series.values, frame);
}

/// Where the edges of areas were: of those that changed themselves, not of those that are only lifted by others, and
/// of the total. Held against the run as planned, of which the baseline is another.
void paintAreaGhosts(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                     const ChartStyle& style) {
    painter.setPen(ghostPen(style.theme, 0.35));
    for (std::size_t i = 0; i < frame.baselineAreas.size(); ++i) {
        const ChartSeries& series = data.series[i];
        const bool total = data.form == ChartForm::stacked && i + 1 == frame.areas.size();
        if (!hidden.contains(series.name) && (total || series.baseline != series.values))
            paintGhost(painter, frame.baselineAreas[i].high, frame.plannedAreas[i].high, frame);
    }
}

/// A thin line of the ground between areas.
void paintAreaEdges(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                    const ChartStyle& style) {
    painter.setPen(QPen(style.theme.panel, 1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i + 1 < frame.areas.size(); ++i)
        if (!hidden.contains(data.series[i].name))
            painter.drawPolyline(polylineOf(frame.areas[i].high, frame));
}

/// The name of a limit upon its line, turned with it, where the line is about half over.
void paintLimitName(QPainter& painter, const QString& name, const QPolygonF& line, const ChartFrame& frame,
                    const ChartStyle& style) {
    const QFontMetricsF metrics(style.font(smallFont()));
    const double width = metrics.horizontalAdvance(name);
    const double from = line.front().x() + (line.back().x() - line.front().x() - width) * 0.45;
    const auto heightAt = [&line](double x) {
        for (qsizetype i = 1; i < line.size(); ++i)
            if (line[i].x() >= x && line[i].x() > line[i - 1].x())
                return line[i - 1].y() + (line[i].y() - line[i - 1].y()) * std::max(0.0, x - line[i - 1].x()) /
                                             (line[i].x() - line[i - 1].x());
        return line.back().y();
    };
    const double left = std::max(from, frame.plot.left() + 4);
    const QPointF start(left, heightAt(left));
    const double angle = std::atan2(heightAt(left + width) - start.y(), width);
    painter.save();
    painter.translate(start);
    painter.rotate(angle * 180 / M_PI);
    painter.setFont(style.font(smallFont()));
    painter.setPen(style.theme.mutedText);
    painter.drawText(QPointF(0, start.y() - metrics.height() < frame.plot.top() ? metrics.ascent() + 3 : -6), name);
    painter.restore();
}

void paintLimits(QPainter& painter, const ChartData& data, const ChartFrame& frame, const ChartStyle& style) {
    QPen pen(style.theme.mutedText, 1.2, Qt::CustomDashLine, Qt::FlatCap, Qt::BevelJoin);
    pen.setDashPattern({2, 2.5});
    for (const ChartLimit& limit : data.limits) {
        const std::vector<double> level(static_cast<std::size_t>(frame.months), lastValue(limit.values));
        const QPolygonF line = polylineOf(limit.values.size() == 1 ? level : limit.values, frame);
        if (line.isEmpty())
            continue;
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        paintLimitName(painter, limit.label, line, frame, style);
    }
}

QRectF barArea(const ChartBar& bar, const ChartData& data, const ChartFrame& frame) {
    constexpr double width = 5;
    const double x = frame.xOf(bar.month - data.start);
    return QRectF(QPointF(x - width / 2, frame.yOf(bar.to)), QPointF(x + width / 2, frame.yOf(bar.from))).normalized() &
           frame.plot.adjusted(-3, 0, 3, 0);
}

/// Where the lines of a chart run that a label had better not hide.
std::vector<QPointF> drawnPoints(const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame) {
    std::vector<QPointF> points;
    const auto add = [&](const std::vector<double>& values) {
        for (std::size_t month = 0; month < values.size(); ++month)
            if (std::isfinite(values[month]))
                points.emplace_back(frame.xOf(static_cast<double>(month)), frame.yOf(values[month]));
    };
    for (const ChartSeries& series : data.series) {
        if (hidden.contains(series.name))
            continue;
        add(series.values);
        if (series.fan)
            for (const auto* values : {&series.fan->median, &series.fan->p5, &series.fan->p95})
                add(*values);
    }
    return points;
}

void paintBars(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
               const ChartStyle& style) {
    if (data.bars.empty())
        return;
    for (const ChartBar& bar : data.bars)
        painter.fillRect(barArea(bar, data, frame), levelColour(bar.level, style.theme));
    LabelObstacles obstacles{{}, {}, drawnPoints(data, hidden, frame)};
    for (const ChartBar& bar : data.bars) {
        if (bar.label.isEmpty())
            continue;
        obstacles.bar = barArea(bar, data, frame);
        const QRectF area =
            labelBeside(obstacles, noteSize(bar.label, style), frame.plot.adjusted(0, 0, gridOverhang, 0));
        obstacles.labels.push_back(area);
        paintNote(painter, area, bar.label, levelColour(bar.level, style.theme), style);
    }
}

void paintMarkers(QPainter& painter, const ChartData& data, const ChartFrame& frame, const ChartStyle& style) {
    for (const ChartMarker& marker : data.markers) {
        const QPointF point(frame.xOf(marker.month - data.start), frame.yOf(marker.value));
        if (!frame.plot.adjusted(-1, -1, 1, 1).contains(point))
            continue;
        const QColor colour = levelColour(marker.level, style.theme);
        painter.setPen(QPen(style.theme.panel, 1.5));
        painter.setBrush(colour);
        painter.drawEllipse(point, 4.5, 4.5);
        if (marker.label.isEmpty())
            continue;
        const double width = QFontMetricsF(labelFont(style)).horizontalAdvance(marker.label);
        const bool below = point.y() + 24 < frame.plot.bottom();
        const QPointF left(std::max(frame.plot.left(), point.x() - width / 2), point.y() + (below ? 15 : -15));
        paintNote(painter, noteArea(marker.label, left, frame, style), marker.label, colour, style);
    }
}

} // namespace

void paintHeader(QPainter& painter, const ChartData& data, const ChartFrame& frame, const ChartStyle& style,
                 double reserved) {
    const double right = frame.size.width() - std::max(reserved, chartPadding);
    const QFont title = style.font(titleFont());
    const QFontMetricsF titleMetrics(title);
    const QString name = titleMetrics.elidedText(data.title, Qt::ElideRight, right - chartPadding);
    painter.setFont(title);
    painter.setPen(style.theme.text);
    painter.drawText(QPointF(chartPadding, titleBaseline), name);

    const double left = chartPadding + titleMetrics.horizontalAdvance(name) + 8;
    const QFont small = style.font(smallFont());
    const QFontMetricsF metrics(small);
    if (right - left < metrics.averageCharWidth() * 4)
        return;
    painter.setFont(small);
    painter.setPen(style.theme.mutedText);
    painter.drawText(QPointF(left, titleBaseline), subtitleText(data, frame.axis, metrics, right - left));
}

void paintGround(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                 const ChartStyle& style) {
    paintSpanTints(painter, data, frame, style);
    painter.setFont(style.font(numberFont(smallFont())));
    paintValueTicks(painter, data, frame, style);
    paintYearTicks(painter, data, frame, style);
    if (data.form != ChartForm::lines)
        return;
    painter.save();
    painter.setClipRect(frame.plot, Qt::IntersectClip);
    paintFans(painter, data, hidden, frame, style);
    paintLineGhosts(painter, data, hidden, frame, style);
    painter.restore();
}

void paintMarks(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                const ChartStyle& style) {
    paintAreaEdges(painter, data, hidden, frame, style);
    painter.save();
    painter.setClipRect(frame.plot.adjusted(-3, -3, gridOverhang, 3), Qt::IntersectClip);
    paintEdgeFans(painter, data, hidden, frame, style);
    painter.setBrush(Qt::NoBrush);
    paintAreaGhosts(painter, data, hidden, frame, style);
    paintLimits(painter, data, frame, style);
    painter.restore();
    paintBars(painter, data, hidden, frame, style);
    paintSpanNames(painter, data, frame, style);
    paintMarkers(painter, data, frame, style);
}

void paintEndLabels(QPainter& painter, const ChartFrame& frame, const ChartStyle& style) {
    painter.setFont(labelFont(style));
    for (const EndLabel& label : frame.endLabels) {
        painter.setPen(label.ink);
        painter.drawText(label.area.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, label.text);
        if (!label.shown) {
            const double y = std::round(label.area.center().y()) + 0.5;
            painter.drawLine(QPointF(label.area.left(), y), QPointF(label.area.right(), y));
        } else if (std::abs(label.area.center().y() - label.anchor) > 4) {
            painter.setPen(QPen(blended(label.ink, style.theme.panel, 0.5), 1));
            painter.drawLine(QPointF(frame.plot.right() + 2, label.anchor),
                             QPointF(label.area.left() - 3, label.area.center().y()));
        }
    }
}

QPolygonF polylineOf(const std::vector<double>& values, const ChartFrame& frame) {
    QPolygonF line(thinnedPoints(values, frame.pixelValue() * visiblePixels));
    const double height = frame.plot.height();
    for (QPointF& point : line)
        point = {frame.xOf(point.x()),
                 std::clamp(frame.yOf(point.y()), frame.plot.top() - height, frame.plot.bottom() + height)};
    return line;
}

QColor levelColour(ChartLevel level, const Theme& theme) {
    switch (level) {
    case ChartLevel::breach:
        return theme.breach;
    case ChartLevel::caution:
        return theme.caution;
    case ChartLevel::good:
        return theme.good;
    case ChartLevel::neutral:
        break;
    }
    return theme.mutedText;
}

} // namespace headroom
