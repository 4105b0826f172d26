#include "test_program.h"
#include "uncertainty/odds.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <vector>

namespace headroom::odds_test {

/// The statistics of probability findings, worked by hand.
class OddsTest : public QObject {
    Q_OBJECT

  private slots:
    void errorOfAProbability();
    void meanOfTheWorst();
    void meanOfAFractionOfAValue();
    void median();
};

void OddsTest::errorOfAProbability() {
    // √(0.5 · 0.5 / 10 000) = 0.5 / 100; √(0.36 · 0.64 / 144) = 0.48 / 12
    QCOMPARE(probabilityError(0.5, 10000), 0.005);
    QCOMPARE(probabilityError(0.36, 144), 0.04);
    QCOMPARE(probabilityError(0, 10), 0.0);
    QCOMPARE(probabilityError(1, 10), 0.0);
}

void OddsTest::meanOfTheWorst() {
    // Of 1 to 100 the worst 5 % are 96 to 100, whose mean is 98, in whatever order they come.
    std::vector<double> values(100);
    std::iota(values.rbegin(), values.rend(), 1.0);
    std::swap(values[3], values[70]);
    QCOMPARE(meanOfWorst(values, 0.05), 98.0);
    // The whole: (1 + 100) / 2.
    QCOMPARE(meanOfWorst(values, 1), 50.5);
    QCOMPARE(meanOfWorst({}, 0.05), 0.0);
}

void OddsTest::meanOfAFractionOfAValue() {
    // 5 % of 50 values are two and a half: (50 + 49 + 48 / 2) / 2.5 = 123 / 2.5.
    std::vector<double> values(50);
    std::iota(values.begin(), values.end(), 1.0);
    QCOMPARE(meanOfWorst(values, 0.05), 49.2);
    // 5 % of three values lie within the largest.
    QCOMPARE(meanOfWorst(std::vector{1.0, 7.0, 3.0}, 0.05), 7.0);
}

void OddsTest::median() {
    QCOMPARE(medianOf(std::vector{9.0, 1.0, 4.0}), 4.0);
    QCOMPARE(medianOf(std::vector{9.0, 1.0, 4.0, 6.0}), 5.0);
    QCOMPARE(medianOf(std::vector{2.0}), 2.0);
    QVERIFY(std::isnan(medianOf({})));
}

} // namespace headroom::odds_test

HEADROOM_TEST(odds, OddsTest)
#include "odds_test.moc"
