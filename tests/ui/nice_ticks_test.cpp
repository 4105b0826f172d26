#include "charts/nice_ticks.h"
#include "test_program.h"

#include <QTest>

#include <cmath>

namespace headroom::nice_ticks_test {

class NiceTicksTest : public QObject {
    Q_OBJECT

  private slots:
    void values_data();
    void values();
    void anyRangeIsCoveredInNiceSteps();
    void zeroIsExact();
    void months_data();
    void months();
};

void NiceTicksTest::values_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<ValueTicks>("ticks");
    QTest::addColumn<int>("decimals");
    QTest::newRow("to 280") << 0.0 << 280.0 << 6 << ValueTicks{0, 300, 50} << 0;
    QTest::newRow("to 16") << 0.0 << 16.0 << 4 << ValueTicks{0, 20, 5} << 0;
    QTest::newRow("one step in four") << 0.0 << 1.0 << 4 << ValueTicks{0, 1, 0.25} << 2;
    QTest::newRow("across zero") << -80.0 << 160.0 << 6 << ValueTicks{-100, 200, 50} << 0;
    QTest::newRow("below zero") << -7.0 << -1.0 << 3 << ValueTicks{-7.5, 0, 2.5} << 1;
    QTest::newRow("already whole") << 0.0 << 100.0 << 5 << ValueTicks{0, 100, 20} << 0;
    QTest::newRow("nothing but zero") << 0.0 << 0.0 << 4 << ValueTicks{0, 1, 0.25} << 2;
    // A tenth either way, 45 to 55: steps of 2 would reach from 44 to 56, one more than there is room for.
    QTest::newRow("level") << 50.0 << 50.0 << 5 << ValueTicks{45, 55, 2.5} << 1;
    QTest::newRow("small") << 0.0 << 0.0007 << 4 << ValueTicks{0, 0.0008, 0.0002} << 4;
}

void NiceTicksTest::values() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    QFETCH(ValueTicks, ticks);
    const ValueTicks found = niceTicks(low, high, most);
    QCOMPARE(found.step, ticks.step);
    QCOMPARE(found.low + 1, ticks.low + 1);
    QCOMPARE(found.high, ticks.high);
    QTEST(found.decimals(), "decimals");
}

void NiceTicksTest::anyRangeIsCoveredInNiceSteps() {
    for (int power = -6; power < 15; ++power)
        for (double low : {-9.7, -1.0, 0.0, 0.3})
            for (double high : {0.31, 1.0, 3.3, 7.77})
                for (int most = 2; most < 9; ++most) {
                    const double scale = std::pow(10.0, power);
                    const ValueTicks ticks = niceTicks(low * scale, high * scale, most);
                    QVERIFY(ticks.low <= low * scale + ticks.step * 1e-6);
                    QVERIFY(ticks.high >= high * scale - ticks.step * 1e-6);
                    QVERIFY(ticks.count() - 1 <= most);
                    const double lead = ticks.step / std::pow(10.0, std::floor(std::log10(ticks.step * 1.0000001)));
                    QVERIFY2(qFuzzyCompare(lead, 1) || qFuzzyCompare(lead, 2) || qFuzzyCompare(lead, 2.5) ||
                                 qFuzzyCompare(lead, 5),
                             qPrintable(QString::number(lead, 'g', 17)));
                }
}

void NiceTicksTest::zeroIsExact() {
    const ValueTicks ticks = niceTicks(-0.3, 0.6, 6);
    bool found = false;
    for (int i = 0; i < ticks.count(); ++i)
        found = found || ticks.at(i) == 0;
    QVERIFY(found);
}

void NiceTicksTest::months_data() {
    QTest::addColumn<Month>("start");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    QTest::addColumn<std::vector<int>>("ticks");
    using Ticks = std::vector<int>;
    QTest::newRow("every other January") << Month(2025, 1) << 132 << 6 << Ticks{0, 24, 48, 72, 96, 120};
    QTest::newRow("every January") << Month(2025, 1) << 36 << 3 << Ticks{0, 12, 24};
    QTest::newRow("first January comes later") << Month(2025, 11) << 30 << 3 << Ticks{2, 14, 26};
    // 2025 is a round year of five, 2030 the next, 60 months on.
    QTest::newRow("round years") << Month(2025, 1) << 132 << 3 << Ticks{0, 60, 120};
    QTest::newRow("round years, not the first") << Month(2026, 1) << 132 << 3 << Ticks{48, 108};
    QTest::newRow("quarters") << Month(2026, 4) << 18 << 7 << Ticks{0, 3, 6, 9, 12, 15};
    QTest::newRow("quarters from February") << Month(2026, 2) << 12 << 5 << Ticks{2, 5, 8, 11};
    QTest::newRow("single month") << Month(2026, 4) << 1 << 5 << Ticks{0};
    QTest::newRow("none") << Month(2026, 4) << 0 << 5 << Ticks{};
}

void NiceTicksTest::months() {
    QFETCH(Month, start);
    QFETCH(int, count);
    QFETCH(int, most);
    QTEST(monthTicks(start, count, most), "ticks");
}

} // namespace headroom::nice_ticks_test

HEADROOM_TEST(nice_ticks, NiceTicksTest)
#include "nice_ticks_test.moc"
