#include "../model/scenario_builder.h"
#include "document.h"
#include "test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace headroom::open_library_test {

namespace {

const QString price = "workload/chat/price";

Scenario second() {
    Scenario scenario = test::minimalScenario();
    scenario.id = "00000000-0000-4000-8000-000000000002";
    scenario.name = "Second";
    return scenario;
}

double priceOf(const Scenario& scenario) {
    return scenario.quantity("workload/chat/price")->value;
}

} // namespace

/// The document and its file: what a save writes, what another program may have done meanwhile, and what fails.
class OpenLibraryTest : public QObject {
    Q_OBJECT

  private:
    QTemporaryDir folder_;
    QString path_;

    /// A file with two scenarios, opened.
    void openFile(Document& document) const;
    static std::vector<LibraryEntry> entries(const QString& path) {
        return Library::open(path, Library::Mode::readOnly).scenarios();
    }

  private slots:
    void init();
    void savesAndOpens();
    void readsScenariosWhenTheyAreLookedAt();
    void writesWhatChanged();
    void comparesWithWhatWasSaved();
    void removesAndRestores();
    void remembersTheParentOfACopy();
    void savesUnderAnotherName();
    void savesOverItself();
    void keepsWhatAnotherProgramAdded();
    void findsConflicts();
    void keepsItsChangesWhenSavingFails();
    void staysAsItWasWhenOpeningFails();
    void refusesALibraryWithoutScenarios();
    void tellsWhenAScenarioCannotBeRead();
};

void OpenLibraryTest::init() {
    path_ = folder_.filePath(QString("%1.headroom").arg(QTest::currentTestFunction()));
}

void OpenLibraryTest::openFile(Document& document) const {
    {
        Document writer;
        writer.openUntitled({test::minimalScenario(), second()});
        QCOMPARE(writer.saveAs(path_), std::nullopt);
    }
    QCOMPARE(document.open(path_), std::nullopt);
}

void OpenLibraryTest::savesAndOpens() {
    Document document;
    document.openUntitled({test::minimalScenario(), second()});
    document.setQuantity(price, 12);
    const QSignalSpy file(&document, &Document::fileChanged);
    QCOMPARE(document.saveAs(path_), std::nullopt);
    QCOMPARE(file.count(), 1);
    QCOMPARE(document.path(), path_);
    QVERIFY(!document.isModified());

    Document reader;
    QCOMPARE(reader.open(path_), std::nullopt);
    QCOMPARE(reader.scenarioIds(), document.scenarioIds());
    QVERIFY(reader.scenario() == document.scenario());
    QVERIFY(!reader.isModified());
    QVERIFY(reader.isWritable());
}

void OpenLibraryTest::readsScenariosWhenTheyAreLookedAt() {
    Document writer;
    openFile(writer);
    OpenLibrary library = OpenLibrary::open(path_);
    QVERIFY(!library.at(0).scenario);
    QCOMPARE(library.at(1).properties.name, "Second");
    QCOMPARE(library.read(1)->name, "Second");
    QVERIFY(!library.at(0).scenario);
    QCOMPARE(library.nearestRead(0), 1);
}

void OpenLibraryTest::writesWhatChanged() {
    Document document;
    openFile(document);
    document.setQuantity(price, 12);
    QCOMPARE(document.save(), std::nullopt);
    QCOMPARE(entries(path_)[0].revision, 2);
    QCOMPARE(entries(path_)[1].revision, 1);
    // Undone after the save, the scenario differs from the file again.
    document.undoStack()->undo();
    QVERIFY(document.isModified());
    QCOMPARE(document.save(), std::nullopt);
    QCOMPARE(entries(path_)[0].revision, 3);
    Document reader;
    QCOMPARE(reader.open(path_), std::nullopt);
    QCOMPARE(priceOf(reader.scenario()), 10.0);
}

void OpenLibraryTest::comparesWithWhatWasSaved() {
    Document document;
    openFile(document);
    document.setQuantity(price, 12);
    QCOMPARE(priceOf(*document.baseline()), 10.0);
    const QSignalSpy changed(&document, &Document::baselineChanged);
    QCOMPARE(document.save(), std::nullopt);
    QCOMPARE(priceOf(*document.baseline()), 12.0);
    QCOMPARE(changed.count(), 1);
}

void OpenLibraryTest::removesAndRestores() {
    Document document;
    openFile(document);
    const QString id = document.scenarioIds().last();
    document.deleteScenario(id);
    QCOMPARE(document.save(), std::nullopt);
    QCOMPARE(entries(path_).size(), std::size_t(1));
    document.undoStack()->undo();
    QCOMPARE(document.save(), std::nullopt);
    QCOMPARE(entries(path_).size(), std::size_t(2));
    QCOMPARE(QString::fromStdString(entries(path_)[1].id), id);
}

