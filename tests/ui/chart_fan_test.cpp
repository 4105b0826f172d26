#include "charts/chart_export.h"
#include "charts/chart_frame.h"
#include "charts/chart_text.h"
#include "charts/fan_key.h"
#include "charts/median_error.h"
#include "charts/readout_rows.h"
#include "charts/time_chart.h"
#include "dashboards/chart_catalog.h"
#include "snapshots.h"
#include "test_program.h"
#include "theme.h"

#include <QTest>

#include <cmath>

namespace headroom::chart_fan_test {
using namespace headroom::test;

namespace {

std::vector<double> level(double value) {
    return std::vector<double>(12, value);
}

ChartSeries spread(const char* name, double planned, const std::array<double, 6>& fan) {
    ChartSeries series;
    series.name = series.label = QString::fromLatin1(name);
    series.colour = Qt::blue;
    series.values = level(planned);
    series.fan = std::make_shared<const ChartFan>(
        ChartFan{level(fan[0]), level(fan[1]), level(fan[2]), level(fan[3]), level(fan[4]), level(fan[5])});
    return series;
}

/// One line over a year: planned 40, P5 10, P25 20, median 30, P75 50, P95 90, mean 35.
ChartData oneLine() {
    ChartData data;
    data.title = "Cash";
    data.unit = "USD";
    data.start = Month(2026, 1);
    data.months = 12;
    data.series = {spread("cash", 40, {10, 20, 30, 50, 90, 35})};
    return data;
}

/// Two shares whose means are 0.6 and 0.4, and whose medians, 0.65 and 0.38, do not sum to 1.
ChartData twoShares() {
    ChartData data = oneLine();
    data.unit = "fraction";
    data.form = ChartForm::shares;
    data.series = {spread("a", 0.7, {0.3, 0.5, 0.65, 0.7, 0.8, 0.6}),
                   spread("b", 0.3, {0.2, 0.3, 0.38, 0.5, 0.7, 0.4})};
    data.series[0].edge = data.series[0].fan;
    return data;
}

QColor pixel(const TimeChart& chart, double value) {
    const ChartFrame& frame = chart.frame();
    const QPointF point(frame.xOf(2.5), frame.yOf(value));
    return const_cast<TimeChart&>(chart).grab().toImage().pixelColor(point.toPoint());
}

/// A snapshot with a fan for everything that a chart asks for, of the same shape everywhere.
Snapshot withFans(const Snapshot& snapshot, const SeenChart& chart) {
    auto futures = std::make_shared<Futures>();
    futures->start = snapshot->run->plan().start();
    futures->months = snapshot->run->months();
    const ChartWants wants = wantsOf(chart, *snapshot);
    const auto add = [&](const WantedLine& line) {
        const FutureMonths months = line.derive(*snapshot->run);
        const std::vector<double> values(months.data(), months.data() + months.size());
        futures->fans[line.name] =
            std::make_shared<const ChartFan>(ChartFan{values, values, values, values, values, values});
    };
    for (const auto& [name, line] : wants.lines)
        add(line);
    for (const WantedLine& edge : wants.edges)
        add(edge);
    auto made = std::make_shared<RunSnapshot>(*snapshot);
    made->futures = futures;
    return made;
}

} // namespace

/// Charts of many futures: medians and means, bands, and what is read off them.
class ChartFanTest : public QObject {
    Q_OBJECT

