#pragma once

#include "findings/kpi_text.h"

#include <QWidget>

namespace headroom {

/// One indicator on a card: what, how much, when. It changes with every move of the hand, so that it paints its texts
/// itself: a longer number neither widens the dock nor lays it out anew.
class KpiCard : public QWidget {
    Q_OBJECT

  public:
    explicit KpiCard(QWidget* parent = nullptr);
    void setText(const KpiText& text);
    const KpiText& text() const { return text_; }
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    KpiText text_;
    QFont smallNumbers_;
    QFont largeNumbers_;
};

} // namespace headroom
