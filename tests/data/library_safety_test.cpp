#include "library.h"
#include "reference_scenarios.h"
#include "sqlite_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/resource.h>
#include <unistd.h>

using namespace headroom;
using Kind = FileError::Kind;

/// What strangers, accidents and other programs may do to a file. Each case is one sentence for its owner and not a
/// byte in the file; nothing is left beside it.
class LibrarySafetyTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void refusesNewerLibraries();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void survivesRandomDamage();
    void refusesChangedSchemas_data();
    void refusesChangedSchemas();
    void refusesForeignRows_data();
    void refusesForeignRows();
    void refusesMoreRowsThanAnyScenarioHas();
    void refusesWriteAheadFiles();
    void opensReadOnlyFilesForReading();
    void noticesThatTheFileVanished();
    void waitsForLocksAndGivesUp();
    void saysThatTheDiskIsFull();
    void saysThatWritingFailed();
    void undoesWhatACrashLeft();
    void neverOverwritesWhatAnotherSaved();

  private:
    QString path() const { return dir_->filePath(QStringLiteral("plans.headroom")); }
    void makeLibrary() const { createReferenceLibrary(path()); }

    std::unique_ptr<QTemporaryDir> dir_;
};

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void run(const QString& path, const char* statement) {
    SqliteFile(path).run(QString::fromUtf8(statement));
}

/// The names and hashes of all files in a folder.
QMap<QString, QByteArray> state(const QString& folder) {
    QMap<QString, QByteArray> files;
    for (const auto& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        files[name] = QCryptographicHash::hash(contents(folder + QLatin1Char('/') + name), QCryptographicHash::Sha256);
    return files;
}

struct Refusal {
    std::optional<Kind> kind;
    QString sentence;
};

template <typename Action>
Refusal refusal(const Action& action) {
    try {
        action();
    } catch (const FileError& error) {
        return {error.kind(), QString::fromUtf8(error.what())};
    }
    return {};
}

Refusal refusalToOpen(const QString& path) {
    return refusal([&] { Library::open(path); });
}

void loadAll(const QString& path) {
    const Library library = Library::open(path, Library::Mode::readOnly);
    for (const auto& entry : library.scenarios())
        library.load(entry.id);
}

bool isOneSentence(const QString& sentence, const QString& path) {
    return sentence.startsWith(path + QStringLiteral(": ")) && !sentence.contains(QLatin1Char('\n')) &&
           !sentence.contains(QLatin1Char('{'));
}

const std::string minimalId = "6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0a03";

} // namespace

void LibrarySafetyTest::init() {
    dir_ = std::make_unique<QTemporaryDir>();
}

void LibrarySafetyTest::refusesForeignFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("a list of things to buy\n");
    QTest::newRow("a scenario as JSON") << QByteArray("{\"format\": \"headroom-scenario/1\"}");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("the name of a database and no more") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a header and nothing else")
        << QByteArray("SQLite format 3\0", 16).leftJustified(68, '\0') + "HDR1" + QByteArray(28, '\0');
}

void LibrarySafetyTest::refusesForeignFiles() {
    QFETCH(QByteArray, bytes);
    write(path(), bytes);
    const auto before = state(dir_->path());
    const auto found = refusalToOpen(path());
    QVERIFY2(found.kind == Kind::foreign || found.kind == Kind::damaged, qPrintable(found.sentence));
    QVERIFY2(isOneSentence(found.sentence, path()), qPrintable(found.sentence));
    QCOMPARE(state(dir_->path()), before);

    run(dir_->filePath(QStringLiteral("other.db")), "create table t (a)");
    const auto other = refusalToOpen(dir_->filePath(QStringLiteral("other.db")));
    QCOMPARE(other.kind, Kind::foreign);
    QCOMPARE(refusalToOpen(dir_->path()).kind, Kind::unreadable);
    QCOMPARE(refusalToOpen(dir_->filePath(QStringLiteral("nothing"))).kind, Kind::unreadable);
    QVERIFY(!QFile::exists(dir_->filePath(QStringLiteral("nothing"))));
}

