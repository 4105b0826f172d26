#include "drivers/group_header.h"

#include "drivers/driver.h"
#include "drivers/row_painting.h"
#include "theme.h"

#include <QPainter>

namespace headroom {

namespace {

void paintChevron(QPainter& painter, QPointF centre, bool open) {
    const QPolygonF down{QPointF(-4, -2), QPointF(4, -2), QPointF(0, 3)};
    const QPolygonF right{QPointF(-2, -4), QPointF(3, 0), QPointF(-2, 4)};
    painter.drawPolygon((open ? down : right).translated(centre));
}

} // namespace

GroupHeader::GroupHeader(DriverGroup group, QWidget* parent) : QAbstractButton(parent), group_(group) {
    setText(groupTitle(group));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void GroupHeader::setContents(int count, bool changed) {
    count_ = count;
    changed_ = changed;
    setAccessibleName(withCount(text()));
    update();
}

QString GroupHeader::withCount(const QString& title) const {
    return tr("%1 · %2", "a group and the number of drivers in it").arg(title).arg(count_);
}

QSize GroupHeader::sizeHint() const {
    return {300, 30};
}

void GroupHeader::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = smallFont();
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    painter.setFont(font);
    painter.setPen(underMouse() || hasFocus() ? theme.text : theme.mutedText);
    const QRect area = rect().adjusted(row_painting::margin, 0, -row_painting::margin, 0);
    const QString title = locale().toUpper(text());
    painter.drawText(area, Qt::AlignVCenter, isChecked() ? title : withCount(title));
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    paintChevron(painter, QPointF(area.right() - 4, height() / 2.0), isChecked());
    if (changed_ && !isChecked()) {
        painter.setBrush(theme.accent);
        painter.drawEllipse(QPointF(row_painting::margin / 2.0, height() / 2.0), row_painting::dotRadius,
                            row_painting::dotRadius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 2.5, -4.5, -2.5), 4, 4);
    }
}

} // namespace headroom
