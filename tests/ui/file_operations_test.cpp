#include "../model/scenario_builder.h"
#include "document.h"
#include "scenario_file.h"
#include "scripted_dialogs.h"
#include "test_program.h"
#include "window/file_operations.h"
#include "window/recent_files.h"
#include "window/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace headroom::file_operations_test {

namespace {

const QString price = "workload/chat/price";

/// The file operations of a window that has nothing else.
struct Bench {
    QTemporaryDir folder;
    Settings settings{folder.path()};
    RecentFiles recent{settings};
    test::ScriptedDialogs dialogs;
    Document document;
    QWidget window;
    FileOperations* files = new FileOperations(document, settings, recent, dialogs, &window);

    QString path(const QString& name) const { return folder.filePath(name); }
    /// Opens an edited library without a file.
    void edit() {
        document.openUntitled({test::minimalScenario()});
        document.setQuantity(price, 12);
    }
};

} // namespace

/// What the File menu does: what it asks, what it writes, and what it leaves alone.
class FileOperationsTest : public QObject {
    Q_OBJECT

  private slots:
    void asksBeforeUnsavedChangesAreLost();
    void savesUnderASuggestedName();
    void remembersWhereFilesWere();
    void opensAReferenceScenario();
    void copiesTheReferenceLibraryOnce();
    void opensALibrary();
    void opensAScenarioAsJson();
    void staysWhenAFileCannotBeOpened();
    void forgetsARecentFileThatIsGone();
    void importsAndExports();
    void asksBeforeAnImportReplaces();
    void importsADroppedScenario();
    void asksBeforeItOverwritesAnother();
    void offersToReadAgain();
    void closesTheLibrary();
    void namesFilesAfterScenarios();
    void givesALibraryItsEnding();
    void givesAnExportItsEnding();
    void asksBeforeAnEndingMeetsAFile();
};

void FileOperationsTest::asksBeforeUnsavedChangesAreLost() {
    Bench bench;
    QVERIFY(bench.files->mayClose());
    bench.edit();
    QVERIFY(!bench.files->mayClose());
    bench.dialogs.answer("Cancel");
    QVERIFY(!bench.files->mayClose());
    bench.dialogs.answer("Discard");
    QVERIFY(bench.files->mayClose());
    QVERIFY(bench.document.isModified());
    // Saving asks for a file; without one nothing may be lost.
    bench.dialogs.answer("Save");
    QVERIFY(!bench.files->mayClose());
    bench.dialogs.answer("Save");
    bench.dialogs.chooseFile(bench.path("a.headroom"));
    QVERIFY(bench.files->mayClose());
    QVERIFY(!bench.document.isModified());
    QCOMPARE(bench.dialogs.questions.size(), 5);
    QCOMPARE(bench.dialogs.questions.last(), "“Untitled” has unsaved changes.");
}

void FileOperationsTest::savesUnderASuggestedName() {
    Bench bench;
    bench.edit();
    bench.settings.set(Setting::lastFolder, bench.folder.path());
    bench.dialogs.chooseFile(bench.path("plan.headroom"));
    QVERIFY(bench.files->save());
    QCOMPARE(bench.dialogs.suggestions, QStringList(bench.path("Minimal.headroom")));
    QCOMPARE(bench.document.path(), bench.path("plan.headroom"));
    bench.document.setQuantity(price, 13);
    QVERIFY(bench.files->save());
    QCOMPARE(bench.dialogs.suggestions.size(), 1);
    QVERIFY(!bench.files->saveAs());
    QCOMPARE(bench.dialogs.suggestions.last(), bench.path("plan.headroom"));
}

void FileOperationsTest::remembersWhereFilesWere() {
    Bench bench;
    bench.edit();
    bench.dialogs.chooseFile(bench.path("plan.headroom"));
    QVERIFY(bench.files->save());
    QCOMPARE(bench.recent.paths(), QStringList(bench.path("plan.headroom")));
    QCOMPARE(bench.settings.value(Setting::lastFile).toString(), bench.path("plan.headroom"));
    QCOMPARE(bench.settings.value(Setting::lastFolder).toString(), bench.folder.path());
    bench.dialogs.chooseFile(bench.path("other.headroom"));
    QVERIFY(bench.files->saveAs());
    QCOMPARE(bench.recent.paths(), (QStringList{bench.path("other.headroom"), bench.path("plan.headroom")}));
}

void FileOperationsTest::opensAReferenceScenario() {
    Bench bench;
    bench.files->newFromReference("minimal");
    QCOMPARE(bench.document.scenario().name, std::string("Minimal"));
    QVERIFY(bench.document.scenarioIds().size() > 1);
    QVERIFY(bench.document.path().isEmpty());
    QVERIFY(!bench.document.isModified());
}

