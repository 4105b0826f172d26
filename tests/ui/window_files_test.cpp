#include "main_window_case.h"
#include "scenario_file.h"
#include "test_program.h"
#include "window/recent_file_line.h"

#include <QDropEvent>
#include <QMimeData>
#include <QStatusBar>

namespace headroom::window_files_test {

namespace {

const QString price = "workload/chat/price";

void drop(MainWindow& window, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    QCoreApplication::processEvents();
}

} // namespace

/// The window and its files: what it asks, what it takes and what it remembers of them.
class WindowFilesTest : public test::MainWindowCase {
    Q_OBJECT

  private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void asksBeforeItCloses();
    void savesAndReopens();
    void opensADroppedFile();
    void refusesOtherDrops();
    void listsRecentFiles();
    void exportsTheReport();
};

void WindowFilesTest::asksBeforeItCloses() {
    openMinimal();
    document().setQuantity(price, 12);
    bench().dialogs.answer("Cancel");
    QVERIFY(!window().close());
    QVERIFY(window().isVisible());
    bench().dialogs.answer("Save");
    bench().dialogs.chooseFile(path("saved.headroom"));
    QVERIFY(window().close());
    QVERIFY(QFile::exists(path("saved.headroom")));
    QCOMPARE(bench().dialogs.questions.size(), 2);
}

void WindowFilesTest::savesAndReopens() {
    openMinimal();
    document().setQuantity(price, 12);
    bench().dialogs.chooseFile(path("plan.headroom"));
    bench().key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(window().windowTitle().startsWith("plan.headroom[*]"));
    QVERIFY(!window().isWindowModified());
    document().setQuantity(price, 13);
    bench().key(Qt::Key_S, Qt::ControlModifier);
    restart();
    window().reopenLast();
    QVERIFY(bench().settled());
    QCOMPARE(document().shownValue(price), 13.0);
    QCOMPARE(bench().dialogs.messages, QStringList());

    QFile::remove(path("plan.headroom"));
    restart();
    window().reopenLast();
    QVERIFY(document().isEmpty());
    QCOMPARE(bench().dialogs.messages, QStringList());
}

void WindowFilesTest::opensADroppedFile() {
    writeScenarioFile(path("one.json"), test::minimalScenario());
    drop(window(), path("one.json"));
    QCOMPARE(document().scenarioIds().size(), 1);
    QCOMPARE(document().saveAs(path("library.headroom")), std::nullopt);
    document().close();
    drop(window(), path("library.headroom"));
    QCOMPARE(document().path(), path("library.headroom"));
}

void WindowFilesTest::refusesOtherDrops() {
    drop(window(), path("notes.txt"));
    QVERIFY(document().isEmpty());
    QCOMPARE(bench().dialogs.messages, QStringList());
}

void WindowFilesTest::listsRecentFiles() {
    openMinimal();
    for (const char* name : {"a.headroom", "b.headroom"}) {
        bench().dialogs.chooseFile(path(name));
        QVERIFY(window().files().saveAs());
    }
    QFile::remove(path("a.headroom"));
    QMenu* recent = actionOf(menuOf("File"), "Open recent")->menu();
    emit recent->aboutToShow();
    QVERIFY(recent->actions().at(0)->isEnabled());
    QVERIFY(recent->actions().at(0)->text().endsWith("b.headroom"));
    QVERIFY(!recent->actions().at(1)->isEnabled());

    window().files().close();
    QCoreApplication::processEvents();
    auto lines = window().findChildren<RecentFileLine*>();
    erase_if(lines, [](const QWidget* line) { return !line->isVisible(); });
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines.at(1)->isEnabled());
    QTest::mouseClick(lines.at(0), Qt::LeftButton);
    QCOMPARE(document().path(), path("b.headroom"));
}

void WindowFilesTest::exportsTheReport() {
    openMinimal();
    bench().dialogs.chooseFile(path("report.pdf"));
    bench().key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(bench().dialogs.suggestions.constLast().endsWith("Minimal.pdf"));
    QCOMPARE(bench().dialogs.messages, QStringList());
    QFile file(path("report.pdf"));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(window().statusBar()->currentMessage().contains("report.pdf"));

    bench().dialogs.chooseFile(path("no such folder/report.pdf"));
    bench().key(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(bench().dialogs.messages.size(), 1);
    // What does not run has no report.
    document().setQuantity("workload/chat/paid", 1.5);
    QVERIFY(bench().settled());
    bench().key(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(bench().dialogs.messages.size(), 2);
    QCOMPARE(bench().dialogs.suggestions.size(), 2);
}

} // namespace headroom::window_files_test

HEADROOM_TEST(window_files, WindowFilesTest)
#include "window_files_test.moc"
