#include "message.h"
#include "test_program.h"

#include <QtTest>

namespace headroom::message_test {

class MessageTest : public QObject {
    Q_OBJECT

  private slots:
    void fillsPlaces_data();
    void fillsPlaces();
    void messageSpeaksEnglish();
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

} // namespace headroom::message_test

HEADROOM_TEST(message, MessageTest)
#include "message_test.moc"
