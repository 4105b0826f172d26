#include "uncertainty/correlation_view.h"

namespace headroom {

CorrelationView::CorrelationView(QWidget* parent) : TypedCells(parent) {}

void CorrelationView::refuseTyping(const QModelIndex&) {
    emit diagonalTyped();
}

} // namespace headroom
