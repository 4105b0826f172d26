#include "test_program.h"
#include "uncertainty/sampler.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>

namespace headroom::sampler_test {

/// The numbers behind the draws: spread as their method promises, and each from the seed, its dimension and its path
/// alone.
class SamplerTest : public QObject {
    Q_OBJECT

  private slots:
    void sobolPointsFillEveryInterval_data();
    void sobolPointsFillEveryInterval();
    void pairsOfSobolDimensionsFillEverySquare();
    void latinHypercubeHitsEveryStratumOnce_data();
    void latinHypercubeHitsEveryStratumOnce();
    void drawsAreUniform_data() { addMethods(); }
    void drawsAreUniform();
    void pathDependsOnItsNumberAlone_data() { addMethods(); }
    void pathDependsOnItsNumberAlone();
    void seedsAndDimensionsDiffer_data() { addMethods(); }
    void seedsAndDimensionsDiffer();
    void seedsAreIndependent();
    void fewStrataAreOrderedFreely();
    void refusesWhatIsNoSample();

  private:
    void addMethods();
};

namespace {

std::vector<double> draws(const Sampling& sampling, int dimension, int first, int count, int dimensions = 60) {
    std::vector<double> numbers(static_cast<std::size_t>(count));
    Sampler(sampling, dimensions).fill(dimension, first, numbers);
    return numbers;
}

} // namespace

void SamplerTest::addMethods() {
    QTest::addColumn<QString>("method");
    for (const char* method : {"sobol", "latin", "random"})
        QTest::newRow(method) << method;
}

void SamplerTest::sobolPointsFillEveryInterval_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("first");
    for (const int count : {1, 2, 64, 1024})
        for (const int block : {0, 1, 5})
            QTest::addRow("%d from %d", count, count * block) << count << count * block;
}

/// Every aligned run of 2^k points of a (t, s)-sequence in base 2 has one point in each of the 2^k intervals, in every
/// dimension; a nested scramble keeps that.
void SamplerTest::sobolPointsFillEveryInterval() {
    QFETCH(int, count);
    QFETCH(int, first);
    for (int dimension = 0; dimension < 60; ++dimension) {
        std::set<int> intervals;
        for (const double draw : draws({"sobol", 3, 10000}, dimension, first, count))
            intervals.insert(static_cast<int>(draw * count));
        QCOMPARE(static_cast<int>(intervals.size()), count);
    }
}

/// The first two dimensions are a (0, 2)-sequence: 2^8 points put one into each rectangle of 2^-i by 2^-(8-i).
void SamplerTest::pairsOfSobolDimensionsFillEverySquare() {
    const auto x = draws({"sobol", 11, 10000}, 0, 0, 256), y = draws({"sobol", 11, 10000}, 1, 0, 256);
    for (int i = 0; i <= 8; ++i) {
        std::set<std::pair<int, int>> cells;
        for (std::size_t k = 0; k < x.size(); ++k)
            cells.emplace(static_cast<int>(x[k] * (1 << i)), static_cast<int>(y[k] * (1 << (8 - i))));
        QCOMPARE(static_cast<int>(cells.size()), 256);
    }
}

void SamplerTest::latinHypercubeHitsEveryStratumOnce_data() {
    QTest::addColumn<int>("paths");
    for (const int paths : {1, 2, 7, 64, 1000, 10007})
        QTest::addRow("%d", paths) << paths;
}

void SamplerTest::latinHypercubeHitsEveryStratumOnce() {
    QFETCH(int, paths);
    for (int dimension = 0; dimension < 10; ++dimension) {
        std::set<int> strata;
        for (const double draw : draws({"latin", 5, paths}, dimension, 0, paths))
            strata.insert(static_cast<int>(draw * paths));
        QCOMPARE(static_cast<int>(strata.size()), paths);
    }
}

