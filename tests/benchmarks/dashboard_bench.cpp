// What four charts cost from a run to points that are ready to be painted, and what the findings cost beside them.

#include "../ui/snapshots.h"
#include "charts/chart_frame.h"
#include "charts/time_chart.h"
#include "dashboards/dashboard_view.h"
#include "findings/findings_panel.h"
#include "quantity_edit.h"
#include "report/report.h"
#include "theme.h"

#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

constexpr QSize chartArea(1010, 872);

/// Two runs that differ everywhere, as two frames of a drag do.
std::array<Snapshot, 2> twoFrames() {
    SimulationWorker worker;
    const auto scenario = std::make_shared<const Scenario>(loadReference("openai-multicloud"));
    const auto baseline = std::make_shared<const Scenario>(loadReference("azure-exclusive-baseline"));
    const PreviewedValue low{"workload/chat/demand_multiplier", 1.1};
    const PreviewedValue high{"workload/chat/demand_multiplier", 1.2};
    return {worker.compute({scenario, baseline, low, 1}), worker.compute({scenario, baseline, high, 2})};
}

} // namespace

class DashboardBench : public QObject {
    Q_OBJECT

  private slots:
    void buildFourCharts_data() { eachDashboard(); }
    void buildFourCharts();
    void feedAndPaint_data() { eachDashboard(); }
    void feedAndPaint();
    void findings();
    void report();

  private:
    static void eachDashboard() {
        QTest::addColumn<Dashboard>("dashboard");
        for (Dashboard dashboard : dashboards())
            QTest::newRow(qPrintable(dashboardName(dashboard))) << dashboard;
    }
};

/// From a run to four charts whose points are in place.
void DashboardBench::buildFourCharts() {
    QFETCH(Dashboard, dashboard);
    const auto frames = twoFrames();
    std::vector<Chart> charts = chartsOf(*frames[0]->scenario, dashboard);
    charts.resize(4);
    const ChartContext context{QLocale(QLocale::English), &lightTheme()};
    TimeChart widgets[4];
    std::size_t frame = 0;
    QBENCHMARK {
        ++frame;
        for (std::size_t i = 0; i < charts.size(); ++i)
            widgets[i].setData(buildChart(charts[i], *frames[frame % 2], context));
    }
}

/// The same with the paint of what is visible.
void DashboardBench::feedAndPaint() {
    QFETCH(Dashboard, dashboard);
    const auto frames = twoFrames();
    DashboardView view(dashboard);
    view.resize(chartArea);
    view.setSnapshot(frames[0]);
    view.show();
    view.setAxesFrozen(true);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    std::size_t frame = 0;
    QBENCHMARK {
        view.setSnapshot(frames[++frame % 2]);
        QCoreApplication::processEvents();
    }
}

void DashboardBench::findings() {
    const auto frames = twoFrames();
    FindingsPanel panel;
    panel.resize(290, 872);
    panel.setSnapshot(frames[0]);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    std::size_t frame = 0;
    QBENCHMARK {
        panel.setSnapshot(frames[++frame % 2]);
        QCoreApplication::processEvents();
    }
}

void DashboardBench::report() {
    const QTemporaryDir folder;
    const Snapshot snapshot = referenceSnapshot();
    QBENCHMARK {
        QVERIFY(!writeReport(folder.filePath("report.pdf"), snapshot, {QPageSize::A4, QLocale(QLocale::English)}));
    }
}

QTEST_MAIN(DashboardBench)
#include "dashboard_bench.moc"
