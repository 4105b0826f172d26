#pragma once

#include "sensitivity/sensitivity_table.h"

#include <QWidget>

namespace headroom {

/// An input against the outcome, one point for each of some futures, with the ranges of both written at their ends.
class ScatterPlot : public QWidget {
    Q_OBJECT

  public:
    explicit ScatterPlot(QWidget* parent = nullptr);

    /// An input without points empties the plot.
    void show(const std::shared_ptr<const SensitivityAnswer>& answer, const QString& key, const QLocale& locale);
    QSize sizeHint() const override { return {340, 300}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Axis {
        double low = 0;
        double high = 1;
        QString first, last;
    };
    Axis inputAxis(const SensitivityAnswer& answer, const std::string& key, const QLocale& locale) const;
    Axis outputAxis(const SensitivityAnswer& answer, const QLocale& locale) const;

    Scatter scatter_;
    Axis input_, output_;
    QString title_;
};

} // namespace headroom
