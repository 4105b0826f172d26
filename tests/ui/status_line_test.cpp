#include "document.h"
#include "futures.h"
#include "snapshots.h"
#include "test_program.h"
#include "window/status_line.h"

#include <QAction>
#include <QLabel>
#include <QtTest>

namespace headroom::status_line_test {
using namespace headroom::test;
using namespace std::chrono_literals;

/// What the line below the charts says of a run.
class StatusLineTest : public QObject {
    Q_OBJECT

  private slots:
    void timeOfARun_data();
    void timeOfARun();
    void howFarFuturesAre();

  private:
    /// What the line says after a run of the reference scenario and of some of its futures; spaces are plain ones.
    QStringList texts(std::chrono::nanoseconds time, int paths, int wanted);
};

QStringList StatusLineTest::texts(std::chrono::nanoseconds time, int paths, int wanted) {
    auto futures = std::make_shared<Futures>();
    futures->paths = paths;
    futures->wantedPaths = wanted;
    futures->time = time;
    RunSnapshot snapshot = *referenceSnapshot();
    snapshot.futures = futures;
    const Document document;
    QAction action;
    StatusLine line(document, &action);
    line.setLocale(QLocale(QLocale::English));
    line.setSnapshot(std::make_shared<const RunSnapshot>(snapshot));
    QStringList texts;
    for (const auto* label : line.findChildren<QLabel*>())
        texts << label->text().simplified();
    return texts;
}

void StatusLineTest::timeOfARun_data() {
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << 366 << "366 ms";
    QTest::newRow("below ten seconds") << 9000 << "9 000 ms";
    QTest::newRow("long") << 94'997 << "95 s";
}

void StatusLineTest::timeOfARun() {
    QFETCH(int, milliseconds);
    QFETCH(QString, text);
    const QStringList said = texts(milliseconds * 1ms, 1000, 1000);
    QVERIFY2(said.contains(text), qPrintable(said.join(" | ")));
}

void StatusLineTest::howFarFuturesAre() {
    const QStringList said = texts(30ms, 1000, 10'000);
    QVERIFY2(said.contains("1 000 of 10 000"), qPrintable(said.join(" | ")));
}

} // namespace headroom::status_line_test

HEADROOM_TEST(status_line, StatusLineTest)
#include "status_line_test.moc"
