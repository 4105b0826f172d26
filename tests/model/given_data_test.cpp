#include "analyses/given_data.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>
#include <random>

namespace headroom::given_data_test {

class GivenDataTest : public QObject {
    Q_OBJECT

  private slots:
    void findsTheVarianceOfClassMeans();
    void ofALinearModelOfIndependentInputs();
    void ofALinearModelOfCorrelatedInputs();
    void classesExplainNothingByChance();
    void areNothingWhereNothingVaries();
    void sayHowFarTheyAreAndStop();
    void classesAreEquallyLarge();
    void equalNumbersShareAClass();
    void takesMoreClassesOfMoreDraws();
};

namespace {

/// Standard normal numbers that are the same everywhere: Box and Muller.
class Normals {
  public:
    double operator()() {
        const auto unit = [this] { return (static_cast<double>(generator_() >> 11) + 0.5) / 9007199254740992.0; };
        const double radius = std::sqrt(-2 * std::log(unit()));
        return radius * std::cos(6.283185307179586 * unit());
    }

  private:
    std::mt19937_64 generator_{11};
};

constexpr int draws = 20000;

/// Y = 2 X1 + X2 + X3, of which X1 and X2 are correlated.
std::vector<FirstOrderIndex> linear(double correlation) {
    Normals normal;
    std::vector<double> x[3], y;
    for (int i = 0; i < draws; ++i) {
        const double a = normal(), b = correlation * a + std::sqrt(1 - correlation * correlation) * normal();
        const double c = normal();
        x[0].push_back(a);
        x[1].push_back(b);
        x[2].push_back(c);
        y.push_back(2 * a + b + c);
    }
    std::vector<std::vector<int>> classes;
    for (const auto& input : x)
        classes.push_back(equalClasses(input, classesFor(draws)));
    return *firstOrderFromData(y, classes, {100, 0.9, 1});
}

void near(double actual, double expected, double tolerance) {
    QVERIFY2(std::abs(actual - expected) <= tolerance, qPrintable(QString("%1 for %2").arg(actual).arg(expected)));
}

} // namespace

void GivenDataTest::findsTheVarianceOfClassMeans() {
    // Means 2 and 5 around 3.5: between 4 · 1.5² = 9, whole 2·(2.5² + 0.5²) = 13; (1 − 9/13) · 3/2 of it is
    // unexplained.
    const auto found = *firstOrderFromData(std::vector<double>{1, 3, 4, 6}, {{0, 0, 1, 1}}, {0, 0.9, 1});
    near(found[0].first, 1 - 4.0 / 13 * 3 / 2, 1e-12);
}

void GivenDataTest::ofALinearModelOfIndependentInputs() {
    // V = 4 + 1 + 1.
    const auto found = linear(0);
    near(found[0].first, 4.0 / 6, 0.02);
    near(found[1].first, 1.0 / 6, 0.02);
    near(found[2].first, 1.0 / 6, 0.02);
}

void GivenDataTest::ofALinearModelOfCorrelatedInputs() {
    // E[Y | X1] = (2 + ρ) X1, E[Y | X2] = (2ρ + 1) X2, V = 6 + 4ρ = 8 with ρ = 1/2: 6.25/8, 4/8 and 1/8, which need not
    // sum to 1.
    const auto found = linear(0.5);
    near(found[0].first, 6.25 / 8, 0.02);
    near(found[1].first, 4.0 / 8, 0.02);
    near(found[2].first, 1.0 / 8, 0.02);
    for (const auto& index : found)
        QVERIFY(index.interval.low < index.first && index.first < index.interval.high &&
                index.interval.high - index.interval.low < 0.05);
}

void GivenDataTest::classesExplainNothingByChance() {
    Normals normal;
    std::vector<double> x, y;
    for (int i = 0; i < 1000; ++i) {
        x.push_back(normal());
        y.push_back(normal());
    }
    // Uncorrected, 48 classes of 1000 draws would explain 47/999 = 4.7 %.
    near((*firstOrderFromData(y, {equalClasses(x, 48)}, {0, 0.9, 1}))[0].first, 0, 0.03);
}

void GivenDataTest::areNothingWhereNothingVaries() {
    QCOMPARE((*firstOrderFromData(std::vector<double>{5, 5, 5}, {{0, 1, 1}}, {10, 0.9, 1}))[0].first, 0.0);
}

void GivenDataTest::sayHowFarTheyAreAndStop() {
    const std::vector<double> y{1, 3, 4, 6};
    std::stop_source stop;
    std::vector<int> heard;
    const auto hear = [&](int done, int all) {
        QCOMPARE(all, 5);
        heard.push_back(done);
        if (done == 3)
            stop.request_stop();
    };
    QVERIFY(!firstOrderFromData(y, {{0, 0, 1, 1}}, {5, 0.9, 1}, stop.get_token(), hear));
    QCOMPARE(heard, (std::vector<int>{1, 2, 3}));
}

void GivenDataTest::classesAreEquallyLarge() {
    QCOMPARE(equalClasses(std::vector<double>{3, 1, 2, 6, 5, 4}, 3), (std::vector<int>{1, 0, 0, 2, 2, 1}));
}

void GivenDataTest::equalNumbersShareAClass() {
    QCOMPARE(equalClasses(std::vector<double>{7, 7, 7, 9}, 4), (std::vector<int>{0, 0, 0, 1}));
}

void GivenDataTest::takesMoreClassesOfMoreDraws() {
    QCOMPARE(classesFor(1), 1);
    // 1500^(2/7) = 8.08
    QCOMPARE(classesFor(1500), 9);
    // 10000^(1/3) = 21.5
    QCOMPARE(classesFor(10000), 22);
    QCOMPARE(classesFor(10000000), 48);
}

} // namespace headroom::given_data_test

HEADROOM_TEST(given_data, GivenDataTest)
#include "given_data_test.moc"
