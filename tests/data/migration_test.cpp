#include "library.h"
#include "reference_scenarios.h"
#include "sqlite_file.h"
#include "store/schema_history.h"
#include "test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace headroom::migration_test {
using Kind = FileError::Kind;
using Mode = Library::Mode;

/// Libraries of older versions, with later versions made up for the purpose.
class MigrationTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void opensACurrentLibraryAsItIs();
    void migratesAndKeepsTheOriginal();
    void migratesThroughSeveralVersions();
    void leavesTheFileWhereAStepFails_data();
    void leavesTheFileWhereAStepFails();
    void refusesToMigrateWhatMayNotBeWritten();
    void keepsEveryOriginal();

  private:
    QString path() const { return dir_->filePath(QStringLiteral("plans.headroom")); }
    QString original() const { return dir_->filePath(QStringLiteral("plans (version 1).headroom")); }
    QStringList files() const { return QDir(dir_->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> dir_;
};

namespace {

/// The shipped versions with steps to later ones.
SchemaHistory historyWith(const std::vector<std::string>& steps) {
    QFile file(QStringLiteral(HEADROOM_SOURCE "/data/schema/version_1.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(file.fileName()));
    std::vector<std::string> scripts{file.readAll().toStdString()};
    scripts.insert(scripts.end(), steps.begin(), steps.end());
    return SchemaHistory(scripts);
}

const char* const colourStep = "alter table tag add column colour text not null default 'grey';"
                               "update tag set colour = 'blue' where tag = 'reference';";
const char* const layoutStep = "create table layout (scenario_id text not null primary key references scenario (id) on "
                               "delete cascade, layout text not null) strict, without rowid;";

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Action>
std::optional<Kind> failure(const Action& action) {
    try {
        action();
    } catch (const FileError& error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace

void MigrationTest::init() {
    dir_ = std::make_unique<QTemporaryDir>();
    createReferenceLibrary(path());
}

void MigrationTest::opensACurrentLibraryAsItIs() {
    const QByteArray before = contents(path());
    QVERIFY(Library::open(path()).backup().isEmpty());
    QVERIFY(contents(path()) == before);
    QCOMPARE(files(), QStringList{QStringLiteral("plans.headroom")});
}

void MigrationTest::migratesAndKeepsTheOriginal() {
    const QByteArray before = contents(path());
    {
        const Library library = Library::open(path(), Mode::readWrite, historyWith({colourStep}));
        QCOMPARE(library.backup(), original());
        QCOMPARE(library.scenarios().size(), referenceNames().size());
        QVERIFY(library.load(loadReference("minimal").id).scenario == loadReference("minimal"));
    }
    QVERIFY(contents(original()) == before);
    QCOMPARE(files().size(), 2);
    QCOMPARE(SqliteFile(path()).run(QStringLiteral("select distinct colour from tag order by 1")),
             (QList<QVariantList>{{QStringLiteral("blue")}, {QStringLiteral("grey")}}));
    // Now it is current for the newer program, and too new for this one.
    QVERIFY(Library::open(path(), Mode::readWrite, historyWith({colourStep})).backup().isEmpty());
    QCOMPARE(failure([&] { Library::open(path()); }), Kind::newer);
    // The original is still what it was.
    QCOMPARE(Library::open(original()).scenarios().size(), referenceNames().size());
}

void MigrationTest::migratesThroughSeveralVersions() {
    const auto history = historyWith({colourStep, layoutStep});
    QVERIFY(!Library::open(path(), Mode::readWrite, history).backup().isEmpty());
    const SqliteFile file(path());
    QCOMPARE(file.run(QStringLiteral("pragma user_version")).value(0).value(0).toInt(), 3);
    QCOMPARE(file.run(QStringLiteral("select count(*) from layout")).value(0).value(0).toInt(), 0);
}

void MigrationTest::leavesTheFileWhereAStepFails_data() {
    QTest::addColumn<QByteArray>("step");
    QTest::newRow("a statement that fails after others")
        << QByteArray("delete from scenario; create table more (a text) strict; select nonsense;");
    QTest::newRow("rows that belong to nothing")
        << QByteArray("pragma defer_foreign_keys = on; delete from scenario where id like '6f1f5a52%'; insert into tag "
                      "values ('nobody', 0, 'lost');");
}

void MigrationTest::leavesTheFileWhereAStepFails() {
    QFETCH(QByteArray, step);
    const QByteArray before = contents(path());
    QVERIFY(failure([&] { Library::open(path(), Mode::readWrite, historyWith({step.toStdString()})); }));
    QVERIFY(contents(path()) == before);
    QCOMPARE(files(), QStringList{QStringLiteral("plans.headroom")});
}

void MigrationTest::refusesToMigrateWhatMayNotBeWritten() {
    const QByteArray before = contents(path());
    QCOMPARE(failure([&] { Library::open(path(), Mode::readOnly, historyWith({colourStep})); }), Kind::readOnly);
    QVERIFY(contents(path()) == before);
    QCOMPARE(files().size(), 1);
}

void MigrationTest::keepsEveryOriginal() {
    QFile mine(original());
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    const Library library = Library::open(path(), Mode::readWrite, historyWith({colourStep}));
    QCOMPARE(library.backup(), dir_->filePath(QStringLiteral("plans (version 1, 2).headroom")));
    QCOMPARE(contents(original()), QByteArray("mine"));
}

} // namespace headroom::migration_test

HEADROOM_TEST(migration, MigrationTest)
#include "migration_test.moc"
