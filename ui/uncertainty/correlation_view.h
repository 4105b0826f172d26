#pragma once

#include "uncertainty/typed_cells.h"

#include <QTableView>

namespace headroom {

/// The matrix of correlations, whose diagonal is no cell to be typed into.
class CorrelationView : public TypedCells<QTableView> {
    Q_OBJECT

  public:
    explicit CorrelationView(QWidget* parent = nullptr);

  signals:
    /// Something was typed into the diagonal.
    void diagonalTyped();

  protected:
    void refuseTyping(const QModelIndex& cell) override;
};

} // namespace headroom
