#include "cli_call.h"
#include "library.h"
#include "reference_scenarios.h"
#include "run.h"
#include "scenario_file.h"
#include "test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace headroom::cli_test {

class CliTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void makesALibraryFromAReference();
    void listsScenarios();
    void listsAsJson();
    void listsQuantitiesThatMatch();
    void setsEveryTypeOfField_data();
    void setsEveryTypeOfField();
    void keepsTheFileWhenAChangeIsRefused_data();
    void keepsTheFileWhenAChangeIsRefused();
    void reportsEveryProblemOfAChange();
    void namesTheFirstOfSeveralScenarios();
    void writesSeriesThatReadBackToTheSameBits();
    void choosesSeriesByGlob();
    void changesForOneRunOnly();
    void writesTheIndicatorsWorkedOutByHand();
    void exportsAndImportsWithoutLoss();
    void importsIntoANewLibrary();
    void makesARevisionOfAKnownScenario();
    void tellsWhatDiffers();
    void checksEveryScenario();
    void measuresRuns();
    void drawsChartsAndReports();
    void doesNotWriteOverWhatItReads();
    void checksThePlaceBeforeItComputes();
    void refusesANameThatSeveralHave();
    void keepsControlCharactersFromTheTerminal();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesFilesWithTheirNames_data();
    void refusesFilesWithTheirNames();
    void explainsEveryCommand();

  private:
    QString at(const char* name) const { return dir_->filePath(QString::fromLatin1(name)); }
    /// A file of the minimal scenario.
    QString minimal() const;

    std::unique_ptr<QTemporaryDir> dir_;
};

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void CliTest::init() {
    dir_ = std::make_unique<QTemporaryDir>();
}

QString CliTest::minimal() const {
    const QString path = at("minimal.json");
    writeScenarioFile(path, loadReference("minimal"));
    return path;
}

void CliTest::makesALibraryFromAReference() {
    const CliCall made = call({"new", at("plan.headroom"), "--from", "minimal"});
    QCOMPARE(made.err, QString());
    QCOMPARE(made.exit, 0);
    QVERIFY(call({"list", at("plan.headroom")}).out.contains("Minimal"));
    // A second one of the same name would overwrite the first.
    const QByteArray before = bytesOf(at("plan.headroom"));
    const CliCall again = call({"new", at("plan.headroom")});
    QCOMPARE(again.exit, 1);
    QVERIFY2(again.err.startsWith("headroom-cli: " + at("plan.headroom") + ": is there already"),
             qPrintable(again.err));
    QCOMPARE(bytesOf(at("plan.headroom")), before);
}

void CliTest::listsScenarios() {
    createReferenceLibrary(at("all.headroom"));
    const CliCall listed = call({"list", at("all.headroom"), "--format", "csv"});
    QCOMPARE(listed.exit, 0);
    QCOMPARE(listed.out.count('\n'), 1 + static_cast<int>(referenceNames().size()));
    QVERIFY(listed.out.startsWith("name,id,revision,modified,tags\n"));
}

void CliTest::listsAsJson() {
    const auto json = [](const QStringList& words) {
        return QJsonDocument::fromJson(call(words + QStringList{"--format", "json"}).out.toUtf8()).array();
    };
    createReferenceLibrary(at("all.headroom"));
    const QJsonArray scenarios = json({"list", at("all.headroom")});
    QCOMPARE(scenarios.size(), static_cast<qsizetype>(referenceNames().size()));
    QCOMPARE(scenarios[0].toObject()["revision"], QJsonValue(1));
    const QJsonObject single = json({"list", minimal()})[0].toObject();
    QCOMPARE(single["name"], QJsonValue("Minimal"));
    QVERIFY2(single["revision"].isNull(), "a file of its own has no revisions");
    const QJsonArray series = json({"run", minimal(), "--series", "list"});
    QVERIFY(series.size() > 10 && series[0].toObject()["section"].isDouble());
    const QJsonObject quantity = json({"quantities", minimal(), "--match", "commitment/*/amount"})[0].toObject();
    QCOMPARE(quantity, QJsonObject({{"key", "commitment/cloud-8m/amount"},
                                    {"value", 8e6},
                                    {"unit", "USD"},
                                    {"range", ""},
                                    {"distribution", ""},
                                    {"source", ""}}));
}

