#include "random_draws.h"
#include "test_program.h"
#include "uncertainty/percentiles.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::percentiles_test {
using namespace headroom::test;

/// Percentiles as spreadsheets have them (type 7), against sorting and against small examples by hand.
class PercentilesTest : public QObject {
    Q_OBJECT

  private slots:
    void smallExamples();
    void agreesWithSorting_data();
    void agreesWithSorting();
    void orderDoesNotMatter();
    void meanAndErrorKeepTheirDigits_data();
    void meanAndErrorKeepTheirDigits();
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

namespace {

/// Columns that are hard on one way of selecting or another; `u` in (0, 1), of value `i` of `count`.
double shaped(const QString& shape, double u, int i, int count) {
    if (shape == "even")
        return u;
    if (shape == "skewed")
        return std::exp(40 * u);
    if (shape == "over all magnitudes")
        return std::pow(10.0, 600 * u - 300);
    if (shape == "ties below")
        return std::max(0.0, u - 0.8);
    if (shape == "ties above")
        return std::min(0.3, u);
    if (shape == "ties in the middle")
        return std::clamp(u, 0.2, 0.7);
    if (shape == "ten values")
        return std::floor(10 * u);
    if (shape == "two values")
        return u < 0.3 ? -5.0 : 7.0;
    if (shape == "all equal")
        return 0.1;
    if (shape == "one differs")
        return i == count / 2 ? -1e6 : 0.1;
    if (shape == "a few far out")
        return u < 0.001 ? 1e15 * (u - 0.0004) : u;
    if (shape == "clusters of all widths")
        return std::floor(3 * u) + std::pow(u, 40);
    if (shape == "tiny differences")
        return 1e9 + u * 1e-6;
    if (shape == "denormal")
        return u * 1e-318;
    if (shape == "huge")
        return (u - 0.5) * 3e300;
    if (shape == "as wide as numbers go")
        return i == 0 ? -1.2e308 : i == 1 ? 1.2e308 : u;
    if (shape == "ascending")
        return i;
    if (shape == "descending")
        return -std::sqrt(i);
    return i % 64;
}

} // namespace

void PercentilesTest::agreesWithSorting_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("shape");
    const QStringList shapes{"even",
                             "skewed",
                             "over all magnitudes",
                             "ties below",
                             "ties above",
                             "ties in the middle",
                             "ten values",
                             "two values",
                             "all equal",
                             "one differs",
                             "a few far out",
                             "clusters of all widths",
                             "tiny differences",
                             "denormal",
                             "huge",
                             "as wide as numbers go",
                             "ascending",
                             "descending",
                             "of period 64"};
    for (const int count : {2, 3, 7, 8, 9, 31, 32, 33, 63, 64, 65, 127, 128, 129, 1001, 4096, 10000})
        for (const QString& shape : shapes)
            // Larger columns of such numbers have no sum.
            if (shape != "as wide as numbers go" || count < 130)
                QTest::addRow("%d %s", count, qPrintable(shape)) << count << shape;
    for (const char* shape : {"even", "skewed", "ties below"})
        QTest::addRow("1000000 %s", shape) << 1'000'000 << QString(shape);
}

void PercentilesTest::agreesWithSorting() {
    QFETCH(int, count);
    QFETCH(QString, shape);
    RandomDraws random(static_cast<std::uint64_t>(count));
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(shaped(shape, random.between(0, 1), i, count));
    const Summary summary = summarise(values);
    std::ranges::sort(values);
    for (std::size_t i = 0; i < fanProbabilities.size(); ++i)
        QCOMPARE(summary.percentiles[i], percentile(values, fanProbabilities[i]));
}

/// In order, sampled, and in any other: what is selected does not depend on it.
void PercentilesTest::orderDoesNotMatter() {
    RandomDraws random(5);
    std::vector<double> values;
    for (int i = 0; i < 5000; ++i)
        values.push_back(std::exp(6 * random.between(0, 1)));
    const Summary drawn = summarise(values);
    std::ranges::sort(values);
    QCOMPARE(summarise(values).percentiles, drawn.percentiles);
    std::ranges::reverse(values);
    QCOMPARE(summarise(values).percentiles, drawn.percentiles);
}

void PercentilesTest::meanAndErrorKeepTheirDigits_data() {
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("spread");
    QTest::addColumn<int>("count");
    for (const int count : {5, 64, 1000, 100000}) {
        QTest::addRow("%d around nothing", count) << 0.0 << 1.0 << count;
        QTest::addRow("%d far from nothing", count) << 1e12 << 1.0 << count;
        QTest::addRow("%d far below nothing", count) << -1e12 << 1e-2 << count;
        QTest::addRow("%d wide", count) << 1.0 << 1e100 << count;
    }
}

/// Against two passes in a wider type: the noise as the numbers hold it, and one value far out.
void PercentilesTest::meanAndErrorKeepTheirDigits() {
    QFETCH(double, level);
    QFETCH(double, spread);
    QFETCH(int, count);
    RandomDraws random(7);
    for (const double farOut : {0.0, 1e6}) {
        std::vector<double> values;
        for (int i = 0; i < count; ++i)
            values.push_back(level + spread * random.between(-1, 1));
        values[static_cast<std::size_t>(count) / 2] += farOut * spread;
        const long double first = values[0];
        long double offset = 0, squares = 0;
        for (const double value : values)
            offset += (value - first) / count;
        for (const double value : values)
            squares += (value - first - offset) * (value - first - offset);
        const auto mean = static_cast<double>(first + offset);
        const auto error = static_cast<double>(std::sqrt(squares / (count - 1) / count));
        const Summary summary = summarise(values);
        QVERIFY(std::abs(summary.mean - mean) <= 1e-15 * std::abs(level) + 1e-12 * error);
        QVERIFY(std::abs(summary.meanError - error) <= 1e-12 * error);
    }
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
        for (const std::size_t count : {100U, 3000U})
            for (const std::size_t place : {0U, 5U, 12U, 99U})
                for (const double step : {0.0, 1.0}) {
                    std::vector<double> values;
                    for (std::size_t i = 0; i < count; ++i)
                        values.push_back(step * static_cast<double>(i));
                    values[place] = bad;
                    QVERIFY(!std::isfinite(summarise(values).mean));
                }
}

} // namespace headroom::percentiles_test

HEADROOM_TEST(percentiles, PercentilesTest)
#include "percentiles_test.moc"
