#include "cli/shard_file.h"
#include "cli_call.h"
#include "reference_scenarios.h"
#include "scenario_file.h"
#include "test_program.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

namespace headroom::cli_ensemble_test {

/// Ensembles, their shards and what analyses say of them, from the command line.
class CliEnsembleTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void writesPercentilesOfWhatItWritesPathByPath();
    void givesTheSameWhateverTheThreads();
    void namesWhatItDrew();
    void writesIndicatorsOfAnEnsemble();
    void drawsByTheScenariosSampling();
    void combinesShardsToTheBytesOfOneRun_data();
    void combinesShardsToTheBytesOfOneRun();
    void combinesMoreShardsThanFilesMayBeOpen();
    void refusesAShardThatChangesWhileItIsRead();
    void refusesShardsOfOtherRuns_data();
    void refusesShardsOfOtherRuns();
    void refusesShardsOfOtherProgramsAndProcessors_data();
    void refusesShardsOfOtherProgramsAndProcessors();
    void refusesWhatIsNoShard();
    void refusesMissingAndDoubledShards();
    void drawsFansAndReportsThem();
    void advisesFewerPathsWhereFansDoNotFit();
    void everyPathIsCsv();
    void monthsAreCounted();
    void drawsUpATornado();
    void tellsTheVarianceApart();
    void saysThatNothingIsUncertain();
    void explainsPointsAndSeed();
    void refusesWhatCannotBeDrawn_data();
    void refusesWhatCannotBeDrawn();

  private:
    QString at(const char* name) const { return dir_->filePath(QString::fromLatin1(name)); }
    /// Runs a shard of 100 paths of the scenario into a file, with further words.
    CliCall shard(const char* name, const QString& part, const QStringList& more = {}) const;

    std::unique_ptr<QTemporaryDir> dir_;
    QString file_;
};

