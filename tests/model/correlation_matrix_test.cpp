#include "scenario_builder.h"
#include "test_program.h"
#include "uncertainty/correlation_matrix.h"

#include <QtTest>

#include <cmath>

namespace headroom::correlation_matrix_test {
using namespace headroom::test;

class CorrelationMatrixTest : public QObject {
    Q_OBJECT

  private slots:
    void turnsRanksIntoNormalCorrelations();
    void keepsTheOrderOfFirstMention();
    void zeroCorrelatesNothing();
    void factorsIntoTheMatrix();
    void namesThePairsThatCannotBe();
    void namesNoPairThatHasNoPart();
    void theFactorItOffersWouldDo();
    void aPerfectCorrelationIsRefused();
    void readsOnlyWhatVaries();
};

namespace {

/// Two pairs that agree and one that contradicts them.
const std::vector<Correlation> contradiction{{"a", "b", 0.9}, {"b", "c", 0.9}, {"a", "c", -0.9}};

std::vector<Correlation> scaled(std::vector<Correlation> correlations, double factor) {
    for (Correlation& correlation : correlations)
        correlation.rank *= factor;
    return correlations;
}

} // namespace

void CorrelationMatrixTest::turnsRanksIntoNormalCorrelations() {
    QCOMPARE(gaussianOfRank(0), 0.0);
    // 2 sin(π/6) = 1; 2 sin(π/12) = (√6 − √2) / 2.
    QVERIFY(std::abs(gaussianOfRank(1) - 1) < 1e-15);
    QVERIFY(std::abs(gaussianOfRank(0.5) - (std::sqrt(6.0) - std::sqrt(2.0)) / 2) < 1e-15);
    QVERIFY(std::abs(gaussianOfRank(-1) + 1) < 1e-15);
    QVERIFY(std::abs(rankOfGaussian(gaussianOfRank(0.37)) - 0.37) < 1e-15);
}

void CorrelationMatrixTest::keepsTheOrderOfFirstMention() {
    const CorrelationMatrix matrix({{"b", "d", 0.2}, {"a", "b", 0.3}});
    QCOMPARE(matrix.keys(), (std::vector<std::string>{"b", "d", "a"}));
    QCOMPARE(matrix.gaussian()(0, 2), gaussianOfRank(0.3));
    QCOMPARE(matrix.gaussian()(2, 0), gaussianOfRank(0.3));
    QCOMPARE(matrix.gaussian()(1, 2), 0.0);
    QCOMPARE(matrix.gaussian()(1, 1), 1.0);
}

void CorrelationMatrixTest::zeroCorrelatesNothing() {
    QVERIFY(CorrelationMatrix({{"a", "b", 0.0}}).keys().empty());
    QCOMPARE(CorrelationMatrix({{"a", "b", 0.0}, {"b", "c", 0.3}}).keys(), (std::vector<std::string>{"b", "c"}));
}

void CorrelationMatrixTest::factorsIntoTheMatrix() {
    const CorrelationMatrix matrix({{"a", "b", 0.4}, {"b", "c", -0.6}, {"c", "d", 0.5}});
    const Eigen::MatrixXd& lower = matrix.factor();
    QVERIFY((lower * lower.transpose() - matrix.gaussian()).cwiseAbs().maxCoeff() < 1e-15);
    QCOMPARE(lower(0, 1), 0.0);
    // Of two variables: 1 and ρ, √(1 − ρ²).
    const double rho = gaussianOfRank(0.4);
    QVERIFY(std::abs(lower(1, 0) - rho) < 1e-15);
    QVERIFY(std::abs(lower(1, 1) - std::sqrt(1 - rho * rho)) < 1e-15);
}

void CorrelationMatrixTest::namesThePairsThatCannotBe() {
    const auto found = impossible(contradiction);
    QVERIFY(found);
    QCOMPARE(found->pairs, (std::vector<std::size_t>{0, 1, 2}));
    QVERIFY_EXCEPTION_THROWN(CorrelationMatrix{contradiction}, std::invalid_argument);
    QVERIFY(!impossible({{"a", "b", 0.9}, {"b", "c", 0.9}, {"a", "c", 0.9}}));
}

void CorrelationMatrixTest::namesNoPairThatHasNoPart() {
    std::vector<Correlation> more{{"x", "a", 0.1}, {"y", "z", 0.9}};
    more.insert(more.end(), contradiction.begin(), contradiction.end());
    more.push_back({"c", "w", 0.2});
    QCOMPARE(impossible(more)->pairs, (std::vector<std::size_t>{2, 3, 4}));
}

void CorrelationMatrixTest::theFactorItOffersWouldDo() {
    // With correlations r, r and −r the determinant is 1 − 3r² − 2r³ = (1 − 2r)(1 + r)²: possible below r = 1/2, and
    // 2 sin(π ρ_s / 6) = 1/2 at ρ_s = 6/π · asin(1/4) = 0.48258; 0.48258 / 0.9 = 0.5362.
    const auto found = impossible(contradiction);
    QCOMPARE(found->factor, 0.53);
    QVERIFY(!impossible(scaled(contradiction, 0.53)));
    QVERIFY(impossible(scaled(contradiction, 0.54)));
}

void CorrelationMatrixTest::aPerfectCorrelationIsRefused() {
    QCOMPARE(impossible({{"a", "b", 1}})->factor, 0.99);
    QCOMPARE(impossible({{"a", "b", -1}})->factor, 0.99);
    QVERIFY(!impossible({{"a", "b", 0.999}}));
}

void CorrelationMatrixTest::readsOnlyWhatVaries() {
    ScenarioBuilder builder;
    Quantity uncertain(1e6);
    uncertain.distribution = Distribution{DistributionKind::uniform, {9e5, 2e6}, {}, {}, {}};
    Quantity price(10);
    price.distribution = Distribution{DistributionKind::uniform, {8, 12}, {}, {}, {}};
    builder.put("workload/chat/units", Path(uncertain)).put("workload/chat/price", Path(price));
    Scenario scenario = builder.scenario();
    scenario.correlations = {{"workload/chat/units", "workload/chat/fee", 0.3},
                             {"workload/chat/price", "workload/chat/units", -0.4}};
    const auto matrix = CorrelationMatrix::of(scenario);
    QCOMPARE(matrix.keys(), (std::vector<std::string>{"workload/chat/price", "workload/chat/units"}));
    QCOMPARE(matrix.gaussian()(0, 1), gaussianOfRank(-0.4));
}

} // namespace headroom::correlation_matrix_test

HEADROOM_TEST(correlation_matrix, CorrelationMatrixTest)
#include "correlation_matrix_test.moc"
