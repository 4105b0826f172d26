#include "window/two_line_delegate.h"

#include "theme.h"

#include <QPainter>

namespace headroom {

namespace {

constexpr int linesPadding = 6;

void drawLine(QPainter* painter, const QRect& area, const QFont& font, const QColor& colour, const QString& text) {
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    // Narrow, so that the list never scrolls sideways.
    return {100, 2 * linesPadding + QFontMetrics(bodyFont()).height() + QFontMetrics(smallFont()).height()};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, blended(theme.accent, theme.panel, 0.16));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.field);
    QRect area = option.rect.adjusted(linesPadding, linesPadding, -linesPadding, -linesPadding);
    painter->save();
    drawLine(painter, area, bodyFont(), theme.text, index.data(Qt::DisplayRole).toString());
    area.setTop(area.top() + QFontMetrics(bodyFont()).height());
    drawLine(painter, area, smallFont(), theme.mutedText, index.data(detailRole).toString());
    painter->restore();
}

} // namespace headroom
