#include "drivers/filter_chip.h"

#include "theme.h"

#include <QPainter>

namespace headroom {

namespace {

constexpr int chipPadding = 7;
constexpr int chipHeight = 22;

} // namespace

FilterChip::FilterChip(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FilterChip::setWords(const QString& text, const QString& help) {
    setText(text);
    setToolTip(help);
    setAccessibleDescription(help);
    updateGeometry();
}

QSize FilterChip::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2 * chipPadding, chipHeight};
}

void FilterChip::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked() ? blended(theme.accent, theme.panel, 0.16) : theme.panel;
    const bool marked = hasFocus() || isChecked();
    painter.setBrush(underMouse() && !isChecked() ? theme.field : ground);
    painter.setPen(QPen(marked ? theme.accent : theme.border, 1));
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setPen(isChecked() ? textInk(theme.accent, ground) : theme.mutedText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace headroom