namespace {

Quantity uniform(double low, double high) {
    Quantity quantity((low + high) / 2);
    quantity.distribution = Distribution{DistributionKind::uniform, {low, high}, {}, {}, {}};
    return quantity;
}

/// The minimal scenario with two uncertain quantities and an event.
Scenario uncertain() {
    Scenario scenario = loadReference("minimal");
    scenario.put("money/fixed_cost", Path(uniform(1e6, 2e6)));
    scenario.put("workload/chat/price", Path(uniform(8, 12)));
    scenario.put("event/strike/probability", Path(0.5));
    scenario.put("event/strike/window", Window{scenario.start, scenario.start + 3});
    scenario.put("event/strike/effects", Effects{{Effect{"money/fixed_cost", Effect::Operation::multiply, 3.0, 0.0}}});
    return scenario;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// The cells of csv without its heading.
QList<QStringList> rows(const QString& csv) {
    QList<QStringList> cells;
    for (const QString& line : csv.split('\n', Qt::SkipEmptyParts).mid(1))
        cells << line.split(',');
    return cells;
}

double type7(std::vector<double> values, double p) {
    std::sort(values.begin(), values.end());
    const double place = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    return below + 1 < values.size()
               ? values[below] + (place - static_cast<double>(below)) * (values[below + 1] - values[below])
               : values[below];
}

void near(double actual, double expected) {
    QVERIFY2(std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected)),
             qPrintable(QString("%1 for %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

/// So many files may be open for as long as this lives.
class FewOpenFiles {
  public:
    explicit FewOpenFiles(rlim_t most) {
        getrlimit(RLIMIT_NOFILE, &before_);
        const rlimit few{most, before_.rlim_max};
        setrlimit(RLIMIT_NOFILE, &few);
    }
    ~FewOpenFiles() { setrlimit(RLIMIT_NOFILE, &before_); }
    FewOpenFiles(const FewOpenFiles&) = delete;
    FewOpenFiles& operator=(const FewOpenFiles&) = delete;

  private:
    rlimit before_{};
};

} // namespace

void CliEnsembleTest::init() {
    dir_ = std::make_unique<QTemporaryDir>();
    file_ = at("plan.json");
    writeScenarioFile(file_, uncertain());
}

CliCall CliEnsembleTest::shard(const char* name, const QString& part, const QStringList& more) const {
    return call(QStringList{"run", file_, "--paths", "100", "--series", "cash", "--shard", part, "-o", at(name)} +
                more);
}

void CliEnsembleTest::writesPercentilesOfWhatItWritesPathByPath() {
    const QStringList words{"run", file_, "--paths", "201", "--seed", "7", "--series", "cash", "--format", "csv"};
    const CliCall fans = call(words);
    const CliCall paths = call(words + QStringList{"--all-paths"});
    QCOMPARE(fans.exit, 0);
    QCOMPARE(paths.exit, 0);
    QVERIFY(fans.out.startsWith("series,month,p5,p25,p50,p75,p95,mean\ncash,2026-01,"));
    QVERIFY(paths.out.startsWith("series,month,path,value\ncash,2026-01,0,"));
    const auto fan = rows(fans.out), path = rows(paths.out);
    QCOMPARE(fan.size(), 24);
    QCOMPARE(path.size(), 24 * 201);
    for (int month = 0; month < 24; ++month) {
        std::vector<double> values;
        double sum = 0;
        for (int i = 0; i < 201; ++i) {
            const QStringList& row = path[month * 201 + i];
            QCOMPARE(row[1], fan[month][1]);
            QCOMPARE(row[2].toInt(), i);
            values.push_back(row[3].toDouble());
            sum += values.back();
        }
        const double levels[]{0.05, 0.25, 0.5, 0.75, 0.95};
        for (int i = 0; i < 5; ++i)
            near(fan[month][2 + i].toDouble(), type7(values, levels[i]));
        near(fan[month][7].toDouble(), sum / 201);
    }
}

void CliEnsembleTest::givesTheSameWhateverTheThreads() {
    QStringList words{"run", file_, "--paths", "1000", "--format", "json", "--threads"};
    const CliCall one = call(words + QStringList{"1"});
    QCOMPARE(one.exit, 0);
    QCOMPARE(call(words + QStringList{"2"}).out, one.out);
    QCOMPARE(call(words + QStringList{"5"}).out, one.out);
    QVERIFY(call(words + QStringList{"1", "--seed", "2"}).out != one.out);
}

void CliEnsembleTest::namesWhatItDrew() {
    QStringList words{"run",      file_,   "--paths",  "40",   "--seed",  "9",
                      "--method", "latin", "--series", "cash", "--format"};
    const CliCall table = call(words + QStringList{"table"});
    QCOMPARE(table.err, QString());
    QVERIFY2(table.out.contains("\n40 paths, latin, seed 9, "), qPrintable(table.out));
    const CliCall csv = call(words + QStringList{"csv"});
    QVERIFY2(csv.err.startsWith("headroom-cli: " + file_ + ": 40 paths, latin, seed 9, "), qPrintable(csv.err));
    const CliCall json = call(words + QStringList{"json"});
    QCOMPARE(json.err, QString());
    const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    const QJsonObject sampling = object["sampling"].toObject();
    QCOMPARE(sampling["method"].toString(), QString("latin"));
    QCOMPARE(sampling["seed"].toInt(), 9);
    QCOMPARE(sampling["paths"].toInt(), 40);
    QVERIFY(!sampling["level"].toString().isEmpty());
    QCOMPARE(object["months"].toArray().size(), 24);
    for (const char* column : {"p5", "p25", "p50", "p75", "p95", "mean"})
        QCOMPARE(object["series"].toObject()["cash"].toObject()[column].toArray().size(), 24);
}

void CliEnsembleTest::writesIndicatorsOfAnEnsemble() {
    const CliCall told = call({"kpi", file_, "--paths", "400", "--format", "json"});
    QCOMPARE(told.exit, 0);
    const QJsonObject kpi = QJsonDocument::fromJson(told.out.toUtf8()).object()["kpi"].toObject();
    const QJsonObject npv = kpi["npv"].toObject();
    QVERIFY(npv["p5"].toDouble() < npv["p25"].toDouble() && npv["p25"].toDouble() < npv["mean"].toDouble());
    QVERIFY(npv["mean"].toDouble() < npv["p95"].toDouble());
    // With a strike of 3 to 6 million a month cash does not last, and without one it nearly does.
    const double chance = kpi["first_month_below_zero"].toObject()["probability"].toDouble();
    QVERIFY2(chance >= 0.45 && chance < 1, qPrintable(QString::number(chance)));
    const auto csv = rows(call({"kpi", file_, "--paths", "400", "--format", "csv"}).out);
    for (const QStringList& row : csv)
        if (row[0] == "first_month_below_zero")
            QCOMPARE(row.mid(7), QStringList({QString::number(chance), "month"}));
        else if (row[0] == "npv") {
            QCOMPARE(row[1].toDouble(), npv["p5"].toDouble());
            QCOMPARE(row.mid(7), QStringList({"", "USD"}));
        }
    QCOMPARE(npv["unit"].toString(), QString("USD"));
    QCOMPARE(kpi["peak_mw"].toObject()["unit"].toString(), QString("MW"));
    const QString table = call({"kpi", file_, "--paths", "400"}).out;
    QVERIFY2(table.section('\n', 0, 0).simplified().endsWith("mean probability unit"), qPrintable(table));
    QVERIFY2(table.contains("  accelerators\n"), qPrintable(table));
}

void CliEnsembleTest::drawsByTheScenariosSampling() {
    Scenario scenario = uncertain();
    scenario.sampling = Sampling{"random", 77, 10};
    writeScenarioFile(file_, scenario);
    QVERIFY(call({"run", file_, "--paths", "16", "--series", "cash"}).out.contains("16 paths, random, seed 77, "));
}

void CliEnsembleTest::combinesShardsToTheBytesOfOneRun_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("table") << QStringList{};
    QTest::newRow("csv") << QStringList{"--format", "csv"};
    QTest::newRow("json") << QStringList{"--format", "json"};
    QTest::newRow("every path") << QStringList{"--format", "csv", "--all-paths"};
}

void CliEnsembleTest::combinesShardsToTheBytesOfOneRun() {
    QFETCH(QStringList, words);
    // 1003 paths are 125 blocks and a part of one.
    const QStringList run{"run",      file_, "--paths",  "1003",    "--seed", "3", "--set", "workload/chat/fee=21",
                          "--series", "c*",  "--series", "power_mw"};
    const CliCall whole = call(run + words);
    QCOMPARE(whole.exit, 0);
    QStringList shards;
    for (int i = 1; i <= 4; ++i) {
        shards << dir_->filePath(QString::number(i));
        QCOMPARE(call(run + QStringList{"--shard", QString("%1/4").arg(i), "-o", shards.last()}).exit, 0);
    }
    std::swap(shards[0], shards[2]);
    QCOMPARE(call(QStringList{"combine"} + shards + words).out, whole.out);
    QCOMPARE(call(QStringList{"combine"} + shards + words + QStringList{"-o", at("combined")}).exit, 0);
    QCOMPARE(QString::fromUtf8(bytesOf(at("combined"))), whole.out);
}

void CliEnsembleTest::combinesMoreShardsThanFilesMayBeOpen() {
    // More than 8 MB of numbers: not all of a shard is read at once.
    const QStringList run{"run", file_, "--paths", "20000", "--series", "cash", "--series", "c*", "--format", "csv"};
    const CliCall whole = call(run);
    QCOMPARE(whole.exit, 0);
    constexpr int shards = 64;
    QStringList combine{"combine", "--format", "csv"};
    for (int i = 1; i <= shards; ++i) {
        combine << dir_->filePath(QString::number(i));
        QCOMPARE(call(run + QStringList{"--shard", QString("%1/%2").arg(i).arg(shards), "-o", combine.last()}).exit, 0);
    }
    const FewOpenFiles few(shards);
    const CliCall combined = call(combine);
    QVERIFY2(combined.exit == 0, qPrintable(combined.err));
    QCOMPARE(combined.out, whole.out);
}

void CliEnsembleTest::refusesAShardThatChangesWhileItIsRead() {
    QCOMPARE(shard("1", "1/2").exit, 0);
    QCOMPARE(shard("2", "2/2").exit, 0);
    QBuffer out, err;
    const cli::Console console{out, err};
    const auto values = cli::combineShards({at("1"), at("2")}, console);
    QFile second(at("2"));
    QVERIFY(second.open(QIODevice::ReadWrite));
    QVERIFY(second.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    QVERIFY_EXCEPTION_THROWN(values->series(0, 0), cli::Refusal);
}

void CliEnsembleTest::refusesShardsOfOtherRuns_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("difference");
    QTest::newRow("scenario") << QStringList{"--set", "money/opening_cash=5"} << "has another scenario";
    QTest::newRow("seed") << QStringList{"--seed", "2"} << "has another seed, 2 instead of 1";
    QTest::newRow("method") << QStringList{"--method", "random"} << "has another method, random instead of sobol";
    QTest::newRow("paths") << QStringList{"--paths", "104"} << "has another number of paths, 104 instead of 100";
    QTest::newRow("series") << QStringList{"--series", "power_mw"} << "has other series";
    QTest::newRow("cut") << QStringList{"--shard", "2/3"} << "has another number of shards, 3 instead of 2";
}

void CliEnsembleTest::refusesShardsOfOtherRuns() {
    QFETCH(QStringList, words);
    QFETCH(QString, difference);
    QCOMPARE(shard("1", "1/2").exit, 0);
    QCOMPARE(shard("2", "2/2", words).exit, 0);
    const CliCall refused = call({"combine", at("1"), at("2"), "-o", at("out")});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.startsWith("headroom-cli: " + at("2") + ": " + difference), qPrintable(refused.err));
    QVERIFY(!QFile::exists(at("out")));
}

void CliEnsembleTest::refusesShardsOfOtherProgramsAndProcessors_data() {
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("level") << QByteArray("level") << "has another level of instructions, odd instead of ";
    QTest::newRow("program") << QByteArray("program") << "was written by another version of headroom-cli";
}

void CliEnsembleTest::refusesShardsOfOtherProgramsAndProcessors() {
    QFETCH(QByteArray, member);
    QFETCH(QString, sentence);
    QCOMPARE(shard("1", "1/2").exit, 0);
    QCOMPARE(shard("2", "2/2").exit, 0);
    QByteArray bytes = bytesOf(at("2"));
    const auto begin = bytes.indexOf("\"" + member + "\":\"") + member.size() + 4;
    bytes.replace(begin, bytes.indexOf('"', begin) - begin, "odd");
    bytes.chop(32);
    write(at("2"), bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    const CliCall refused = call({"combine", at("1"), at("2")});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(at("2") + ": " + sentence), qPrintable(refused.err));
}

void CliEnsembleTest::refusesWhatIsNoShard() {
    QCOMPARE(shard("1", "1/1").exit, 0);
    const QByteArray whole = bytesOf(at("1"));
    const auto refusal = [&](const QByteArray& bytes) {
        write(at("1"), bytes);
        const CliCall refused = call({"combine", at("1")});
        return refused.exit == 1 && refused.err.count('\n') == 1 ? refused.err.section(": ", 2) : refused.err;
    };
    const QString damaged = "is damaged or was cut off; run the shard again\n",
                  other = "is no shard; make it with 'run --shard'\n";
    QCOMPARE(refusal(whole.left(whole.size() - 1)), damaged);
    QCOMPARE(refusal(whole + "x"), damaged);
    QByteArray changed = whole;
    changed[whole.size() / 2] = static_cast<char>(changed[whole.size() / 2] ^ 1);
    QCOMPARE(refusal(changed), damaged);
    QCOMPARE(refusal(""), other);
    QCOMPARE(refusal(whole.left(40)), other);
    QCOMPARE(refusal("{}\n"), other);
    QCOMPARE(refusal("{\"headroom_shard\":1,\"program\":1e999}\n"), other);
    QCOMPARE(refusal(QByteArray(3 << 20, '[')), other);
    QVERIFY(call({"combine", at("nowhere")}).err.startsWith("headroom-cli: " + at("nowhere") + ": cannot be read"));
}

void CliEnsembleTest::refusesMissingAndDoubledShards() {
    QCOMPARE(shard("1", "1/3").exit, 0);
    QCOMPARE(shard("2", "2/3").exit, 0);
    const CliCall missing = call({"combine", at("1"), at("2")});
    QCOMPARE(missing.exit, 1);
    QVERIFY2(missing.err.contains("is one of 3 shards, of which 3 is missing"), qPrintable(missing.err));
    const CliCall doubled = call({"combine", at("1"), at("2"), at("2")});
    QCOMPARE(doubled.exit, 1);
    QVERIFY2(doubled.err.contains("is shard 2 of 3, as is " + at("2")), qPrintable(doubled.err));
}

void CliEnsembleTest::drawsFansAndReportsThem() {
    const QStringList chart{"chart", file_, "cash", "--language", "en", "-o"}, drawn{"--paths", "64", "--seed", "5"};
    QCOMPARE(call(chart + QStringList{at("single.svg")}).exit, 0);
    QCOMPARE(call(chart + QStringList{at("fan.svg")} + drawn).err, QString());
    QVERIFY(!bytesOf(at("single.svg")).contains("median"));
    QVERIFY(bytesOf(at("fan.svg")).contains("median"));
    const QStringList report{"report", file_, "--language", "en", "-o"};
    QCOMPARE(call(report + QStringList{at("single.pdf")}).exit, 0);
    QCOMPARE(call(report + QStringList{at("fan.pdf")} + drawn).err, QString());
    QVERIFY(bytesOf(at("fan.pdf")).size() > bytesOf(at("single.pdf")).size());
    QCOMPARE(call(report + QStringList{at("none.pdf"), "--paths", "0"}).exit, 2);
    QVERIFY(!QFile::exists(at("none.pdf")));
    QCOMPARE(call(report + QStringList{at("none.pdf"), "--seed", "5"}).exit, 2);
}

void CliEnsembleTest::advisesFewerPathsWhereFansDoNotFit() {
    const QStringList drawn{"--paths", "1000000000", "--language", "en", "-o"};
    for (const QStringList& words : {QStringList{"report", file_}, QStringList{"chart", file_, "cash"}}) {
        const CliCall refused = call(words + drawn + QStringList{at("out.pdf")});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains(" memory. Ask for fewer paths.\n"), qPrintable(refused.err));
        QVERIFY(!QFile::exists(at("out.pdf")));
    }
}

