#include "file_error.h"
#include "library.h"
#include "reference_scenarios.h"
#include "test_program.h"
#include "whole_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#endif

namespace headroom::whole_file_test {

class WholeFileTest : public QObject {
    Q_OBJECT

  private slots:
    void replacesAFileAsAWhole();
    void leavesThePartOfAnUnfinishedOneNowhere();
    void saysWhyItCannotBeOpened();
#ifdef Q_OS_UNIX
    void writesIntoAPipe();
    void saysWhyThereIsNoRoom();
    void leavesNoLibraryWhereThereIsNoRoom();
#endif
};

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#ifdef Q_OS_UNIX
/// No file grows beyond so many bytes as long as it lives.
class LittleRoom {
  public:
    explicit LittleRoom(rlim_t bytes) : signal_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit little{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~LittleRoom() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }
    LittleRoom(const LittleRoom&) = delete;
    LittleRoom& operator=(const LittleRoom&) = delete;

  private:
    rlimit before_{};
    void (*signal_)(int);
};
#endif

} // namespace

void WholeFileTest::replacesAFileAsAWhole() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    QCOMPARE(writeWhole(path, "one").value_or(QString()), QString());
    WholeFile file(path);
    QVERIFY(file.open() && file.write("two"));
    QCOMPARE(bytesOf(path), QByteArray("one"));
    QVERIFY(file.commit());
    QCOMPARE(bytesOf(path), QByteArray("two"));
}

void WholeFileTest::leavesThePartOfAnUnfinishedOneNowhere() {
    const QTemporaryDir folder;
    {
        WholeFile file(folder.filePath("a.txt"));
        QVERIFY(file.open() && file.write("one"));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void WholeFileTest::saysWhyItCannotBeOpened() {
    const QTemporaryDir folder;
    QVERIFY(writeWhole(folder.filePath("no/such/a.txt"), "one").value().contains("No such file or directory"));
    QVERIFY(writeWhole(folder.path(), "one").value().contains("directory"));
}

#ifdef Q_OS_UNIX
void WholeFileTest::writesIntoAPipe() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("pipe");
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    QByteArray read;
    std::thread reader([&] { read = bytesOf(path); });
    const auto reason = writeWhole(path, "one");
    reader.join();
    QCOMPARE(reason.value_or(QString()), QString());
    QCOMPARE(read, QByteArray("one"));
    struct stat there {};
    QCOMPARE(stat(qPrintable(path), &there), 0);
    QVERIFY(S_ISFIFO(there.st_mode));
}

void WholeFileTest::saysWhyThereIsNoRoom() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    std::optional<QString> reason;
    {
        const LittleRoom room(1000);
        reason = writeWhole(path, QByteArray(5000, 'x'));
    }
    QVERIFY(reason.has_value());
    QCOMPARE(*reason, QString::fromLocal8Bit(std::strerror(EFBIG)));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void WholeFileTest::leavesNoLibraryWhereThereIsNoRoom() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.headroom");
    const std::vector<Scenario> scenarios{loadReference("openai-multicloud")};
    bool refused = false;
    {
        // An empty library is smaller, one with the scenario larger.
        const LittleRoom room(150'000);
        try {
            Library::create(path, scenarios);
        } catch (const FileError& error) {
            refused = error.path() == path;
        }
    }
    QVERIFY(refused);
    QVERIFY2(QDir(folder.path()).isEmpty(), qPrintable(QDir(folder.path()).entryList().join(' ')));
    QCOMPARE(Library::create(path, scenarios).scenarios().size(), std::size_t{1});
}
#endif

} // namespace headroom::whole_file_test

HEADROOM_TEST(whole_file, WholeFileTest)
#include "whole_file_test.moc"
