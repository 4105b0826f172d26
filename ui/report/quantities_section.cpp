#include "drivers/driver.h"
#include "numbers.h"
#include "report/report_blocks.h"
#include "report/report_sections.h"

#include <QCoreApplication>

#include <set>

namespace headroom {

namespace {

class QuantitiesSection {
    Q_DECLARE_TR_FUNCTIONS(QuantitiesSection)

  public:
    QuantitiesSection(PageFlow& flow, const Scenario& scenario, const QLocale& locale)
        : flow_(flow)
        , scenario_(scenario)
        , locale_(locale) {}

    void add() {
        flow_.startSection(tr("Quantities"));
        flow_.add(headingBlock(tr("Quantities"), flow_.width()));
        flow_.add(
            textBlock(tr("Numbers in brackets are those of the sources at the end. What has none is an assumption."),
                      reportStyles().body, flow_.width()));
        ReportTable table(
            {{tr("Quantity"), 8}, {{}, 3}, {tr("Value"), 5, Qt::AlignRight}, {tr("Source"), 3}, {tr("Note"), 7}},
            flow_.width());
        const std::vector<std::string> written = scenario_.quantityKeys();
        const std::set<std::string> keys(written.begin(), written.end());
        QString group;
        for (const Driver& driver : listDrivers(scenario_, locale_)) {
            if (!keys.contains(driver.key.toStdString()))
                continue;
            const QString title = groupOf(driver);
            if (title != group)
                table.addGroup(title);
            group = title;
            addRow(driver, table);
        }
        std::move(table).addTo(flow_);
    }

  private:
    static QString groupOf(const Driver& driver) {
        const QString group = groupTitle(driver.group);
        return driver.entity.isEmpty() ? group : tr("%1 · %2", "group, entity").arg(group, driver.entity);
    }

    void addRow(const Driver& driver, ReportTable& table) const {
        const Quantity quantity = quantityOf(scenario_, driver.key);
        const TextStyle& muted = reportStyles().muted;
        table.addRow({driver.label, TableCell(driver.detail, muted),
                      exactNumber(quantity.value, driver.writtenUnit, locale_),
                      quantity.source.empty() ? TableCell(tr("assumption"), muted) : TableCell(sourceNumbers(quantity)),
                      TableCell(QString::fromStdString(quantity.note), muted)});
    }

    QString sourceNumbers(const Quantity& quantity) const {
        QStringList numbers;
        for (const std::string& id : quantity.source) {
            const auto found = std::ranges::find(scenario_.sources, id, &Source::id);
            numbers.append(found == scenario_.sources.end()
                               ? QString::fromStdString(id)
                               : QStringLiteral("[%1]").arg(found - scenario_.sources.begin() + 1));
        }
        return numbers.join(u' ');
    }

    PageFlow& flow_;
    const Scenario& scenario_;
    const QLocale& locale_;
};

} // namespace

void addQuantities(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale) {
    QuantitiesSection(flow, *snapshot.scenario, locale).add();
}

} // namespace headroom
