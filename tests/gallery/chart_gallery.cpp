// Draws sample charts as pictures, in both themes and several sizes, to be looked at.

#include "charts/chart_export.h"
#include "charts/chart_grid.h"
#include "charts/time_chart.h"
#include "sample_charts.h"
#include "theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace headroom;

namespace {

void fill(ChartGrid& grid, const QList<ChartData>& charts, const QLocale& locale) {
    for (const ChartData& data : charts) {
        auto* chart = new TimeChart;
        chart->setLocale(locale);
        chart->setData(data);
        grid.addChart(chart);
    }
}

void point(QWidget* chart, QPointF place) {
    QMouseEvent move(QEvent::MouseMove, place, chart->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(chart, &move);
}

void save(QWidget& widget, const QDir& folder, const QString& name) {
    widget.grab().save(folder.filePath(name + ".png"));
}

void drawAll(const QDir& folder, const Theme& theme, const QString& suffix, const QLocale& locale) {
    applyTheme(theme);
    using namespace samples;
    const QList<ChartData> first{marketShare(-0.005), commitment(), fleet(), cash()};
    const QList<ChartData> second{revenueAndCost(), spendByProvider(), costPerMtok(), shortRun()};
    for (const auto& [size, page] :
         {std::pair(QSize(1010, 872), &first), std::pair(QSize(1010, 872), &second), std::pair(QSize(690, 640), &first),
          std::pair(QSize(1900, 1200), &second), std::pair(QSize(420, 1100), &first)}) {
        QWidget window;
        QVBoxLayout layout(&window);
        layout.setContentsMargins({});
        ChartGrid grid;
        layout.addWidget(&grid);
        fill(grid, *page, locale);
        window.resize(size);
        window.show();
        QApplication::processEvents();
        const QString name = QString("%1x%2-%3").arg(size.width()).arg(size.height()).arg(page == &first ? 1 : 2);
        if (size.width() == 1010 && page == &second)
            grid.charts()[0]->setSeriesShown("compute", false);
        save(window, folder, name + suffix);
        point(grid.charts()[0], {210, 170});
        save(window, folder, name + "-hover" + suffix);
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({"out", "Folder for the pictures.", "folder", "."});
    parser.addOption({"language", "Language of the numbers.", "language", "en"});
    parser.process(app);
    const QDir folder(parser.value("out"));
    folder.mkpath(".");
    const QLocale locale(parser.value("language"));
    drawAll(folder, lightTheme(), "-light", locale);
    drawAll(folder, darkTheme(), "-dark", locale);
    for (const ChartData& data : {samples::marketShare(-0.005), samples::commitment(), samples::cash()})
        for (const char* format : {".pdf", ".svg"})
            saveChart(data, folder.filePath(data.name + format), {640, 400}, locale);
    return 0;
}
