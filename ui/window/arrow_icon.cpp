#include "window/arrow_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace headroom {

namespace {

constexpr int arrowSide = 16;

/// Drawn to the left, on a square of 16 units.
QPixmap arrow(const QColor& colour, bool mirrored, int scale) {
    QPixmap pixmap(arrowSide * scale, arrowSide * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(arrowSide, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath shaft(QPointF(3, 6));
    shaft.lineTo(9.5, 6);
    shaft.arcTo(QRectF(5.75, 6, 7.5, 7.5), 90, -180);
    shaft.lineTo(6, 13.5);
    QPainterPath head(QPointF(6, 3));
    head.lineTo(3, 6);
    head.lineTo(6, 9);
    painter.drawPath(shaft);
    painter.drawPath(head);
    return pixmap;
}

QIcon icon(const QColor& enabled, const QColor& disabled, bool mirrored) {
    QIcon result;
    for (const int scale : {1, 2}) {
        result.addPixmap(arrow(enabled, mirrored, scale), QIcon::Normal);
        result.addPixmap(arrow(disabled, mirrored, scale), QIcon::Disabled);
    }
    return result;
}

} // namespace

QIcon undoIcon(const QColor& enabled, const QColor& disabled) {
    return icon(enabled, disabled, false);
}

QIcon redoIcon(const QColor& enabled, const QColor& disabled) {
    return icon(enabled, disabled, true);
}

} // namespace headroom
