#include "dashboards/chart_catalog.h"
#include "report/report_blocks.h"
#include "report/report_sections.h"
#include "theme.h"

namespace headroom {

namespace {

constexpr double chartGap = 24;
constexpr int chartsOnPage = 2;

} // namespace

void addCharts(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale) {
    const ChartContext context{locale, &lightTheme()};
    const std::vector<Chart> charts = chartsOf(*snapshot.scenario);
    for (Dashboard dashboard : dashboards()) {
        bool first = true;
        for (const Chart& chart : charts) {
            // A chart that is also on the overview stands with its own dashboard.
            if (dashboardOf(chart) != dashboard)
                continue;
            PageBlock heading = headingBlock(dashboardTitle(dashboard), flow.width());
            if (first) {
                flow.startSection(dashboardTitle(dashboard));
                flow.add(heading);
            }
            const double room = flow.height() - heading.height - chartGap * chartsOnPage;
            PageBlock block =
                chartBlock(buildChart(chart, snapshot, context), flow.width(), room / chartsOnPage, locale);
            block.spaceBefore = first ? 0 : chartGap;
            first = false;
            flow.add(std::move(block));
        }
    }
}

} // namespace headroom
