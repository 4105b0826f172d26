#include "dashboards/chart_catalog.h"
#include "drivers/driver.h"
#include "futures_worker.h"
#include "report/page_flow.h"
#include "report/report.h"
#include "report/scenario_story.h"
#include "snapshots.h"
#include "test_program.h"
#include "theme.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace headroom::report_test {
using namespace headroom::test;

namespace {

const QLocale english(QLocale::English);

/// What a tool of poppler says of a file.
QString toolOutput(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString& path) {
    // Lines are broken and spaces thin where they need be: neither is of interest here.
    return toolOutput("pdftotext", {"-layout", path, "-"}).replace(QRegularExpression("[\\s\u202F]+"), " ");
}

/// A report that other tests look at again.
QString reportOf(const QTemporaryDir& folder, const char* name, const Snapshot& snapshot,
                 const ReportOptions& options) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    const auto failed = writeReport(path, snapshot, options);
    return failed ? QString() : path;
}

/// A block of this height that notes where it is painted.
PageBlock block(double height, const QString& name, QStringList& painted, bool keepWithNext = false) {
    PageBlock made;
    made.height = height;
    made.keepWithNext = keepWithNext;
    made.paint = [name, &painted](QPainter&, QPointF at) { painted.append(QString("%1@%2").arg(name).arg(at.y())); };
    return made;
}

/// The names in the order painted, with their places, each page after a bar.
QString pagesOf(const PageFlow& flow, QStringList& painted) {
    const QTemporaryDir folder;
    QPdfWriter writer(folder.filePath("flow.pdf"));
    flow.paint(writer, [&painted](QPainter&, int, const QString& section) { painted.append("|" + section); });
    return painted.join(u' ');
}

