#include "charts/thin_points.h"
#include "test_program.h"

#include <QTest>

#include <cmath>

namespace headroom::thin_points_test {

class ThinPointsTest : public QObject {
    Q_OBJECT

  private slots:
    void straightLineNeedsItsEnds();
    void cornersStay();
    void missingValuesAreLeftOut();
    void nothingIsFartherThanTheTolerance();
};

void ThinPointsTest::straightLineNeedsItsEnds() {
    QCOMPARE(thinnedPoints({0, 1, 2, 3, 4}, 0.01), (QList<QPointF>{{0, 0}, {4, 4}}));
    QCOMPARE(thinnedPoints({7}, 0.01), (QList<QPointF>{{0, 7}}));
    QCOMPARE(thinnedPoints({}, 0.01), QList<QPointF>());
}

void ThinPointsTest::cornersStay() {
    QCOMPARE(thinnedPoints({0, 0, 0, 5, 5, 5}, 0.01), (QList<QPointF>{{0, 0}, {2, 0}, {3, 5}, {5, 5}}));
}

void ThinPointsTest::missingValuesAreLeftOut() {
    const double none = std::nan("");
    QCOMPARE(thinnedPoints({none, 1, 2, 3, none}, 0.01), (QList<QPointF>{{1, 1}, {3, 3}}));
    QCOMPARE(thinnedPoints({none, none}, 0.01), QList<QPointF>());
}

void ThinPointsTest::nothingIsFartherThanTheTolerance() {
    std::vector<double> values;
    for (int t = 0; t < 600; ++t)
        values.push_back(50 * std::sin(t / 20.0) + (t > 300 ? 40 : 0) + std::exp(t / 100.0));
    const double tolerance = 0.2;
    const QList<QPointF> points = thinnedPoints(values, tolerance);
    QVERIFY(points.size() < 300);
    qsizetype segment = 1;
    for (std::size_t t = 0; t < values.size(); ++t) {
        const double x = static_cast<double>(t);
        while (points[segment].x() < x)
            ++segment;
        const QPointF a = points[segment - 1], b = points[segment];
        const double drawn = a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
        QVERIFY(std::abs(drawn - values[t]) <= tolerance * 1.0001);
    }
}

} // namespace headroom::thin_points_test

HEADROOM_TEST(thin_points, ThinPointsTest)
#include "thin_points_test.moc"
