#include "drivers/slider_painting.h"

#include "drivers/driver_slider.h"
#include "theme.h"

#include <QPainter>

namespace headroom::slider_painting {

namespace {

constexpr double grooveThickness = 4;
constexpr double tintThickness = 8;
constexpr double handleRadius = 5.5;
constexpr double focusRadius = 9;
constexpr double ringWidth = 2;

QRectF bar(double from, double to, double thickness) {
    return {from, grooveHeight - thickness / 2, to - from, thickness};
}

void paintRounded(QPainter& painter, const QRectF& rectangle, const QColor& colour, double radius) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rectangle, radius, radius);
}

void paintTint(QPainter& painter, const DriverSlider& slider, const Theme& theme) {
    if (const auto& span = slider.marks().uncertain) {
        const QRectF tint = bar(slider.positionOf(span->low), slider.positionOf(span->high), tintThickness);
        paintRounded(painter, tint, blended(theme.accent, theme.panel, theme.dark ? 0.30 : 0.20), 2);
    }
}

void paintGroove(QPainter& painter, const DriverSlider& slider, const Theme& theme) {
    const double radius = grooveThickness / 2;
    const double right = slider.width() - inset;
    const QColor empty = blended(theme.text, theme.panel, theme.dark ? 0.16 : 0.12);
    paintRounded(painter, bar(inset, right, grooveThickness), empty, radius);
    // The tint lies over the groove and under the filled part, so that all three can be told apart.
    paintTint(painter, slider, theme);
    const QColor filled = slider.isEnabled() ? theme.accent : theme.mutedText;
    paintRounded(painter, bar(inset, slider.handleCentre().x(), grooveThickness), filled, radius);
}

void paintTicks(QPainter& painter, const DriverSlider& slider, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.mutedText, 1));
    for (const double value : slider.marks().sourced) {
        const int x = qRound(slider.positionOf(value));
        painter.drawLine(x, 17, x, 20);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintBaseline(QPainter& painter, const DriverSlider& slider, const Theme& theme) {
    if (!slider.marks().baseline)
        return;
    const double x = slider.positionOf(*slider.marks().baseline);
    const QPolygonF triangle{QPointF(x - 3, 0.75), QPointF(x + 3, 0.75), QPointF(x, 4.25)};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.mutedText, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolygon(triangle);
}

void paintHandle(QPainter& painter, const DriverSlider& slider, const Theme& theme, bool hot) {
    const QPointF centre = slider.handleCentre();
    if (slider.hasFocus() || hot)
        paintRounded(painter, QRectF(centre - QPointF(focusRadius, focusRadius), 2 * QSizeF(focusRadius, focusRadius)),
                     blended(theme.accent, theme.panel, slider.hasFocus() ? 0.30 : 0.14), focusRadius);
    painter.setBrush(theme.dark ? theme.panel : Qt::white);
    painter.setPen(QPen(slider.isEnabled() ? theme.accent : theme.mutedText, ringWidth));
    painter.drawEllipse(centre, handleRadius, handleRadius);
}

} // namespace

void paint(QPainter& painter, const DriverSlider& slider, bool hot) {
    const Theme& theme = themeOf(slider.palette());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroove(painter, slider, theme);
    paintTicks(painter, slider, theme);
    paintBaseline(painter, slider, theme);
    paintHandle(painter, slider, theme, hot && slider.isEnabled());
}

} // namespace headroom::slider_painting