void LibrarySafetyTest::refusesNewerLibraries() {
    makeLibrary();
    run(path(), "pragma user_version = 2");
    const auto before = state(dir_->path());
    const auto found = refusalToOpen(path());
    QCOMPARE(found.kind, Kind::newer);
    QCOMPARE(found.sentence, path() + QStringLiteral(": was written by a newer Headroom (its format is 2, this program "
                                                     "knows 1); update Headroom"));
    QCOMPARE(state(dir_->path()), before);
}

void LibrarySafetyTest::refusesDamagedFiles_data() {
    QTest::addColumn<int>("keep");
    QTest::addColumn<int>("spoil");
    QTest::newRow("cut in the header") << 50 << -1;
    QTest::newRow("cut after the first page") << 4096 << -1;
    QTest::newRow("cut in a page") << 10'000 << -1;
    QTest::newRow("schema overwritten") << -1 << 100;
    QTest::newRow("second page overwritten") << -1 << 4096;
}

void LibrarySafetyTest::refusesDamagedFiles() {
    QFETCH(int, keep);
    QFETCH(int, spoil);
    makeLibrary();
    QByteArray bytes = contents(path());
    if (keep >= 0)
        bytes.truncate(keep);
    if (spoil >= 0)
        bytes.replace(spoil, 1000, QByteArray(1000, '\xAB'));
    write(path(), bytes);
    const auto before = state(dir_->path());
    const auto found = refusalToOpen(path());
    QVERIFY2(found.kind == Kind::damaged || (keep == 50 && found.kind == Kind::foreign), qPrintable(found.sentence));
    QVERIFY2(isOneSentence(found.sentence, path()), qPrintable(found.sentence));
    QCOMPARE(state(dir_->path()), before);
}

void LibrarySafetyTest::survivesRandomDamage() {
    makeLibrary();
    const QByteArray whole = contents(path());
    std::mt19937 random(1);
    int refused = 0;
    for (int attempt = 0; attempt < 300; ++attempt) {
        QByteArray bytes = whole;
        for (int i = 0; i < 1 + attempt % 8; ++i)
            bytes[static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size()))] =
                static_cast<char>(random() % 256);
        write(path(), bytes);
        const auto found = refusal([&] { loadAll(path()); });
        refused += found.kind.has_value();
        QVERIFY(!found.kind || isOneSentence(found.sentence, path()));
        QVERIFY(contents(path()) == bytes);
        QCOMPARE(QDir(dir_->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    QVERIFY2(refused > 30, qPrintable(QString::number(refused)));
}

void LibrarySafetyTest::refusesChangedSchemas_data() {
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("a trigger") << QByteArray(
                                      "create trigger t after update on scenario begin delete from quantity; end")
                               << QByteArray("trigger t");
    QTest::newRow("a view") << QByteArray("create view another as select load_extension('x')")
                            << QByteArray("view another");
    QTest::newRow("a table") << QByteArray("create table extra (a)") << QByteArray("table extra");
    QTest::newRow("an index") << QByteArray("create index i on quantity (value)") << QByteArray("index i");
    QTest::newRow("a virtual table") << QByteArray("create virtual table v using fts5(a)") << QByteArray("table v");
    QTest::newRow("a column more") << QByteArray("alter table quantity add column extra text")
                                   << QByteArray("table quantity");
    QTest::newRow("a view gone") << QByteArray("drop view quantities") << QByteArray("view quantities");
}

void LibrarySafetyTest::refusesChangedSchemas() {
    QFETCH(QByteArray, statement);
    QFETCH(QByteArray, entry);
    makeLibrary();
    run(path(), statement.constData());
    const auto before = state(dir_->path());
    const auto found = refusalToOpen(path());
    QCOMPARE(found.kind, Kind::damaged);
    QVERIFY2(found.sentence.contains(QString::fromUtf8(entry)), qPrintable(found.sentence));
    QVERIFY2(isOneSentence(found.sentence, path()), qPrintable(found.sentence));
    QCOMPARE(state(dir_->path()), before);
}

void LibrarySafetyTest::refusesForeignRows_data() {
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char* name, const char* statement, const char* place) {
        QTest::newRow(name) << QByteArray(statement) << QByteArray(place);
    };
    row("an unknown field", "update field set key = 'money/opening_debt' where key = 'money/opening_cash'",
        "money/opening_debt");
    row("a quantity without field",
        "update quantity set key = 'money/opening_cash/x0' where key = 'money/opening_cash'", "money/opening_cash");
    row("another unit", "update quantity set unit = 'EUR' where key = 'workload/chat/price'",
        "quantity workload/chat/price");
    row("an entity twice in one place", "insert into entity values ((select id from scenario), 'provider', 'b', 0)",
        "entity provider");
    row("a name that is none", "insert into entity values ((select id from scenario), 'provider', 'a/b', 2)",
        "provider/a/b");
    row("an unknown section", "insert into entity values ((select id from scenario), 'planet', 'a', 0)",
        "entity planet a");
    row("a parameter missing", "update field set kind = 'decline' where key = 'workload/chat/price'",
        "workload/chat/price/q0");
    row("another kind", "update field set kind = 'annual' where key = 'workload/chat/price'", "workload/chat/price");
    row("no kind", "update field set kind = null where key = 'workload/chat/price'", "workload/chat/price");
    row("an impossible month", "update field set month = '2026-13' where key = 'commitment/cloud-8m/from'",
        "commitment/cloud-8m/from");
    row("a start in no month", "update scenario set start = 'soon'", "6f1f5a52");
    row("no length", "update scenario set months = 0", "months");
    row("a seed that is no number", "insert into sampling values ((select id from scenario), 'sobol', 'x', 10)",
        "sampling");
    row("an unknown method", "insert into sampling values ((select id from scenario), 'halton', '1', 10)", "sampling");
    row("tags with a gap", "insert into tag values ((select id from scenario), 5, 'late')", "tag 5");
    row("an infinite number", "update quantity set value = 9e999 where key = 'workload/chat/price'",
        "workload/chat/price");
    row("outcomes of no distribution",
        "insert into distribution values ((select id from scenario), 'workload/chat/price', 'normal', null, null)",
        "workload/chat/price");
}

