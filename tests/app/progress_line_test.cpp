#include "cli/cli.h"
#include "cli/progress_line.h"
#include "test_program.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

namespace headroom::progress_line_test {

using cli::Console;
using cli::ProgressLine;
using namespace std::chrono_literals;

/// What a terminal is told of a long run.
class ProgressLineTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void saysNothingOfWhatIsSoonOver();
    void rewritesOneLineAndErasesIt();
    void waitsBetweenTwoLines();
    void coversALongerLine();
    void countsRunsWhereAFutureIsRunMoreThanOnce();
    void isSilentWithoutATerminal();
    void makesRoomForAnotherLine();
    void isNotMixedIntoResults();
    void commandsShowIt_data();
    void commandsShowIt();
    void combiningShowsIt();

  private:
    Console console(bool terminal) {
        return {out_, err_, terminal, [this] { return Console::Clock::time_point(now_); }};
    }

    QBuffer out_, err_;
    std::chrono::milliseconds now_{};
};

namespace {

/// What stands on a line after all this was written to it.
QString seen(const QByteArray& written) {
    QString line;
    qsizetype place = 0;
    for (const QChar c : QString::fromUtf8(written)) {
        if (c == '\r') {
            place = 0;
            continue;
        }
        line = line.leftJustified(std::max(line.size(), place + 1), ' ');
        line[place++] = c;
    }
    return line.trimmed().replace(QChar::Nbsp, ' ');
}

} // namespace

void ProgressLineTest::init() {
    for (QBuffer* buffer : {&out_, &err_}) {
        buffer->close();
        buffer->setData({});
        buffer->open(QIODevice::WriteOnly);
    }
    now_ = {};
}

void ProgressLineTest::saysNothingOfWhatIsSoonOver() {
    const Console watched = console(true);
    {
        ProgressLine line(watched, 1000);
        now_ = 499ms;
        line.show(900, 1000);
    }
    QCOMPARE(err_.data(), QByteArray());
}

