#include "test_program.h"
#include "uncertainty/distributions.h"

#include <QtTest>

#include <cmath>
#include <numbers>

namespace headroom::distributions_test {

/// Against closed forms and values worked out by hand.
class DistributionsTest : public QObject {
    Q_OBJECT

  private slots:
    void quantilesAreThoseOfTheBooks_data();
    void quantilesAreThoseOfTheBooks();
    void meansAreThoseOfTheBooks_data();
    void meansAreThoseOfTheBooks();
    void cumulativeOfABetaIsABinomialSum();
    void densitiesAreThoseOfTheBooks();
    void cumulativeUndoesTheQuantile_data();
    void cumulativeUndoesTheQuantile();
    void densityIsTheSlopeOfTheCumulative();
    void endsAreThoseOfTheSupport();
    void drawsStayWithinATruncation();
    void discreteValuesComeInOrder();
    void truncationKeepsTheValuesAtItsEnds();
    void saysHowMuchATruncationKeeps();
};

namespace {

Distribution of(DistributionKind kind, std::vector<double> parameters, std::optional<Range> truncate = std::nullopt) {
    return {kind, std::move(parameters), {}, {}, truncate};
}

Distribution discrete(std::vector<double> values, std::vector<double> weights,
                      std::optional<Range> truncate = std::nullopt) {
    return {DistributionKind::discrete, {}, std::move(values), std::move(weights), truncate};
}

bool close(double a, double b, double relative = 1e-12) {
    return std::abs(a - b) <= relative * std::max(1.0, std::abs(b));
}

#define CLOSE(actual, expected)                                                                                        \
    QVERIFY2(close(actual, expected), qPrintable(QString("%1, expected %2").arg(actual, 0, 'g', 17).arg(expected)))

const auto uniform = of(DistributionKind::uniform, {2, 6});
const auto triangular = of(DistributionKind::triangular, {0, 1, 4});
const auto normal = of(DistributionKind::normal, {0, 1});
const auto arcsine = of(DistributionKind::beta, {0.5, 0.5, 0, 1});
const auto lognormal = of(DistributionKind::lognormal, {10, 40});

} // namespace

void DistributionsTest::quantilesAreThoseOfTheBooks_data() {
    QTest::addColumn<Distribution>("distribution");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("expected");
    QTest::newRow("uniform") << uniform << 0.25 << 3.0;
    // F(x) = x²/4 up to the mode, 1 − (4−x)²/12 above it.
    QTest::newRow("triangular below the mode") << triangular << 0.09 << 0.6;
    QTest::newRow("triangular at the mode") << triangular << 0.25 << 1.0;
    QTest::newRow("triangular above the mode") << triangular << 0.97 << 3.4;
    QTest::newRow("normal") << normal << 0.975 << 1.959963984540054;
    QTest::newRow("normal, moved and stretched") << of(DistributionKind::normal, {3, 2}) << 0.025 << -0.919927969080108;
    QTest::newRow("lognormal at its 5th") << lognormal << 0.05 << 10.0;
    QTest::newRow("lognormal at its 95th") << lognormal << 0.95 << 40.0;
    // The median is the geometric mean of the two.
    QTest::newRow("lognormal in the middle") << lognormal << 0.5 << 20.0;
    // sin²(π p / 2)
    QTest::newRow("arcsine") << arcsine << 1.0 / 3 << 0.25;
    QTest::newRow("beta, stretched") << of(DistributionKind::beta, {0.5, 0.5, 10, 14}) << 2.0 / 3 << 13.0;
    // Beta(1, 5): 1 − (1 − x)^5 = 31/32 at x = 1/2.
    QTest::newRow("pert with its mode at an end") << of(DistributionKind::pert, {0, 0, 8}) << 31.0 / 32 << 4.0;
    // Between F(3) = 1/4 and F(5) = 3/4.
    QTest::newRow("uniform, truncated") << of(DistributionKind::uniform, {2, 6}, Range{3, 5}) << 0.5 << 4.0;
    // The half above 0: its median is the quartile.
    QTest::newRow("half normal") << of(DistributionKind::normal, {0, 1}, Range{0, 1e9}) << 0.5 << 0.6744897501960817;
}

void DistributionsTest::quantilesAreThoseOfTheBooks() {
    QFETCH(Distribution, distribution);
    QFETCH(double, p);
    QFETCH(double, expected);
    CLOSE(quantile(distribution, p), expected);
}

void DistributionsTest::meansAreThoseOfTheBooks_data() {
    QTest::addColumn<Distribution>("distribution");
    QTest::addColumn<double>("expected");
    QTest::newRow("uniform") << uniform << 4.0;
    QTest::newRow("triangular") << triangular << 5.0 / 3;
    // (min + 4 mode + max) / 6 = (2 + 44 + 23) / 6
    QTest::newRow("pert") << of(DistributionKind::pert, {2, 11, 23}) << 11.5;
    QTest::newRow("normal") << of(DistributionKind::normal, {3, 2}) << 3.0;
    // 10 + 4 · 2/5
    QTest::newRow("beta") << of(DistributionKind::beta, {2, 3, 10, 14}) << 11.6;
    // ln 20 + σ²/2 with σ = ln 2 / 1.6448536269514722 = 0.42140355...
    const double sigma = std::numbers::ln2 / 1.6448536269514722;
    QTest::newRow("lognormal") << lognormal << 20 * std::exp(0.5 * sigma * sigma);
    QTest::newRow("discrete") << discrete({1, 10}, {3, 1}) << 3.25;
    QTest::newRow("uniform, truncated") << of(DistributionKind::uniform, {2, 6}, Range{3, 9}) << 4.5;
    // μ + σ (φ(α) − φ(β)) / (Φ(β) − Φ(α)) with α = 0, β = ∞: √(2/π).
    QTest::newRow("half normal") << of(DistributionKind::normal, {0, 1}, Range{0, 1e9})
                                 << std::sqrt(2 / std::numbers::pi);
    // α = −1, β = 2: φ(1) = 0.24197072451914337, φ(2) = 0.05399096651318806, Φ(2) − Φ(−1) = 0.8185946141203637.
    QTest::newRow("normal, truncated") << of(DistributionKind::normal, {5, 3}, Range{2, 11})
                                       << 5 + 3 * (0.24197072451914337 - 0.05399096651318806) / 0.8185946141203637;
    // Below the mode the density is a wedge from 0: two thirds of the way.
    QTest::newRow("triangular, the wedge") << of(DistributionKind::triangular, {0, 1, 4}, Range{-7, 1}) << 2.0 / 3;
    // Beta(1,1) is uniform.
    QTest::newRow("beta, truncated") << of(DistributionKind::beta, {1, 1, 0, 10}, Range{2, 4}) << 3.0;
    // Truncated at its median, half of the mass: 2 · e^(μ+σ²/2) Φ(−σ) below it.
    QTest::newRow("lognormal, truncated")
        << of(DistributionKind::lognormal, {10, 40}, Range{0, 20})
        << 2 * 20 * std::exp(0.5 * sigma * sigma) * 0.5 * std::erfc(sigma / std::numbers::sqrt2);
}

void DistributionsTest::meansAreThoseOfTheBooks() {
    QFETCH(Distribution, distribution);
    QFETCH(double, expected);
    CLOSE(mean(distribution), expected);
}

void DistributionsTest::cumulativeOfABetaIsABinomialSum() {
    // I_x(2, 3) is the chance of two or more heads among four: 1 − (1 + 4)/16 at x = 1/2.
    CLOSE(cumulative(of(DistributionKind::beta, {2, 3, 0, 1}), 0.5), 11.0 / 16);
    // At x = 1/5: 1 − (256 + 256)/625.
    CLOSE(cumulative(of(DistributionKind::beta, {2, 3, -1, 4}), 0.0), 113.0 / 625);
    // A PERT with its mode in the middle is Beta(3, 3): three or more heads among five.
    CLOSE(cumulative(of(DistributionKind::pert, {0, 5, 10}), 5), 0.5);
    // At x = 1/4: (10 · 9 + 5 · 3 + 1) / 4^5.
    CLOSE(cumulative(of(DistributionKind::pert, {0, 5, 10}), 2.5), 106.0 / 1024);
}

void DistributionsTest::densitiesAreThoseOfTheBooks() {
    CLOSE(density(uniform, 3), 0.25);
    CLOSE(density(uniform, 6.1), 0.0);
    CLOSE(density(triangular, 1), 0.5);
    CLOSE(density(normal, 0), 0.3989422804014327);
    // Beta(2, 3) at 1/2 is 12 · 1/2 · 1/4, over a width of 4.
    CLOSE(density(of(DistributionKind::beta, {2, 3, 10, 14}), 12), 1.5 / 4);
    CLOSE(density(of(DistributionKind::normal, {0, 1}, Range{0, 1e9}), 0.5), 2 * 0.3520653267642995);
    CLOSE(density(of(DistributionKind::normal, {0, 1}, Range{0, 1e9}), -0.5), 0.0);
    CLOSE(density(discrete({1, 10}, {3, 1}), 10), 0.25);
    CLOSE(density(discrete({1, 10}, {3, 1}), 2), 0.0);
}

void DistributionsTest::cumulativeUndoesTheQuantile_data() {
    QTest::addColumn<Distribution>("distribution");
    QTest::newRow("uniform") << uniform;
    QTest::newRow("triangular") << triangular;
    QTest::newRow("pert") << of(DistributionKind::pert, {2, 11, 23});
    QTest::newRow("normal") << normal;
    QTest::newRow("lognormal") << lognormal;
    QTest::newRow("beta") << of(DistributionKind::beta, {0.7, 4, -3, 8});
    QTest::newRow("pert, truncated") << of(DistributionKind::pert, {2, 11, 23}, Range{4, 20});
    QTest::newRow("lognormal, truncated") << of(DistributionKind::lognormal, {1.1e14, 5.2e14}, Range{4e13, 1.5e15});
    QTest::newRow("normal, truncated") << of(DistributionKind::normal, {0, 1}, Range{1, 3});
}

void DistributionsTest::cumulativeUndoesTheQuantile() {
    QFETCH(Distribution, distribution);
    double before = support(distribution).low;
    for (int i = 1; i < 200; ++i) {
        const double p = i / 200.0;
        const double x = quantile(distribution, p);
        QVERIFY(x > before);
        before = x;
        QVERIFY2(close(cumulative(distribution, x), p, 1e-11), qPrintable(QString::number(p)));
    }
}

void DistributionsTest::densityIsTheSlopeOfTheCumulative() {
    for (const auto& each : {triangular, of(DistributionKind::pert, {2, 11, 23}, Range{4, 20}), lognormal,
                             of(DistributionKind::beta, {2.5, 4, -3, 8})}) {
        for (const double p : {0.1, 0.4, 0.8}) {
            const double x = quantile(each, p), step = 1e-5 * x;
            const double slope = (cumulative(each, x + step) - cumulative(each, x - step)) / (2 * step);
            QVERIFY(close(density(each, x) / slope, 1.0, 1e-6));
        }
    }
}

void DistributionsTest::endsAreThoseOfTheSupport() {
    QCOMPARE(quantile(uniform, 0), 2.0);
    QCOMPARE(quantile(uniform, 1), 6.0);
    QVERIFY(std::isinf(quantile(normal, 0)));
    QVERIFY(std::isinf(quantile(lognormal, 1)));
    QCOMPARE(quantile(lognormal, 0), 0.0);
    QCOMPARE(support(of(DistributionKind::lognormal, {10, 40}, Range{-5, 50})), (Range{0, 50}));
    QCOMPARE(support(of(DistributionKind::pert, {2, 11, 23}, Range{4, 30})), (Range{4, 23}));
    QCOMPARE(support(discrete({7, 3, 5}, {1, 1, 0})), (Range{3, 7}));
}

void DistributionsTest::drawsStayWithinATruncation() {
    const auto far = of(DistributionKind::normal, {0, 1}, Range{3, 3.5});
    QCOMPARE(quantile(far, 0), 3.0);
    QCOMPARE(quantile(far, 1), 3.5);
    for (const double p : {1e-12, 0.5, 1 - 1e-12})
        QVERIFY(quantile(far, p) >= 3.0 && quantile(far, p) <= 3.5);
}

void DistributionsTest::discreteValuesComeInOrder() {
    const auto three = discrete({5, 1, 3}, {2, 1, 1});
    QCOMPARE(quantile(three, 0), 1.0);
    QCOMPARE(quantile(three, 0.25), 1.0);
    QCOMPARE(quantile(three, 0.26), 3.0);
    QCOMPARE(quantile(three, 0.5), 3.0);
    QCOMPARE(quantile(three, 0.51), 5.0);
    QCOMPARE(quantile(three, 1), 5.0);
    QCOMPARE(cumulative(three, 0.9), 0.0);
    QCOMPARE(cumulative(three, 3), 0.5);
    QCOMPARE(cumulative(three, 9), 1.0);
}

void DistributionsTest::truncationKeepsTheValuesAtItsEnds() {
    const auto kept = discrete({1, 2, 3, 4}, {1, 1, 3, 5}, Range{2, 3});
    QCOMPARE(quantile(kept, 0.25), 2.0);
    QCOMPARE(quantile(kept, 0.26), 3.0);
    CLOSE(mean(kept), 2.75);
}

void DistributionsTest::saysHowMuchATruncationKeeps() {
    QCOMPARE(massKept(uniform), 1.0);
    CLOSE(massKept(of(DistributionKind::uniform, {2, 6}, Range{5, 9})), 0.25);
    QCOMPARE(massKept(of(DistributionKind::uniform, {2, 6}, Range{7, 9})), 0.0);
    CLOSE(massKept(discrete({1, 2, 3, 4}, {1, 1, 3, 5}, Range{2, 3})), 0.4);
    QCOMPARE(massKept(discrete({1, 2}, {1, 1}, Range{5, 6})), 0.0);
}

} // namespace headroom::distributions_test

HEADROOM_TEST(distributions, DistributionsTest)
#include "distributions_test.moc"
