#include "drivers/slider_scale.h"
#include "test_program.h"

#include <QTest>

#include <cmath>

namespace headroom::slider_scale_test {

/// Places on a groove, and the human numbers they stand for.
class SliderScaleTest : public QObject {
    Q_OBJECT

  private slots:
    void roundStepIsOneTwoOrFive_data();
    void roundStepIsOneTwoOrFive();
    void multiplesCarryNoBinaryDust();
    void linearPlacesAndValues();
    void placesRoundToHumanValues_data();
    void placesRoundToHumanValues();
    void endsAreExact();
    void wideRangeIsLogarithmic();
    void keyboardStepsLandOnTheGrid_data();
    void keyboardStepsLandOnTheGrid();
    void stepsStopAtTheEnds();
    void countedQuantitiesStayWhole();
    void includingWidensToARoundNumber();
    void emptyRangeIsGivenAWidth();
};

void SliderScaleTest::roundStepIsOneTwoOrFive_data() {
    QTest::addColumn<double>("size");
    QTest::addColumn<double>("step");
    QTest::newRow("exact one") << 1.0 << 1.0;
    QTest::newRow("below two") << 1.99 << 1.0;
    QTest::newRow("two") << 2.0 << 2.0;
    QTest::newRow("below five") << 4.9 << 2.0;
    QTest::newRow("a half") << 0.5 << 0.5;
    QTest::newRow("small") << 0.0049 << 0.002;
    QTest::newRow("power of ten that binary misses") << 1e-3 << 1e-3;
    QTest::newRow("billions") << 2.5e9 << 2e9;
}

void SliderScaleTest::roundStepIsOneTwoOrFive() {
    QFETCH(double, size);
    QFETCH(double, step);
    QCOMPARE(roundStep(size), step);
}

void SliderScaleTest::multiplesCarryNoBinaryDust() {
    // 3 · 0.1 is 0.30000000000000004 in binary; the nearest multiple must be the number a person would write.
    QVERIFY(nearestMultiple(0.31, 0.1) == 0.3);
    QVERIFY(nearestMultiple(0.645, 0.01) == 0.65 || nearestMultiple(0.645, 0.01) == 0.64);
    QVERIFY(multipleBelow(0.3, 0.1) == 0.3);
    QVERIFY(multipleAbove(0.3, 0.1) == 0.3);
    QVERIFY(multipleAbove(0.31, 0.1) == 0.4);
    QVERIFY(multipleBelow(-0.31, 0.1) == -0.4);
}

void SliderScaleTest::linearPlacesAndValues() {
    const SliderScale scale({-1, 3});
    QVERIFY(!scale.isLogarithmic());
    QCOMPARE(scale.placeOf(-1), 0.0);
    QCOMPARE(scale.placeOf(1), 0.5);
    QCOMPARE(scale.placeOf(3), 1.0);
    QCOMPARE(scale.placeOf(-5), 0.0);
    QCOMPARE(scale.placeOf(5), 1.0);
    QCOMPARE(scale.valueAt(0.25), 0.0);
}

void SliderScaleTest::placesRoundToHumanValues_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("place");
    QTest::addColumn<int>("pace");
    QTest::addColumn<double>("value");
    const int fine = static_cast<int>(Pace::fine);
    const int normal = static_cast<int>(Pace::normal);
    const int coarse = static_cast<int>(Pace::coarse);
    // 1/200 = 0.005: 0.64373 is nearest to 129 · 0.005 = 0.645.
    QTest::newRow("fraction") << 0.0 << 1.0 << 0.64373 << normal << 0.645;
    // A tenth of it, 0.0005: 1287 · 0.0005 = 0.6435.
    QTest::newRow("fraction, fine") << 0.0 << 1.0 << 0.64373 << fine << 0.6435;
    // Ten times it, 0.05: 13 · 0.05 = 0.65.
    QTest::newRow("fraction, coarse") << 0.0 << 1.0 << 0.64373 << coarse << 0.65;
    // 500e9/200 = 2.5e9, rounded down to 2e9: 0.3333 · 500e9 = 166.65e9 is nearest to 83 · 2e9.
    QTest::newRow("dollars") << 0.0 << 500e9 << 0.3333 << normal << 166e9;
    // 0.2/200 = 0.001: 0.1 + 0.5004 · 0.2 = 0.20008 is nearest to 0.2.
    QTest::newRow("low end off zero") << 0.1 << 0.3 << 0.5004 << normal << 0.2;
}

