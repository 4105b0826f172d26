#include "report/report.h"

#include "charts/chart_export.h"
#include "report/report_blocks.h"
#include "report/report_sections.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace headroom {

namespace {

/// Millimetres: the header and the footer stand in the upper and the lower margin.
constexpr QMarginsF margins(18, 22, 18, 20);
constexpr double headerTop = -34;
constexpr double footerGap = 22;
/// Fine enough that nothing snaps to a visible grid.
constexpr int resolution = 1200;

class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)

  public:
    static QString noRun() {
        return tr("There is no report, because the scenario does not run: mend its problems first.");
    }
    static QString pageNumber(int page, int count) { return tr("%1 / %2", "page, pages").arg(page).arg(count); }
    static QString madeBy() {
        return QStringLiteral("Headroom %1").arg(QCoreApplication::applicationVersion()).trimmed();
    }
};

void paintLine(QPainter& painter, const QString& left, const QString& right, double width, double top) {
    const TextStyle& style = reportStyles().muted;
    textBlock(left, style, width * 0.7).paint(painter, QPointF(0, top));
    textBlock(right, aligned(style, Qt::AlignRight), width * 0.3).paint(painter, QPointF(width * 0.7, top));
}

/// The name of the scenario and of the section above, the number of the page below; no header above the title.
PageFlow::Decoration decoration(const PageFlow& flow, const QString& name) {
    return [&flow, name](QPainter& painter, int page, const QString& section) {
        if (page > 0)
            paintLine(painter, name, section, flow.width(), headerTop);
        paintLine(painter, ReportWords::madeBy(), ReportWords::pageNumber(page + 1, flow.pageCount()), flow.width(),
                  flow.height() + footerGap);
    };
}

QByteArray reportPdf(const RunSnapshot& snapshot, const ReportOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(options.paper));
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    const QString name = QString::fromStdString(snapshot.scenario->name);
    writer.setTitle(name);
    writer.setCreator(QStringLiteral("Headroom"));

    PageFlow flow(writer.pageLayout());
    for (auto addSection : {addSummary, addYears, addIndicators, addCharts, addUncertainty, addQuantities, addSources})
        addSection(flow, snapshot, options.locale);
    flow.paint(writer, decoration(flow, name));
    return bytes;
}

} // namespace

std::optional<QString> writeReport(const QString& path, const Snapshot& snapshot, const ReportOptions& options) {
    if (!snapshot || !snapshot->run || !snapshot->runs())
        return ReportWords::noRun();
    return saveWhole(path, reportPdf(*snapshot, options));
}

} // namespace headroom
