#pragma once

#include "findings/kpi_text.h"

#include <QFrame>

class QLabel;

namespace headroom {

/// One indicator on a card: what, how much, when.
class KpiCard : public QFrame {
    Q_OBJECT

  public:
    explicit KpiCard(QWidget* parent = nullptr);
    void setText(const KpiText& text);

  private:
    QLabel* caption_;
    QLabel* value_;
    QLabel* note_;
};

} // namespace headroom
