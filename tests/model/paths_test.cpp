#include "results.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>

namespace headroom::paths_test {
using namespace headroom::test;

/// Section 0: the value of every kind of path, month by month. `money/fixed_cost` stands for any path, because a run
/// records it as it is read.
class PathsTest : public QObject {
    Q_OBJECT

  private slots:
    void calendar();
    void curves_data();
    void curves();
    void curveWithAnchorsBeforeTheRun_data();
    void curveWithAnchorsBeforeTheRun();
    void curveOfOnePoint();
    void segmentsOfDifferentLength();
    void fadingGrowth();
    void fadingGrowthHalvesTheDistance();
    void logisticGrowth();
    void decline();
};

namespace {

Results resultsFor(const Path& path, int months = 30) {
    return Results(ScenarioBuilder().months(months).put("money/fixed_cost", path));
}

double value(const Results& results, int month) {
    return results.input("money/fixed_cost", month);
}

} // namespace

void PathsTest::calendar() {
    // A million users with 864 tokens a day: 864e6 · 30.4375 a month, over 2 629 800 s a month: 10 000 a second.
    const Results results{ScenarioBuilder()};
    QCOMPARE(results("tokens"), 26'298'000'000.0);
    QCOMPARE(results("load"), 10'000.0);
    // 200 accelerators · 730.5 h · 2 USD
    QCOMPARE(results("spend"), 292'200.0);
}

void PathsTest::curves_data() {
    QTest::addColumn<int>("interpolation");
    QTest::addColumn<QList<double>>("expected");
    // Anchors in months 2 (100) and 6 (1600): u = 1/4, 1/2, 3/4 between them, nothing before and after.
    const auto row = [](const char* name, Interpolation interpolation, QList<double> between) {
        QList<double> expected{100, 100, 100};
        expected << between << QList<double>{1600, 1600, 1600};
        QTest::newRow(name) << static_cast<int>(interpolation) << expected;
    };
    row("step", Interpolation::step, {100, 100, 100});
    // 100 + 1500 u
    row("linear", Interpolation::linear, {475, 850, 1225});
    // 100 · 16^u
    row("geometric", Interpolation::geometric, {200, 400, 800});
    // 3u² − 2u³ = 3/16 − 2/64 = 0.15625, 0.5, 27/16 − 54/64 = 0.84375; times 1500
    row("smooth", Interpolation::smooth, {334.375, 850, 1365.625});
}

void PathsTest::curves() {
    QFETCH(int, interpolation);
    QFETCH(QList<double>, expected);
    const Results results =
        resultsFor(curve(static_cast<Interpolation>(interpolation), {{month(2), 100}, {month(6), 1600}}));
    for (int t = 0; t < expected.size(); ++t)
        QCOMPARE(value(results, t), expected[t]);
}

void PathsTest::curveWithAnchorsBeforeTheRun_data() {
    QTest::addColumn<int>("interpolation");
    QTest::addColumn<QList<double>>("expected");
    // Anchors two months before the start and two after it: the run begins at u = 1/2.
    QTest::newRow("step") << static_cast<int>(Interpolation::step) << QList<double>{100, 100, 1600, 1600};
    QTest::newRow("linear") << static_cast<int>(Interpolation::linear) << QList<double>{850, 1225, 1600, 1600};
    QTest::newRow("geometric") << static_cast<int>(Interpolation::geometric) << QList<double>{400, 800, 1600, 1600};
    QTest::newRow("smooth") << static_cast<int>(Interpolation::smooth) << QList<double>{850, 1365.625, 1600, 1600};
}

void PathsTest::curveWithAnchorsBeforeTheRun() {
    QFETCH(int, interpolation);
    QFETCH(QList<double>, expected);
    // The first anchor lies in a segment that is over when the run begins.
    const Results results = resultsFor(
        curve(static_cast<Interpolation>(interpolation), {{month(-9), 7}, {month(-2), 100}, {month(2), 1600}}));
    for (int t = 0; t < expected.size(); ++t)
        QCOMPARE(value(results, t), expected[t]);
}

void PathsTest::curveOfOnePoint() {
    const Results results = resultsFor(curve(Interpolation::geometric, {{month(3), 5}}));
    for (const int t : {0, 3, 29})
        QCOMPARE(value(results, t), 5.0);
}

void PathsTest::segmentsOfDifferentLength() {
    const Results linear = resultsFor(curve(Interpolation::linear, {{month(0), 0}, {month(2), 10}, {month(3), 40}}));
    const QList<double> expected{0, 5, 10, 40, 40};
    for (int t = 0; t < expected.size(); ++t)
        QCOMPARE(value(linear, t), expected[t]);
    // Doubling each month for three months, then a tenth each month for two.
    const Results geometric =
        resultsFor(curve(Interpolation::geometric, {{month(0), 1}, {month(3), 8}, {month(5), 0.08}}));
    const QList<double> powers{1, 2, 4, 8, 0.8, 0.08, 0.08};
    for (int t = 0; t < powers.size(); ++t)
        QCOMPARE(value(geometric, t), powers[t]);
}

void PathsTest::fadingGrowth() {
    const Results results = resultsFor(Path::fading(100, 0.5, 0.2, 1));
    QCOMPARE(value(results, 0), 100.0);
    // g_0 = 0.5: 100 · 1.5^(1/12) = 100 · 1.0343660831319166
    QCOMPARE(value(results, 1), 103.43660831319166);
    // g_1 = 0.2 + 0.3 · 2^(−1/12) = 0.2 + 0.3 · 0.9438743126816935 = 0.483162293804508;
    // 103.43660831319166 · 1.483162293804508^(1/12) = 103.43660831319166 · 1.0333935482…
    QCOMPARE(value(results, 2), 106.89071807027277);
    // After a half-life of one year g = 0.2 + 0.3/2 = 0.35, after two 0.2 + 0.3/4 = 0.275.
    QCOMPARE(value(results, 13) / value(results, 12), std::pow(1.35, 1.0 / 12));
    QCOMPARE(value(results, 25) / value(results, 24), std::pow(1.275, 1.0 / 12));
}

void PathsTest::fadingGrowthHalvesTheDistance() {
    // The same growth at both ends is growth at 21 % a year: 100, 121, 146.41.
    const Results steady = resultsFor(Path::fading(100, 0.21, 0.21, 3));
    QCOMPARE(value(steady, 12), 121.0);
    QCOMPARE(value(steady, 24), 146.41);
    // A half-life of half a year: g_6 = 0 + 0.6/2.
    const Results fast = resultsFor(Path::fading(100, 0.6, 0, 0.5));
    QCOMPARE(value(fast, 7) / value(fast, 6), std::pow(1.3, 1.0 / 12));
}

void PathsTest::logisticGrowth() {
    const Results results = resultsFor(Path::logistic(100, 0.5, 400));
    QCOMPARE(value(results, 0), 100.0);
    // r = ln 1.5 / (1 − 100/400); e^(−r/12) = 1.5^(−1/9) = 0.9559480784229751;
    // 400 / (1 + 3 · 0.9559480784229751)
    QCOMPARE(value(results, 1), 103.41678094288318);
    // After a year the factor is 1.5^(−4/3) = 0.5823869764908659: 400 / (1 + 3 · 0.5823869764908659)
    QCOMPARE(value(results, 12), 145.6048663580813);
}

void PathsTest::decline() {
    const Results results = resultsFor(Path::decline(1000, 0.19));
    QCOMPARE(value(results, 0), 1000.0);
    // 0.81^(6/12) = 0.9
    QCOMPARE(value(results, 6), 900.0);
    QCOMPARE(value(results, 12), 810.0);
    QCOMPARE(value(results, 24), 656.1);
}

} // namespace headroom::paths_test

HEADROOM_TEST(paths, PathsTest)
#include "paths_test.moc"
