#include "drivers/driver_range.h"
#include "test_program.h"

#include <QTest>

namespace headroom::driver_range_test {

/// Ends of sliders and spans of belief, worked out by hand.
class DriverRangeTest : public QObject {
    Q_OBJECT

  private slots:
    void ownRangeComesFirst();
    void rangeFollowsTheDistribution();
    void rangeFollowsTheValue_data();
    void rangeFollowsTheValue();
    void rangeHoldsTheValue();
    void spans_data();
    void spans();
    void truncationCutsTheSpan();
    void sourcesMakeTicks();
};

namespace {

Distribution distribution(DistributionKind kind, std::vector<double> parameters) {
    Distribution result;
    result.kind = kind;
    result.parameters = std::move(parameters);
    return result;
}

} // namespace

void DriverRangeTest::ownRangeComesFirst() {
    Quantity quantity(0.2);
    quantity.range = Range{0, 0.5};
    quantity.distribution = distribution(DistributionKind::uniform, {0.1, 0.3});
    QVERIFY(sliderRange(quantity, Domain::fraction, "1") == (Range{0, 0.5}));
}

void DriverRangeTest::rangeFollowsTheDistribution() {
    // From 0.15 to 0.3: half the width, 0.075, on both sides is 0.075 to 0.375; a tenth of 0.3 is 0.03, so the ends
    // are multiples of 0.02: 0.06 and 0.38.
    Quantity quantity(0.2);
    quantity.distribution = distribution(DistributionKind::pert, {0.15, 0.2, 0.3});
    QVERIFY(sliderRange(quantity, Domain::fraction, "1") == (Range{0.06, 0.38}));
    // From 0.9 to 1: a fraction ends at 1.
    quantity = Quantity(0.95);
    quantity.distribution = distribution(DistributionKind::uniform, {0.9, 1.0});
    QVERIFY(sliderRange(quantity, Domain::fraction, "1").high == 1);
}

void DriverRangeTest::rangeFollowsTheValue_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("domain");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    const auto number = [](Domain domain) { return static_cast<int>(domain); };
    QTest::newRow("fraction") << 0.3 << number(Domain::fraction) << QByteArray("1") << 0.0 << 1.0;
    // Five times 0.02; and 1 less five times 0.01.
    QTest::newRow("small fraction") << 0.02 << number(Domain::fraction) << QByteArray("1") << 0.0 << 0.1;
    QTest::newRow("fraction near 1") << 0.99 << number(Domain::positiveFraction) << QByteArray("1") << 0.95 << 1.0;
    QTest::newRow("dollars") << 250e9 << number(Domain::nonNegative) << QByteArray("USD") << 0.0 << 500e9;
    // A tenth of 2 · 2.37 = 4.74 is 0.474, so the end is a multiple of 0.2 above it: 4.8.
    QTest::newRow("rounded up") << 2.37 << number(Domain::nonNegative) << QByteArray("USD/h") << 0.0 << 4.8;
    QTest::newRow("nothing yet") << 0.0 << number(Domain::nonNegative) << QByteArray("MW") << 0.0 << 10000.0;
    QTest::newRow("above zero") << 400.0 << number(Domain::positive) << QByteArray("tokens/s") << 20.0 << 800.0;
    QTest::newRow("negative") << -0.3 << number(Domain::any) << QByteArray("1") << -0.6 << 0.0;
    QTest::newRow("at least one") << 1.3 << number(Domain::atLeastOne) << QByteArray("1") << 1.0 << 2.0;
    QTest::newRow("growth") << 0.2 << number(Domain::growth) << QByteArray("1/year") << 0.0 << 0.5;
}

void DriverRangeTest::rangeFollowsTheValue() {
    QFETCH(double, value);
    QFETCH(int, domain);
    QFETCH(QByteArray, unit);
    QFETCH(double, low);
    QFETCH(double, high);
    const Range range = sliderRange(Quantity(value), static_cast<Domain>(domain), unit.constData());
    QCOMPARE(range.low, low);
    QCOMPARE(range.high, high);
}

void DriverRangeTest::rangeHoldsTheValue() {
    // A value beyond what is believed about it still lies on its slider.
    Quantity quantity(5);
    quantity.distribution = distribution(DistributionKind::uniform, {1, 2});
    QVERIFY(sliderRange(quantity, Domain::nonNegative, "1").high >= 5);
}

void DriverRangeTest::spans_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<double>>("parameters");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    const auto number = [](DistributionKind kind) { return static_cast<int>(kind); };
    QTest::newRow("uniform") << number(DistributionKind::uniform) << QList{1.0, 3.0} << 1.1 << 2.9;
    // (x − 1)² / 3 = 0.05 and (4 − x)² / 6 = 0.05.
    QTest::newRow("triangular") << number(DistributionKind::triangular) << QList{1.0, 2.0, 4.0} << 1.387298 << 3.452277;
    // A PERT with its mode at its min is a beta with shapes 1 and 5: 1 − (1 − x)⁵.
    QTest::newRow("pert") << number(DistributionKind::pert) << QList{0.0, 0.0, 1.0} << 0.010206 << 0.450720;
    QTest::newRow("lognormal") << number(DistributionKind::lognormal) << QList{2.0, 8.0} << 2.0 << 8.0;
    // With shapes 2 and 1, u² of the way: √0.05 and √0.95.
    QTest::newRow("beta") << number(DistributionKind::beta) << QList{2.0, 1.0, 0.1, 0.9} << 0.278885 << 0.879744;
    // The 5th and 95th percentiles lie 1.644854 standard deviations from the mean: 10 ± 3.289707.
    QTest::newRow("normal") << number(DistributionKind::normal) << QList{10.0, 2.0} << 6.710293 << 13.289707;
}

void DriverRangeTest::spans() {
    QFETCH(int, kind);
    QFETCH(QList<double>, parameters);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto span = uncertainSpan(
        distribution(static_cast<DistributionKind>(kind), std::vector<double>(parameters.begin(), parameters.end())));
    QVERIFY(span);
    QVERIFY(std::abs(span->low - low) < 1e-6);
    QVERIFY(std::abs(span->high - high) < 1e-6);
}

void DriverRangeTest::truncationCutsTheSpan() {
    auto cut = distribution(DistributionKind::uniform, {0, 10});
    cut.truncate = Range{2, 4};
    // Of the values from 2 to 4 that are left.
    const auto span = uncertainSpan(cut);
    QVERIFY(span && std::abs(span->low - 2.1) < 1e-9 && std::abs(span->high - 3.9) < 1e-9);
    Distribution one;
    one.kind = DistributionKind::discrete;
    one.values = {3};
    one.weights = {1};
    QVERIFY(!uncertainSpan(one));
}

void DriverRangeTest::sourcesMakeTicks() {
    Quantity quantity(0.6);
    quantity.distribution = distribution(DistributionKind::pert, {0.55, 0.6, 0.65});
    QVERIFY(sourcedValues(quantity).empty());
    quantity.source = {"F0024"};
    QVERIFY(sourcedValues(quantity) == (std::vector{0.55, 0.6, 0.65}));
}

} // namespace headroom::driver_range_test

HEADROOM_TEST(driver_range, DriverRangeTest)
#include "driver_range_test.moc"