void FileOperationsTest::copiesTheReferenceLibraryOnce() {
    QStandardPaths::setTestModeEnabled(true);
    Bench bench;
    qputenv("HOME", bench.folder.path().toUtf8());
    bench.files->openReferenceLibrary();
    QCOMPARE(bench.dialogs.messages, QStringList());
    const QString path = bench.document.path();
    QVERIFY(QFileInfo::exists(path));
    bench.document.setScenarioProperties(bench.document.currentId(), {"Mine", {}, {}});
    QVERIFY(bench.files->save());
    bench.files->close();
    bench.files->openReferenceLibrary();
    QCOMPARE(bench.document.path(), path);
    QCOMPARE(bench.document.scenario().name, std::string("Mine"));
}

void FileOperationsTest::opensALibrary() {
    Bench bench;
    bench.edit();
    QCOMPARE(bench.document.saveAs(bench.path("a.headroom")), std::nullopt);
    bench.document.close();
    bench.dialogs.chooseFile(bench.path("a.headroom"));
    bench.files->open();
    QCOMPARE(bench.document.shownValue(price), 12.0);
    QCOMPARE(bench.recent.paths(), QStringList(bench.path("a.headroom")));
    bench.files->open();
    QCOMPARE(bench.document.path(), bench.path("a.headroom"));
}

void FileOperationsTest::opensAScenarioAsJson() {
    Bench bench;
    writeScenarioFile(bench.path("one.json"), test::minimalScenario());
    QVERIFY(bench.files->openPath(bench.path("one.json")));
    QCOMPARE(bench.document.scenarioIds().size(), 1);
    QVERIFY(bench.document.path().isEmpty());
}

void FileOperationsTest::staysWhenAFileCannotBeOpened() {
    Bench bench;
    bench.files->newFromReference("minimal");
    QFile broken(bench.path("broken.json"));
    QVERIFY(broken.open(QFile::WriteOnly));
    broken.write("{\"format\": \"headroom-scenario/1\", \"months\": 0}");
    broken.close();
    QVERIFY(!bench.files->openPath(broken.fileName()));
    QVERIFY(!bench.files->openPath(bench.path("missing.headroom")));
    QCOMPARE(bench.dialogs.messages.size(), 2);
    QVERIFY2(bench.dialogs.messages.first().startsWith("broken.json: "), qPrintable(bench.dialogs.messages.first()));
    QVERIFY(!bench.document.isEmpty());
}

void FileOperationsTest::forgetsARecentFileThatIsGone() {
    Bench bench;
    bench.recent.add(bench.path("gone.headroom"));
    QVERIFY(!bench.files->openPath(bench.path("gone.headroom")));
    QCOMPARE(bench.recent.paths(), QStringList());
}

void FileOperationsTest::importsAndExports() {
    Bench bench;
    bench.edit();
    bench.dialogs.chooseFile(bench.path("out.json"));
    bench.files->exportJson();
    QCOMPARE(bench.dialogs.messages, QStringList());
    QVERIFY(readScenarioFile(bench.path("out.json")) == bench.document.scenario());

    bench.files->newFromReference("openai-multicloud");
    bench.dialogs.answer("Discard");
    bench.files->newFromReference("openai-multicloud");
    const auto count = bench.document.scenarioIds().size();
    bench.document.deleteScenario(QString::fromStdString(test::minimalScenario().id));
    bench.dialogs.chooseFile(bench.path("out.json"));
    bench.files->importJson();
    QCOMPARE(bench.document.scenarioIds().size(), count);
    QCOMPARE(bench.document.shownValue(price), 12.0);
}

void FileOperationsTest::asksBeforeAnImportReplaces() {
    Bench bench;
    writeScenarioFile(bench.path("in.json"), test::minimalScenario());
    bench.edit();
    bench.dialogs.chooseFile(bench.path("in.json"));
    bench.dialogs.answer("Cancel");
    bench.files->importJson();
    QCOMPARE(bench.document.shownValue(price), 12.0);
    bench.dialogs.chooseFile(bench.path("in.json"));
    bench.dialogs.answer("Add as a copy");
    bench.files->importJson();
    QCOMPARE(bench.document.scenarioIds().size(), 2);
    QCOMPARE(bench.document.shownValue(price), 10.0);
    bench.dialogs.chooseFile(bench.path("in.json"));
    bench.dialogs.answer("Replace");
    bench.files->importJson();
    QCOMPARE(bench.document.scenarioIds().size(), 2);
    QCOMPARE(bench.document.currentId(), bench.document.scenarioIds().first());
    QCOMPARE(bench.document.shownValue(price), 10.0);
    bench.document.undoStack()->undo();
    QCOMPARE(bench.document.shownValue(price), 12.0);
}

void FileOperationsTest::importsADroppedScenario() {
    Bench bench;
    Scenario dropped = test::minimalScenario();
    dropped.id = "00000000-0000-4000-8000-000000000002";
    writeScenarioFile(bench.path("in.json"), dropped);
    bench.files->drop(bench.path("in.json"));
    QCOMPARE(bench.document.scenarioIds().size(), 1);
    bench.edit();
    bench.files->drop(bench.path("in.json"));
    QCOMPARE(bench.document.scenarioIds().size(), 2);
    QCOMPARE(bench.dialogs.questions, QStringList());
    QVERIFY(canOpen("a.HEADROOM"));
    QVERIFY(!canOpen("a.txt"));
}

