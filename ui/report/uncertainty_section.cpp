#include "charts/median_error.h"
#include "dashboards/chart_catalog.h"
#include "dashboards/entity_names.h"
#include "drivers/driver.h"
#include "numbers.h"
#include "report/report_blocks.h"
#include "report/report_sections.h"
#include "sentences.h"
#include "theme.h"
#include "uncertainty/distribution_words.h"
#include "uncertainty/distributions.h"
#include "uncertainty/event_words.h"
#include "uncertainty/odds.h"
#include "uncertainty/sampling_words.h"

#include <QCoreApplication>

namespace headroom {

namespace {

constexpr double tableGap = 14;

class UncertaintySection {
    Q_DECLARE_TR_FUNCTIONS(UncertaintySection)

  public:
    UncertaintySection(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale)
        : flow_(flow)
        , snapshot_(snapshot)
        , scenario_(*snapshot.scenario)
        , futures_(*snapshot.futures)
        , locale_(locale) {}

    void add() {
        flow_.startSection(tr("Uncertainty"));
        flow_.add(headingBlock(tr("Uncertainty"), flow_.width()));
        flow_.add(textBlock(joinedSentences(drawn(), errors()), reportStyles().body, flow_.width()));
        addQuantities();
        addCorrelations();
        addEvents();
    }

  private:
    QString drawn() const {
        return tr("The bands and odds of this report come from %1 futures. Method: %2, seed %3; computed on %4.")
            .arg(plainNumber(futures_.paths, 0, locale_), samplingTitle(futures_.sampling.method),
                 QString::number(futures_.sampling.seed), QString::fromStdString(futures_.level));
    }

    QString errors() const {
        const QString odds = tr("A probability is certain to ± %1 points or better, the standard error of one half.")
                                 .arg(plainNumber(probabilityError(0.5, futures_.paths) * 100, 1, locale_));
        const auto worst = leastCertainMedian();
        if (!worst)
            return odds;
        const QString name =
            worst->series.isEmpty() ? worst->chart : tr("%1, %2", "chart, series").arg(worst->chart, worst->series);
        const QString median =
            tr("The least certain median of the charts is that of %1 in %2: its standard error is %3, %4 % of the band "
               "of nine futures in ten.")
                .arg(name, monthText(worst->month, locale_), compactNumber(worst->error, worst->unit, locale_),
                     plainNumber(worst->part * 100, 1, locale_));
        return joinedSentences(odds, median);
    }

    std::optional<MedianError> leastCertainMedian() const {
        const ChartContext context{locale_, &lightTheme()};
        std::optional<MedianError> worst;
        for (const Chart& chart : chartsOf(scenario_)) {
            auto error = largestMedianError(buildChart(chart, snapshot_, context), {});
            if (error && (!worst || error->part > worst->part))
                worst = std::move(error);
        }
        return worst;
    }

    void addTable(const QString& title, const QString& explanation, ReportTable table) {
        PageBlock heading = subheadingBlock(title, flow_.width());
        heading.spaceBefore = tableGap;
        flow_.add(std::move(heading));
        PageBlock words = textBlock(explanation, reportStyles().muted, flow_.width());
        words.keepWithNext = true;
        flow_.add(std::move(words));
        std::move(table).addTo(flow_);
    }

    void addQuantities() {
        ReportTable table({{tr("Quantity"), 8},
                           {{}, 3},
                           {tr("As planned"), 4, Qt::AlignRight},
                           {tr("Distribution"), 8},
                           {tr("Nine futures in ten"), 5, Qt::AlignRight}},
                          flow_.width());
        QString group;
        bool any = false;
        for (const Driver& driver : listDrivers(scenario_, locale_)) {
            if (!driver.uncertain)
                continue;
            const QString title = driver.entity.isEmpty()
                                      ? groupTitle(driver.group)
                                      : tr("%1 · %2", "group, entity").arg(groupTitle(driver.group), driver.entity);
            if (title != std::exchange(group, title))
                table.addGroup(title);
            addQuantity(driver, table);
            any = true;
        }
        if (any)
            addTable(tr("Uncertain quantities"), tr("All others have one value in every future."), std::move(table));
    }

    void addQuantity(const Driver& driver, ReportTable& table) const {
        const Quantity quantity = quantityOf(scenario_, driver.key);
        const auto number = [&](double value) { return previewNumber(value, driver.writtenUnit, locale_); };
        table.addRow(
            {driver.label, TableCell(driver.detail, reportStyles().muted),
             exactNumber(quantity.value, driver.writtenUnit, locale_),
             definitionText(*quantity.distribution, driver.writtenUnit, locale_),
             tr("%1 – %2", "lower end, upper end")
                 .arg(number(quantile(*quantity.distribution, 0.05)), number(quantile(*quantity.distribution, 0.95)))});
    }

    void addCorrelations() {
        if (scenario_.correlations.empty())
            return;
        ReportTable table({{tr("Quantity"), 8}, {tr("Quantity"), 8}, {tr("Rank correlation"), 4, Qt::AlignRight}},
                          flow_.width());
        const auto name = [this](const std::string& key) {
            return quantityName(scenario_, QString::fromStdString(key), locale_);
        };
        for (const Correlation& correlation : scenario_.correlations)
            table.addRow(
                {name(correlation.first), name(correlation.second), plainNumber(correlation.rank, 2, locale_)});
        addTable(tr("Rank correlations"), tr("All other quantities are drawn independently of each other."),
                 std::move(table));
    }

    void addEvents() {
        const auto& events = scenario_.entities(EntityKind::event);
        if (events.empty())
            return;
        ReportTable table({{tr("Event"), 6}, {tr("Probability, months"), 6}, {tr("What it changes"), 12}},
                          flow_.width());
        for (const std::string& event : events)
            table.addRow({entityLabel(scenario_, EntityKind::event, event), eventText(scenario_, event, locale_),
                          effectsText(scenario_, event, locale_)});
        addTable(tr("Events"),
                 tr("Each future draws every event by its probability, to begin in one of these months; the run as "
                    "planned has only those that are switched on."),
                 std::move(table));
    }

    PageFlow& flow_;
    const RunSnapshot& snapshot_;
    const Scenario& scenario_;
    const Futures& futures_;
    const QLocale& locale_;
};

} // namespace

void addUncertainty(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale) {
    if (snapshot.futures && !snapshot.futures->fans.empty())
        UncertaintySection(flow, snapshot, locale).add();
}

} // namespace headroom