/// Twenty intervals of 500 draws each on average; a count of independent ones has a standard deviation of 22, and five
/// of them are exceeded once in millions of counts.
void SamplerTest::drawsAreUniform() {
    QFETCH(QString, method);
    for (int dimension = 0; dimension < 50; ++dimension) {
        std::array<int, 20> counts{};
        double mean = 0;
        for (const double draw : draws({method.toStdString(), 1, 10000}, dimension, 0, 10000)) {
            QVERIFY(draw > 0 && draw < 1);
            ++counts[static_cast<std::size_t>(draw * 20)];
            mean += draw / 10000;
        }
        for (const int count : counts)
            QVERIFY(std::abs(count - 500) < 110);
        QVERIFY(std::abs(mean - 0.5) < 5 * 0.2887 / 100);
    }
}

void SamplerTest::pathDependsOnItsNumberAlone() {
    QFETCH(QString, method);
    const Sampling sampling{method.toStdString(), 9, 500};
    for (const int dimension : {0, 1, 17, 59}) {
        const auto whole = draws(sampling, dimension, 0, 500);
        for (const int first : {1, 8, 100, 499})
            QVERIFY(std::ranges::equal(draws(sampling, dimension, first, 500 - first),
                                       std::span(whole).subspan(static_cast<std::size_t>(first))));
        // Nor on how many dimensions there are, nor, but for the hypercube, on how many paths.
        QCOMPARE(draws(sampling, dimension, 0, 500, 300), whole);
        const Sampling more{method.toStdString(), 9, 100000};
        QCOMPARE(draws(more, dimension, 0, 500) == whole, method != "latin");
    }
}

void SamplerTest::seedsAndDimensionsDiffer() {
    QFETCH(QString, method);
    const std::string name = method.toStdString();
    const auto one = draws({name, 1, 1000}, 4, 0, 1000), other = draws({name, 1, 1000}, 5, 0, 1000);
    double correlation = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        correlation += 12 * (one[i] - 0.5) * (other[i] - 0.5) / 1000;
    // Of independent draws, 1 / √1000 = 0.032.
    QVERIFY(std::abs(correlation) < 0.16);
    // Another seed: nowhere the same number. (Two scrambles of one dimension are not independent: a first digit is
    // flipped for all points or for none.)
    const auto reseeded = draws({name, 2, 1000}, 4, 0, 1000);
    for (std::size_t i = 0; i < one.size(); ++i)
        QVERIFY(one[i] != reseeded[i]);
}

/// Of 64 seeds no two draw the same but for the last digits: how the first six digits of two runs are flipped, which is
/// 63 choices, agrees by chance once in 2^63.
void SamplerTest::seedsAreIndependent() {
    std::vector<std::vector<double>> runs;
    for (int seed = 0; seed < 64; ++seed)
        runs.push_back(draws({"sobol", static_cast<std::uint64_t>(seed), 1024}, 0, 0, 1024));
    for (std::size_t i = 0; i < runs.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            double most = 0;
            for (std::size_t k = 0; k < 1024; ++k)
                most = std::max(most, std::abs(runs[i][k] - runs[j][k]));
            QVERIFY(most > 1.0 / 64);
        }
}

/// Of 60 orders of 16 strata no two agree or are each other's reverse: there are 16! of them.
void SamplerTest::fewStrataAreOrderedFreely() {
    std::set<std::vector<int>> orders;
    for (int dimension = 0; dimension < 60; ++dimension) {
        std::vector<int> order;
        for (const double draw : draws({"latin", 3, 16}, dimension, 0, 16))
            order.push_back(static_cast<int>(draw * 16));
        std::vector<int> reverse(order);
        std::ranges::transform(reverse, reverse.begin(), [](int stratum) { return 15 - stratum; });
        QVERIFY(!orders.contains(reverse));
        QVERIFY(orders.insert(order).second);
    }
}

void SamplerTest::refusesWhatIsNoSample() {
    QVERIFY_EXCEPTION_THROWN(Sampler({"dice", 1, 10}, 2), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(Sampler({"sobol", 1, 0}, 2), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(Sampler({"sobol", 1, 10}, 3668), std::invalid_argument);
    Sampler({"random", 1, 10}, 3668);
    Sampler({"sobol", 1, 10}, 0);
}

} // namespace headroom::sampler_test

HEADROOM_TEST(sampler, SamplerTest)
#include "sampler_test.moc"
