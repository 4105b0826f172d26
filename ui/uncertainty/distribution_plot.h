#pragma once

#include "quantity.h"

#include <QWidget>

namespace headroom {

/// The curve of a distribution: its density as an area whose tints part at P5, P25, P75 and P95, the part of futures
/// below as a line, and the quantity's value. Under the pointer it says how many futures lie below.
class DistributionPlot : public QWidget {
    Q_OBJECT

  public:
    explicit DistributionPlot(const QString& writtenUnit, QWidget* parent = nullptr);

    /// Nothing for a certain quantity.
    void setDistribution(const std::optional<Distribution>& distribution, double value);
    /// What is drawn is the last draft that could be drawn, and not the present one.
    void setStale(bool stale);

    QSize sizeHint() const override { return {400, 200}; }
    QSize minimumSizeHint() const override { return {240, 140}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    struct Sample {
        double x = 0;
        double density = 0;
        double below = 0;
    };

    void takeSamples();
    QRectF plotArea() const;
    double across(double x) const;
    double valueAt(double across) const;
    double above(double part) const;
    QPolygonF densityLine(double from, double to) const;
    void paintAxis(QPainter& painter) const;
    void paintDensity(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintCumulative(QPainter& painter) const;
    void paintValue(QPainter& painter) const;
    void paintPointer(QPainter& painter) const;
    void paintNote(QPainter& painter, double x, const QString& text) const;

    QString unit_;
    std::optional<Distribution> distribution_;
    double value_ = 0;
    bool stale_ = false;
    Range shown_{0, 1};
    double highest_ = 1;
    std::vector<Sample> samples_;
    std::optional<double> pointer_;
};

} // namespace headroom