void SliderScaleTest::placesRoundToHumanValues() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, place);
    QFETCH(int, pace);
    QFETCH(double, value);
    QVERIFY(SliderScale({low, high}).valueAt(place, static_cast<Pace>(pace)) == value);
}

void SliderScaleTest::endsAreExact() {
    const SliderScale scale({0.1372, 0.3371});
    QVERIFY(scale.valueAt(0) == 0.1372);
    QVERIFY(scale.valueAt(1) == 0.3371);
    QVERIFY(scale.valueAt(-0.2) == 0.1372);
    QVERIFY(scale.valueAt(1.7) == 0.3371);
}

void SliderScaleTest::wideRangeIsLogarithmic() {
    const SliderScale scale({1, 1e4});
    QVERIFY(scale.isLogarithmic());
    QVERIFY(!SliderScale({1, 100}).isLogarithmic());
    QVERIFY(!SliderScale({0, 1e4}).isLogarithmic());
    QCOMPARE(scale.placeOf(100), 0.5);
    // Half way is 100; a place further is worth 100 · ln(10^4) / 200 = 4.6, so values are multiples of 2 there.
    QVERIFY(scale.valueAt(0.5) == 100);
    // 10^(4 · 0.75) = 1000, multiples of 20 there.
    QVERIFY(scale.valueAt(0.75) == 1000);
    // 10^(4 · 0.51) = 109.65, nearest multiple of 5 (109.65 · 9.21 / 200 = 5.05): 110.
    QVERIFY(scale.valueAt(0.51) == 110);
}

void SliderScaleTest::keyboardStepsLandOnTheGrid_data() {
    QTest::addColumn<double>("from");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("pace");
    QTest::addColumn<double>("to");
    const int fine = static_cast<int>(Pace::fine);
    const int normal = static_cast<int>(Pace::normal);
    const int coarse = static_cast<int>(Pace::coarse);
    // On [0, 1] a step is 0.01.
    QTest::newRow("up") << 0.64 << 1 << normal << 0.65;
    QTest::newRow("down") << 0.64 << -1 << normal << 0.63;
    QTest::newRow("off the grid, up to it") << 0.6437 << 1 << normal << 0.65;
    QTest::newRow("off the grid, down to it") << 0.6437 << -1 << normal << 0.64;
    QTest::newRow("page") << 0.64 << 10 << normal << 0.74;
    QTest::newRow("fine") << 0.64 << 1 << fine << 0.641;
    QTest::newRow("coarse") << 0.64 << 1 << coarse << 0.7;
}

void SliderScaleTest::keyboardStepsLandOnTheGrid() {
    QFETCH(double, from);
    QFETCH(int, steps);
    QFETCH(int, pace);
    QFETCH(double, to);
    QVERIFY(SliderScale({0, 1}).stepped(from, steps, static_cast<Pace>(pace)) == to);
}

void SliderScaleTest::stepsStopAtTheEnds() {
    const SliderScale scale({0, 1});
    QVERIFY(scale.stepped(0.995, 3) == 1);
    QVERIFY(scale.stepped(0.005, -3) == 0);
}

void SliderScaleTest::countedQuantitiesStayWhole() {
    const SliderScale scale({0, 24}, 1);
    for (double place = 0; place <= 1; place += 0.01) {
        const double value = scale.valueAt(place, Pace::fine);
        QCOMPARE(value, std::round(value));
    }
    QVERIFY(scale.stepped(12, 1) == 13);
}

void SliderScaleTest::includingWidensToARoundNumber() {
    const SliderScale scale({0, 100});
    QVERIFY(scale.including(50).range() == (Range{0, 100}));
    // 637/10 rounds down to a step of 50: the next multiple above 637 is 650.
    QVERIFY(scale.including(637).range() == (Range{0, 650}));
    QVERIFY(scale.including(-3).range() == (Range{-3, 100}));
}

void SliderScaleTest::emptyRangeIsGivenAWidth() {
    const SliderScale scale({5, 5});
    QVERIFY(scale.range().high > scale.range().low);
    QCOMPARE(scale.placeOf(5), 0.0);
}

} // namespace headroom::slider_scale_test

HEADROOM_TEST(slider_scale, SliderScaleTest)
#include "slider_scale_test.moc"
