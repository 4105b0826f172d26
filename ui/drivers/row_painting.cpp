#include "drivers/row_painting.h"

#include "theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace headroom::row_painting {

namespace {

constexpr int partGap = 6;
constexpr int valuePadding = 7;
constexpr int markWidth = 14;
constexpr int resetWidth = 18;

/// What a text needs so that it is not cut: the widths of its letters are fractions of a pixel.
int advance(const QFontMetrics& metrics, const QString& text) {
    return metrics.horizontalAdvance(text) + 1;
}

/// Cuts label and detail to the room; the detail keeps what it needs up to two thirds of it.
void placeLabel(RowParts& parts, const Driver& driver, const QFontMetrics& metrics, int right) {
    const int room = std::max(0, right - margin);
    const int detailWidth = driver.detail.isEmpty() ? 0 : advance(metrics, driver.detail) + partGap;
    const int detailRoom = std::min(detailWidth, std::max(room * 2 / 3, room - advance(metrics, driver.label)));
    parts.labelText = metrics.elidedText(driver.label, Qt::ElideRight, room - detailRoom);
    parts.label = QRect(margin, 0, advance(metrics, parts.labelText), labelHeight);
    if (detailWidth == 0)
        return;
    parts.detailText = metrics.elidedText(driver.detail, Qt::ElideRight, detailRoom - partGap);
    parts.detail = QRect(parts.label.right() + 1 + partGap, 0, advance(metrics, parts.detailText), labelHeight);
}

void paintDot(QPainter& painter, const Theme& theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(margin / 2.0, labelHeight / 2.0), dotRadius, dotRadius);
}

/// A page with lines: the value has a source. An assumption has nothing there.
void paintSource(QPainter& painter, const QRect& area, const Theme& theme) {
    const QRectF page(area.left() + 4.5, area.center().y() - 4.5, 7, 9);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(blended(theme.mutedText, theme.panel, 0.8), 1));
    painter.drawRect(page);
    for (const double y : {2.5, 4.5, 6.5})
        painter.drawLine(page.topLeft() + QPointF(2, y), page.topLeft() + QPointF(5, y));
}

/// A bell over its ground: the quantity is uncertain.
void paintBelief(QPainter& painter, const QRect& area, const QColor& colour, const Theme& theme) {
    const double left = area.left() + 3;
    const double ground = area.center().y() + 4.5;
    QPainterPath bell(QPointF(left, ground));
    bell.cubicTo(left + 4, ground, left + 2.5, ground - 8, left + 5, ground - 8);
    bell.cubicTo(left + 7.5, ground - 8, left + 6, ground, left + 10, ground);
    painter.setBrush(blended(colour, theme.panel, 0.2));
    painter.setPen(QPen(colour, 1));
    painter.drawPath(bell);
}

/// An arrow that turns back.
void paintReset(QPainter& painter, const QRect& area, const Theme& theme) {
    const QPointF centre = QRectF(area).center();
    const QRectF arc(centre.x() - 4, centre.y() - 4, 8, 8);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(arc, -150 * 16, 300 * 16);
    QPainterPath head;
    head.moveTo(arc.left() - 2.5, centre.y() - 1);
    head.lineTo(arc.left() + 3, centre.y() - 1);
    head.lineTo(arc.left(), centre.y() + 3);
    painter.fillPath(head, theme.accent);
}

void paintValue(QPainter& painter, const RowParts& parts, const QFont& font, const Theme& theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.field);
    painter.drawRoundedRect(parts.value, 4, 4);
    painter.setPen(theme.text);
    painter.setFont(numberFont(font));
    painter.drawText(parts.value, Qt::AlignCenter, parts.valueText);
}

} // namespace

RowParts arrange(const Driver& driver, const QString& valueText, bool offersReset, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    RowParts parts;
    parts.valueText = valueText;
    const int valueWidth = QFontMetrics(numberFont(font)).horizontalAdvance(valueText) + 2 * valuePadding;
    parts.value = QRect(width - margin - valueWidth, 2, valueWidth, labelHeight - 4);
    int right = parts.value.left() - partGap;
    if (offersReset) {
        parts.reset = QRect(right - resetWidth + 2, 0, resetWidth, labelHeight);
        right = parts.reset.left() - 2;
    }
    const int marks = (driver.assumed ? 0 : 1) + (driver.uncertain ? 1 : 0);
    placeLabel(parts, driver, metrics, right - marks * markWidth);
    int left = (parts.detailText.isEmpty() ? parts.label : parts.detail).right() + 1;
    for (const auto& [shown, place] :
         {std::pair(!driver.assumed, &parts.source), std::pair(driver.uncertain, &parts.belief)}) {
        if (!shown)
            continue;
        *place = QRect(left, 0, markWidth, labelHeight);
        left += markWidth;
    }
    return parts;
}

void paint(QPainter& painter, const RowParts& parts, const RowState& state, const QFont& font, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.changed)
        paintDot(painter, theme);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(parts.label, Qt::AlignLeft | Qt::AlignVCenter, parts.labelText);
    painter.setPen(theme.mutedText);
    painter.drawText(parts.detail, Qt::AlignLeft | Qt::AlignVCenter, parts.detailText);
    if (!parts.source.isEmpty())
        paintSource(painter, parts.source, theme);
    if (!parts.belief.isEmpty())
        paintBelief(painter, parts.belief, state.doubtful ? theme.caution : theme.accent, theme);
    if (!parts.reset.isEmpty())
        paintReset(painter, parts.reset, theme);
    paintValue(painter, parts, font, theme);
}

} // namespace headroom::row_painting
