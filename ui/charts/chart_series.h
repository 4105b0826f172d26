#pragma once

#include "charts/chart_frame.h"

#include <QGraphicsScene>
#include <QList>
#include <QPointF>

class QAreaSeries;
class QChart;
class QLineSeries;
class QPainter;
class QValueAxis;

namespace headroom {

/// The plotted series of a chart: a scene with a QChart that has nothing but series, brought up to date by replacing
/// points, and rebuilt only when other series are to be shown.
class ChartSeriesLayer {
  public:
    ChartSeriesLayer();
    ~ChartSeriesLayer();
    ChartSeriesLayer(const ChartSeriesLayer&) = delete;
    ChartSeriesLayer& operator=(const ChartSeriesLayer&) = delete;

    void update(const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame, const Theme& theme);
    void paint(QPainter* painter);

  private:
    struct Area {
        QAreaSeries* series;
        QLineSeries* low;
        QLineSeries* high;
    };
    struct Shape {
        bool lines = true;
        std::size_t series = 0;
        bool operator==(const Shape&) const = default;
    };

    void rebuild(const Shape& shape);
    Area addArea();
    void updateAxes(const ChartFrame& frame);
    void updateLines(const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame);
    void updateAreas(const ChartData& data, const ChartFrame& frame, const Theme& theme);

    QGraphicsScene scene_;
    QChart* chart_;
    QValueAxis* timeAxis_;
    QValueAxis* valueAxis_;
    Shape shape_;
    QList<QLineSeries*> lines_;
    QList<Area> areas_;
};

} // namespace headroom
