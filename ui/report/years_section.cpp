#include "findings/kpi_names.h"
#include "numbers.h"
#include "report/report_blocks.h"
#include "report/report_sections.h"

#include <QCoreApplication>

namespace headroom {

namespace {

class YearsSection {
    Q_DECLARE_TR_FUNCTIONS(YearsSection)

  public:
    YearsSection(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale)
        : flow_(flow)
        , snapshot_(snapshot)
        , run_(*snapshot.run)
        , locale_(locale) {}

    void add() {
        flow_.add(headingBlock(tr("Year by year"), flow_.width()));
        ReportTable table({{tr("Year"), 2},
                           {tr("Revenue"), 3, Qt::AlignRight},
                           {tr("Cash cost"), 3, Qt::AlignRight},
                           {tr("Shortfall"), 3, Qt::AlignRight},
                           {tr("Cash at the end"), 3, Qt::AlignRight},
                           {tr("Gross margin"), 3, Qt::AlignRight},
                           {tr("Cost per Mtok"), 3, Qt::AlignRight},
                           {tr("Revenue per Mtok"), 3, Qt::AlignRight},
                           {tr("Power at the end"), 3, Qt::AlignRight}},
                          flow_.width());
        const Month start = run_.plan().start();
        const Month last = start + (run_.months() - 1);
        for (int year = start.year(); year <= last.year(); ++year) {
            const int first = std::max(0, Month(year, 1) - start);
            const int end = std::min(run_.months() - 1, Month(year, 12) - start);
            table.addRow({QString::number(year), dollars(sum("revenue", first, end)),
                          dollars(sum("cash_cost", first, end)), dollars(sum("shortfall", first, end)),
                          dollars(run_.series("cash")[end]), kpi("gross_margin", year, "fraction"),
                          kpi("cost_per_mtok", year, "USD"), kpi("revenue_per_mtok", year, "USD"),
                          compactNumber(run_.series("power_mw")[end], "MW", locale_)});
        }
        std::move(table).addTo(flow_);
    }

  private:
    double sum(const char* series, int first, int last) const {
        double total = 0;
        for (int month = first; month <= last; ++month)
            total += run_.series(series)[month];
        return total;
    }

    QString dollars(double amount) const { return compactNumber(amount, "USD", locale_); }

    QString kpi(const std::string& stem, int year, const char* unit) const {
        const Kpi* found = findKpi(snapshot_.kpis, stem + '/' + std::to_string(year));
        return found ? compactNumber(std::get<double>(found->value), unit, locale_) : QString();
    }

    PageFlow& flow_;
    const RunSnapshot& snapshot_;
    const RunView& run_;
    const QLocale& locale_;
};

} // namespace

void addYears(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale) {
    YearsSection(flow, snapshot, locale).add();
}

} // namespace headroom
