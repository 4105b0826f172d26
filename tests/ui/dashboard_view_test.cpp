#include "charts/chart_frame.h"
#include "charts/chart_grid.h"
#include "charts/time_chart.h"
#include "dashboards/chart_change.h"
#include "dashboards/dashboard_view.h"
#include "snapshots.h"
#include "test_program.h"
#include "theme.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace headroom::dashboard_view_test {
using namespace headroom::test;

namespace {

constexpr QSize chartArea(1010, 872);

/// The pixel of a chart at which the pointer reads a month.
QPoint pointOf(const TimeChart& chart, Month month) {
    const ChartFrame& frame = chart.frame();
    return QPointF(frame.xOf(month - chart.data().start), frame.plot.center().y()).toPoint();
}

int fedCharts(const DashboardView& view) {
    int fed = 0;
    for (const Chart& chart : view.charts())
        fed += view.chartWidget(chart.id())->data().series.empty() ? 0 : 1;
    return fed;
}

Scenario withUsers(double users) {
    Scenario scenario = minimal();
    scenario.put("workload/chat/units", Path(users));
    return scenario;
}

} // namespace

class DashboardViewTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { applyTheme(lightTheme()); }
    void nothingIsMadeUpWhileHidden();
    void onlyChartsInViewAreMadeUp();
    void scrollingBringsTheOthersToLight();
    void aNewRunReplacesThePoints();
    void whatDidNotChangeIsLeftAlone();
    void hoverMovesTheCursorOfEveryChart();
    void cursorSurvivesAnotherScenario();
    void clickOnALineAsksForItsExplanation();
    void frozenAxesHoldStill();
    void anotherScenarioBringsItsOwnCharts();
    void withoutContractsItSaysSo();
    void aChartIsShownWhereverItIs();
    void snapshotWithoutARunLeavesWhatIsShown();
    void whatIsSwitchedOffIsOutOfSight();
    void numbersFollowTheLocale();
};

void DashboardViewTest::nothingIsMadeUpWhileHidden() {
    DashboardView view(Dashboard::overview);
    view.resize(chartArea);
    view.setSnapshot(snapshotOf(minimal()));
    QCOMPARE(view.charts().size(), 4U);
    QCOMPARE(fedCharts(view), 0);
}

void DashboardViewTest::onlyChartsInViewAreMadeUp() {
    DashboardView view(Dashboard::fleet);
    view.resize(chartArea);
    view.setSnapshot(referenceSnapshot());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.charts().size() > 6);
    QCOMPARE(fedCharts(view), 4);
}

void DashboardViewTest::scrollingBringsTheOthersToLight() {
    DashboardView view(Dashboard::fleet);
    view.resize(chartArea);
    view.setSnapshot(referenceSnapshot());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const TimeChart* last = view.chartWidget(view.charts().back().id());
    QVERIFY(last->data().series.empty());
    QScrollBar* bar = view.findChild<ChartGrid*>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_VERIFY(!last->data().series.empty());
}

void DashboardViewTest::aNewRunReplacesThePoints() {
    DashboardView view(Dashboard::overview);
    view.resize(chartArea);
    view.setSnapshot(snapshotOf(minimal()));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    // Twice the users take twice the accelerators.
    view.setSnapshot(snapshotOf(withUsers(2e6)));
    QCOMPARE(view.chartWidget("fleet")->data().series[0].values[0], 400.0);
}

void DashboardViewTest::whatDidNotChangeIsLeftAlone() {
    const Snapshot snapshot = referenceSnapshot();
    const ChartContext context{QLocale(QLocale::English), &lightTheme()};
    const Chart chart = *findChart(*snapshot->scenario, "commitment/azure-250b");
    const ChartData data = buildChart(chart, *snapshot, context);
    // It has values that are not a number: those outside the contract.
    QVERIFY(sameChart(data, buildChart(chart, *snapshot, context)));
    ChartData other = data;
    other.series[0].values[100] += 1;
    QVERIFY(!sameChart(data, other));
    other = data;
    other.bars[0].label += u'!';
    QVERIFY(!sameChart(data, other));
}

void DashboardViewTest::hoverMovesTheCursorOfEveryChart() {
    DashboardView view(Dashboard::overview);
    view.resize(chartArea);
    view.setSnapshot(snapshotOf(minimal()));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy moved(&view, &DashboardView::cursorMoved);
    TimeChart* chart = view.chartWidget("fleet");
    QTest::mouseMove(chart, pointOf(*chart, Month(2026, 9)));
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(moved[0][0].value<std::optional<Month>>(), std::optional(Month(2026, 9)));
    for (const Chart& each : view.charts())
        QCOMPARE(view.chartWidget(each.id())->cursor(), std::optional(Month(2026, 9)));
}

void DashboardViewTest::cursorSurvivesAnotherScenario() {
    DashboardView view(Dashboard::fleet);
    view.setSnapshot(snapshotOf(minimal()));
    view.setCursor(Month(2026, 9));
    view.setSnapshot(referenceSnapshot());
    QCOMPARE(view.chartWidget("fleet")->cursor(), std::optional(Month(2026, 9)));
}

