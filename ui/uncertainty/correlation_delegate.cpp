#include "uncertainty/correlation_delegate.h"

#include "theme.h"
#include "uncertainty/correlation_table.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

/// The tint of a correlation of 1.
constexpr double strongest = 0.55;

} // namespace

void CorrelationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const double rank = index.data(CorrelationTable::rankRole).toDouble();
    const bool diagonal = index.row() == index.column();
    const double strength = strongest * std::min(1.0, std::abs(rank));
    const QColor hue = rank > 0 ? theme.accent : theme.mutedText;
    const QColor ground = diagonal ? theme.field : blended(hue, theme.panel, strength);
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    painter->fillRect(cell, ground);
    if (rank == 0) {
        painter->setPen(theme.grid);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    painter->setFont(numberFont(option.font));
    painter->setPen(diagonal ? theme.mutedText : textInk(theme.text, ground));
    painter->drawText(cell, Qt::AlignCenter, index.data().toString());
    const bool focused = option.state & QStyle::State_HasFocus || option.state & QStyle::State_Selected;
    const bool impossible = index.data(CorrelationTable::impossibleRole).toBool();
    if (!focused && !impossible)
        return;
    painter->setPen(QPen(impossible ? theme.breach : theme.accent, focused ? 2 : 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(cell.adjusted(1, 1, -1, -1));
}

QWidget* CorrelationDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
    auto* editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignCenter);
    editor->setTextMargins(0, 0, 0, 0);
    editor->setFrame(false);
    return editor;
}

} // namespace headroom
