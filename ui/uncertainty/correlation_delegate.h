#pragma once

#include <QStyledItemDelegate>

namespace headroom {

/// Draws a rank correlation: a tint as strong as it is, in the accent where both rise together and grey where one falls
/// as the other rises, with its number; a red edge where its pair makes the matrix impossible.
class CorrelationDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace headroom
