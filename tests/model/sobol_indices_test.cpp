#include "analyses/sobol_indices.h"
#include "test_program.h"

#include <QtTest>

#include <boost/random/sobol.hpp>
#include <cmath>
#include <numbers>

namespace headroom::sobol_indices_test {

/// Against functions whose indices are known in closed form.
class SobolIndicesTest : public QObject {
    Q_OBJECT

  private slots:
    void ofIshigamisFunction();
    void ofSobolsGFunction();
    void groupsInputs();
    void intervalsHoldTheTruth();
    void areNothingWhereNothingVaries();
    void largeNumbersLoseNoDigits();
    void stopAtOnce();
    void resamplesDependOnTheirSeedAlone();
    void sayHowFarTheyAre();
};

namespace {

/// The Sobol' sequence without its first point, which is no draw.
UnitPoints sequence(int points, int dimensions) {
    boost::random::sobol generator(static_cast<std::size_t>(dimensions));
    UnitPoints result(points, dimensions);
    for (int i = 0; i < points; ++i)
        for (int d = 0; d < dimensions; ++d)
            result(i, d) = (static_cast<double>(generator()) + 0.5) / (static_cast<double>(generator.max()) + 1.0);
    return result;
}

template <typename Function>
UnitModel each(Function function) {
    return [function](const UnitPoints& points) {
        std::vector<double> values;
        for (Eigen::Index i = 0; i < points.rows(); ++i)
            values.push_back(function(points.row(i)));
        return values;
    };
}

/// sin x + 7 sin² y + 0.1 z⁴ sin x, each from −π to π.
template <typename Row>
double ishigami(const Row& unit) {
    const auto angle = [&](int i) { return (2 * unit[i] - 1) * std::numbers::pi; };
    return std::sin(angle(0)) + 7 * std::pow(std::sin(angle(1)), 2) + 0.1 * std::pow(angle(2), 4) * std::sin(angle(0));
}

const std::vector<double> g{0, 1, 4.5, 9, 99, 99};

/// Π (|4u − 2| + a) / (1 + a)
template <typename Row>
double sobolG(const Row& unit) {
    double product = 1;
    for (std::size_t i = 0; i < g.size(); ++i)
        product *= (std::abs(4 * unit[static_cast<Eigen::Index>(i)] - 2) + g[i]) / (1 + g[i]);
    return product;
}

bool near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance;
}

} // namespace

void SobolIndicesTest::ofIshigamisFunction() {
    const auto found = sobolIndices(each([](const auto& u) { return ishigami(u); }), {sequence(1 << 14, 6), {}, {}});
    QVERIFY(found);
    // V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2 with a = 7, b = 0.1; the mean is a/2.
    const double pi4 = std::pow(std::numbers::pi, 4);
    const double variance = 49.0 / 8 + 0.1 * pi4 / 5 + 0.01 * pi4 * pi4 / 18 + 0.5;
    QVERIFY(near(found->mean, 3.5, 1e-3));
    QVERIFY(near(found->variance, variance, 0.005 * variance));
    // V1 = (1 + bπ⁴/5)²/2, V2 = a²/8, V13 = 8b²π⁸/225.
    const double first[]{0.3139, 0.4424, 0.0};
    const double total[]{0.5576, 0.4424, 0.2437};
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY2(near(found->inputs[i].first, first[i], 0.003), qPrintable(QString::number(found->inputs[i].first)));
        QVERIFY2(near(found->inputs[i].total, total[i], 0.003), qPrintable(QString::number(found->inputs[i].total)));
    }
}

void SobolIndicesTest::ofSobolsGFunction() {
    const auto found = sobolIndices(each([](const auto& u) { return sobolG(u); }), {sequence(1 << 14, 12), {}, {}});
    // V_i = 1 / 3(1 + a_i)², V = Π (1 + V_j) − 1; S_i = V_i / V, T_i = V_i Π_{j≠i} (1 + V_j) / V.
    double product = 1;
    for (const double a : g)
        product *= 1 + 1 / (3 * (1 + a) * (1 + a));
    for (std::size_t i = 0; i < g.size(); ++i) {
        const double own = 1 / (3 * (1 + g[i]) * (1 + g[i]));
        const SobolIndex& index = found->inputs[i];
        QVERIFY2(near(index.first, own / (product - 1), 0.005), qPrintable(QString::number(index.first)));
        QVERIFY2(near(index.total, own * product / (1 + own) / (product - 1), 0.005),
                 qPrintable(QString::number(index.total)));
    }
}