void CliEnsembleTest::everyPathIsCsv() {
    const QStringList words{"run", file_, "--paths", "8", "--series", "cash", "--all-paths"};
    QCOMPARE(call(words).out, call(words + QStringList{"--format", "csv"}).out);
}

void CliEnsembleTest::monthsAreCounted() {
    const QString said = call({"sensitivity", file_, "--kpi", "first_month_below_zero"}).err;
    QVERIFY2(said.contains("first_month_below_zero counts the months since 2026-01; 24, the length of the run, stands "
                           "for never"),
             qPrintable(said));
}

void CliEnsembleTest::drawsUpATornado() {
    const CliCall drawn = call({"sensitivity", file_, "--series", "cash", "--month", "2026-01", "--format", "csv"});
    QCOMPARE(drawn.err, QString());
    QVERIFY(drawn.out.startsWith("input,low,high,at_low,at_high,swing\n"));
    const auto bars = rows(drawn.out);
    QCOMPARE(bars.size(), 3);
    // Three times 1.5 million instead of once; 1.1 to 1.9 million.
    QCOMPARE(bars[0][0], QString("event/strike/on"));
    near(bars[0].last().toDouble(), 3e6);
    QCOMPARE(bars[1][0], QString("money/fixed_cost"));
    near(bars[1].last().toDouble(), 0.8e6);
    const CliCall json = call({"sensitivity", file_, "--kpi", "npv", "--format", "json"});
    const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(object["kpi"].toString(), QString("npv"));
    QCOMPARE(object["inputs"].toArray().size(), 3);
}