void CliTest::listsQuantitiesThatMatch() {
    const CliCall listed = call({"quantities", minimal(), "--match", "commitment/*/amount", "--format", "csv"});
    QCOMPARE(listed.out,
             QString("key,value,unit,range,distribution,source\ncommitment/cloud-8m/amount,8000000,USD,,,\n"));
    const CliCall nothing = call({"quantities", minimal(), "--match", "zzz"});
    QCOMPARE(nothing.exit, 2);
    QCOMPARE(nothing.out, QString());
    QVERIFY2(nothing.err.contains("no quantity matches 'zzz'") && nothing.err.count('\n') == 1,
             qPrintable(nothing.err));
}

void CliTest::setsEveryTypeOfField_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("expected");
    QTest::newRow("number") << "commitment/cloud-8m/amount=7e6"
                            << "\"amount\": 7000000";
    QTest::newRow("number left out") << "routing/beta_cost=0.25"
                                     << "\"beta_cost\": 0.25";
    QTest::newRow("month") << "commitment/cloud-8m/until=2027-11"
                           << "\"until\": \"2027-11\"";
    QTest::newRow("switch") << "provider/cloud/accepts_overflow=true"
                            << "\"accepts_overflow\": true";
    QTest::newRow("text") << "workload/chat/label=Talk = chat"
                          << "\"label\": \"Talk = chat\"";
    QTest::newRow("schedule") << "commitment/cloud-8m/schedule=annual"
                              << "\"schedule\": \"annual\"";
    QTest::newRow("new second name") << "market/rest/others=1e9"
                                     << "\"others\": 1000000000";
}

void CliTest::setsEveryTypeOfField() {
    QFETCH(QString, change);
    QFETCH(QString, expected);
    const QString file = minimal();
    const CliCall set = call({"set", file, change});
    QCOMPARE(set.err, QString());
    QCOMPARE(set.exit, 0);
    QVERIFY2(QString::fromUtf8(bytesOf(file)).contains(expected), bytesOf(file).constData());
}

void CliTest::keepsTheFileWhenAChangeIsRefused_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown key")
        << "commitment/cloud-9m/amount=1"
        << "commitment/cloud-9m/amount: there is no such key; there are commitment/cloud-8m/amount";
    QTest::newRow("unknown provider") << "workload/chat/placement/clowd=1"
                                      << "there is no such key";
    QTest::newRow("no number") << "money/discount_rate=ten"
                               << "'ten' is not understood; write a number in";
    QTest::newRow("number with text behind") << "commitment/cloud-8m/amount=8M"
                                             << "'8M' is not understood";
    QTest::newRow("no month") << "commitment/cloud-8m/from=2027-13"
                              << "'2027-13' is not understood; write a month such as 2027-12";
    QTest::newRow("no switch") << "provider/cloud/owned=yes"
                               << "write true or false";
    QTest::newRow("outside the domain") << "service/max_utilization=1.5"
                                        << "service/max_utilization";
    QTest::newRow("until before from") << "commitment/cloud-8m/until=2025-01"
                                       << "commitment/cloud-8m/until";
}

void CliTest::keepsTheFileWhenAChangeIsRefused() {
    QFETCH(QString, change);
    QFETCH(QString, sentence);
    const QString file = minimal();
    const QByteArray before = bytesOf(file);
    const CliCall set = call({"set", file, change});
    QCOMPARE(set.exit, 1);
    QCOMPARE(set.out, QString());
    QVERIFY2(set.err.contains(sentence), qPrintable(set.err));
    QCOMPARE(bytesOf(file), before);
}

void CliTest::reportsEveryProblemOfAChange() {
    const CliCall set = call({"set", minimal(), "service/max_utilization=2", "service/wait_probability=1"});
    QCOMPARE(set.exit, 1);
    QVERIFY2(set.err.contains("service/max_utilization") && set.err.contains("service/wait_probability"),
             qPrintable(set.err));
}

