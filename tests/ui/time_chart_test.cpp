#include "charts/chart_frame.h"
#include "charts/readout_rows.h"
#include "charts/time_chart.h"
#include "sample_charts.h"
#include "test_program.h"
#include "theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace headroom::time_chart_test {

namespace {

/// How many pixels of two pictures differ.
int differences(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    return count;
}

QPoint middleOf(const TimeChart& chart, const QString& series) {
    for (const EndLabel& label : chart.frame().endLabels)
        if (label.name == series)
            return label.area.center().toPoint();
    return {};
}

} // namespace

class TimeChartTest : public QObject {
    Q_OBJECT

  private slots:
    void longNamesGoOnInASecondLine();
    void init();
    void cleanup();
    void hoverReadsTheMonthUnderThePointer();
    void leavingTakesTheCursorAway();
    void cursorFromElsewhereIsNotAnnounced();
    void readoutIsOrderedAsStacked();
    void readoutOfLinesIsOrderedBySize();
    void readoutShowsTheBaselineWhereItDiffers();
    void clickOnANameSwitchesItsSeries();
    void clickOnAnAreaActivatesIt();
    void clickOnALineActivatesTheNearest();
    void keysDoWhatThePointerDoes();
    void frozenAxesHoldStillAndSettle();
    void hiddenSeriesDoNotStretchTheAxis();
    void dataIsDrawnOnceHoweverOftenItIsSet();
    void themeFollowsThePalette();
    void descriptionIsKeptCurrent();
    void screenReadersHearTheCursor();
    void exportsWriteWhatIsShown();
    void copyingFillsTheClipboard();
    void oddDataDoNoHarm_data();
    void oddDataDoNoHarm();
    void seriesMayComeAndGo();

  private:
    void show(const ChartData& data);
    QPoint at(int month, double value) const;

    std::unique_ptr<TimeChart> chart_;
};

/// In a narrow chart; where it is wide they stand in one, and where it is low they are cut.
void TimeChartTest::longNamesGoOnInASecondLine() {
    ChartData data;
    data.start = Month(2026, 1);
    data.months = 12;
    data.unit = "USD";
    for (const char* name : {"a", "b", "c", "d"}) {
        ChartSeries series;
        series.name = QString::fromLatin1(name);
        series.label = QStringLiteral("Agents of companies and others");
        series.values = std::vector<double>(12, 1);
        data.series.push_back(series);
    }
    const auto label = [&data](double width, double height) {
        return layOutChart(data, {}, {width, height}, {}).endLabels[0];
    };
    const EndLabel narrow = label(340, 300);
    QCOMPARE(narrow.text.count(QChar(u'\n')), 1);
    QVERIFY(narrow.area.height() > label(900, 300).area.height());
    QCOMPARE(label(900, 300).text, data.series[0].label);
    QCOMPARE(label(340, 160).text.count(QChar(u'\n')), 0);
}

void TimeChartTest::init() {
    applyTheme(lightTheme());
    chart_ = std::make_unique<TimeChart>();
    chart_->resize(600, 400);
    show(samples::marketShare());
    QVERIFY(QTest::qWaitForWindowExposed(chart_.get()));
}

void TimeChartTest::cleanup() {
    chart_.reset();
}

void TimeChartTest::show(const ChartData& data) {
    chart_->setData(data);
    chart_->show();
    QCoreApplication::processEvents();
}

QPoint TimeChartTest::at(int month, double value) const {
    return QPointF(chart_->frame().xOf(month), chart_->frame().yOf(value)).toPoint();
}

void TimeChartTest::hoverReadsTheMonthUnderThePointer() {
    QSignalSpy moved(chart_.get(), &TimeChart::cursorMoved);
    const QImage before = chart_->grab().toImage();
    QTest::mouseMove(chart_.get(), at(95, 0.5));
    QTRY_COMPARE(moved.size(), 1);
    // January 2025 and 95 months.
    QCOMPARE(moved[0][0].value<std::optional<Month>>(), std::optional(Month(2032, 12)));
    QCOMPARE(chart_->cursor(), std::optional(Month(2032, 12)));
    QVERIFY(differences(before, chart_->grab().toImage()) > 2000);
}

