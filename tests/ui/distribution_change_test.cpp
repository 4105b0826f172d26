#include "../model/scenario_builder.h"
#include "test_program.h"
#include "uncertainty/distribution_change.h"
#include "uncertainty/distributions.h"
#include "validation.h"

#include <QTest>

#include <cmath>

namespace headroom::distribution_change_test {

namespace {

Driver driverOf(Domain domain, const QString& unit = "USD") {
    Driver driver;
    driver.domain = domain;
    driver.unit = driver.writtenUnit = unit;
    return driver;
}

Distribution made(DistributionKind kind, std::vector<double> parameters) {
    return {kind, std::move(parameters), {}, {}, {}};
}

Quantity uncertain(double value, const Distribution& distribution) {
    Quantity quantity(value);
    quantity.distribution = distribution;
    return quantity;
}

constexpr DistributionKind kinds[] = {DistributionKind::uniform, DistributionKind::triangular, DistributionKind::pert,
                                      DistributionKind::normal,  DistributionKind::lognormal,  DistributionKind::beta,
                                      DistributionKind::discrete};

} // namespace

/// What an editor proposes when a person chooses another kind of distribution.
class DistributionChangeTest : public QObject {
    Q_OBJECT

  private slots:
    void keepsTheEnds();
    void keepsTheShapeOfAPert();
    void keepsThePercentiles();
    void proposesTheRange();
    void proposesAFifthAroundAValue();
    void staysInTheDomain();
    void cutsWhatHasNoEnds();
    void makesThreeValues();
    void isAlwaysWellFormed();
};

void DistributionChangeTest::keepsTheEnds() {
    const Quantity quantity = uncertain(4, made(DistributionKind::pert, {1, 4, 6}));
    const Driver driver = driverOf(Domain::nonNegative);
    QVERIFY(changedTo(DistributionKind::uniform, quantity, driver).parameters == (std::vector{1.0, 6.0}));
    QVERIFY(changedTo(DistributionKind::triangular, quantity, driver).parameters == (std::vector{1.0, 4.0, 6.0}));
}

void DistributionChangeTest::keepsTheShapeOfAPert() {
    // A PERT from 1 over 4 to 6 is a beta with a = 1 + 4 · 3/5 = 3.4 and b = 1 + 4 · 2/5 = 2.6.
    const Quantity pert = uncertain(4, made(DistributionKind::pert, {1, 4, 6}));
    const Driver driver = driverOf(Domain::nonNegative);
    const Distribution beta = changedTo(DistributionKind::beta, pert, driver);
    QVERIFY(beta.parameters == (std::vector{3.4, 2.6, 1.0, 6.0}));
    // And back: the mode is 1 + 5 · 2.4 / 4 = 4.
    const Distribution back = changedTo(DistributionKind::pert, uncertain(4, beta), driver);
    QVERIFY(std::abs(back.parameters[1] - 4) < 1e-12);
    // A uniform distribution is a beta with both shapes 1.
    const Quantity uniform = uncertain(4, made(DistributionKind::uniform, {1, 6}));
    QVERIFY(changedTo(DistributionKind::beta, uniform, driver).parameters == (std::vector{1.0, 1.0, 1.0, 6.0}));
}

void DistributionChangeTest::keepsThePercentiles() {
    // 5 % and 95 % of a uniform distribution from 0 to 100 lie at 5 and 95.
    const Quantity uniform = uncertain(50, made(DistributionKind::uniform, {0, 100}));
    const Distribution lognormal = changedTo(DistributionKind::lognormal, uniform, driverOf(Domain::nonNegative));
    QVERIFY(lognormal.parameters == (std::vector{5.0, 95.0}));
    // Half of 90 over 1.6449 is 27.4.
    const Distribution normal = changedTo(DistributionKind::normal, uniform, driverOf(Domain::any));
    QVERIFY(normal.parameters == (std::vector{50.0, 27.4}));
}

void DistributionChangeTest::proposesTheRange() {
    Quantity quantity(0.2);
    quantity.range = Range{0, 0.5};
    const Distribution pert = changedTo(DistributionKind::pert, quantity, driverOf(Domain::fraction, "1"));
    QVERIFY(pert.parameters == (std::vector{0.0, 0.2, 0.5}));
}

void DistributionChangeTest::proposesAFifthAroundAValue() {
    QVERIFY(changedTo(DistributionKind::uniform, Quantity(10), driverOf(Domain::positive)).parameters ==
            (std::vector{8.0, 12.0}));
    QVERIFY(changedTo(DistributionKind::uniform, Quantity(-10), driverOf(Domain::any)).parameters ==
            (std::vector{-12.0, -8.0}));
}

void DistributionChangeTest::staysInTheDomain() {
    const Distribution uniform = changedTo(DistributionKind::uniform, Quantity(0.9), driverOf(Domain::fraction, "1"));
    QVERIFY(uniform.parameters == (std::vector{0.72, 1.0}));
}

void DistributionChangeTest::cutsWhatHasNoEnds() {
    // 20 % around 10 is 8 to 12: a standard deviation of 2 / 1.6449 = 1.22; six of them above 10 lie at 17.3.
    const Distribution normal = changedTo(DistributionKind::normal, Quantity(10), driverOf(Domain::nonNegative));
    QVERIFY(normal.parameters == (std::vector{10.0, 1.22}));
    QVERIFY(normal.truncate == (Range{0, 17.3}));
    QVERIFY(!changedTo(DistributionKind::lognormal, Quantity(10), driverOf(Domain::positive)).truncate);
    QVERIFY(!changedTo(DistributionKind::uniform, uncertain(10, normal), driverOf(Domain::nonNegative)).truncate);
}

void DistributionChangeTest::makesThreeValues() {
    // 10, 50 and 90 % of a uniform distribution from 0 to 100.
    const Quantity uniform = uncertain(50, made(DistributionKind::uniform, {0, 100}));
    const Distribution discrete = changedTo(DistributionKind::discrete, uniform, driverOf(Domain::nonNegative));
    QVERIFY(discrete.values == (std::vector{10.0, 50.0, 90.0}));
    QVERIFY(discrete.weights == (std::vector{0.3, 0.4, 0.3}));
}

void DistributionChangeTest::isAlwaysWellFormed() {
    for (const auto domain : {Domain::any, Domain::nonNegative, Domain::positive, Domain::fraction,
                              Domain::openFraction, Domain::positiveFraction, Domain::growth}) {
        const Driver driver = driverOf(domain, "1");
        for (const auto first : kinds) {
            const Quantity before = uncertain(0.4, changedTo(first, Quantity(0.4), driver));
            QVERIFY(isWellFormed(*before.distribution));
            for (const auto second : kinds) {
                const Distribution after = changedTo(second, before, driver);
                QVERIFY2(isWellFormed(after), qPrintable(QString("%1 to %2 in %3")
                                                             .arg(static_cast<int>(first))
                                                             .arg(static_cast<int>(second))
                                                             .arg(static_cast<int>(domain))));
                const Range whole = support(after);
                QVERIFY(domain == Domain::any || contains(domain, std::max(whole.low, 1e-9)));
            }
        }
    }
}

} // namespace headroom::distribution_change_test

HEADROOM_TEST(distribution_change, DistributionChangeTest)
#include "distribution_change_test.moc"