void FileOperationsTest::asksBeforeItOverwritesAnother() {
    Bench bench;
    bench.edit();
    const QString path = bench.path("a.headroom");
    QCOMPARE(bench.document.saveAs(path), std::nullopt);
    Document theirs;
    QCOMPARE(theirs.open(path), std::nullopt);
    theirs.setQuantity(price, 20);
    QCOMPARE(theirs.save(), std::nullopt);

    bench.document.setQuantity(price, 30);
    bench.dialogs.answer("Cancel");
    QVERIFY(!bench.files->save());
    bench.dialogs.answer("Save under another name…");
    bench.dialogs.chooseFile(bench.path("b.headroom"));
    QVERIFY(bench.files->save());
    QCOMPARE(bench.document.path(), bench.path("b.headroom"));
    QVERIFY(!bench.document.isModified());

    Document first;
    QCOMPARE(first.open(path), std::nullopt);
    QCOMPARE(first.shownValue(price), 20.0);
    QCOMPARE(bench.document.open(path), std::nullopt);
    theirs.setQuantity(price, 21);
    QCOMPARE(theirs.save(), std::nullopt);
    bench.document.setQuantity(price, 30);
    bench.dialogs.answer("Replace");
    QVERIFY(bench.files->save());
    QCOMPARE(first.open(path), std::nullopt);
    QCOMPARE(first.shownValue(price), 30.0);
}

void FileOperationsTest::offersToReadAgain() {
    Bench bench;
    bench.edit();
    const QString path = bench.path("a.headroom");
    QCOMPARE(bench.document.saveAs(path), std::nullopt);
    Document theirs;
    QCOMPARE(theirs.open(path), std::nullopt);
    theirs.setQuantity(price, 20);
    QCOMPARE(theirs.save(), std::nullopt);

    bench.dialogs.answer("Keep what is open");
    bench.files->checkChangedElsewhere();
    QCOMPARE(bench.document.shownValue(price), 12.0);
    bench.files->checkChangedElsewhere();
    QCOMPARE(bench.dialogs.questions.size(), 1);
    theirs.setQuantity(price, 21);
    QCOMPARE(theirs.save(), std::nullopt);
    bench.dialogs.answer("Read again");
    bench.files->checkChangedElsewhere();
    QCOMPARE(bench.document.shownValue(price), 21.0);
}

void FileOperationsTest::closesTheLibrary() {
    Bench bench;
    bench.edit();
    bench.files->close();
    QVERIFY(!bench.document.isEmpty());
    bench.dialogs.answer("Discard");
    bench.files->close();
    QVERIFY(bench.document.isEmpty());
    QCOMPARE(bench.settings.value(Setting::lastFile).toString(), QString());
}

void FileOperationsTest::namesFilesAfterScenarios() {
    QCOMPARE(fileNameFor("OpenAI, Azure exclusive"), "OpenAI, Azure exclusive");
    QCOMPARE(fileNameFor("../etc/passwd"), "-etc-passwd");
    QCOMPARE(fileNameFor("需要 2倍"), "需要 2倍");
}

void FileOperationsTest::givesALibraryItsEnding() {
    Bench bench;
    bench.edit();
    bench.dialogs.chooseFile(bench.path("plan.json"));
    QVERIFY(bench.files->saveAs());
    QCOMPARE(bench.document.path(), bench.path("plan.json.headroom"));
    QVERIFY(!QFileInfo::exists(bench.path("plan.json")));
    QVERIFY(bench.files->openPath(bench.settings.value(Setting::lastFile).toString()));
    bench.dialogs.chooseFile(bench.path("LOUD.HEADROOM"));
    QVERIFY(bench.files->saveAs());
    QCOMPARE(bench.document.path(), bench.path("LOUD.HEADROOM"));
    QCOMPARE(bench.dialogs.questions, QStringList());
}

void FileOperationsTest::givesAnExportItsEnding() {
    Bench bench;
    bench.edit();
    bench.dialogs.chooseFile(bench.path("plan.headroom"));
    bench.files->exportJson();
    QVERIFY(!QFileInfo::exists(bench.path("plan.headroom")));
    QVERIFY(readScenarioFile(bench.path("plan.headroom.json")) == bench.document.scenario());
}

void FileOperationsTest::asksBeforeAnEndingMeetsAFile() {
    Bench bench;
    bench.edit();
    const QString taken = bench.path("plan.json.headroom");
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    bench.dialogs.chooseFile(bench.path("plan.json"));
    bench.dialogs.answer("Cancel");
    QVERIFY(!bench.files->saveAs());
    QCOMPARE(bench.dialogs.questions, QStringList("“plan.json.headroom” exists already."));
    QCOMPARE(QFileInfo(taken).size(), 0);
    bench.dialogs.chooseFile(bench.path("plan.json"));
    bench.dialogs.answer("Replace");
    QVERIFY(bench.files->saveAs());
    QCOMPARE(bench.document.path(), taken);
}

} // namespace headroom::file_operations_test

HEADROOM_TEST(file_operations, FileOperationsTest)
#include "file_operations_test.moc"