void CliTest::namesTheFirstOfSeveralScenarios() {
    createReferenceLibrary(at("all.headroom"));
    const CliCall silent = call({"kpi", at("all.headroom"), "--scenario", "Minimal"});
    QCOMPARE(silent.err, QString());
    const CliCall told = call({"kpi", at("all.headroom")});
    QCOMPARE(told.exit, 0);
    QVERIFY2(told.err.contains("'OpenAI on several clouds' is taken"), qPrintable(told.err));
    const CliCall unknown = call({"kpi", at("all.headroom"), "--scenario", "Nobody"});
    QCOMPARE(unknown.exit, 1);
    QVERIFY(unknown.err.contains("there is no scenario 'Nobody'"));
}

void CliTest::writesSeriesThatReadBackToTheSameBits() {
    const auto plan = Plan::compile(loadReference("openai-multicloud"));
    const auto run = headroom::run(plan);
    writeScenarioFile(at("o.json"), loadReference("openai-multicloud"));

    const CliCall csv = call({"run", at("o.json"), "--format", "csv"});
    const QStringList lines = csv.out.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + static_cast<qsizetype>(plan->seriesNames().size()) * plan->months());
    qsizetype line = 1;
    for (const std::string& name : plan->seriesNames())
        for (int t = 0; t < plan->months(); ++t, ++line) {
            const QStringList cells = lines[line].split(',');
            QCOMPARE(cells[0].toStdString(), name);
            QVERIFY2(cells[2].toDouble() == run->series(name)[t], qPrintable(lines[line]));
        }

    const CliCall json = call({"run", at("o.json"), "--format", "json", "--series", "cash"});
    const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(object["months"].toArray().size(), plan->months());
    QCOMPARE(object["series"].toObject().size(), 1);
    for (int t = 0; t < plan->months(); ++t)
        QVERIFY(object["series"]["cash"][t].toDouble() == run->series("cash")[t]);
    QVERIFY(object["kpi"].toObject().contains("npv"));
}

void CliTest::choosesSeriesByGlob() {
    const CliCall chosen = call({"run", minimal(), "--series", "fleet/*", "--series", "cash", "--format", "csv"});
    QVERIFY(chosen.out.contains("\nfleet/cloud,") && chosen.out.contains("\ncash,"));
    QVERIFY2(!chosen.out.contains("fleet/cloud/gpu"), "a star stays within one part");
    const CliCall nothing = call({"run", minimal(), "--series", "flote"});
    QCOMPARE(nothing.exit, 2);
    const CliCall list = call({"run", minimal(), "--series", "list"});
    QVERIFY(list.out.contains("market_share/others") && list.out.contains("USD/month"));
}

void CliTest::changesForOneRunOnly() {
    const QString file = minimal();
    const QByteArray before = bytesOf(file);
    // A commitment of 7 012 800 USD is just what 24 months of 292 200 USD draw.
    const CliCall changed = call({"kpi", file, "--set", "commitment/cloud-8m/amount=7012800", "--format", "csv"});
    QVERIFY2(changed.out.contains("total_shortfall,0,USD"), qPrintable(changed.out));
    QCOMPARE(bytesOf(file), before);
}

void CliTest::writesTheIndicatorsWorkedOutByHand() {
    const CliCall told = call({"kpi", minimal(), "--format", "csv"});
    QCOMPARE(told.exit, 0);
    // 8 000 000 − 24 · 292 200 = 987 200 USD; 10 000 tokens a second / (0.5 · 100) = 200 accelerators.
    QVERIFY2(told.out.contains("total_shortfall,987200,USD"), qPrintable(told.out));
    QVERIFY2(told.out.contains("peak_accelerators,200,accelerators"), qPrintable(told.out));
    QVERIFY2(told.out.contains("first_shortfall_month,2027-12,month"), qPrintable(told.out));
    const QJsonObject json =
        QJsonDocument::fromJson(call({"kpi", minimal(), "--format", "json"}).out.toUtf8()).object();
    QCOMPARE(json["peak_accelerators"].toDouble(), 200.0);
    QVERIFY(json["first_month_below_zero"].isNull());
}