void CliEnsembleTest::tellsTheVarianceApart() {
    const QStringList words{"sensitivity", file_,      "--series", "cash",    "--month",
                            "2026-01",     "--method", "sobol",    "--paths", "512"};
    const CliCall csv = call(words + QStringList{"--format", "csv"});
    QVERIFY2(csv.err.contains("2560 runs, sobol, seed 1, "), qPrintable(csv.err));
    QVERIFY(csv.out.startsWith("input,first,first_low,first_high,total,total_low,total_high\n"));
    const CliCall json = call(words + QStringList{"--format", "json"});
    const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(object["correlated"].toBool(), false);
    QCOMPARE(object["runs"].toInt(), 2560);
    QCOMPARE(object["inputs"].toArray()[0].toObject()["input"].toString(), rows(csv.out)[0][0]);
    QCOMPARE(object["inputs"].toArray()[0].toObject()["total"].toDouble(), rows(csv.out)[0][4].toDouble());

    Scenario correlated = uncertain();
    correlated.correlations.push_back({"money/fixed_cost", "workload/chat/price", 0.5});
    writeScenarioFile(file_, correlated);
    const CliCall given = call(words + QStringList{"--format", "csv"});
    QVERIFY2(given.err.contains("inputs are correlated"), qPrintable(given.err));
    QVERIFY(rows(given.out)[0][4].isEmpty());
    QVERIFY(!call(words).out.contains("total"));
}

