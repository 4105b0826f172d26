#include "month.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::month_test {

class MonthTest : public QObject {
    Q_OBJECT

  private slots:
    void counts();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void MonthTest::counts() {
    const Month december(2026, 12);
    QCOMPARE((december + 1).text(), std::string("2027-01"));
    QCOMPARE((december - 12).text(), std::string("2025-12"));
    // 2026-12 to 2028-02 are one year and two months.
    QCOMPARE(Month(2028, 2) - december, 14);
    QVERIFY(Month(2026, 9) < Month(2026, 10));
    QVERIFY(Month(2025, 12) < Month(2026, 1));
    QCOMPARE(december.year(), 2026);
    QCOMPARE(december.month(), 12);
}

void MonthTest::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("January") << "2026-01";
    QTest::newRow("December") << "2026-12";
    QTest::newRow("first") << "0001-01";
    QTest::newRow("last") << "9999-12";
}

void MonthTest::reads() {
    QFETCH(QString, text);
    const auto month = Month::parse(text.toStdString());
    QVERIFY(month);
    QCOMPARE(QString::fromStdString(month->text()), text);
}

void MonthTest::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "2026", "2026-13", "2026-00", "0000-01", "2026/01", "2026-1", "26-01", "2026-01-01",
                             " 2026-01", "+026-01", "2026-0x"})
        QTest::newRow(text) << text;
}

void MonthTest::refuses() {
    QFETCH(QString, text);
    QVERIFY(!Month::parse(text.toStdString()));
}

} // namespace headroom::month_test

HEADROOM_TEST(month, MonthTest)
#include "month_test.moc"
