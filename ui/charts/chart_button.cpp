#include "charts/chart_button.h"

#include "theme.h"

#include <QPainter>

namespace headroom {

namespace {

/// An arrow along the diagonal, from the middle of the button towards a corner; `outwards` tells where its head is.
void paintArrow(QPainter& painter, QPointF middle, double direction, bool outwards) {
    const QPointF inner = middle + QPointF(1.2, -1.2) * direction;
    const QPointF outer = middle + QPointF(5, -5) * direction;
    const QPointF head = outwards ? outer : inner;
    const double back = (outwards ? -3.6 : 3.6) * direction;
    painter.drawLine(inner, outer);
    painter.drawLine(head, head + QPointF(back, 0));
    painter.drawLine(head, head + QPointF(0, -back));
}

} // namespace

ChartButton::ChartButton(Glyph glyph, QWidget* parent) : QToolButton(parent), glyph_(glyph) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    resize(sizeHint());
}

void ChartButton::setGlyph(Glyph glyph) {
    glyph_ = glyph;
    update();
}

QSize ChartButton::sizeHint() const {
    return {26, 24};
}

void ChartButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.panel);
    if (underMouse() || hasFocus() || isDown()) {
        painter.setPen(hasFocus() ? QPen(theme.accent) : Qt::NoPen);
        painter.setBrush(theme.field);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const QPointF middle = QRectF(rect()).center();
    const QColor ink = underMouse() ? theme.text : theme.mutedText;
    if (glyph_ == Glyph::menu) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        for (const double x : {-5.0, 0.0, 5.0})
            painter.drawEllipse(middle + QPointF(x, 0), 1.3, 1.3);
        return;
    }
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap));
    paintArrow(painter, middle, 1, glyph_ == Glyph::expand);
    paintArrow(painter, middle, -1, glyph_ == Glyph::expand);
}

} // namespace headroom