void CliEnsembleTest::saysThatNothingIsUncertain() {
    writeScenarioFile(file_, loadReference("minimal"));
    const QString sentence =
        "nothing that the run reads is uncertain; give a quantity a distribution or an event a probability\n";
    for (const char* method : {"tornado", "sobol"}) {
        const QStringList words{"sensitivity", file_, "--kpi", "npv", "--method", method};
        const CliCall table = call(words);
        QCOMPARE(table.out, sentence);
        QCOMPARE(table.err, QString());
        QCOMPARE(table.exit, 0);
        const CliCall csv = call(words + QStringList{"--format", "csv"});
        QVERIFY2(csv.out.startsWith("input,") && csv.out.count('\n') == 1, qPrintable(csv.out));
        QCOMPARE(csv.err, "headroom-cli: " + file_ + ": " + sentence);
        const QString json = call(words + QStringList{"--format", "json"}).out;
        QVERIFY(QJsonDocument::fromJson(json.toUtf8()).object()["inputs"].toArray().isEmpty());
    }
}

void CliEnsembleTest::explainsPointsAndSeed() {
    const QString help = call({"sensitivity", "--help"}).out.simplified();
    QVERIFY2(help.contains("64 points or more with --paths, 10000 where neither it nor the scenario"),
             qPrintable(help));
    QVERIFY2(help.contains("points x (inputs + 2) runs"), qPrintable(help));
    QVERIFY2(help.contains("that of the scenario, or 1, where left out"), qPrintable(help));
    // What is drawn by the scenario's sampling says so: 3 inputs take 5 runs a point.
    Scenario scenario = uncertain();
    scenario.sampling = Sampling{"sobol", 7, 64};
    writeScenarioFile(file_, scenario);
    const CliCall drawn = call({"sensitivity", file_, "--kpi", "npv", "--method", "sobol"});
    QVERIFY2(drawn.err.contains("320 runs, sobol, seed 7, "), qPrintable(drawn.err));
}