void TimeChartTest::leavingTakesTheCursorAway() {
    const QImage before = chart_->grab().toImage();
    QTest::mouseMove(chart_.get(), at(60, 0.5));
    QTRY_VERIFY(chart_->cursor());
    QTest::mouseMove(chart_.get(), QPoint(5, 5));
    QTRY_VERIFY(!chart_->cursor());
    QCOMPARE(differences(before, chart_->grab().toImage()), 0);
}

void TimeChartTest::cursorFromElsewhereIsNotAnnounced() {
    QSignalSpy moved(chart_.get(), &TimeChart::cursorMoved);
    const QImage before = chart_->grab().toImage();
    chart_->setCursor(Month(2030, 6));
    QCOMPARE(moved.size(), 0);
    // A line two pixels wide over the height of the plot, and no readout.
    const int changed = differences(before, chart_->grab().toImage());
    QVERIFY(changed > chart_->frame().plot.height() - 2);
    QVERIFY(changed < 4 * chart_->frame().plot.height());
    chart_->setCursor(Month(2050, 1));
    QCOMPARE(differences(before, chart_->grab().toImage()), 0);
}

void TimeChartTest::readoutIsOrderedAsStacked() {
    const auto rows = readoutOf(samples::marketShare(), {"gcp"}, 0, QLocale::c()).rows;
    QStringList labels;
    for (const ReadoutRow& row : rows)
        labels += row.label;
    QCOMPARE(labels, (QStringList{"Others", "Oracle", "AWS", "Azure"}));
    // Spend is a sum of money and has a total: 0.88 + 0.1 + 0.04 + 0.01 + 0.002 = 1.032 billion.
    const auto spend = readoutOf(samples::spendByProvider(), {}, 0, QLocale::c()).rows;
    QCOMPARE(spend.front().label, "Total");
    QCOMPARE(QString(spend.front().value).remove(QChar(0x202F)), "$1032000000");
}

void TimeChartTest::readoutOfLinesIsOrderedBySize() {
    ChartData data = samples::costPerMtok();
    data.series[0].values[7] = 1;
    data.series[1].values[7] = 2;
    data.limits = {{"target", {3}}};
    const auto rows = readoutOf(data, {}, 7, QLocale::c()).rows;
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[0].label, "Cost");
    QCOMPARE(rows[0].value, "$2");
    QCOMPARE(rows[1].label, "Price");
    QCOMPARE(rows[2].label, "target");
}

void TimeChartTest::readoutShowsTheBaselineWhereItDiffers() {
    ChartData data = samples::costPerMtok();
    data.series[0].values[7] = 1;
    data.series[0].baseline[7] = 1.5;
    data.series[1].values[7] = data.series[1].baseline[7] = 0.5;
    const auto rows = readoutOf(data, {}, 7, QLocale::c()).rows;
    QCOMPARE(rows[0].baseline, "$1.50");
    QVERIFY(rows[1].baseline.isEmpty());
}

void TimeChartTest::clickOnANameSwitchesItsSeries() {
    QSignalSpy shown(chart_.get(), &TimeChart::seriesShownChanged);
    QTest::mouseClick(chart_.get(), Qt::LeftButton, {}, middleOf(*chart_, "aws"));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0], (QVariantList{"aws", false}));
    QVERIFY(!chart_->isSeriesShown("aws"));
    // What is left stands upon each other without a gap.
    const ChartFrame& frame = chart_->frame();
    QCOMPARE(frame.areas[1].high, frame.areas[0].high);
    QCOMPARE(frame.areas[2].low, frame.areas[0].high);

    QTest::mouseClick(chart_.get(), Qt::LeftButton, {}, middleOf(*chart_, "aws"));
    QVERIFY(chart_->isSeriesShown("aws"));
}

void TimeChartTest::clickOnAnAreaActivatesIt() {
    QSignalSpy activated(chart_.get(), &TimeChart::pointActivated);
    const QPoint place = at(100, 0.45);
    QTest::mouseMove(chart_.get(), place);
    QTRY_VERIFY(chart_->cursor());
    QTest::mouseClick(chart_.get(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toString(), "aws");
    QCOMPARE(activated[0][1].value<Month>(), Month(2033, 5));
}

void TimeChartTest::clickOnALineActivatesTheNearest() {
    show(samples::costPerMtok());
    QSignalSpy activated(chart_.get(), &TimeChart::pointActivated);
    const auto click = [&](QPoint place) {
        QTest::mouseMove(chart_.get(), place);
        QTRY_VERIFY(chart_->cursor());
        QTest::mouseClick(chart_.get(), Qt::LeftButton, {}, place);
    };
    click(at(24, chart_->data().series[1].values[24]) + QPoint(0, 3));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toString(), "cost");
    click(at(120, 4));
    QCOMPARE(activated.size(), 1);
}