void CliTest::exportsAndImportsWithoutLoss() {
    createReferenceLibrary(at("all.headroom"));
    QCOMPARE(call({"export", at("all.headroom"), "--scenario", "Minimal", "-o", at("out.json")}).exit, 0);
    QCOMPARE(readScenarioFile(at("out.json")), loadReference("minimal"));
    QCOMPARE(call({"export", at("out.json"), "-o", at("out.csv")}).exit, 0);
    QVERIFY(bytesOf(at("out.csv")).startsWith("series,month,value\n"));
}

void CliTest::importsIntoANewLibrary() {
    QCOMPARE(call({"import", at("new.json"), minimal()}).exit, 2);
    QVERIFY(!QFile::exists(at("new.json")));
    const CliCall imported = call({"import", at("new.headroom"), minimal()});
    QCOMPARE(imported.err, QString());
    QCOMPARE(imported.exit, 0);
    QVERIFY(call({"kpi", at("new.headroom")}).out.contains("npv"));
}

void CliTest::makesARevisionOfAKnownScenario() {
    const QString file = minimal();
    call({"import", at("l.headroom"), file});
    call({"set", file, "money/fixed_cost=2e6"});
    const CliCall again = call({"import", at("l.headroom"), file});
    QVERIFY2(again.out.contains("revision 2"), qPrintable(again.out));
    QCOMPARE(call({"list", at("l.headroom"), "--format", "csv"}).out.count('\n'), 2);
}

void CliTest::tellsWhatDiffers() {
    const QString a = minimal();
    writeScenarioFile(at("b.json"), loadReference("minimal"));
    QCOMPARE(call({"diff", a, at("b.json"), "--format", "csv"}).out, QString("what,key,a,b\n"));
    call({"set", at("b.json"), "commitment/cloud-8m/amount=9000000"});
    const CliCall told = call({"diff", a, at("b.json"), "--format", "csv"});
    QVERIFY2(told.out.contains("input,commitment/cloud-8m/amount,8000000,9000000\n"), qPrintable(told.out));
    QVERIFY2(told.out.contains("indicator,total_shortfall,987200,1987200\n"), qPrintable(told.out));

    Scenario broken = loadReference("minimal");
    broken.quantity("service/max_utilization")->value = 0;
    writeScenarioFile(at("b.json"), broken);
    const CliCall partly = call({"diff", a, at("b.json"), "--format", "csv"});
    QCOMPARE(partly.exit, 0);
    QVERIFY(partly.out.contains("input,service/max_utilization,") && !partly.out.contains("indicator"));
    QVERIFY2(partly.err.startsWith("headroom-cli: " + at("b.json") + ": cannot run"), qPrintable(partly.err));
    const CliCall alone = call({"kpi", at("b.json")});
    QCOMPARE(alone.exit, 1);
    QVERIFY2(alone.err.startsWith("headroom-cli: " + at("b.json") + ": service/max_utilization"),
             qPrintable(alone.err));
}

void CliTest::checksEveryScenario() {
    createReferenceLibrary(at("all.headroom"));
    const CliCall good = call({"check", at("all.headroom")});
    QCOMPARE(good.exit, 0);
    QCOMPARE(good.out.count(" 0 errors"), static_cast<qsizetype>(referenceNames().size()));
    Scenario broken = loadReference("minimal");
    broken.quantity("service/max_utilization")->value = 0;
    writeScenarioFile(at("broken.json"), broken);
    const CliCall bad = call({"check", at("broken.json")});
    QCOMPARE(bad.exit, 1);
    QVERIFY2(bad.out.contains("error: service/max_utilization"), qPrintable(bad.out));
}

