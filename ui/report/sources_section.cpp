#include "report/report_blocks.h"
#include "report/report_sections.h"

#include <QCoreApplication>
#include <QUrl>

namespace headroom {

namespace {

class SourcesSection {
    Q_DECLARE_TR_FUNCTIONS(SourcesSection)

  public:
    static void add(PageFlow& flow, const Scenario& scenario) {
        flow.startSection(tr("Sources"));
        flow.add(headingBlock(tr("Sources"), flow.width()));
        if (scenario.sources.empty()) {
            flow.add(textBlock(tr("This scenario names no sources: every quantity is an assumption."),
                               reportStyles().body, flow.width()));
            return;
        }
        ReportTable table({{tr("No."), 1}, {tr("Title"), 9}, {tr("Date"), 4}, {tr("Confidence"), 3}, {tr("Says"), 9}},
                          flow.width());
        int number = 0;
        for (const Source& source : scenario.sources)
            table.addRow({TableCell(QStringLiteral("[%1]").arg(++number)), titleCell(source),
                          QString::fromStdString(source.date), confidence(source),
                          QString::fromStdString(source.note)});
        std::move(table).addTo(flow);
    }

  private:
    /// The title and below it the address; a link where the address is one of the web.
    static TableCell titleCell(const Source& source) {
        const QString address = QString::fromStdString(source.address);
        QString text = QString::fromStdString(source.title);
        if (!address.isEmpty())
            text += QChar(QChar::LineSeparator) + address;
        const bool web =
            address.startsWith(QStringLiteral("https://")) || address.startsWith(QStringLiteral("http://"));
        return TableCell(text, reportStyles().small, web ? address : QString());
    }

    static QString confidence(const Source& source) {
        if (!source.confidence)
            return {};
        switch (*source.confidence) {
        case Confidence::high:
            return tr("high");
        case Confidence::medium:
            return tr("medium");
        case Confidence::low:
            return tr("low");
        }
        return {};
    }
};

} // namespace

void addSources(PageFlow& flow, const RunSnapshot& snapshot, const QLocale&) {
    SourcesSection::add(flow, *snapshot.scenario);
}

} // namespace headroom