/// A page with room for blocks of 100 pixels in all.
QPageLayout smallPage() {
    const double millimetres = 100 / pixelsPerMillimetre;
    return QPageLayout(QPageSize(QSizeF(millimetres, millimetres), QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                       QPageLayout::Portrait, QMarginsF());
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void blocksFillPages();
    void headsAreNotLeftBehind();
    void tablesRepeatTheirHead();
    void aPageOfHeadsAloneKeepsThem();
    void storyOfTheReferenceScenario();
    void storyLeavesOutWhatIsNot();
    void saysWhatItMust();
    void holdsEveryChart();
    void holdsEveryQuantity();
    void isVectorAndEmbedsItsFonts();
    void pagesAreNumbered();
    void paperIsWhatWasAskedFor_data();
    void paperIsWhatWasAskedFor();
    void japaneseCanBeSearched();
    void lettersAreNotJoined();
    void explainsItsFutures();
    void saysNothingOfFuturesItDoesNotShow();
    void minimalScenarioWithoutABaseline();
    void nothingBreachesIsSaid();
    void withoutARunThereIsNone();
    void failureLeavesTheFileAlone();
    void takesTwoSecondsAtMost();

  private:
    QTemporaryDir folder_;
    Snapshot reference_;
    QString report_;
    QString text_;
};

void ReportTest::initTestCase() {
    if (QStandardPaths::findExecutable("pdftotext").isEmpty())
        QSKIP("needs poppler-utils");
    applyTheme(lightTheme());
    reference_ = referenceSnapshot();
    report_ = reportOf(folder_, "reference.pdf", reference_, {QPageSize::A4, english});
    QVERIFY(!report_.isEmpty());
    text_ = textOf(report_);
}

void ReportTest::blocksFillPages() {
    PageFlow flow(smallPage());
    QStringList painted;
    flow.startSection("one");
    flow.add(block(60, "a", painted));
    PageBlock second = block(30, "b", painted);
    second.spaceBefore = 5;
    flow.add(second);
    flow.add(block(20, "c", painted));
    flow.startSection("two");
    flow.add(second);
    QCOMPARE(pagesOf(flow, painted), "|one a@0 b@65 |one c@0 |two b@0");
}

void ReportTest::headsAreNotLeftBehind() {
    PageFlow flow(smallPage());
    QStringList painted;
    flow.add(block(60, "a", painted));
    flow.add(block(20, "head", painted, true));
    flow.add(block(40, "b", painted));
    QCOMPARE(pagesOf(flow, painted), "| a@0 | head@0 b@20");
}

void ReportTest::tablesRepeatTheirHead() {
    PageFlow flow(smallPage());
    QStringList painted;
    const auto head = std::make_shared<const PageBlock>(block(10, "head", painted, true));
    flow.add(*head);
    for (const char* name : {"a", "b", "c"}) {
        PageBlock row = block(40, name, painted);
        row.repeated = head;
        flow.add(row);
    }
    QCOMPARE(pagesOf(flow, painted), "| head@0 a@10 b@50 | head@0 c@10");
}

void ReportTest::aPageOfHeadsAloneKeepsThem() {
    PageFlow flow(smallPage());
    QStringList painted;
    flow.add(block(50, "head", painted, true));
    flow.add(block(80, "a", painted));
    QCOMPARE(pagesOf(flow, painted), "| head@0 | a@0");
}

void ReportTest::storyOfTheReferenceScenario() {
    QStringList all;
    for (const StoryParagraph& paragraph : scenarioStory(*reference_, english))
        for (const QString& sentence : paragraph.sentences)
            all.append(QString(sentence).replace(u'\u202F', u' '));
    const char* expected[] = {
        "It runs from January 2025 to December 2035, 132 months.",
        "Capacity of its own: OpenAI's own (Stargate).",
        "From January 2025 to April 2026, Azure alone serves “ChatGPT, consumers”, API, ChatGPT for companies, and "
        "Agents (Codex and others).",
        "$250 B is to be spent on Azure from November 2025 to December 2032, checked at the end.",
        "$38 B is to be spent on AWS from November 2025 to October 2032, checked at the end of each contract year.",
        "The lab pays 20 % of all revenue to Azure from January 2025 to December 2030, at most $60 B.",
        "Azure pays 20 % of a stated sum to the lab from January 2025 to April 2026.",
        "2 GW of Trainium: 2 GW must stand at AWS in the end.",
        "Funding of 2025: $40 B in April 2025.",
        "Amazon, conditional: $35 B in May 2027.",
        "No event happens.",
    };
    for (const char* sentence : expected)
        QVERIFY2(all.contains(QString::fromUtf8(sentence)), sentence);
}

void ReportTest::storyLeavesOutWhatIsNot() {
    QStringList topics;
    for (const StoryParagraph& paragraph : scenarioStory(*snapshotOf(minimal()), english))
        topics.append(paragraph.topic);
    QCOMPARE(topics, QStringList({"Months", "Demand", "Capacity", "Commitments", "Evidence"}));
}

void ReportTest::saysWhatItMust() {
    const char* expected[] = {
        "OpenAI on several clouds",
        "OpenAI after the contract of 27 April 2026",
        "Oracle's $300 B will not be used up",
        "Breach",
        "Place more on Azure, agree on later checkpoints, or commit to less.",
        // The independent results: 214.9 B USD of shortfall, cash lowest in December 2032, margin of 2030 0.3835.
        "Shortfall of all commitments $215 B",
        "Month of the lowest cash December 2032",
        "Gross margin",
        "38.4 %",
    };
    for (const char* words : expected)
        QVERIFY2(text_.contains(QString::fromUtf8(words)), words);
    QVERIFY(toolOutput("pdfinfo", {report_}).contains(QRegularExpression("Title:\\s+OpenAI on several clouds")));
}

void ReportTest::holdsEveryChart() {
    const ChartContext context{english, &lightTheme()};
    for (const Chart& chart : chartsOf(*reference_->scenario)) {
        const QString title = buildChart(chart, *reference_, context).title;
        QVERIFY2(text_.contains(title.left(24)), qPrintable(title));
    }
    for (Dashboard dashboard : dashboards())
        if (dashboard != Dashboard::overview)
            QVERIFY(text_.contains(dashboardTitle(dashboard)));
}

void ReportTest::holdsEveryQuantity() {
    // Counted by what stands in the column of sources: a number or "assumption". Notes say "an assumption".
    const std::vector<std::string> keys = reference_->scenario->quantityKeys();
    const auto assumed = std::ranges::count_if(
        keys, [&](const std::string& key) { return reference_->scenario->quantity(key)->source.empty(); });
    const qsizetype from = text_.indexOf("What has none is an assumption.");
    QVERIFY(from > 0);
    QCOMPARE(text_.mid(from).count(QRegularExpression("(?<!an )\\bassumption\\b")), assumed);
    QVERIFY(text_.contains(QString("[%1]").arg(reference_->scenario->sources.size())));
}

void ReportTest::isVectorAndEmbedsItsFonts() {
    QCOMPARE(toolOutput("pdfimages", {"-list", report_}).trimmed().count(u'\n'), 1);
    const QStringList fonts = toolOutput("pdffonts", {report_}).trimmed().split(u'\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts)
        QVERIFY2(font.contains(QRegularExpression("\\byes\\s+(yes|no)\\s+yes\\b")), qPrintable(font));
}

void ReportTest::pagesAreNumbered() {
    const QRegularExpression pages("Pages:\\s+(\\d+)");
    const int count = pages.match(toolOutput("pdfinfo", {report_})).captured(1).toInt();
    // Two charts a page.
    QVERIFY(count > static_cast<int>(chartsOf(*reference_->scenario).size()) / 2);
    for (int page = 1; page <= count; ++page)
        QVERIFY2(text_.contains(QString(" %1 / %2 ").arg(page).arg(count)) || page == count,
                 qPrintable(QString::number(page)));
    QVERIFY(text_.contains(QString("%1 / %1").arg(count)));
}

void ReportTest::paperIsWhatWasAskedFor_data() {
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << int(QPageSize::A4) << "595 x 842 pts (A4)";
    QTest::newRow("Letter") << int(QPageSize::Letter) << "612 x 792 pts (letter)";
}

void ReportTest::paperIsWhatWasAskedFor() {
    QFETCH(int, paper);
    QFETCH(QString, size);
    const QString path =
        reportOf(folder_, "paper.pdf", snapshotOf(minimal()), {static_cast<QPageSize::PageSizeId>(paper), english});
    QVERIFY(toolOutput("pdfinfo", {path}).contains(size));
}

void ReportTest::japaneseCanBeSearched() {
    Scenario scenario = minimal();
    scenario.name = "最小の例";
    scenario.description = "毎月一日に金額を人が見る。";
    scenario.put("provider/cloud/label", "日本クラウド");
    const QString path =
        reportOf(folder_, "japanese.pdf", snapshotOf(scenario), {QPageSize::A4, QLocale(QLocale::Japanese)});
    const QString text = textOf(path);
    for (const char* words : {"最小の例", "毎月一日に金額を人が見る。", "日本クラウド", "2027年12月", "800万ドル"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
}

void ReportTest::lettersAreNotJoined() {
    QVERIFY(text_.contains("first month"));
    QVERIFY(!text_.contains(u'\uFB01'));
}

void ReportTest::explainsItsFutures() {
    constexpr int paths = 256;
    const std::vector<Chart> charts = chartsOf(*reference_->scenario);
    RunSnapshot snapshot = *reference_;
    snapshot.futures = FuturesWorker().compute({reference_, {charts.begin(), charts.end()}, paths}, {});
    const auto shown = std::make_shared<const RunSnapshot>(snapshot);
    const QString text = textOf(reportOf(folder_, "futures.pdf", shown, {QPageSize::A4, english}));
    const Scenario& scenario = *reference_->scenario;
    // 0.5 / 16 = 3.125 points.
    for (const char* words :
         {"256 futures", "± 3.1 points", "The least certain median of the charts is that of", "Uncertain quantities",
          "Rank correlations", "What it changes", "As planned no event happens.", "Each future draws every event"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    for (const std::string& event : scenario.entities(EntityKind::event))
        QVERIFY2(text.count(QString::fromStdString(labelOf(scenario, EntityKind::event, event)).left(20)) >= 2,
                 event.c_str());
    const auto uncertain = std::ranges::count_if(scenario.quantityKeys(), [&](const std::string& key) {
        return scenario.quantity(key)->distribution.has_value();
    });
    const qsizetype from = text.indexOf("All others have one value in every future.");
    const QString listed = text.mid(from, text.indexOf("drawn independently of each other") - from);
    QCOMPARE(listed.count(QRegularExpression("(PERT|Uniform|Triangular|Normal|Lognormal|Beta|Discrete):")), uncertain);
}

void ReportTest::saysNothingOfFuturesItDoesNotShow() {
    QVERIFY(!text_.contains("Uncertain quantities"));
    QVERIFY(!text_.contains("Each future draws"));
}

void ReportTest::minimalScenarioWithoutABaseline() {
    const QString text = textOf(reportOf(folder_, "minimal.pdf", snapshotOf(minimal()), {QPageSize::A4, english}));
    QVERIFY(text.contains("This scenario names no sources: every quantity is an assumption."));
    QVERIFY(text.contains("Cloud's $8 M will not be used up"));
    QVERIFY(!text.contains("Baseline"));
}

void ReportTest::nothingBreachesIsSaid() {
    Scenario scenario = minimal();
    scenario.removeEntity(EntityKind::commitment, "cloud-8m");
    scenario.put("money/fixed_cost", Path(0));
    scenario.put("money/opening_cash", Path(1e9));
    const QString text = textOf(reportOf(folder_, "good.pdf", snapshotOf(scenario), {QPageSize::A4, english}));
    QVERIFY(text.contains("Nothing breaches"));
}

void ReportTest::withoutARunThereIsNone() {
    Scenario scenario = minimal();
    scenario.erase("service/max_utilization");
    const QString path = folder_.filePath("none.pdf");
    const auto failed = writeReport(path, snapshotOf(scenario), {QPageSize::A4, english});
    QCOMPARE(failed,
             std::optional<QString>("There is no report, because the scenario does not run: mend its problems first."));
    QVERIFY(!QFile::exists(path));
    QVERIFY(writeReport(path, nullptr, {QPageSize::A4, english}).has_value());
}

void ReportTest::failureLeavesTheFileAlone() {
    const QString path = folder_.filePath("no such folder/report.pdf");
    const auto failed = writeReport(path, snapshotOf(minimal()), {QPageSize::A4, english});
    QVERIFY(failed && failed->contains(path) && failed->endsWith(u'.') && failed->count(u'\n') == 0);

    const QString folder = folder_.filePath("a folder.pdf");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(writeReport(folder, snapshotOf(minimal()), {QPageSize::A4, english}).has_value());
    QVERIFY(QFileInfo(folder).isDir());
}

void ReportTest::takesTwoSecondsAtMost() {
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!reportOf(folder_, "timed.pdf", reference_, {QPageSize::A4, english}).isEmpty());
    // On an idle machine; the bar is wide enough for one that is busy.
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

} // namespace headroom::report_test

HEADROOM_TEST(report, ReportTest)
#include "report_test.moc"
