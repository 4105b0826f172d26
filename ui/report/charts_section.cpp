#include "dashboards/chart_catalog.h"
#include "numbers.h"
#include "report/report_blocks.h"
#include "report/report_sections.h"
#include "theme.h"
#include "uncertainty/odds.h"
#include "uncertainty/sampling_words.h"

#include <QCoreApplication>

namespace headroom {

namespace {

class ChartsSection {
    Q_DECLARE_TR_FUNCTIONS(ChartsSection)

  public:
    /// What the bands are, and what names them bit by bit.
    static QString bands(const Futures& futures, const QLocale& locale) {
        return tr("Strong lines are medians, dotted ones means, thin ones the run as planned; dark bands hold half of "
                  "%1 futures and light bands nine in ten; areas are means, with the spread of their edges. Method: "
                  "%2, seed %3; computed on %4. A probability is certain to ± %5 points.")
            .arg(plainNumber(futures.paths, 0, locale), samplingTitle(futures.sampling.method),
                 QString::number(futures.sampling.seed), QString::fromStdString(futures.level),
                 plainNumber(probabilityError(0.5, futures.paths) * 100, 1, locale));
    }
};

constexpr double chartGap = 24;
constexpr int chartsOnPage = 2;

} // namespace

void addCharts(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale) {
    const ChartContext context{locale, &lightTheme()};
    const std::vector<Chart> charts = chartsOf(*snapshot.scenario);
    PageBlock note = spaceBlock(0);
    if (snapshot.futures && !snapshot.futures->fans.empty())
        note = textBlock(ChartsSection::bands(*snapshot.futures, locale), reportStyles().muted, flow.width());
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
                flow.add(note);
            }
            const double room = flow.height() - heading.height - note.height - chartGap * chartsOnPage;
            PageBlock block =
                chartBlock(buildChart(chart, snapshot, context), flow.width(), room / chartsOnPage, locale);
            block.spaceBefore = first ? 0 : chartGap;
            first = false;
            flow.add(std::move(block));
        }
    }
}

} // namespace headroom