void SobolIndicesTest::groupsInputs() {
    // x and z of Ishigami's function together are all but y.
    const auto found =
        sobolIndices(each([](const auto& u) { return ishigami(u); }), {sequence(1 << 13, 6), {{0, 2}, {1}}, {}});
    QCOMPARE(found->inputs.size(), std::size_t{2});
    QVERIFY(near(found->inputs[0].first, 1 - 0.4424, 0.005));
    QVERIFY(near(found->inputs[0].total, 1 - 0.4424, 0.005));
    QVERIFY(near(found->inputs[1].first, 0.4424, 0.005));
}

void SobolIndicesTest::intervalsHoldTheTruth() {
    const auto found = sobolIndices(each([](const auto& u) { return ishigami(u); }), {sequence(1 << 10, 6), {}, {}});
    const double first[]{0.3139, 0.4424, 0.0};
    const double total[]{0.5576, 0.4424, 0.2437};
    for (std::size_t i = 0; i < 3; ++i) {
        const SobolIndex& index = found->inputs[i];
        QVERIFY(index.firstInterval.low <= first[i] && first[i] <= index.firstInterval.high);
        QVERIFY(index.totalInterval.low <= total[i] && total[i] <= index.totalInterval.high);
        QVERIFY(index.firstInterval.low <= index.first && index.first <= index.firstInterval.high);
        QVERIFY(index.totalInterval.high - index.totalInterval.low < 0.15);
    }
}

void SobolIndicesTest::areNothingWhereNothingVaries() {
    const auto found = sobolIndices(each([](const auto&) { return 3.0; }), {sequence(64, 4), {}, {}});
    QCOMPARE(found->mean, 3.0);
    QCOMPARE(found->variance, 0.0);
    QCOMPARE(found->inputs[1].first, 0.0);
    QCOMPARE(found->inputs[1].total, 0.0);
}

void SobolIndicesTest::largeNumbersLoseNoDigits() {
    const SobolDesign design{sequence(1 << 10, 6), {}, {}};
    const auto small = sobolIndices(each([](const auto& u) { return ishigami(u); }), design);
    const auto large = sobolIndices(each([](const auto& u) { return 1e12 + 1e6 * ishigami(u); }), design);
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(near(small->inputs[i].first, large->inputs[i].first, 1e-8));
}

void SobolIndicesTest::stopAtOnce() {
    std::stop_source stop;
    int calls = 0;
    const UnitModel model = [&](const UnitPoints& points) {
        if (++calls == 2)
            stop.request_stop();
        return std::vector<double>(static_cast<std::size_t>(points.rows()), 1.0);
    };
    QVERIFY(!sobolIndices(model, {sequence(64, 6), {}, {}}, stop.get_token()));
    QCOMPARE(calls, 2);
    // A model that gives less than it was asked for was cancelled itself.
    QVERIFY(!sobolIndices([](const UnitPoints&) { return std::vector<double>(); }, {sequence(64, 6), {}, {}}));
}

void SobolIndicesTest::resamplesDependOnTheirSeedAlone() {
    const Eigen::VectorXd counts = resampledCounts({500, 0.9, 7}, 3, 1000);
    QCOMPARE(counts.sum(), 1000.0);
    QVERIFY(counts == resampledCounts({10, 0.5, 7}, 3, 1000));
    QVERIFY(counts != resampledCounts({500, 0.9, 7}, 4, 1000));
    QVERIFY(counts != resampledCounts({500, 0.9, 8}, 3, 1000));
    // 5 %, 95 % of 0 ... 100 are 5 and 95.
    std::vector<double> numbers(101);
    std::iota(numbers.begin(), numbers.end(), 0.0);
    const Interval middle = intervalOf(numbers, 0.9);
    QVERIFY(near(middle.low, 5, 1e-12) && near(middle.high, 95, 1e-12));
}

void SobolIndicesTest::sayHowFarTheyAre() {
    std::vector<int> heard;
    const SobolDesign design{sequence(64, 4), {}, {.resamples = 4}};
    const UnitModel model = each([](const auto& u) { return u[0]; });
    sobolIndices(model, design, {}, [&](int done, int all) {
        QCOMPARE(all, 4);
        heard.push_back(done);
    });
    QCOMPARE(heard, (std::vector<int>{1, 2, 3, 4}));
    std::stop_source stop;
    QVERIFY(!sobolIndices(model, design, stop.get_token(), [&](int, int) { stop.request_stop(); }));
}

} // namespace headroom::sobol_indices_test

HEADROOM_TEST(sobol_indices, SobolIndicesTest)
#include "sobol_indices_test.moc"