void TimeChartTest::keysDoWhatThePointerDoes() {
    QSignalSpy moved(chart_.get(), &TimeChart::cursorMoved);
    QSignalSpy activated(chart_.get(), &TimeChart::pointActivated);
    chart_->setFocus();
    QTest::keyClick(chart_.get(), Qt::Key_Right);
    QCOMPARE(chart_->cursor(), std::optional(Month(2025, 1)));
    QTest::keyClick(chart_.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chart_->cursor(), std::optional(Month(2026, 1)));
    QTest::keyClick(chart_.get(), Qt::Key_End);
    QCOMPARE(chart_->cursor(), std::optional(Month(2035, 12)));
    QTest::keyClick(chart_.get(), Qt::Key_Right);
    QCOMPARE(chart_->cursor(), std::optional(Month(2035, 12)));
    QTest::keyClick(chart_.get(), Qt::Key_Left);
    QCOMPARE(chart_->cursor(), std::optional(Month(2035, 11)));
    QCOMPARE(moved.size(), 4);

    // Upwards from the bottom of the stack: Azure, then AWS.
    QTest::keyClick(chart_.get(), Qt::Key_Up);
    QTest::keyClick(chart_.get(), Qt::Key_Up);
    QTest::keyClick(chart_.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toString(), "aws");
    QTest::keyClick(chart_.get(), Qt::Key_Space);
    QVERIFY(!chart_->isSeriesShown("aws"));
    QTest::keyClick(chart_.get(), Qt::Key_Down);
    QTest::keyClick(chart_.get(), Qt::Key_Space);
    QVERIFY(!chart_->isSeriesShown("azure"));
}

void TimeChartTest::frozenAxesHoldStillAndSettle() {
    show(samples::revenueAndCost());
    const ValueAxis before = chart_->frame().axis;
    const QRectF plot = chart_->frame().plot;
    chart_->setAxesFrozen(true);
    ChartData higher = samples::revenueAndCost();
    for (double& value : higher.series[0].values)
        value *= 30;
    show(higher);
    QCOMPARE(chart_->frame().axis.high, before.high);
    QCOMPARE(chart_->frame().plot, plot);
    chart_->setAxesFrozen(false);
    QVERIFY(chart_->frame().axis.high > 10 * before.high);
}

void TimeChartTest::hiddenSeriesDoNotStretchTheAxis() {
    show(samples::revenueAndCost());
    const double before = chart_->frame().axis.high;
    chart_->setSeriesShown("revenue", false);
    chart_->setSeriesShown("compute", false);
    QVERIFY(chart_->frame().axis.high < before / 2);
}

void TimeChartTest::dataIsDrawnOnceHoweverOftenItIsSet() {
    struct Painted : QObject {
        int count = 0;
        bool eventFilter(QObject*, QEvent* event) override {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    } painted;
    chart_->installEventFilter(&painted);
    for (int i = 0; i < 50; ++i)
        chart_->setData(samples::marketShare(i * 0.001));
    QCoreApplication::processEvents();
    QCOMPARE(painted.count, 1);
}

void TimeChartTest::themeFollowsThePalette() {
    const QPoint inside(6, 60);
    QCOMPARE(chart_->grab().toImage().pixelColor(inside), lightTheme().panel);
    applyTheme(darkTheme());
    QCoreApplication::processEvents();
    QCOMPARE(chart_->grab().toImage().pixelColor(inside), darkTheme().panel);
}

void TimeChartTest::descriptionIsKeptCurrent() {
    QCOMPARE(chart_->accessibleName(), "Market share");
    QVERIFY(chart_->accessibleDescription().startsWith("Market share: Azure 5"));
    show(samples::cash());
    QCOMPARE(chart_->accessibleName(), "Cash");
    QVERIFY(chart_->accessibleDescription().startsWith("Cash: cash $"));
}

void TimeChartTest::screenReadersHearTheCursor() {
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(chart_.get());
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Chart);
    QCOMPARE(accessible->text(QAccessible::Name), "Market share");
    QVERIFY(accessible->text(QAccessible::Value).isEmpty());
    show(samples::shortRun());
    chart_->setFocus();
    QTest::keyClick(chart_.get(), Qt::Key_Home);
    // At its start, April 2026, the sample has 900 MW under a cap of 1300.
    const QString reading = accessible->text(QAccessible::Value).replace(QChar(0x202F), ' ');
    QCOMPARE(reading, "April 2026: Microsoft Azure 900 MW; power cap 1 300 MW");
}

