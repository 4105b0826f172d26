#include "findings/kpi_names.h"
#include "report/report_blocks.h"
#include "report/report_sections.h"

#include <QCoreApplication>

namespace headroom {

namespace {

class IndicatorsSection {
    Q_DECLARE_TR_FUNCTIONS(IndicatorsSection)

  public:
    static void add(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale) {
        const bool compared = !snapshot.baselineKpis.empty();
        std::vector<TableColumn> columns{{tr("Indicator"), 4}, {tr("This scenario"), 2, Qt::AlignRight}};
        if (compared)
            columns.push_back({tr("Baseline"), 2, Qt::AlignRight});
        ReportTable table(std::move(columns), flow.width());
        for (const Kpi& kpi : snapshot.kpis) {
            if (kpiYear(kpi.name))
                continue;
            std::vector<TableCell> cells{kpiLabel(*snapshot.scenario, kpi.name), kpiValue(kpi, locale)};
            const Kpi* before = findKpi(snapshot.baselineKpis, kpi.name);
            if (compared)
                cells.push_back(before ? kpiValue(*before, locale) : QString());
            table.addRow(std::move(cells));
        }
        flow.add(headingBlock(tr("Indicators"), flow.width()));
        std::move(table).addTo(flow);
    }
};

} // namespace

void addIndicators(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale) {
    IndicatorsSection::add(flow, snapshot, locale);
}

} // namespace headroom