  private slots:
    void aLineIsTheMedian();
    void bandsArePainted();
    void theMeanIsDotted();
    void theAxisHoldsTheBand();
    void theAxisHoldsTheMean();
    void theKeyLeavesNothingOut();
    void aStackIsOfMeans();
    void aStackWithoutOneFanIsAsPlanned();
    void edgesGoWithTheirAreas();
    void theReadoutHasTheSpread();
    void theTableHasThePercentiles();
    void theLeastCertainMedianIsTold();
    void everyChartAsksForItsFans();
    void whatIsCutOffHasPercentilesAndNoMean();
    void edgesAreSummedWithinAFuture();
    void edgesLeaveOutWhatIsSwitchedOff();
    void aStackIsBoundedByTheEdgeOfItsTop();
    void fansOfOtherMonthsAreLeftOut();
};

void ChartFanTest::aLineIsTheMedian() {
    const ChartData data = oneLine();
    QCOMPARE(drawnValues(data.series[0], data), level(30));
    QVERIFY(showsFutures(data));
}

void ChartFanTest::bandsArePainted() {
    TimeChart chart;
    chart.setPalette(QPalette());
    chart.resize(600, 400);
    chart.setData(oneLine());
    const QColor outside = pixel(chart, 95);
    const QColor outer = pixel(chart, 70);
    const QColor inner = pixel(chart, 45);
    // 13 % of blue upon the card, and 20 % more upon that.
    QCOMPARE(outer.blue(), outside.blue());
    QVERIFY(std::abs(outer.red() - 0.87 * outside.red()) < 2);
    QVERIFY(std::abs(inner.red() - 0.87 * 0.80 * outside.red()) < 2);
}

/// Along the mean there are dots of the line's colour and gaps in which the band is seen.
void ChartFanTest::theMeanIsDotted() {
    TimeChart chart;
    chart.resize(600, 400);
    chart.setData(oneLine());
    const ChartFrame& frame = chart.frame();
    const QImage image = chart.grab().toImage();
    const int y = qRound(frame.yOf(35));
    int strongest = 255, weakest = 0;
    for (int x = qRound(frame.xOf(2)); x < qRound(frame.xOf(4)); ++x) {
        strongest = std::min(strongest, image.pixelColor(x, y).red());
        weakest = std::max(weakest, image.pixelColor(x, y).red());
    }
    QVERIFY2(weakest - strongest > 60, qPrintable(QStringLiteral("%1 to %2").arg(strongest).arg(weakest)));
}

void ChartFanTest::theAxisHoldsTheBand() {
    const ChartFrame frame = layOutChart(oneLine(), {}, {600, 400}, {});
    QVERIFY(frame.axis.high >= 90);
    // Hidden, the line leaves nothing that the axis would have to hold.
    QVERIFY(layOutChart(oneLine(), {"cash"}, {600, 400}, {}).axis.high < 90);
}

/// A few futures beyond all measure lift the mean above nineteen in twenty.
void ChartFanTest::theAxisHoldsTheMean() {
    ChartData data = oneLine();
    data.series = {spread("cash", 40, {10, 20, 30, 50, 90, 130})};
    QVERIFY(layOutChart(data, {}, {600, 400}, {}).axis.high >= 130);
}

/// What does not fit into one line goes on in the next.
void ChartFanTest::theKeyLeavesNothingOut() {
    FanKey key;
    QVERIFY(key.accessibleDescription().contains("mean; as planned; baseline"));
    QCOMPARE(key.heightForWidth(500), 2 * key.heightForWidth(3000));
    QVERIFY(key.heightForWidth(60) >= 7 * key.heightForWidth(3000));
}

void ChartFanTest::aStackIsOfMeans() {
    const auto edges = stackedEdges(twoShares(), {});
    QCOMPARE(edges[0].high, level(0.6));
    QCOMPARE(edges[1].high, level(0.6 + 0.4));
}

void ChartFanTest::aStackWithoutOneFanIsAsPlanned() {
    ChartData data = twoShares();
    data.series[1].fan = nullptr;
    QVERIFY(!showsFutures(data));
    QCOMPARE(stackedEdges(data, {})[0].high, level(0.7));
}

void ChartFanTest::edgesGoWithTheirAreas() {
    ChartData data = twoShares();
    QVERIFY(shownOnly(data, {}).series[0].edge);
    QVERIFY(!shownOnly(data, {"b"}).series[0].edge);
    // An edge that was summed without the other stays, and is that of all that is left.
    data.edgesWithout = {"b"};
    QVERIFY(!shownOnly(data, {}).series[0].edge);
    QVERIFY(shownOnly(data, {"b"}).series[0].edge);
    QVERIFY(shownOnly(data, {"b"}).edgesWithout.isEmpty());
}

void ChartFanTest::theReadoutHasTheSpread() {
    const Readout readout = readoutOf(oneLine(), {}, 3, QLocale::c());
    QVERIFY(readout.futures);
    QCOMPARE(readout.unit, "$");
    QCOMPARE(readout.rows.size(), std::size_t(1));
    QCOMPARE(readout.rows[0].p5, "10.0");
    QCOMPARE(readout.rows[0].value, "30.0");
    QCOMPARE(readout.rows[0].p95, "90.0");
    QCOMPARE(readout.rows[0].mean, "35.0");
    QCOMPARE(readout.rows[0].planned, "40.0");
    QCOMPARE(readoutSentence(readout), "April 2026, $: cash 30.0 (P5 10.0, P95 90.0, mean 35.0, as planned 40.0)");
    // A single run is read as ever.
    ChartData single = oneLine();
    single.series[0].fan = nullptr;
    QVERIFY(!readoutOf(single, {}, 3, QLocale::c()).futures);
    QCOMPARE(readoutOf(single, {}, 3, QLocale::c()).rows[0].value, "$40");
}

void ChartFanTest::theTableHasThePercentiles() {
    const QStringList lines = chartTable(oneLine()).split('\n');
    QCOMPARE(lines[0], "Month\tcash (USD)\tcash, P5 (USD)\tcash, P25 (USD)\tcash, median (USD)\tcash, P75 (USD)\tcash, "
                       "P95 (USD)\tcash, mean (USD)");
    QCOMPARE(lines[1], "2026-01\t40\t10\t20\t30\t50\t90\t35");
}

/// The band of 80 USD has a median certain to 2 USD, and in the last month to 4 USD.
void ChartFanTest::theLeastCertainMedianIsTold() {
    ChartData data = oneLine();
    QVERIFY(!largestMedianError(data, {}));
    ChartFan fan = *data.series[0].fan;
    fan.medianError = level(2);
    fan.medianError[11] = 4;
    // Too narrow a band to be seen, however uncertain its middle.
    fan.p5[0] = fan.p95[0] = 30;
    data.series[0].fan = std::make_shared<const ChartFan>(fan);

    const auto worst = largestMedianError(data, {});
    QCOMPARE(worst->month, Month(2026, 12));
    QCOMPARE(worst->error, 4.0);
    QCOMPARE(worst->part, 0.05);
    QVERIFY(!worst->read);
    const auto read = medianErrorAt(data, {}, 3);
    QCOMPARE(read->error, 2.0);
    QCOMPARE(read->part, 0.025);
    QVERIFY(read->read);
    QVERIFY(!medianErrorAt(data, {}, 0));
    QVERIFY(!largestMedianError(data, {"cash"}));
}

/// With the single run as every future, each line's fan is the line, and each edge the edge of the stack.
void ChartFanTest::everyChartAsksForItsFans() {
    const Snapshot snapshot = referenceSnapshot();
    const ChartContext context{QLocale::c(), &lightTheme()};
    int fans = 0;
    for (const Chart& chart : chartsOf(*snapshot->scenario)) {
        const ChartData data = buildChart(chart, *withFans(snapshot, chart), context);
        const auto edges = stackedEdges(data, {});
        for (std::size_t i = 0; i < data.series.size(); ++i) {
            const ChartSeries& series = data.series[i];
            QVERIFY2(series.fan, qPrintable(data.name + u' ' + series.name));
            ++fans;
            for (std::size_t t = 0; t < series.values.size(); ++t)
                QVERIFY(series.values[t] == series.fan->p5[t] ||
                        (std::isnan(series.values[t]) && std::isnan(series.fan->p5[t])));
            if (series.edge)
                QCOMPARE(series.edge->p95, edges[i].high);
        }
        if (data.form != ChartForm::lines)
            QVERIFY2(showsFutures(data), qPrintable(data.name));
    }
    QVERIFY(fans > 60);
}

/// While nothing is owed any more a future is as well covered as can be, and not as badly.
void ChartFanTest::whatIsCutOffHasPercentilesAndNoMean() {
    const Snapshot snapshot = referenceSnapshot();
    const Chart chart = *findChart(*snapshot->scenario, "coverage");
    const std::string commitment = snapshot->run->plan().elements(Dimension::commitment)[0];
    const QString name = QString::fromStdString(commitment);
    const auto future = wantsOf(chart, *snapshot).lines.at(name).derive(*snapshot->run);
    QCOMPARE(snapshot->run->series("run_rate/" + commitment)[snapshot->run->months() - 1], 0.0);
    QCOMPARE(future(future.size() - 1), 3.0);
    const ChartData data = buildChart(chart, *withFans(snapshot, chart), {QLocale::c(), &lightTheme()});
    QVERIFY(std::isnan(data.series[0].values.back()));
    QVERIFY(std::isnan(data.series[0].fan->p95.back()));
    QVERIFY(data.series[0].fan->mean.empty());
    QVERIFY(!chartTable(data).contains("mean"));
    QVERIFY(!readoutSentence(readoutOf(data, {}, 60, QLocale::c())).contains("mean"));
}

void ChartFanTest::edgesAreSummedWithinAFuture() {
    const Snapshot snapshot = referenceSnapshot();
    const ChartWants wants = wantsOf(*findChart(*snapshot->scenario, "market-share"), *snapshot);
    // One below each of the shares but the last, whose edge is 1.
    QCOMPARE(wants.edges.size(), snapshot->run->plan().elements(Dimension::participant).size() - 1);
    const auto& run = *snapshot->run;
    const auto& clouds = run.plan().elements(Dimension::participant);
    const double sum = run.series("market_share/" + clouds[0])[100] + run.series("market_share/" + clouds[1])[100];
    QCOMPARE(wants.edges[1].derive(run)(100), sum);
    // Of amounts, the total alone.
    const ChartWants spend = wantsOf(*findChart(*snapshot->scenario, "spend"), *snapshot);
    QCOMPARE(spend.edges.size(), std::size_t(1));
}

void ChartFanTest::edgesLeaveOutWhatIsSwitchedOff() {
    const Snapshot snapshot = referenceSnapshot();
    const Chart chart = *findChart(*snapshot->scenario, "market-share");
    const auto& run = *snapshot->run;
    const auto& clouds = run.plan().elements(Dimension::participant);
    const auto share = [&](std::size_t cloud) { return run.series("market_share/" + clouds[cloud])[100]; };
    const SeenChart seen(chart, {QString::fromStdString(clouds[1])});
    const ChartWants wants = wantsOf(seen, *snapshot);
    // What is left is less than 1, so that its upper edge has a band too.
    QCOMPARE(wants.edges.size(), clouds.size() - 1);
    QCOMPARE(wants.edges[0].derive(run)(100), share(0));
    QCOMPARE(wants.edges[1].derive(run)(100), share(0) + share(2));

    const ChartContext context{QLocale::c(), &lightTheme()};
    const Snapshot without = withFans(snapshot, seen);
    const ChartData data = buildChart(seen, *without, context);
    QVERIFY(!data.series[1].edge);
    QCOMPARE(data.series[2].edge->p95[100], share(0) + share(2));
    // Switched on again before there are other sums: those of fewer series are no band of these.
    const ChartData whole = buildChart(chart, *without, context);
    QVERIFY(!whole.series[2].edge);
    QVERIFY(whole.series[0].edge);
    QVERIFY(seen.id() != SeenChart(chart).id());
}

void ChartFanTest::aStackIsBoundedByTheEdgeOfItsTop() {
    ChartData data = twoShares();
    data.form = ChartForm::stacked;
    data.series[0].edge = data.series[1].fan;
    data.edgesWithout = {"b"};
    QCOMPARE(topFan(data, {"b"}), data.series[0].edge);
    QVERIFY(!topFan(data, {}));
    QVERIFY(!topFan(data, {"a", "b"}));
}

void ChartFanTest::fansOfOtherMonthsAreLeftOut() {
    const Snapshot snapshot = referenceSnapshot();
    const Chart chart = *findChart(*snapshot->scenario, "cash");
    auto shifted = std::make_shared<RunSnapshot>(*withFans(snapshot, chart));
    auto futures = std::make_shared<Futures>(*shifted->futures);
    ++futures->months;
    shifted->futures = futures;
    QVERIFY(!buildChart(chart, *shifted, {QLocale::c(), &lightTheme()}).series[0].fan);
}

} // namespace headroom::chart_fan_test

HEADROOM_TEST(chart_fan, ChartFanTest)
#include "chart_fan_test.moc"
