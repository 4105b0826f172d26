#include "charts/chart_menu.h"

#include "charts/time_chart.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ChartMenu)
};

using Export = std::optional<QString> (TimeChart::*)(const QString&) const;

void askAndExport(TimeChart& chart, const QString& suffix, const QString& filter, Export write) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = QFileDialog::getSaveFileName(&chart, Words::tr("Save chart"),
                                                folder.filePath(chart.data().name + u'.' + suffix), filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + suffix, Qt::CaseInsensitive))
        path += u'.' + suffix;
    if (const auto failure = (chart.*write)(path))
        emit chart.exportFailed(*failure);
}

void addExport(QMenu& menu, TimeChart& chart, const QString& text, const QString& suffix, const QString& filter,
               Export write) {
    menu.addAction(text, &chart, [&chart, suffix, filter, write] { askAndExport(chart, suffix, filter, write); });
}

} // namespace

void fillChartMenu(QMenu& menu, TimeChart& chart) {
    menu.addAction(Words::tr("Copy chart and values"), &chart, [&chart] { chart.copyToClipboard(); });
    menu.addSeparator();
    addExport(menu, chart, Words::tr("Save as PDF…"), u"pdf"_qs, Words::tr("PDF documents (*.pdf)"),
              &TimeChart::exportPdf);
    addExport(menu, chart, Words::tr("Save as SVG…"), u"svg"_qs, Words::tr("SVG pictures (*.svg)"),
              &TimeChart::exportSvg);
    addExport(menu, chart, Words::tr("Save as PNG…"), u"png"_qs, Words::tr("PNG pictures (*.png)"),
              &TimeChart::exportPng);
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
