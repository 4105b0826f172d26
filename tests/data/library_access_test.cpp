#include "library_on_disk.h"
#include "reference_scenarios.h"
#include "test_program.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace headroom::library_access_test {
using Kind = FileError::Kind;

/// What disks, permissions, crashes and other programs may do while a library is open. Each case is one sentence for
/// its owner and not a byte in the file; nothing is left beside it.
class LibraryAccessTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
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

void LibraryAccessTest::init() {
    dir_ = std::make_unique<QTemporaryDir>();
}

void LibraryAccessTest::opensReadOnlyFilesForReading() {
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

void LibraryAccessTest::noticesThatTheFileVanished() {
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

void LibraryAccessTest::waitsForLocksAndGivesUp() {
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

void LibraryAccessTest::saysThatTheDiskIsFull() {
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

void LibraryAccessTest::saysThatWritingFailed() {
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

void LibraryAccessTest::undoesWhatACrashLeft() {
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

void LibraryAccessTest::neverOverwritesWhatAnotherSaved() {
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

} // namespace headroom::library_access_test

HEADROOM_TEST(library_access, LibraryAccessTest)
#include "library_access_test.moc"