void TimeChartTest::exportsWriteWhatIsShown() {
    const QTemporaryDir folder;
    chart_->setSeriesShown("oracle", false);
    QVERIFY(!chart_->exportPdf(folder.filePath("a.pdf")));
    QVERIFY(!chart_->exportPng(folder.filePath("a.png"), 3));
    QCOMPARE(QImage(folder.filePath("a.png")).size(), QSize(1800, 1200));
    QVERIFY(!chart_->exportSvg(folder.filePath("a.svg")));
    QFile svg(folder.filePath("a.svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    QVERIFY(text.contains("Google") && !text.contains("Oracle"));
    QVERIFY(chart_->exportPdf(folder.filePath("no/folder/a.pdf")));
}

void TimeChartTest::copyingFillsTheClipboard() {
    QGuiApplication::clipboard()->clear();
    chart_->setFocus();
    QTest::keyClick(chart_.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    QVERIFY(mime->hasImage());
    QCOMPARE(mime->text(), chart_->tableText());
    QVERIFY(mime->hasFormat("image/svg+xml"));
}

void TimeChartTest::oddDataDoNoHarm_data() {
    QTest::addColumn<ChartData>("data");
    QTest::newRow("nothing") << ChartData{};
    ChartData odd = samples::cash();
    odd.months = 1;
    QTest::newRow("one month") << odd;
    odd = samples::cash();
    odd.series[0].values.assign(132, std::nan(""));
    QTest::newRow("no numbers") << odd;
    odd.series[0].values.clear();
    odd.series[0].fan = nullptr;
    odd.markers.clear();
    QTest::newRow("no values") << odd;
    odd = samples::cash();
    odd.series[0].values[50] = 1e300;
    odd.series[0].values[51] = -1e300;
    QTest::newRow("beyond all pixels") << odd;
    odd = samples::cash();
    odd.series[0].values[50] = INFINITY;
    QTest::newRow("infinite") << odd;
    odd = samples::marketShare();
    odd.series[0].values.resize(3);
    odd.series[1].values.assign(132, -1);
    QTest::newRow("areas too short and negative") << odd;
    odd = samples::commitment();
    odd.bars[0].month = Month(2060, 1);
    odd.spans = {{Month(1990, 1), Month(2070, 1), "always", ChartLevel::good}};
    QTest::newRow("marks outside the run") << odd;
}

void TimeChartTest::oddDataDoNoHarm() {
    QFETCH(ChartData, data);
    show(data);
    chart_->grab();
    QTest::mouseMove(chart_.get(), chart_->frame().plot.center().toPoint());
    QTest::mouseClick(chart_.get(), Qt::LeftButton, {}, chart_->frame().plot.center().toPoint());
    QTest::keyClick(chart_.get(), Qt::Key_Right);
    QTest::keyClick(chart_.get(), Qt::Key_Up);
    QTest::keyClick(chart_.get(), Qt::Key_Space);
    QTest::keyClick(chart_.get(), Qt::Key_Return);
    chart_->resize(40, 30);
    chart_->grab();
    QVERIFY(std::isfinite(chart_->frame().axis.high) && chart_->frame().axis.high > chart_->frame().axis.low);
}

void TimeChartTest::seriesMayComeAndGo() {
    for (int round = 0; round < 3; ++round)
        for (const ChartData& data : {samples::marketShare(), samples::cash(), samples::revenueAndCost(), ChartData{},
                                      samples::spendByProvider(), samples::fleet()}) {
            show(data);
            QVERIFY(!chart_->grab().isNull());
        }
}

} // namespace headroom::time_chart_test

HEADROOM_TEST(time_chart, TimeChartTest)
#include "time_chart_test.moc"
