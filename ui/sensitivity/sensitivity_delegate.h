#pragma once

#include "sensitivity/sensitivity_table.h"

#include <QStyledItemDelegate>

namespace headroom {

/// Draws the rows of a table of what matters: the name above, its bars below on an axis that all rows share.
class SensitivityDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Row by row what the list shows.
    void setTable(SensitivityTable table);
    const SensitivityTable& table() const { return table_; }
    /// What is drawn answers an older question.
    void setStale(bool stale);
    bool isStale() const { return stale_; }
    /// For the values at each end of a bar.
    double valueRoom() const { return valueRoom_; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    double xOf(double value, const QRectF& plot) const;
    QRectF barOf(const Range& values, const QRectF& plot, double top, double height) const;
    void paintBars(QPainter* painter, const SensitivityRow& row, const QRectF& plot) const;

    SensitivityTable table_;
    double valueRoom_ = 0;
    bool stale_ = false;
};

} // namespace headroom
