#include "charts/label_placement.h"
#include "test_program.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace headroom::label_placement_test {

class LabelPlacementTest : public QObject {
    Q_OBJECT

  private slots:
    void placed_data();
    void placed();
    void tallOnesTakeMoreRoom();
    void neverOverlapNorLeave();
    void standsBesideItsBar_data();
    void standsBesideItsBar();
    void keepsClearOfOtherLabels();
};

void LabelPlacementTest::placed_data() {
    using Places = std::vector<double>;
    QTest::addColumn<std::vector<double>>("wanted");
    QTest::addColumn<std::vector<double>>("expected");
    // Labels of 10 between 0 and 100.
    QTest::newRow("none") << Places{} << Places{};
    QTest::newRow("free") << Places{20, 50, 80} << Places{20, 50, 80};
    QTest::newRow("in any order") << Places{80, 20, 50} << Places{80, 20, 50};
    QTest::newRow("two meet in the middle") << Places{50, 50} << Places{45, 55};
    // Wanted 50, 52, 54: the mean of where they want the middle one is 52.
    QTest::newRow("three meet") << Places{50, 52, 54} << Places{42, 52, 62};
    QTest::newRow("at the top") << Places{0, 0} << Places{5, 15};
    QTest::newRow("at the bottom") << Places{100, 100} << Places{85, 95};
    // Eleven labels of 10 in 100: from 5 to 95 in steps of 9.
    QTest::newRow("too many") << Places(11, 50.0) << Places{5, 14, 23, 32, 41, 50, 59, 68, 77, 86, 95};
}

void LabelPlacementTest::placed() {
    QFETCH(std::vector<double>, wanted);
    QTEST(placedLabels(wanted, std::vector<double>(wanted.size(), 10), 0, 100), "expected");
}

/// One of 10 and one of 30 meet at 50: their centres are 20 apart, and 50 lies in the middle. At an end the whole of
/// each stays within.
void LabelPlacementTest::tallOnesTakeMoreRoom() {
    using Places = std::vector<double>;
    QCOMPARE(placedLabels({50, 50}, {10, 30}, 0, 100), (Places{40, 60}));
    QCOMPARE(placedLabels({0, 100}, {30, 10}, 0, 100), (Places{15, 95}));
    QCOMPARE(placedLabels({100, 90}, {30, 10}, 0, 100), (Places{85, 65}));
    // Two of 60 in 100: from 30 to 70.
    QCOMPARE(placedLabels({50, 50}, {60, 60}, 0, 100), (Places{30, 70}));
}

void LabelPlacementTest::neverOverlapNorLeave() {
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        std::vector<double> wanted(static_cast<std::size_t>(random.bounded(1, 20)));
        for (double& place : wanted)
            place = random.bounded(-50.0) + 250 * random.generateDouble();
        std::vector<double> placed = placedLabels(wanted, std::vector<double>(wanted.size(), 10), 0, 200);
        std::sort(placed.begin(), placed.end());
        QVERIFY(placed.front() >= 5 - 1e-9 && placed.back() <= 195 + 1e-9);
        for (std::size_t i = 1; i < placed.size(); ++i)
            QVERIFY(placed[i] - placed[i - 1] >= 10 - 1e-9);
    }
}

void LabelPlacementTest::standsBesideItsBar_data() {
    QTest::addColumn<double>("x");
    QTest::addColumn<std::vector<QPointF>>("points");
    QTest::addColumn<QPointF>("centre");
    // Bars of 4 by 40 around the middle of 100 by 100, labels of 20 by 10.
    const std::vector<QPointF> none;
    QTest::newRow("free") << 50.0 << none << QPointF(66, 50);
    QTest::newRow("at the right edge") << 98.0 << none << QPointF(82, 50);
    // A line that comes to the middle of the bar leaves room at its foot.
    std::vector<QPointF> line;
    for (int x = 0; x <= 98; x += 2)
        line.emplace_back(x, 50);
    QTest::newRow("at the end of a line") << 98.0 << line << QPointF(82, 65);
}

void LabelPlacementTest::standsBesideItsBar() {
    QFETCH(double, x);
    QFETCH(std::vector<QPointF>, points);
    const LabelObstacles obstacles{QRectF(x - 2, 30, 4, 40), {}, points};
    QTEST(labelBeside(obstacles, {20, 10}, QRectF(0, 0, 100, 100)).center(), "centre");
}

void LabelPlacementTest::keepsClearOfOtherLabels() {
    LabelObstacles obstacles{QRectF(48, 30, 4, 40), {QRectF(55, 40, 20, 20)}, {}};
    const QRectF place = labelBeside(obstacles, {20, 10}, QRectF(0, 0, 100, 100));
    QVERIFY(!place.intersects(obstacles.labels.front()) && !place.intersects(obstacles.bar));
    // Where nothing is free the label stands within the room all the same.
    obstacles.bar = QRectF(0, 0, 100, 100);
    QVERIFY(QRectF(0, 0, 100, 100).contains(labelBeside(obstacles, {20, 10}, QRectF(0, 0, 100, 100))));
}

} // namespace headroom::label_placement_test

HEADROOM_TEST(label_placement, LabelPlacementTest)
#include "label_placement_test.moc"