void ProgressLineTest::rewritesOneLineAndErasesIt() {
    const Console watched = console(true);
    {
        ProgressLine line(watched, 100'000);
        now_ = 500ms;
        line.show(999, 100'000);
        QCOMPARE(err_.data(), QByteArray("\r999 of 100\u00a0000 futures"));
        now_ = 600ms;
        line.show(12'000, 100'000);
        QCOMPARE(seen(err_.data()), QString("12 000 of 100 000 futures"));
    }
    QCOMPARE(seen(err_.data()), QString());
    QVERIFY(err_.data().endsWith('\r'));
    QVERIFY(!err_.data().contains('\n'));
}

void ProgressLineTest::waitsBetweenTwoLines() {
    const Console watched = console(true);
    ProgressLine line(watched, 1'234'567);
    now_ = 700ms;
    line.show(1000, 1'234'567);
    now_ = 799ms;
    line.show(2000, 1'234'567);
    QCOMPARE(seen(err_.data()), QString("1 000 of 1 234 567 futures"));
    now_ = 800ms;
    line.show(3000, 1'234'567);
    QCOMPARE(seen(err_.data()), QString("3 000 of 1 234 567 futures"));
}

void ProgressLineTest::coversALongerLine() {
    const Console watched = console(true);
    ProgressLine line(watched, 5000);
    now_ = 1s;
    line.show(4000, 5000);
    now_ = 2s;
    line.show(50, 5000);
    QCOMPARE(seen(err_.data()), QString("50 of 5 000 futures"));
}

void ProgressLineTest::countsRunsWhereAFutureIsRunMoreThanOnce() {
    const Console watched = console(true);
    ProgressLine line(watched, 1024);
    now_ = 1s;
    line.show(2000, 8 * 1024);
    QCOMPARE(seen(err_.data()), QString("2 000 of 8 192 runs"));
}

void ProgressLineTest::isSilentWithoutATerminal() {
    const Console piped = console(false);
    {
        ProgressLine line(piped, 1000);
        now_ = 1h;
        line.show(500, 1000);
    }
    QCOMPARE(err_.data(), QByteArray());
}

void ProgressLineTest::makesRoomForAnotherLine() {
    const Console watched = console(true);
    ProgressLine line(watched, 1000);
    line.erase();
    QCOMPARE(err_.data(), QByteArray());
    now_ = 1s;
    line.show(3, 40, "numbers");
    QCOMPARE(seen(err_.data()), QString("3 of 40 numbers"));
    line.erase();
    QCOMPARE(seen(err_.data()), QString());
    QVERIFY(err_.data().endsWith('\r'));
}

void ProgressLineTest::isNotMixedIntoResults() {
    QTemporaryDir dir;
    const QString file = dir.filePath("plan.json");
    QCOMPARE(cli::run({"headroom-cli", "new", file}, {out_, err_}), 0);
    const auto hurried = [this] { return Console::Clock::time_point(now_ += 1s); };
    const QStringList words{"headroom-cli", "run",  file,          "--series", "cash",
                            "--paths",      "4096", "--all-paths", "--format", "csv"};
    QCOMPARE(cli::run(words, {out_, err_, true, hurried, true}), 0);
    QVERIFY2(!err_.data().contains(" numbers"), err_.data().constData());
}

void ProgressLineTest::commandsShowIt_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("line");
    const QStringList drawn{"--paths", "4096"};
    QTest::newRow("run") << QStringList{"run", "%1", "--series", "cash"} + drawn
                         << QByteArray(" of 4\u00a0096 futures");
    QTest::newRow("kpi") << QStringList{"kpi", "%1"} + drawn << QByteArray(" of 4\u00a0096 futures");
    QTest::newRow("chart") << QStringList{"chart", "%1", "cash", "-o", "%2.svg"} + drawn
                           << QByteArray(" of 4\u00a0096 futures");
    QTest::newRow("report") << QStringList{"report", "%1", "-o", "%2.pdf"} + drawn
                            << QByteArray(" of 4\u00a0096 futures");
    QTest::newRow("sensitivity") << QStringList{"sensitivity", "%1",  "--method", "sobol",
                                                "--kpi",       "npv", "--paths",  "64"}
                                 << QByteArray(" runs");
    QTest::newRow("intervals") << QStringList{"sensitivity", "%1", "--method", "sobol", "--kpi", "npv", "--paths", "64"}
                               << QByteArray(" of 500 resamples");
    // 4096 paths of 132 months.
    QTest::newRow("every path") << QStringList{"run",      "%1",  "--series", "cash",  "--all-paths",
                                               "--format", "csv", "-o",       "%2.csv"} +
                                       drawn
                                << QByteArray(" of 540\u00a0672 numbers");
    // Of which a shard has half.
    QTest::newRow("shard") << QStringList{"run", "%1", "--series", "cash", "--shard", "1/2", "-o", "%2.shard"} + drawn
                           << QByteArray(" of 270\u00a0336 numbers");
}

void ProgressLineTest::commandsShowIt() {
    QFETCH(QStringList, words);
    QFETCH(QByteArray, line);
    QTemporaryDir dir;
    const QString file = dir.filePath("plan.json");
    QCOMPARE(cli::run({"headroom-cli", "new", file}, {out_, err_}), 0);
    words.replaceInStrings("%1", file).replaceInStrings("%2", dir.filePath("drawn"));
    // Each look at the clock is a second later.
    const auto hurried = [this] { return Console::Clock::time_point(now_ += 1s); };
    QCOMPARE(cli::run(QStringList("headroom-cli") + words, {out_, err_, true, hurried}), 0);
    QVERIFY2(err_.data().contains(line), err_.data().constData());
    const QByteArray written = err_.data();
    QCOMPARE(seen(written.left(written.lastIndexOf('\r'))), QString());
}

void ProgressLineTest::combiningShowsIt() {
    QTemporaryDir dir;
    const QString file = dir.filePath("plan.json"), shard = dir.filePath("1.shard");
    QCOMPARE(cli::run({"headroom-cli", "new", file}, {out_, err_}), 0);
    QCOMPARE(
        cli::run({"headroom-cli", "run", file, "--series", "cash", "--paths", "4096", "--shard", "1/1", "-o", shard},
                 {out_, err_}),
        0);
    err_.seek(0);
    err_.buffer().clear();
    const auto hurried = [this] { return Console::Clock::time_point(now_ += 1s); };
    QCOMPARE(cli::run({"headroom-cli", "combine", shard}, {out_, err_, true, hurried, true}), 0);
    // 4096 paths of 132 months.
    QVERIFY2(err_.data().contains(" MB checked"), err_.data().constData());
    QVERIFY2(err_.data().contains("540\u00a0672 of 540\u00a0672 numbers"), err_.data().constData());
    QCOMPARE(seen(err_.data()), QString());
}

} // namespace headroom::progress_line_test

HEADROOM_TEST(progress_line, ProgressLineTest)
#include "progress_line_test.moc"
