#pragma once

#include <QStyledItemDelegate>

namespace headroom {

/// Draws the items of a list in two lines: their text, and muted below it what `detailRole` holds. Both are cut to the
/// width of the list.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    static constexpr int detailRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace headroom