void CliTest::measuresRuns() {
    const QJsonObject report =
        QJsonDocument::fromJson(call({"bench", minimal(), "--repeat", "5"}).out.toUtf8()).object();
    QCOMPARE(report["runs"].toInt(), 5);
    QVERIFY(report["single_run_ms"]["median"].toDouble() > 0);
    QVERIFY(!report.contains("ensemble_ms"));
    QCOMPARE(call({"bench", minimal(), "--repeat", "0"}).exit, 2);
    const CliCall both = call({"bench", minimal(), "--repeat", "3", "--paths", "64", "--threads", "1"});
    const QJsonObject ensemble = QJsonDocument::fromJson(both.out.toUtf8()).object();
    QVERIFY(ensemble["ensemble_ms"]["median"].toDouble() > 0 && ensemble["ensemble_ms"]["first"].toDouble() > 0);
    QCOMPARE(ensemble["paths"].toInt(), 64);
    QCOMPARE(ensemble["threads"].toInt(), 1);
}

void CliTest::drawsChartsAndReports() {
    for (const char* name : {"c.pdf", "c.svg", "c.png"}) {
        const CliCall drawn = call({"chart", minimal(), "market-share", "-o", at(name), "--language", "en"});
        QCOMPARE(drawn.err, QString());
        QVERIFY(bytesOf(at(name)).size() > 1000);
    }
    const CliCall unknown = call({"chart", minimal(), "nothing", "-o", at("n.pdf")});
    QCOMPARE(unknown.exit, 1);
    QVERIFY2(unknown.err.contains("there is no chart 'nothing'; there are market-share"), qPrintable(unknown.err));
    QCOMPARE(call({"report", minimal(), "-o", at("r.pdf"), "--paper", "letter", "--language", "en"}).exit, 0);
    QVERIFY(bytesOf(at("r.pdf")).startsWith("%PDF-"));
    const CliCall nowhere = call({"report", minimal(), "-o", at("no/such/folder/r.pdf")});
    QCOMPARE(nowhere.exit, 1);
    QVERIFY(nowhere.err.contains("r.pdf"));
}

void CliTest::doesNotWriteOverWhatItReads() {
    const QByteArray before = bytesOf(minimal());
    for (const QStringList& words : {QStringList{"kpi", at("minimal.json")}, QStringList{"export", at("minimal.json")},
                                     QStringList{"run", at("minimal.json")}}) {
        const CliCall refused =
            call(words + QStringList{"-o", dir_->path() + "/../" + QDir(dir_->path()).dirName() + "/minimal.json"});
        QCOMPARE(refused.exit, 2);
        QVERIFY2(refused.err.contains("which is read; choose another place"), qPrintable(refused.err));
        QCOMPARE(bytesOf(at("minimal.json")), before);
    }
}

void CliTest::checksThePlaceBeforeItComputes() {
    // Its plan cannot run: what is refused first is the place.
    Scenario broken = loadReference("minimal");
    broken.correlations.push_back({"money/fixed_cost", "money/fixed_cost", 0.5});
    writeScenarioFile(at("broken.json"), broken);
    for (const char* command : {"kpi", "report"}) {
        const CliCall refused = call({command, at("broken.json"), "-o", at("no/such/folder/r.pdf")});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains("r.pdf: cannot be written (No such file or directory)"), qPrintable(refused.err));
    }
}

void CliTest::refusesANameThatSeveralHave() {
    Scenario first = loadReference("minimal"), second = first;
    first.id = newScenarioId();
    second.id = newScenarioId();
    Library::create(at("two.headroom"), std::vector{first, second});
    const QString name = QString::fromStdString(first.name);
    const CliCall refused = call({"kpi", at("two.headroom"), "--scenario", name});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("2 scenarios are named '" + name + "'; give the id that 'list' shows"),
             qPrintable(refused.err));
    QCOMPARE(call({"kpi", at("two.headroom"), "--scenario", QString::fromStdString(second.id)}).exit, 0);
}

