#include "random_draws.h"
#include "uncertainty/percentiles.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace headroom;
using namespace headroom::test;

/// Percentiles as spreadsheets have them (type 7), against sorting and against small examples by hand.
class PercentilesTest : public QObject {
    Q_OBJECT

  private slots:
    void smallExamples();
    void agreesWithSorting_data();
    void agreesWithSorting();
    void ofOneValue();
    void whatIsNotFiniteShowsInTheMean();
};

/// Of 10, 20, 30, 40, 50 the 5th percentile lies at 0.05 · 4 = 0.2 of the way from the first to the second: 12; the
/// 25th at the second: 20. Of 1, 2, 3, 4 the 25th lies at 0.25 · 3 = 0.75: 1.75; the 95th at 2.85: 3.85.
void PercentilesTest::smallExamples() {
    const Summary five = summarise(std::vector<double>{50, 10, 40, 20, 30});
    QCOMPARE(five.percentiles, (std::array<double, 5>{12, 20, 30, 40, 48}));
    QCOMPARE(five.mean, 30.0);
    // Σ (x − 30)² = 1000; √(1000 / 4 / 5).
    QCOMPARE(five.meanError, std::sqrt(50.0));
    const Summary four = summarise(std::vector<double>{4, 2, 1, 3});
    for (std::size_t i = 0; i < 5; ++i)
        QCOMPARE(four.percentiles[i], (std::array<double, 5>{1.15, 1.75, 2.5, 3.25, 3.85}[i]));
    QCOMPARE(percentile(std::vector<double>{1, 2, 3, 4}, 0.95), 3.85);
    // Half a standard deviation of the rank, √4 / 2, is a quarter of the ranks to each side: 1.75 and 3.25.
    QCOMPARE(four.medianError, 0.75);
}

void PercentilesTest::agreesWithSorting_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("shape");
    for (const int count : {2, 3, 7, 8, 9, 100, 1001, 10000})
        for (const char* shape : {"even", "skewed", "ties", "two values", "tiny differences", "huge"})
            QTest::addRow("%d %s", count, shape) << count << QString(shape);
}

void PercentilesTest::agreesWithSorting() {
    QFETCH(int, count);
    QFETCH(QString, shape);
    RandomDraws random(static_cast<std::uint64_t>(count));
    std::vector<double> values;
    for (int i = 0; i < count; ++i) {
        const double u = random.between(0, 1);
        values.push_back(shape == "even"               ? u
                         : shape == "skewed"           ? std::exp(40 * u)
                         : shape == "ties"             ? std::max(0.0, u - 0.8)
                         : shape == "two values"       ? (u < 0.3 ? -5.0 : 7.0)
                         : shape == "tiny differences" ? 1e9 + u * 1e-6
                                                       : (u - 0.5) * 3e300);
    }
    const Summary summary = summarise(values);
    std::ranges::sort(values);
    for (std::size_t i = 0; i < fanProbabilities.size(); ++i)
        QCOMPARE(summary.percentiles[i], percentile(values, fanProbabilities[i]));
    if (shape != "huge")
        QVERIFY(std::abs(summary.mean - std::reduce(values.begin(), values.end()) / count) <=
                1e-12 * std::abs(summary.mean));
}

void PercentilesTest::ofOneValue() {
    const Summary summary = summarise(std::vector<double>{3});
    QCOMPARE(summary.percentiles, (std::array<double, 5>{3, 3, 3, 3, 3}));
    QCOMPARE(summary.mean, 3.0);
    QCOMPARE(summary.meanError, 0.0);
    QCOMPARE(summary.medianError, 0.0);
}

void PercentilesTest::whatIsNotFiniteShowsInTheMean() {
    for (const double bad : {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                             std::numeric_limits<double>::quiet_NaN()})
        for (std::size_t place : {0U, 5U, 12U, 99U}) {
            std::vector<double> values(100, 1.0);
            values[place] = bad;
            QVERIFY(!std::isfinite(summarise(values).mean));
        }
}

QTEST_APPLESS_MAIN(PercentilesTest)
#include "percentiles_test.moc"
