#include "charts/chart_grid.h"

#include "charts/time_chart.h"

#include <QKeyEvent>

namespace headroom {

namespace {

constexpr int spacing = 8;
constexpr int leastHeight = 260;
/// So many rows fill the height; further ones scroll, so that charts are as large on every dashboard.
constexpr int rowsInView = 2;
constexpr int twoFrom = 640;
/// From here on three charts in a row are as wide as two on a common screen.
constexpr int threeFrom = 1440;

} // namespace

ChartGrid::ChartGrid(QWidget* parent) : QScrollArea(parent), content_(new QWidget) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content_);
}

void ChartGrid::addChart(TimeChart* chart) {
    chart->setParent(content_);
    charts_.append(chart);
    connect(chart, &TimeChart::cursorMoved, this, [this](std::optional<Month> month) {
        setCursor(month);
        emit cursorMoved(month);
    });
    connect(chart, &TimeChart::pointActivated, this,
            [this, chart](const QString& series, Month month) { emit pointActivated(chart, series, month); });
    connect(chart, &TimeChart::expandRequested, this,
            [this, chart](bool expand) { setExpanded(expand ? chart : nullptr); });
    connect(chart, &TimeChart::exportFailed, this, &ChartGrid::exportFailed);
    chart->show();
    arrange();
}

void ChartGrid::setExpanded(TimeChart* chart) {
    expanded_ = chart;
    for (TimeChart* each : charts_) {
        each->setVisible(!chart || each == chart);
        each->setExpanded(each == chart);
    }
    arrange();
}

void ChartGrid::setAxesFrozen(bool frozen) {
    for (TimeChart* chart : charts_)
        chart->setAxesFrozen(frozen);
}

void ChartGrid::setCursor(std::optional<Month> month) {
    for (TimeChart* chart : charts_)
        chart->setCursor(month);
}

void ChartGrid::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

void ChartGrid::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && expanded_)
        setExpanded(nullptr);
    else
        QScrollArea::keyPressEvent(event);
}

void ChartGrid::arrange() {
    const QSize room = viewport()->size();
    const QList<TimeChart*> shown = expanded_ ? QList<TimeChart*>{expanded_} : charts_;
    const QList<QRect> places = chartPlaces(static_cast<int>(shown.size()), room);
    QRect whole(QPoint(), room);
    for (qsizetype i = 0; i < places.size(); ++i)
        whole |= places[i];
    content_->resize(whole.size());
    for (qsizetype i = 0; i < places.size(); ++i)
        shown[i]->setGeometry(places[i]);
}

QList<QRect> chartPlaces(int count, const QSize& room) {
    QList<QRect> places;
    if (count < 1)
        return places;
    const int columns = room.width() < twoFrom ? 1 : room.width() < threeFrom ? 2 : 3;
    const int rows = (count + columns - 1) / columns;
    const int inView = std::min(rows, rowsInView);
    const int height = std::max(leastHeight, (room.height() - spacing * (inView - 1)) / inView);
    for (int row = 0; row < rows; ++row) {
        // Every row fills the width: the charts are spread evenly over the rows, the fuller rows first.
        const int inRow = count / rows + (row < count % rows ? 1 : 0);
        for (int column = 0; column < inRow; ++column) {
            const int left = (room.width() + spacing) * column / inRow;
            const int right = (room.width() + spacing) * (column + 1) / inRow - spacing;
            places.append(QRect(left, row * (height + spacing), right - left, height));
        }
    }
    return places;
}

} // namespace headroom