void CliTest::keepsControlCharactersFromTheTerminal() {
    Scenario hostile = loadReference("minimal");
    hostile.name = "one\ntwo\x1b[31m";
    hostile.id = newScenarioId();
    Library::create(at("hostile.headroom"), std::vector{hostile, loadReference("azure-exclusive-baseline")});
    writeScenarioFile(at("hostile.json"), hostile);
    for (const QStringList& words :
         {QStringList{"list", at("hostile.headroom")}, QStringList{"check", at("hostile.json")},
          QStringList{"import", at("new.headroom"), at("hostile.json")}}) {
        const CliCall done = call(words);
        QCOMPARE(done.exit, 0);
        QVERIFY2(done.out.contains("one\uFFFDtwo\uFFFD[31m"), qPrintable(done.out));
    }
    const CliCall told = call({"kpi", at("hostile.headroom")});
    QVERIFY2(told.err.contains("'one\uFFFDtwo\uFFFD[31m' is taken") && told.err.count('\n') == 1, qPrintable(told.err));
}

void CliTest::refusesWrongUsage_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{"fly"};
    QTest::newRow("no file") << QStringList{"kpi"};
    QTest::newRow("no change") << QStringList{"set", "x.json"};
    QTest::newRow("no such option") << QStringList{"list", "x.json", "--fast"};
    QTest::newRow("no such format") << QStringList{"kpi", "x.json", "--format", "xml"};
    QTest::newRow("no such reference") << QStringList{"new", "x.headroom", "--from", "nobody"};
    QTest::newRow("no output") << QStringList{"report", "x.json"};
    QTest::newRow("an output without a name") << QStringList{"kpi", "x.json", "-o", ""};
    QTest::newRow("a report that is no PDF") << QStringList{"report", "x.json", "-o", "x.txt"};
    QTest::newRow("a language without texts") << QStringList{"report", "x.json", "-o", "x.pdf", "--language", "fr"};
    QTest::newRow("no such language") << QStringList{"report", "x.json", "-o", "x.pdf", "--language", "nobody"};
    QTest::newRow("no such ending") << QStringList{"export", "x.json", "-o", "x.doc"};
}

void CliTest::refusesWrongUsage() {
    QFETCH(QStringList, words);
    const CliCall refused = call(words);
    QCOMPARE(refused.exit, 2);
    QCOMPARE(refused.out, QString());
    QVERIFY2(refused.err.startsWith("headroom-cli: ") && refused.err.count('\n') == 1, qPrintable(refused.err));
}

void CliTest::refusesFilesWithTheirNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("absent library") << "absent.headroom" << QByteArray();
    QTest::newRow("absent scenario") << "absent.json" << QByteArray();
    QTest::newRow("foreign library") << "foreign.headroom"
                                     << QByteArray("this is no database at all, only a text of some length");
    QTest::newRow("broken scenario") << "broken.json" << QByteArray("{\"format\": \"headroom-scenario/1\", ");
    QTest::newRow("empty scenario") << "empty.json" << QByteArray("\n");
    QTest::newRow("UTF-16") << "wide.json" << QByteArray("\xFF\xFE{\0", 4);
    QTest::newRow("newer scenario") << "newer.json" << QByteArray("{\"format\": \"headroom-scenario/9\"}");
}

void CliTest::refusesFilesWithTheirNames() {
    QFETCH(QString, name);
    QFETCH(QByteArray, contents);
    const QString path = dir_->filePath(name);
    if (!contents.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }
    const CliCall refused = call({"kpi", path});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.out, QString());
    QVERIFY2(refused.err.startsWith("headroom-cli: ") && refused.err.contains(path), qPrintable(refused.err));
    QCOMPARE(refused.err.count(path), 1);
    QCOMPARE(bytesOf(path), contents);
}

void CliTest::explainsEveryCommand() {
    const QString overview = call({"--help"}).out;
    for (const char* name : {"new", "list", "quantities", "set", "run", "kpi", "report", "chart", "export", "import",
                             "diff", "check", "bench", "combine", "sensitivity"}) {
        QVERIFY2(overview.contains(QStringLiteral("\n  %1 ").arg(QLatin1String(name))), name);
        const CliCall help = call({name, "--help"});
        QCOMPARE(help.exit, 0);
        QVERIFY2(help.out.contains("Example:\n  headroom-cli "), name);
    }
    QVERIFY(call({"--version"}).out.startsWith("headroom-cli "));
}

} // namespace headroom::cli_test

HEADROOM_TEST(cli, CliTest)
#include "cli_test.moc"