void LibrarySafetyTest::refusesForeignRows() {
    QFETCH(QByteArray, statement);
    QFETCH(QByteArray, place);
    {
        Library library = Library::create(path());
        library.insert(loadReference("minimal"));
    }
    run(path(), statement.constData());
    const auto before = state(dir_->path());
    Library library = Library::open(path());
    const auto found = refusal([&] { library.load(minimalId); });
    QCOMPARE(found.kind, Kind::damaged);
    QVERIFY2(found.sentence.contains(QString::fromUtf8(place)), qPrintable(found.sentence));
    QVERIFY2(isOneSentence(found.sentence, path()), qPrintable(found.sentence));
    QCOMPARE(state(dir_->path()), before);
}

void LibrarySafetyTest::refusesMoreRowsThanAnyScenarioHas() {
    makeLibrary();
    run(path(), "insert into tag with recursive n (i) as (values (0) union all select i + 1 from n where i < 600000) "
                "select '6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0a03', i, 'tag' from n");
    const Library library = Library::open(path());
    QCOMPARE(refusal([&] { library.load(minimalId); }).kind, Kind::damaged);
}

void LibrarySafetyTest::refusesWriteAheadFiles() {
    makeLibrary();
    run(path(), "pragma journal_mode = wal");
    const auto before = state(dir_->path());
    QCOMPARE(before.size(), 1);
    const auto found = refusalToOpen(path());
    QCOMPARE(found.kind, Kind::failed);
    QVERIFY2(found.sentence.contains(QStringLiteral("write-ahead")), qPrintable(found.sentence));
    QCOMPARE(state(dir_->path()), before);
}

