#include "message.h"
#include "test_program.h"

#include <QtTest>

#include <limits>

namespace headroom::message_test {

class MessageTest : public QObject {
    Q_OBJECT

  private slots:
    void fillsPlaces_data();
    void fillsPlaces();
    void messageSpeaksEnglish();
    void spellsNumbers_data();
    void spellsNumbers();
};

void MessageTest::fillsPlaces_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("no place") << "Nothing here"
                              << "Nothing here";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("two") << "{0} before {1}"
                         << "a before {0}";
    QTest::newRow("any order, twice") << "{1}{0}{1}"
                                      << "{0}a{0}";
    QTest::newRow("beyond the arguments") << "{2} stays"
                                          << "{2} stays";
    QTest::newRow("no number") << "{x} {} { 0} stay"
                               << "{x} {} { 0} stay";
    QTest::newRow("open") << "half {0"
                          << "half {0";
}

void MessageTest::fillsPlaces() {
    QFETCH(QString, text);
    // An argument that looks like a place is not filled again.
    QTEST(QString::fromStdString(fill(text.toStdString(), {"a", "{0}"})), "filled");
}

void MessageTest::messageSpeaksEnglish() {
    QCOMPARE((Message{"{0} is {1}", {"x", "2"}}.english()), std::string("x is 2"));
    QCOMPARE(Message{}.english(), std::string());
}

void MessageTest::spellsNumbers_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << 0 << "0";
    QTest::newRow("three digits") << -999.0 << 0 << "-999";
    QTest::newRow("four digits") << 1000.0 << 0 << QString("1 000");
    QTest::newRow("below zero") << -123456.0 << 0 << QString("-123 456");
    QTest::newRow("an amount") << 250e9 << 0 << QString("250 000 000 000");
    QTest::newRow("decimals stay together") << 12345.67891 << 0 << QString("12 345.67891");
    QTest::newRow("as it is") << 0.1 + 0.2 << 0 << "0.30000000000000004";
    QTest::newRow("a sum") << 0.1 + 0.2 << 12 << "0.3";
    QTest::newRow("a sum that is off") << 1.000000002 << 12 << "1.000000002";
    QTest::newRow("four of many") << 1234567.0 << 4 << QString("1 235 000");
    QTest::newRow("four of few") << 1.05 << 4 << "1.05";
    QTest::newRow("large") << 1e18 << 0 << "1e+18";
    QTest::newRow("small") << -2.5e-7 << 0 << "-2.5e-07";
    QTest::newRow("no end") << -std::numeric_limits<double>::infinity() << 4 << "-infinity";
}

void MessageTest::spellsNumbers() {
    QFETCH(double, number);
    QFETCH(int, digits);
    QString text = QString::fromStdString(digits > 0 ? spelled(number, digits) : spelled(number));
    QTEST(text.replace(QChar::Nbsp, ' '), "text");
}

} // namespace headroom::message_test

HEADROOM_TEST(message, MessageTest)
#include "message_test.moc"
