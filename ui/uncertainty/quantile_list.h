#pragma once

#include "quantity.h"

#include <QWidget>

class QLabel;

namespace headroom {

/// What a distribution says in numbers: percentiles and mean, one below the other.
class QuantileList : public QWidget {
    Q_OBJECT

  public:
    explicit QuantileList(const QString& writtenUnit, QWidget* parent = nullptr);

    /// Nothing for a certain quantity, of which only the value is shown.
    void setDistribution(const std::optional<Distribution>& distribution, double value);

  private:
    QLabel* addLine(const QString& name);

    QString unit_;
    std::vector<QLabel*> percentiles_;
    QLabel* mean_;
    QLabel* value_;
};

} // namespace headroom
