#include "library_on_disk.h"
#include "reference_scenarios.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace headroom::library_damage_test {
using Kind = FileError::Kind;

/// What strangers and accidents may put into a file. Each case is one sentence for its owner and not a byte in the
/// file; nothing is left beside it.
class LibraryDamageTest : public QObject {
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

  private:
    QString path() const { return dir_->filePath(QStringLiteral("plans.headroom")); }
    void makeLibrary() const { createReferenceLibrary(path()); }

    std::unique_ptr<QTemporaryDir> dir_;
};

namespace {

void loadAll(const QString& path) {
    const Library library = Library::open(path, Library::Mode::readOnly);
    for (const auto& entry : library.scenarios())
        library.load(entry.id);
}

} // namespace

void LibraryDamageTest::init() {
    dir_ = std::make_unique<QTemporaryDir>();
}

void LibraryDamageTest::refusesForeignFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("a list of things to buy\n");
    QTest::newRow("a scenario as JSON") << QByteArray("{\"format\": \"headroom-scenario/1\"}");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("the name of a database and no more") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a header and nothing else")
        << QByteArray("SQLite format 3\0", 16).leftJustified(68, '\0') + "HDR1" + QByteArray(28, '\0');
}

void LibraryDamageTest::refusesForeignFiles() {
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

void LibraryDamageTest::refusesNewerLibraries() {
    makeLibrary();
    run(path(), "pragma user_version = 2");
    const auto before = state(dir_->path());
    const auto found = refusalToOpen(path());
    QCOMPARE(found.kind, Kind::newer);
    QCOMPARE(found.sentence, path() + QStringLiteral(": was written by a newer Headroom (its format is 2, this program "
                                                     "knows 1); update Headroom"));
    QCOMPARE(state(dir_->path()), before);
}

void LibraryDamageTest::refusesDamagedFiles_data() {
    QTest::addColumn<int>("keep");
    QTest::addColumn<int>("spoil");
    QTest::newRow("cut in the header") << 50 << -1;
    QTest::newRow("cut after the first page") << 4096 << -1;
    QTest::newRow("cut in a page") << 10'000 << -1;
    QTest::newRow("schema overwritten") << -1 << 100;
    QTest::newRow("second page overwritten") << -1 << 4096;
}

void LibraryDamageTest::refusesDamagedFiles() {
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

void LibraryDamageTest::survivesRandomDamage() {
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
        QVERIFY2(!found.kind || isOneSentence(found.sentence, path()), qPrintable(found.sentence));
        QVERIFY(contents(path()) == bytes);
        QCOMPARE(QDir(dir_->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    QVERIFY2(refused > 30, qPrintable(QString::number(refused)));
}

void LibraryDamageTest::refusesChangedSchemas_data() {
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

void LibraryDamageTest::refusesChangedSchemas() {
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

void LibraryDamageTest::refusesForeignRows_data() {
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
    row("more paths than there may be",
        "insert into sampling values ((select id from scenario), 'sobol', '1', 1000000001)", "sampling");
    row("an unknown method", "insert into sampling values ((select id from scenario), 'halton', '1', 10)", "sampling");
    row("tags with a gap", "insert into tag values ((select id from scenario), 5, 'late')", "tag 5");
    row("an infinite number", "update quantity set value = 9e999 where key = 'workload/chat/price'",
        "workload/chat/price");
    row("outcomes of no distribution",
        "insert into distribution values ((select id from scenario), 'workload/chat/price', 'normal', null, null)",
        "workload/chat/price");
}

void LibraryDamageTest::refusesForeignRows() {
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

void LibraryDamageTest::refusesMoreRowsThanAnyScenarioHas() {
    makeLibrary();
    run(path(), "insert into tag with recursive n (i) as (values (0) union all select i + 1 from n where i < 600000) "
                "select '6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0a03', i, 'tag' from n");
    const Library library = Library::open(path());
    QCOMPARE(refusal([&] { library.load(minimalId); }).kind, Kind::damaged);
}

void LibraryDamageTest::refusesWriteAheadFiles() {
    makeLibrary();
    run(path(), "pragma journal_mode = wal");
    const auto before = state(dir_->path());
    QCOMPARE(before.size(), 1);
    const auto found = refusalToOpen(path());
    QCOMPARE(found.kind, Kind::failed);
    QVERIFY2(found.sentence.contains(QStringLiteral("write-ahead")), qPrintable(found.sentence));
    QCOMPARE(state(dir_->path()), before);
}

} // namespace headroom::library_damage_test

HEADROOM_TEST(library_damage, LibraryDamageTest)
#include "library_damage_test.moc"
