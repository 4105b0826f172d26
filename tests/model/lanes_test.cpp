#include "engine/lanes.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

namespace headroom::lanes_test {

/// The mathematics of a block of lanes against those of single numbers.
class LanesTest : public QObject {
    Q_OBJECT

  private slots:
    void functionsAreThoseOfTheLibrary_data();
    void functionsAreThoseOfTheLibrary();
    void endsOfTheRange();
};

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

using Block = Lane<blockLanes>;
using BlockFunction = Block (Block::*)() const;
using NumberFunction = double (*)(double);

/// How many numbers of a double lie between two of one sign.
double unitsApart(double a, double b) {
    const double larger = std::max(std::abs(a), std::abs(b));
    return std::abs(a - b) / (std::nextafter(larger, infinity) - larger);
}

Block of(double value) {
    return constant<blockLanes>(value);
}

} // namespace

void LanesTest::functionsAreThoseOfTheLibrary_data() {
    QTest::addColumn<BlockFunction>("block");
    QTest::addColumn<NumberFunction>("number");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("units");
    const NumberFunction exponential = std::exp, logarithm = std::log, root = std::sqrt;
    // The vector functions of the C library err by 4 units in the last place at most, its scalar ones by 1.
    QTest::newRow("exp") << BlockFunction(&Block::exp) << exponential << -700.0 << 700.0 << 5.0;
    QTest::newRow("exp near 0") << BlockFunction(&Block::exp) << exponential << -0.1 << 0.1 << 5.0;
    QTest::newRow("log") << BlockFunction(&Block::log) << logarithm << 1e-300 << 1e300 << 5.0;
    QTest::newRow("log near 1") << BlockFunction(&Block::log) << logarithm << 0.5 << 2.0 << 5.0;
    // Correctly rounded by IEEE 754.
    QTest::newRow("sqrt") << BlockFunction(&Block::sqrt) << root << 0.0 << 1e12 << 0.0;
}

void LanesTest::functionsAreThoseOfTheLibrary() {
    QFETCH(const BlockFunction, block);
    QFETCH(const NumberFunction, number);
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const double, units);
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> uniform(low, high);
    for (int i = 0; i < 2000; ++i) {
        Block argument;
        for (int lane = 0; lane < blockLanes; ++lane)
            argument[lane] = uniform(random);
        const Block result = (argument.*block)();
        for (int lane = 0; lane < blockLanes; ++lane)
            QVERIFY2(unitsApart(result[lane], number(argument[lane])) <= units,
                     qPrintable(QString::number(argument[lane], 'g', 17)));
    }
}

void LanesTest::endsOfTheRange() {
    for (int lane = 0; lane < blockLanes; ++lane) {
        QCOMPARE(of(0).exp()[lane], 1.0);
        QCOMPARE(of(-800).exp()[lane], 0.0);
        QCOMPARE(of(800).exp()[lane], infinity);
        QCOMPARE(of(1).log()[lane], 0.0);
        QCOMPARE(of(0).log()[lane], -infinity);
        QVERIFY(std::isnan(of(-1).log()[lane]));
        QCOMPARE(of(2.5).round()[lane], 3.0);
    }
}

} // namespace headroom::lanes_test

HEADROOM_TEST(lanes, LanesTest)
#include "lanes_test.moc"
