#include "charts/chart_series.h"

#include "charts/thin_points.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace headroom {

namespace {

constexpr double areaOpacity = 0.82;
/// Half the widest line, in pixels.
constexpr double lineRoom = 2;
/// In widths of the pen: longer than any line on screen or paper.
constexpr double endlessDash = 100000;
/// Beyond this many heights of the axis a value is drawn no farther out: pixels have to stay within an int.
constexpr double drawnHeights = 4;

/// The points of a series that can be told from a straight line on this frame.
QList<QPointF> pointsOf(const std::vector<double>& values, const ChartFrame& frame) {
    QList<QPointF> points = thinnedPoints(values, frame.pixelValue() * visiblePixels);
    const double height = frame.axis.high - frame.axis.low;
    for (QPointF& point : points)
        point.setY(
            std::clamp(point.y(), frame.axis.low - drawnHeights * height, frame.axis.high + drawnHeights * height));
    return points;
}

QPen linePen(const ChartSeries& series) {
    QPen pen(series.colour, series.width, series.dash, Qt::FlatCap, Qt::RoundJoin);
    // QtCharts draws a solid line month by month and only a dashed one as one path, which joins well, is quicker, and
    // stays one line in a PDF: so a solid line is one endless dash.
    if (series.dash == Qt::SolidLine)
        pen.setDashPattern({endlessDash, 1});
    return pen;
}

void setBrush(QAreaSeries* area, const QColor& colour) {
    if (area->brush().color() != colour)
        area->setBrush(colour);
}

} // namespace

ChartSeriesLayer::ChartSeriesLayer()
    : chart_(new QChart)
    , timeAxis_(new QValueAxis(chart_))
    , valueAxis_(new QValueAxis(chart_)) {
    scene_.setItemIndexMethod(QGraphicsScene::NoIndex);
    scene_.addItem(chart_);
    chart_->setBackgroundVisible(false);
    chart_->setMargins({});
    chart_->legend()->hide();
    for (auto [axis, side] : {std::pair(timeAxis_, Qt::AlignBottom), std::pair(valueAxis_, Qt::AlignLeft)}) {
        axis->setVisible(false);
        chart_->addAxis(axis, side);
    }
}

ChartSeriesLayer::~ChartSeriesLayer() = default;

void ChartSeriesLayer::update(const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                              const Theme& theme) {
    const Shape shape{data.form == ChartForm::lines, data.series.size()};
    if (shape != shape_)
        rebuild(shape);
    updateAxes(frame);
    if (shape.lines)
        updateLines(data, hidden, frame);
    else
        updateAreas(data, frame, theme);
}

void ChartSeriesLayer::paint(QPainter* painter) {
    const QRectF area = scene_.sceneRect();
    scene_.render(painter, area, area);
}

void ChartSeriesLayer::rebuild(const Shape& shape) {
    chart_->removeAllSeries();
    lines_.clear();
    areas_.clear();
    for (std::size_t i = 0; i < shape.series; ++i) {
        if (!shape.lines) {
            areas_.append(addArea());
            continue;
        }
        auto* line = new QLineSeries;
        chart_->addSeries(line);
        line->attachAxis(timeAxis_);
        line->attachAxis(valueAxis_);
        lines_.append(line);
    }
    shape_ = shape;
}

ChartSeriesLayer::Area ChartSeriesLayer::addArea() {
    auto* high = new QLineSeries;
    auto* low = new QLineSeries;
    auto* series = new QAreaSeries(high, low);
    // An area does not own its edges: without a parent that outlives it no longer than itself they would leak.
    high->setParent(series);
    low->setParent(series);
    series->setPen(Qt::NoPen);
    chart_->addSeries(series);
    series->attachAxis(timeAxis_);
    series->attachAxis(valueAxis_);
    return {series, low, high};
}

void ChartSeriesLayer::updateAxes(const ChartFrame& frame) {
    const QRectF whole(QPointF(), frame.size);
    if (scene_.sceneRect() != whole) {
        scene_.setSceneRect(whole);
        chart_->setGeometry(whole);
    }
    // A little larger than the plot, so that a line along its edge is not cut to half its width.
    const QRectF plot = frame.plot.adjusted(-lineRoom, -lineRoom, lineRoom, lineRoom);
    if (chart_->plotArea() != plot)
        chart_->setPlotArea(plot);
    const double months = frame.months > 1 ? frame.months - 1 : 1;
    const double first = frame.months > 1 ? 0 : -0.5;
    const double aside = lineRoom * months / frame.plot.width();
    timeAxis_->setRange(first - aside, first + months + aside);
    const double above = lineRoom * frame.pixelValue();
    valueAxis_->setRange(frame.axis.low - above, frame.axis.high + above);
}

void ChartSeriesLayer::updateLines(const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame) {
    for (qsizetype i = 0; i < lines_.size(); ++i) {
        const ChartSeries& series = data.series[static_cast<std::size_t>(i)];
        if (const QPen pen = linePen(series); lines_[i]->pen() != pen)
            lines_[i]->setPen(pen);
        lines_[i]->setVisible(!hidden.contains(series.name));
        lines_[i]->replace(pointsOf(drawnValues(series, data), frame));
    }
}

void ChartSeriesLayer::updateAreas(const ChartData& data, const ChartFrame& frame, const Theme& theme) {
    for (qsizetype i = 0; i < areas_.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        setBrush(areas_[i].series, blended(data.series[index].colour, theme.panel, areaOpacity));
        areas_[i].low->replace(pointsOf(frame.areas[index].low, frame));
        areas_[i].high->replace(pointsOf(frame.areas[index].high, frame));
    }
}

} // namespace headroom
