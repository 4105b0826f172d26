#include "charts/chart_grid.h"
#include "charts/time_chart.h"
#include "sample_charts.h"
#include "test_program.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace headroom::chart_grid_test {

class ChartGridTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();
    void places_data();
    void places();
    void placesNeverOverlap();
    void scrollsWhereChartsWouldBeTooLow();
    void oneChartFillsTheGridAndEscapeLeadsBack();
    void cursorIsShared();

  private:
    std::unique_ptr<ChartGrid> grid_;
};

void ChartGridTest::init() {
    grid_ = std::make_unique<ChartGrid>();
    for (const ChartData& data : {samples::marketShare(), samples::commitment(), samples::fleet(), samples::cash()}) {
        auto* chart = new TimeChart;
        chart->setData(data);
        grid_->addChart(chart);
    }
    grid_->resize(1000, 800);
    grid_->show();
    QVERIFY(QTest::qWaitForWindowExposed(grid_.get()));
}

void ChartGridTest::cleanup() {
    grid_.reset();
}

void ChartGridTest::places_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("room");
    QTest::addColumn<QList<QRect>>("expected");
    // (1008 - 8) / 2 = 500 wide, (808 - 8) / 2 = 400 high
    QTest::newRow("two by two") << 4 << QSize(1008, 808)
                                << QList<QRect>{
                                       {0, 0, 500, 400}, {508, 0, 500, 400}, {0, 408, 500, 400}, {508, 408, 500, 400}};
    QTest::newRow("under each other") << 2 << QSize(600, 808) << QList<QRect>{{0, 0, 600, 400}, {0, 408, 600, 400}};
    // (1816 - 2 · 8) / 3 = 600
    QTest::newRow("three wide") << 3 << QSize(1816, 900)
                                << QList<QRect>{{0, 0, 600, 900}, {608, 0, 600, 900}, {1216, 0, 600, 900}};
    QTest::newRow("four where three would fit leave no hole")
        << 4 << QSize(1816, 808)
        << QList<QRect>{{0, 0, 904, 400}, {912, 0, 904, 400}, {0, 408, 904, 400}, {912, 408, 904, 400}};
    QTest::newRow("never lower than 260") << 2 << QSize(600, 100) << QList<QRect>{{0, 0, 600, 260}, {0, 268, 600, 260}};
    QTest::newRow("none") << 0 << QSize(600, 100) << QList<QRect>{};
}

void ChartGridTest::places() {
    QFETCH(int, count);
    QFETCH(QSize, room);
    QTEST(chartPlaces(count, room), "expected");
}

void ChartGridTest::placesNeverOverlap() {
    for (int count = 1; count < 14; ++count)
        for (int width : {240, 639, 640, 1439, 1440, 2560}) {
            const QList<QRect> places = chartPlaces(count, {width, 900});
            QCOMPARE(places.size(), count);
            for (qsizetype i = 0; i < count; ++i) {
                QVERIFY(places[i].left() >= 0 && places[i].right() < width);
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!places[i].intersects(places[j]));
            }
        }
}

void ChartGridTest::scrollsWhereChartsWouldBeTooLow() {
    QCOMPARE(grid_->verticalScrollBar()->maximum(), 0);
    // Two rows fill the height, (800 - 8) / 2 = 396 each: four of them with three gaps of 8 are 1608 high.
    grid_->resize(600, 800);
    QTRY_COMPARE(grid_->verticalScrollBar()->maximum(), 1608 - 800);
    // No chart is lower than 260: 4 · 260 + 3 · 8 = 1064.
    grid_->resize(600, 400);
    QTRY_COMPARE(grid_->verticalScrollBar()->maximum(), 1064 - 400);
}

void ChartGridTest::oneChartFillsTheGridAndEscapeLeadsBack() {
    TimeChart* chart = grid_->charts()[2];
    emit chart->expandRequested(true);
    QCOMPARE(grid_->expanded(), chart);
    QCOMPARE(chart->size(), grid_->viewport()->size());
    QVERIFY(chart->isExpanded() && !grid_->charts()[0]->isVisible());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Escape);
    QVERIFY(!grid_->expanded());
    QVERIFY(!chart->isExpanded() && grid_->charts()[0]->isVisible());
    QCOMPARE(chart->size(), grid_->charts()[0]->size());
}

void ChartGridTest::cursorIsShared() {
    QSignalSpy moved(grid_.get(), &ChartGrid::cursorMoved);
    QTest::mouseMove(grid_->charts()[0], QPoint(200, 200));
    QTRY_COMPARE(moved.size(), 1);
    const auto month = grid_->charts()[0]->cursor();
    QVERIFY(month);
    for (const TimeChart* chart : grid_->charts())
        QCOMPARE(chart->cursor(), month);
    grid_->setCursor(std::nullopt);
    for (const TimeChart* chart : grid_->charts())
        QVERIFY(!chart->cursor());
}

} // namespace headroom::chart_grid_test

HEADROOM_TEST(chart_grid, ChartGridTest)
#include "chart_grid_test.moc"