void OpenLibraryTest::remembersTheParentOfACopy() {
    Document document;
    openFile(document);
    const std::string original = document.currentId().toStdString();
    document.duplicateScenario(document.currentId(), "Copy");
    document.setQuantity(price, 5);
    QCOMPARE(document.save(), std::nullopt);
    QCOMPARE(entries(path_)[2].name, std::string("Copy"));
    QCOMPARE(entries(path_)[2].parent, original);
    QCOMPARE(entries(path_)[2].revision, 1);
    document.setQuantity(price, 6);
    QCOMPARE(document.save(), std::nullopt);
    QCOMPARE(entries(path_)[2].revision, 2);
}

void OpenLibraryTest::savesUnderAnotherName() {
    Document document;
    openFile(document);
    document.setQuantity(price, 12);
    const QString other = folder_.filePath("another.headroom");
    QCOMPARE(document.saveAs(other), std::nullopt);
    QCOMPARE(document.path(), other);
    // The first file is as it was; the new one has its history and the change.
    QCOMPARE(entries(path_)[0].revision, 1);
    QCOMPARE(entries(other)[0].revision, 2);
    document.setQuantity(price, 13);
    QCOMPARE(document.save(), std::nullopt);
    QCOMPARE(entries(other)[0].revision, 3);
    QCOMPARE(entries(other).size(), std::size_t(2));
}

void OpenLibraryTest::savesOverItself() {
    Document document;
    openFile(document);
    document.setQuantity(price, 12);
    QCOMPARE(document.saveAs(path_), std::nullopt);
    QVERIFY(!document.changedElsewhere());
    document.setQuantity(price, 13);
    QCOMPARE(document.save(), std::nullopt);
    QCOMPARE(entries(path_)[0].revision, 3);
}

void OpenLibraryTest::keepsWhatAnotherProgramAdded() {
    Document document;
    openFile(document);
    Scenario third = second();
    third.id = "00000000-0000-4000-8000-000000000003";
    Library::open(path_).insert(third);
    QVERIFY(document.changedElsewhere());
    QVERIFY(!document.changedElsewhere());
    QCOMPARE(document.conflicts(), QStringList());
    document.setQuantity(price, 12);
    QCOMPARE(document.save(), std::nullopt);
    QCOMPARE(entries(path_).size(), std::size_t(3));
}

void OpenLibraryTest::findsConflicts() {
    Document ours;
    openFile(ours);
    Document theirs;
    QCOMPARE(theirs.open(path_), std::nullopt);
    theirs.setQuantity(price, 20);
    QCOMPARE(theirs.save(), std::nullopt);

    QCOMPARE(ours.conflicts(), QStringList());
    ours.setQuantity(price, 30);
    QCOMPARE(ours.conflicts(), QStringList("Minimal"));
    QVERIFY(ours.save());
    QVERIFY(ours.isModified());
    QCOMPARE(entries(path_)[0].revision, 2);
    ours.acceptConflicts();
    QCOMPARE(ours.conflicts(), QStringList());
    QCOMPARE(ours.save(), std::nullopt);
    QCOMPARE(entries(path_)[0].revision, 3);
}

void OpenLibraryTest::keepsItsChangesWhenSavingFails() {
    Document document;
    openFile(document);
    document.setQuantity(price, 12);
    const auto failure = document.saveAs(folder_.filePath("no such folder/a.headroom"));
    QVERIFY(failure);
    QVERIFY2(failure->contains("a.headroom"), qPrintable(*failure));
    QCOMPARE(document.path(), path_);
    QVERIFY(document.isModified());
    QCOMPARE(priceOf(document.scenario()), 12.0);

    QVERIFY(QFile::remove(path_));
    QVERIFY(document.save());
    QVERIFY(document.isModified());
}

void OpenLibraryTest::staysAsItWasWhenOpeningFails() {
    Document document;
    openFile(document);
    document.setQuantity(price, 12);
    const QString foreign = folder_.filePath("foreign.headroom");
    QFile file(foreign);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("not a database at all, but long enough to be one");
    file.close();
    const auto failure = document.open(foreign);
    QVERIFY(failure);
    QVERIFY2(failure->startsWith("foreign.headroom: "), qPrintable(*failure));
    QCOMPARE(document.path(), path_);
    QVERIFY(document.isModified());
    QVERIFY(document.open(folder_.filePath("missing.headroom")));
}

void OpenLibraryTest::refusesALibraryWithoutScenarios() {
    Library::create(path_);
    Document document;
    const auto failure = document.open(path_);
    QVERIFY(failure);
    QVERIFY2(failure->contains("no scenario"), qPrintable(*failure));
    QVERIFY(document.isEmpty());
}

void OpenLibraryTest::tellsWhenAScenarioCannotBeRead() {
    Document document;
    openFile(document);
    const QString id = document.scenarioIds().last();
    Library::open(path_).remove(id.toStdString());
    const QSignalSpy failed(&document, &Document::failed);
    document.setCurrentScenario(id);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(document.currentId(), document.scenarioIds().first());
}

} // namespace headroom::open_library_test

HEADROOM_TEST(open_library, OpenLibraryTest)
#include "open_library_test.moc"