void CliEnsembleTest::refusesWhatCannotBeDrawn_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, QStringList words, int exit, const char* sentence) {
        QTest::newRow(name) << words << exit << QString(sentence);
    };
    row("no paths", {"run", "--paths", "0"}, 2, "--paths takes a whole number from 1 to 1000000000");
    row("a billion paths", {"run", "--paths", "1000000000"}, 1, "1\u00a0000\u00a0000\u00a0000");
    row("a billion paths of indicators", {"kpi", "--paths", "1000000000"}, 1, "memory. Ask for fewer paths.\n");
    row("more paths than there may be", {"run", "--paths", "1000000001"}, 2,
        "--paths takes a whole number from 1 to 1000000000");
    row("paths of text", {"run", "--paths", "many"}, 2, "--paths takes a whole number");
    row("paths below zero", {"run", "--paths", "-5"}, 2, "--paths takes a whole number");
    row("method", {"run", "--paths", "8", "--method", "dice"}, 2,
        "there is no method 'dice'; write sobol, latin or random");
    row("no threads", {"run", "--paths", "8", "--threads", "0"}, 2, "--threads takes a whole number from 1 to 1024");
    row("seed without paths", {"run", "--seed", "3"}, 2,
        "--seed is for ensembles; say how many futures with --paths N");
    row("shard without paths", {"run", "--shard", "1/2"}, 2, "--shard is for ensembles");
    row("shard 0", {"run", "--paths", "80", "--shard", "0/2"}, 2, "--shard takes a part and how many there are");
    row("shard beyond", {"run", "--paths", "80", "--shard", "3/2"}, 2, "--shard takes a part and how many there are");
    row("shard of text", {"run", "--paths", "80", "--shard", "half"}, 2, "--shard takes a part");
    row("shards too small", {"run", "--paths", "80", "--shard", "1/11"}, 2,
        "80 paths cannot be cut into 11 shards, which hold whole groups of 8; give at most 10 shards");
    row("every path as a table", {"run", "--paths", "80", "--all-paths", "--format", "table"}, 2,
        "--all-paths writes csv");
    row("every path of one", {"run", "--all-paths"}, 2, "--all-paths is for ensembles");
    row("every path of a shard", {"run", "--paths", "80", "--shard", "1/2", "--all-paths"}, 2,
        "a shard holds every path; give --all-paths to 'combine'");
    row("nothing to explain", {"sensitivity"}, 2, "say what to explain");
    row("two things to explain", {"sensitivity", "--kpi", "npv", "--series", "cash"}, 2, "say what to explain");
    row("series without a month", {"sensitivity", "--series", "cash"}, 2, "say what to explain");
    row("no such indicator", {"sensitivity", "--kpi", "luck"}, 2, "there is no indicator 'luck'");
    row("no such series", {"sensitivity", "--series", "luck", "--month", "2026-01"}, 2, "there is no series 'luck'");
    row("no month", {"sensitivity", "--series", "cash", "--month", "May"}, 2, "'May' is no month");
    row("month outside", {"sensitivity", "--series", "cash", "--month", "2031-01"}, 2,
        "2031-01 lies outside the run, 2026-01 to 2027-12");
    row("no such analysis", {"sensitivity", "--kpi", "npv", "--method", "guess"}, 2, "there is no method 'guess'");
    row("few points", {"sensitivity", "--kpi", "npv", "--method", "sobol", "--paths", "63"}, 2,
        "63 points are too few for Sobol' indices; give --paths 64 or more");
    row("paths of a tornado", {"sensitivity", "--kpi", "npv", "--paths", "80"}, 2, "--paths is for --method sobol");
}

void CliEnsembleTest::refusesWhatCannotBeDrawn() {
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, sentence);
    const CliCall refused = call(words + QStringList{file_});
    QCOMPARE(refused.out, QString());
    QVERIFY2(refused.err.contains(sentence) && refused.err.count('\n') == 1, qPrintable(refused.err));
    QCOMPARE(refused.exit, exit);
}

} // namespace headroom::cli_ensemble_test

HEADROOM_TEST(cli_ensemble, CliEnsembleTest)
#include "cli_ensemble_test.moc"