void LibrarySafetyTest::opensReadOnlyFilesForReading() {
    makeLibrary();
    // The process keeps its group.
    QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::ReadGroup);
    QFile::setPermissions(dir_->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup |
                                            QFileDevice::ExeGroup);
    // Permissions do not bind the superuser.
    const bool root = ::geteuid() == 0;
    constexpr uid_t nobody = 65534;
    QVERIFY(!root || ::seteuid(nobody) == 0);
    const auto before = state(dir_->path());
    const auto found = refusal([&] {
        Library library = Library::open(path());
        QVERIFY(!library.isWritable());
        auto stored = library.load(minimalId);
        stored.scenario.name = "Changed";
        library.save(stored.scenario, stored.revision);
    });
    const auto after = state(dir_->path());
    QVERIFY(!root || ::seteuid(0) == 0);
    QCOMPARE(found.kind, Kind::readOnly);
    QCOMPARE(found.sentence, path() + QStringLiteral(": is read-only; save under another name"));
    QCOMPARE(before.size(), 1);
    QCOMPARE(after, before);

    Library reader = Library::open(path(), Library::Mode::readOnly);
    QVERIFY(!reader.isWritable());
    QCOMPARE(refusal([&] { reader.remove(minimalId); }).kind, Kind::readOnly);
    QFile::setPermissions(dir_->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void LibrarySafetyTest::noticesThatTheFileVanished() {
    makeLibrary();
    const QString copy = dir_->filePath(QStringLiteral("copy.headroom"));
    QVERIFY(QFile::copy(path(), copy));
    Library library = Library::open(path());
    auto stored = library.load(minimalId);
    stored.scenario.name = "Changed";

    QVERIFY(QFile::remove(path()));
    const auto gone = refusal([&] { library.save(stored.scenario, stored.revision); });
    QCOMPARE(gone.kind, Kind::vanished);
    QVERIFY(isOneSentence(gone.sentence, path()));
    QVERIFY(!QFile::exists(path()));

    QVERIFY(QFile::copy(copy, path()));
    const auto before = state(dir_->path());
    QCOMPARE(refusal([&] { library.save(stored.scenario, stored.revision); }).kind, Kind::vanished);
    QCOMPARE(state(dir_->path()), before);
    // What was loaded is not lost: it can be saved under another name.
    const QString other = dir_->filePath(QStringLiteral("other.headroom"));
    library.copyTo(other);
    Library saved = Library::open(other);
    QCOMPARE(saved.save(stored.scenario, stored.revision), 2);
}

void LibrarySafetyTest::waitsForLocksAndGivesUp() {
    makeLibrary();
    Library library = Library::open(path());
    auto stored = library.load(minimalId);
    stored.scenario.name = "Changed";
    {
        const SqliteFile other(path());
        other.run(QStringLiteral("begin immediate"));
        const auto busy = refusal([&] { library.save(stored.scenario, stored.revision); });
        QCOMPARE(busy.kind, Kind::locked);
        QVERIFY(isOneSentence(busy.sentence, path()));
        other.run(QStringLiteral("rollback"));
        other.run(QStringLiteral("begin exclusive"));
        QCOMPARE(refusalToOpen(path()).kind, Kind::locked);
        other.run(QStringLiteral("rollback"));
    }
    QCOMPARE(library.save(stored.scenario, stored.revision), 2);
}

void LibrarySafetyTest::saysThatTheDiskIsFull() {
    const QString disk = dir_->filePath(QStringLiteral("disk"));
    QDir().mkdir(disk);
    const QStringList options{QStringLiteral("-t"),        QStringLiteral("tmpfs"), QStringLiteral("-o"),
                              QStringLiteral("size=128k"), QStringLiteral("tmpfs"), disk};
    if (QProcess::execute(QStringLiteral("mount"), options) != 0)
        QSKIP("only the superuser can mount a small disk");
    const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {disk}); });
    const QString file = disk + QStringLiteral("/plans.headroom");
    {
        Library library = Library::create(file);
        const Scenario scenario = loadReference("minimal");
        library.insert(scenario);
        const auto before = state(disk);
        const auto full = refusal([&] { library.insert(loadReference("openai-multicloud")); });
        QCOMPARE(full.kind, Kind::diskFull);
        QVERIFY2(isOneSentence(full.sentence, file), qPrintable(full.sentence));
        QCOMPARE(state(disk), before);
        QVERIFY(library.load(scenario.id).scenario == scenario);
    }
}