void DashboardViewTest::clickOnALineAsksForItsExplanation() {
    DashboardView view(Dashboard::overview);
    view.resize(chartArea);
    view.setSnapshot(snapshotOf(minimal()));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy activated(&view, &DashboardView::pointActivated);
    TimeChart* chart = view.chartWidget("cash");
    const ChartFrame& frame = chart->frame();
    const double cash = chart->data().series[0].values[12];
    QTest::mouseClick(chart, Qt::LeftButton, {}, QPointF(frame.xOf(12), frame.yOf(cash)).toPoint());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].toString(), "cash");
    QCOMPARE(activated[0][1].toString(), "cash");
    QCOMPARE(activated[0][2].value<Month>(), Month(2027, 1));
}

void DashboardViewTest::frozenAxesHoldStill() {
    DashboardView view(Dashboard::overview);
    view.resize(chartArea);
    view.setSnapshot(snapshotOf(minimal()));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto top = [&] { return view.chartWidget("fleet")->frame().axis.high; };
    const double before = top();
    view.setAxesFrozen(true);
    view.setSnapshot(snapshotOf(withUsers(5e6)));
    QCOMPARE(top(), before);
    view.setAxesFrozen(false);
    QVERIFY(top() >= 1000);
}

void DashboardViewTest::anotherScenarioBringsItsOwnCharts() {
    DashboardView view(Dashboard::commitments);
    view.setSnapshot(snapshotOf(minimal()));
    QVERIFY(view.chartWidget("commitment/cloud-8m"));
    view.setSnapshot(referenceSnapshot());
    QVERIFY(!view.chartWidget("commitment/cloud-8m"));
    QVERIFY(view.chartWidget("commitment/aws-38b"));
}

void DashboardViewTest::withoutContractsItSaysSo() {
    Scenario scenario = minimal();
    scenario.removeEntity(EntityKind::commitment, "cloud-8m");
    DashboardView view(Dashboard::commitments);
    view.setSnapshot(snapshotOf(scenario));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto* label = view.findChild<QLabel*>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), emptyDashboardText(Dashboard::commitments));
    QVERIFY(view.grab().toImage().width() > 0);
    // Back to one that has some.
    view.setSnapshot(snapshotOf(minimal()));
    QVERIFY(!label->isVisible());
}

void DashboardViewTest::aChartIsShownWhereverItIs() {
    DashboardView view(Dashboard::fleet);
    view.resize(chartArea);
    view.setSnapshot(referenceSnapshot());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.chartWidget("power-of/oracle")->visibleRegion().isEmpty());
    QVERIFY(view.showChart("power-of/oracle"));
    QVERIFY(!view.chartWidget("power-of/oracle")->visibleRegion().isEmpty());
    QVERIFY(!view.showChart("cash"));
}

void DashboardViewTest::snapshotWithoutARunLeavesWhatIsShown() {
    DashboardView view(Dashboard::overview);
    view.setSnapshot(nullptr);
    view.setSnapshot(std::make_shared<RunSnapshot>());
    QVERIFY(view.charts().empty());
    view.setSnapshot(snapshotOf(minimal()));
    view.setSnapshot(std::make_shared<RunSnapshot>());
    QCOMPARE(view.charts().size(), 4U);
}

void DashboardViewTest::whatIsSwitchedOffIsOutOfSight() {
    DashboardView view(Dashboard::overview);
    view.resize(chartArea);
    view.setSnapshot(referenceSnapshot());
    view.show();
    const auto share = [&view] {
        const std::vector<SeenChart> seen = view.chartsInSight();
        const auto found = std::ranges::find(seen, QStringLiteral("market-share"),
                                             [](const SeenChart& chart) { return chart.chart.id(); });
        return found == seen.end() ? std::nullopt : std::optional(*found);
    };
    QTRY_VERIFY(share());
    QTest::qWait(0);
    QSignalSpy changed(&view, &DashboardView::sightChanged);
    view.chartWidget("market-share")->setSeriesShown("aws", false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(share()->hidden, QSet<QString>{"aws"});
    QCOMPARE(view.chartWidget("market-share")->data().edgesWithout, QSet<QString>{"aws"});
}

void DashboardViewTest::numbersFollowTheLocale() {
    DashboardView view(Dashboard::overview);
    view.resize(chartArea);
    view.setLocale(QLocale(QLocale::English));
    view.setSnapshot(snapshotOf(minimal()));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.chartWidget("commitment/cloud-8m")->data().subtitle, "credited of $8\u202FM");
    view.setLocale(QLocale(QLocale::Japanese));
    QCOMPARE(view.chartWidget("commitment/cloud-8m")->data().subtitle, "credited of 800万ドル");
}

} // namespace headroom::dashboard_view_test

HEADROOM_TEST(dashboard_view, DashboardViewTest)
#include "dashboard_view_test.moc"
