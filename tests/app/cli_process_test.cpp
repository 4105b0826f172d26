#include "test_program.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace headroom::cli_process_test {

/// The built program itself: exit status, streams, and an end of output that comes early.
class CliProcessTest : public QObject {
    Q_OBJECT

  private slots:
    void worksAsAProcess();
    void keepsResultsAndMessagesApart();
    void failsWhenTheDiskIsFull();
    void endsWhenNobodyReads();
    void shardsOfProcessesMakeTheWhole();
    void runsOnTheLevelThatItIsTold();
    void drawsWithoutADisplay();
};

namespace {

struct Outcome {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

Outcome runProgram(const QStringList& words) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(variable);
    process.setProcessEnvironment(environment);
    process.start(HEADROOM_CLI, words);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

void CliProcessTest::worksAsAProcess() {
    QTemporaryDir dir;
    const QString file = dir.filePath("plan.headroom");
    QCOMPARE(runProgram({"new", file}).exit, 0);
    const Outcome told = runProgram({"kpi", file});
    QCOMPARE(told.err, QByteArray());
    QCOMPARE(told.exit, 0);
    QVERIFY(told.out.contains("total_shortfall"));
}

void CliProcessTest::keepsResultsAndMessagesApart() {
    const Outcome refused = runProgram({"kpi", "/nowhere/plan.headroom"});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.startsWith("headroom-cli: /nowhere/plan.headroom: "), refused.err.constData());
    QCOMPARE(runProgram({"kpi"}).exit, 2);
}

void CliProcessTest::failsWhenTheDiskIsFull() {
    if (!QFile::exists("/dev/full"))
        QSKIP("this system has no device that is always full");
    QTemporaryDir dir;
    const QString file = dir.filePath("plan.json");
    QCOMPARE(runProgram({"new", file}).exit, 0);
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(HEADROOM_CLI, {"run", file, "--format", "csv"});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written whole"));
}

void CliProcessTest::endsWhenNobodyReads() {
    QTemporaryDir dir;
    const QString file = dir.filePath("plan.json");
    QCOMPARE(runProgram({"new", file}).exit, 0);
    QProcess shell;
    shell.start("sh", {"-c", QStringLiteral("'%1' run '%2' --format csv | head -n 1").arg(HEADROOM_CLI, file)});
    QVERIFY(shell.waitForFinished(60000));
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("series,month,value\n"));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void CliProcessTest::shardsOfProcessesMakeTheWhole() {
    QTemporaryDir dir;
    const QString file = dir.filePath("plan.json");
    QCOMPARE(runProgram({"new", file}).exit, 0);
    const QStringList run{"run",  file,       "--paths",        "400",       "--seed", "4", "--series",
                          "cash", "--series", "market_share/*", "--threads", "1"};
    const Outcome whole = runProgram(run + QStringList{"--format", "csv"});
    QCOMPARE(whole.exit, 0);
    constexpr int count = 3;
    std::array<QProcess, count> processes;
    QStringList shards;
    for (int i = 0; i < count; ++i) {
        shards << dir.filePath(QStringLiteral("%1.shard").arg(i));
        processes[static_cast<std::size_t>(i)].start(
            HEADROOM_CLI,
            run + QStringList{"--shard", QStringLiteral("%1/%2").arg(i + 1).arg(count), "-o", shards.last()});
    }
    for (QProcess& process : processes) {
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
    }
    const Outcome combined = runProgram(QStringList{"combine"} + shards + QStringList{"--format", "csv"});
    QCOMPARE(combined.exit, 0);
    QCOMPARE(combined.out, whole.out);
}

void CliProcessTest::runsOnTheLevelThatItIsTold() {
    QTemporaryDir dir;
    const QString file = dir.filePath("plan.json");
    QCOMPARE(runProgram({"new", file}).exit, 0);
    const QStringList run{"run", file, "--paths", "16", "--series", "cash"};
    const Outcome best = runProgram(run);
    if (!best.out.trimmed().endsWith("x86-64-v3") && !best.out.trimmed().endsWith("x86-64-v4"))
        QSKIP("this processor or this build has one level only");
    const Outcome common = runProgram(run + QStringList{"--level", "x86-64"});
    QCOMPARE(common.exit, 0);
    QVERIFY2(common.out.trimmed().endsWith(", x86-64"), common.out.right(80).constData());
    const QString first = dir.filePath("1"), second = dir.filePath("2");
    QCOMPARE(runProgram(run + QStringList{"--shard", "1/2", "-o", first}).exit, 0);
    QCOMPARE(runProgram(run + QStringList{"--shard", "2/2", "-o", second, "--level", "x86-64"}).exit, 0);
    const Outcome mixed = runProgram({"combine", first, second});
    QCOMPARE(mixed.exit, 1);
    QVERIFY2(mixed.err.contains("has another level of instructions, x86-64 instead of "), mixed.err.constData());
    const Outcome odd = runProgram(run + QStringList{"--level=x86-64-v9"});
    QCOMPARE(odd.exit, 2);
    QVERIFY2(odd.err.contains("there is no level 'x86-64-v9'"), odd.err.constData());
}

void CliProcessTest::drawsWithoutADisplay() {
    QTemporaryDir dir;
    const QString file = dir.filePath("plan.json");
    QCOMPARE(runProgram({"new", file, "--from", "minimal"}).exit, 0);
    const Outcome drawn = runProgram({"chart", file, "cash", "-o", dir.filePath("cash.svg"), "--language", "ja"});
    QCOMPARE(drawn.err, QByteArray());
    QCOMPARE(drawn.exit, 0);
}

} // namespace headroom::cli_process_test

HEADROOM_TEST(cli_process, CliProcessTest)
#include "cli_process_test.moc"