void LibrarySafetyTest::saysThatWritingFailed() {
    Library library = Library::create(path());
    const auto before = state(dir_->path());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    rlimit small = old;
    small.rlim_cur = static_cast<rlim_t>(QFileInfo(path()).size());
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto failed = refusal([&] { library.insert(loadReference("openai-multicloud")); });
    ::setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY2(failed.kind == Kind::failed || failed.kind == Kind::diskFull, qPrintable(failed.sentence));
    QVERIFY(isOneSentence(failed.sentence, path()));
    QCOMPARE(state(dir_->path()), before);
    library.insert(loadReference("openai-multicloud"));
}

void LibrarySafetyTest::undoesWhatACrashLeft() {
    makeLibrary();
    const QString crashed = dir_->filePath(QStringLiteral("crashed.headroom"));
    {
        const SqliteFile other(path());
        // With so small a cache, changes reach the file before the commit, as they may when a program is killed.
        other.run(QStringLiteral("pragma cache_size = 1"));
        other.run(QStringLiteral("begin immediate"));
        other.run(QStringLiteral("update quantity set value = value + 1"));
        other.run(QStringLiteral("delete from scenario"));
        QVERIFY(QFile::copy(path(), crashed));
        QVERIFY(QFile::copy(path() + QStringLiteral("-journal"), crashed + QStringLiteral("-journal")));
        other.run(QStringLiteral("rollback"));
    }
    QVERIFY(contents(crashed) != contents(path()));
    const auto before = state(dir_->path());
    const auto reading = refusal([&] { Library::open(crashed, Library::Mode::readOnly); });
    QCOMPARE(reading.kind, Kind::unfinished);
    QVERIFY(isOneSentence(reading.sentence, crashed));
    QCOMPARE(state(dir_->path()), before);

    const Library library = Library::open(crashed);
    QCOMPARE(library.scenarios().size(), referenceNames().size());
    QVERIFY(library.load(minimalId).scenario == loadReference("minimal"));
    QVERIFY(!QFile::exists(crashed + QStringLiteral("-journal")));
}

void LibrarySafetyTest::neverOverwritesWhatAnotherSaved() {
    makeLibrary();
    Library ours = Library::open(path());
    Library theirs = Library::open(path());
    auto mine = ours.load(minimalId);
    auto other = theirs.load(minimalId);
    QVERIFY(!ours.changedElsewhere());

    other.scenario.quantity("workload/chat/price")->value = 12;
    QCOMPARE(theirs.save(other.scenario, other.revision), 2);
    QVERIFY(ours.changedElsewhere());
    QVERIFY(!ours.changedElsewhere());
    QVERIFY(!theirs.changedElsewhere());

    const auto before = state(dir_->path());
    mine.scenario.quantity("workload/chat/price")->value = 13;
    const auto found = refusal([&] { ours.save(mine.scenario, mine.revision); });
    QCOMPARE(found.kind, Kind::changedElsewhere);
    QVERIFY2(found.sentence.contains(QStringLiteral("Minimal")), qPrintable(found.sentence));
    QCOMPARE(state(dir_->path()), before);
    QCOMPARE(ours.load(minimalId).scenario.quantity("workload/chat/price")->value, 12.0);
    // Other scenarios of the file are no part of it.
    auto third = ours.load(loadReference("openai-multicloud").id);
    third.scenario.name = "Changed";
    QCOMPARE(ours.save(third.scenario, third.revision), 2);
    // Whoever has seen the other's work may write over it.
    QCOMPARE(ours.save(mine.scenario, 2), 3);
    theirs.remove(minimalId);
    QCOMPARE(refusal([&] { ours.save(mine.scenario, 3); }).kind, Kind::unknownScenario);
}

QTEST_GUILESS_MAIN(LibrarySafetyTest)
#include "library_safety_test.moc"
