#include "charts/accessible_chart.h"

#include "charts/time_chart.h"

#include <QAccessibleWidget>

namespace headroom {

namespace {

class AccessibleChart : public QAccessibleWidget {
  public:
    explicit AccessibleChart(TimeChart* chart) : QAccessibleWidget(chart, QAccessible::Chart), chart_(chart) {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? chart_->readingText() : QAccessibleWidget::text(kind);
    }

  private:
    TimeChart* chart_;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* chart = qobject_cast<TimeChart*>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

} // namespace

void installAccessibleCharts() {
    QAccessible::installFactory(makeAccessible);
}

} // namespace headroom
