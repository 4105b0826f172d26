#include "quantity_edit.h"
#include "test_program.h"
#include "uncertainty/distributions.h"
#include "uncertainty/standard_form.h"

#include <QtTest>

#include <boost/math/special_functions/beta.hpp>
#include <cmath>

namespace headroom::standard_form_test {

/// Draws of shapes against the exact quantile functions.
class StandardFormTest : public QObject {
    Q_OBJECT

  private slots:
    void betaTableIsExact_data();
    void betaTableIsExact();
    void agreesWithTheExactQuantile_data();
    void agreesWithTheExactQuantile();
    void movingKeepsTheShape();
    void movingAddsNoNoise();
};

void StandardFormTest::betaTableIsExact_data() {
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    const double shapes[][2] = {{1, 5},
                                {5, 1},
                                {3, 3},
                                {2.2, 3.8},
                                {1.0001, 4.9999},
                                {1, 1},
                                {0.5, 0.5},
                                {0.2, 7},
                                {20, 0.7},
                                {50, 80},
                                {400, 3},
                                {2, 2},
                                // The corners of what a scenario may ask for.
                                {1e4, 1e4},
                                {2000, 3000},
                                {500, 7000},
                                {0.01, 0.01},
                                {0.01, 1},
                                {3, 0.01},
                                {0.02, 1e4},
                                {1e4, 0.3}};
    for (const auto& shape : shapes)
        QTest::addRow("%g, %g", shape[0], shape[1]) << shape[0] << shape[1];
}

/// Within 1e-9 of the width, at a thousand even places, deep in both tails, and never descending.
void StandardFormTest::betaTableIsExact() {
    QFETCH(double, a);
    QFETCH(double, b);
    const BetaQuantile table(a, b);
    std::vector<double> places;
    for (double p = 1e-15; p < 1e-3; p *= 1.7)
        places.push_back(p);
    for (int i = 1; i < 1000; ++i)
        places.push_back(i / 1000.0);
    for (double p = 1e-3; p > 1e-12; p /= 1.7)
        places.push_back(1 - p);
    double last = 0;
    for (const double p : places) {
        const double x = table(p);
        const double error = std::abs(x - boost::math::ibeta_inv(a, b, p));
        QVERIFY2(error <= 1e-9, qPrintable(QString("%1: off by %2").arg(p).arg(error)));
        QVERIFY(x >= last);
        last = x;
    }
    QCOMPARE(table(0), 0.0);
    QCOMPARE(table(1), 1.0);
}

void StandardFormTest::agreesWithTheExactQuantile_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<double>>("parameters");
    QTest::addColumn<bool>("truncated");
    const auto add = [](const char* name, DistributionKind kind, const QList<double>& parameters) {
        for (const bool truncated : {false, true})
            QTest::addRow("%s%s", name, truncated ? ", truncated" : "")
                << static_cast<int>(kind) << parameters << truncated;
    };
    add("uniform", DistributionKind::uniform, {10, 30});
    add("triangular", DistributionKind::triangular, {10, 14, 30});
    add("pert", DistributionKind::pert, {10, 14, 30});
    add("normal", DistributionKind::normal, {18, 4});
    add("lognormal", DistributionKind::lognormal, {10, 30});
    add("beta", DistributionKind::beta, {2, 5, 10, 30});
    add("discrete", DistributionKind::discrete, {25, 12, 18, 15});
}

void StandardFormTest::agreesWithTheExactQuantile() {
    QFETCH(int, kind);
    QFETCH(QList<double>, parameters);
    QFETCH(bool, truncated);
    Distribution distribution;
    distribution.kind = static_cast<DistributionKind>(kind);
    if (distribution.kind == DistributionKind::discrete) {
        distribution.values.assign(parameters.begin(), parameters.end());
        distribution.weights = {1, 2, 3, 4};
    } else {
        distribution.parameters.assign(parameters.begin(), parameters.end());
    }
    if (truncated)
        distribution.truncate = Range{13, 21};
    const StandardForm form(distribution);
    const ShapeQuantile shape(form.shape);
    // Even places that are none of the steps of the discrete one.
    for (int i = 0; i < 997; ++i) {
        const double p = (i + 0.5) / 997;
        const double value = form.value(shape(p));
        QVERIFY2(std::abs(value - quantile(distribution, p)) <= 1e-9 * 20,
                 qPrintable(QString("%1: %2").arg(p).arg(value, 0, 'g', 17)));
        QVERIFY(!truncated || (value >= 13 && value <= 21));
    }
}

/// A slider's move leaves the draws of the shape as they are.
void StandardFormTest::movingKeepsTheShape() {
    Quantity quantity(14);
    for (const auto& [kind, parameters] : {std::pair{DistributionKind::pert, std::vector<double>{10, 14, 30}},
                                           std::pair{DistributionKind::lognormal, std::vector<double>{10, 30}},
                                           std::pair{DistributionKind::uniform, std::vector<double>{10, 30}}}) {
        quantity.distribution = Distribution{kind, parameters, {}, {}, {}};
        const Quantity later = moved(quantity, 14.7, Domain::any);
        QCOMPARE(StandardForm(*later.distribution).shape, StandardForm(*quantity.distribution).shape);
    }
}

/// In binary numbers 1.13 + (1.62 − 1.78) is 0.9700000000000002.
void StandardFormTest::movingAddsNoNoise() {
    Quantity growth(1.78);
    growth.distribution = Distribution{DistributionKind::pert, {1.13, 1.78, 2.63}, {}, {}, Range{1.2, HUGE_VAL}};
    const Quantity later = moved(growth, 1.62, Domain::growth);
    QCOMPARE(later.distribution->parameters, (std::vector{0.97, 1.62, 2.47}));
    QVERIFY(later.distribution->truncate->low == 1.04);
    QVERIFY(later.distribution->truncate->high == HUGE_VAL);
    QVERIFY(moved(later, 1.78, Domain::growth) == growth);
}

} // namespace headroom::standard_form_test

HEADROOM_TEST(standard_form, StandardFormTest)
#include "standard_form_test.moc"
