#include "charts/chart_menu.h"

#include "charts/time_chart.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>

#include <functional>

namespace headroom {

namespace {

struct MenuWords {
    Q_DECLARE_TR_FUNCTIONS(headroom::ChartMenu)
};

/// Writes the chart to a path; a sentence when that failed.
using Export = std::function<std::optional<QString>(const QString& path)>;

void askAndExport(TimeChart& chart, const QString& suffix, const QString& filter, const Export& write) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = QFileDialog::getSaveFileName(&chart, MenuWords::tr("Save chart"),
                                                folder.filePath(chart.data().name + u'.' + suffix), filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + suffix, Qt::CaseInsensitive))
        path += u'.' + suffix;
    if (const auto failure = write(path))
        emit chart.exportFailed(*failure);
}

void addExport(QMenu& menu, TimeChart& chart, const QString& text, const QString& suffix, const QString& filter,
               const Export& write) {
    menu.addAction(text, &chart, [&chart, suffix, filter, write] { askAndExport(chart, suffix, filter, write); });
}

} // namespace

void fillChartMenu(QMenu& menu, TimeChart& chart) {
    menu.addAction(MenuWords::tr("Copy chart and values"), &chart, [&chart] { chart.copyToClipboard(); });
    menu.addSeparator();
    addExport(menu, chart, MenuWords::tr("Save as PDF…"), u"pdf"_qs, MenuWords::tr("PDF documents (*.pdf)"),
              [&chart](const QString& path) { return chart.exportPdf(path); });
    addExport(menu, chart, MenuWords::tr("Save as SVG…"), u"svg"_qs, MenuWords::tr("SVG pictures (*.svg)"),
              [&chart](const QString& path) { return chart.exportSvg(path); });
    addExport(menu, chart, MenuWords::tr("Save as PNG…"), u"png"_qs, MenuWords::tr("PNG pictures (*.png)"),
              [&chart](const QString& path) { return chart.exportPng(path); });
    menu.addSeparator();
    for (const ChartSeries& series : chart.data().series) {
        QAction* action = menu.addAction(series.label);
        action->setCheckable(true);
        action->setChecked(chart.isSeriesShown(series.name));
        QObject::connect(action, &QAction::toggled, &chart,
                         [&chart, name = series.name](bool shown) { chart.setSeriesShown(name, shown); });
    }
}

} // namespace headroom
