#include "window/report_export.h"

#include "document.h"
#include "futures_runner.h"
#include "report/report.h"
#include "window/dialogs.h"
#include "window/file_operations.h"
#include "window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QWidget>

namespace headroom {

namespace {

/// More would be waited for, and not be seen in print. A power of two, of which Sobol’ points are spread most evenly.
constexpr int mostReportPaths = 4096;

} // namespace

ReportExport::ReportExport(const Document& document, const FuturesRunner& runner, Settings& settings, Dialogs& dialogs,
                           QWidget* window)
    : QObject(window)
    , document_(document)
    , runner_(runner)
    , settings_(settings)
    , dialogs_(dialogs)
    , window_(window) {}

Snapshot ReportExport::withAllFans(const Snapshot& snapshot) {
    if (!snapshot->futures)
        return snapshot;
    const int paths = std::min(samplingOf(*snapshot->scenario).paths, mostReportPaths);
    const std::vector<Chart> charts = chartsOf(*snapshot->scenario);
    auto whole = std::make_shared<RunSnapshot>(*snapshot);
    whole->futures = worker_.compute({snapshot, {charts.begin(), charts.end()}, paths}, {});
    return whole;
}

void ReportExport::run() {
    const Snapshot snapshot = runner_.latest();
    if (!snapshot || !snapshot->run || !snapshot->runs()) {
        dialogs_.tell(window_, tr("The scenario does not run, so there is nothing to report. Mend it first."));
        return;
    }
    const QDir folder(settings_.value(Setting::lastFolder).toString());
    const QString name = fileNameFor(document_.scenarioName(document_.currentId()));
    const FileChoice choice{tr("Export report"), folder.filePath(name + ".pdf"), tr("PDF (*.pdf)"),
                            QStringLiteral("pdf")};
    const auto path = dialogs_.fileToSave(window_, choice);
    if (!path)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto failure = writeReport(*path, withAllFans(snapshot), {paper(), window_->locale()});
    QGuiApplication::restoreOverrideCursor();
    if (failure)
        dialogs_.tell(window_, *failure);
    else
        emit written(*path);
    settings_.set(Setting::lastFolder, QFileInfo(*path).absolutePath());
}

QPageSize::PageSizeId ReportExport::paper() const {
    const QString remembered = settings_.value(Setting::paper).toString();
    if (!remembered.isEmpty())
        return remembered == "letter" ? QPageSize::Letter : QPageSize::A4;
    // North America measures paper in inches, and so do the places that measure everything else so.
    return window_->locale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

void ReportExport::setPaper(QPageSize::PageSizeId paper) {
    settings_.set(Setting::paper, paper == QPageSize::Letter ? QStringLiteral("letter") : QStringLiteral("a4"));
}

} // namespace headroom
