// Draws every dashboard and the findings of a scenario as pictures, in both themes, and writes its report, to be looked
// at.

#include "dashboards/dashboard_view.h"
#include "findings/findings_panel.h"
#include "report/report.h"
#include "scenario_json.h"
#include "simulation_worker.h"
#include "theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTranslator>

using namespace headroom;

namespace {

Snapshot snapshotOf(const QString& path, const QString& baseline) {
    SimulationWorker worker;
    const auto read = [](const QString& name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(name));
        return std::make_shared<const Scenario>(readScenario(file.readAll().toStdString()));
    };
    return worker.compute({read(path), baseline.isEmpty() ? nullptr : read(baseline), {}, 1});
}

template <typename Widget>
void draw(Widget& widget, const Snapshot& snapshot, const QSize& size, const QString& path) {
    widget.setLocale(QLocale());
    widget.resize(size);
    widget.setSnapshot(snapshot);
    widget.show();
    QApplication::processEvents();
    widget.grab().save(path);
    widget.hide();
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument("folder", "where the pictures go");
    parser.addPositionalArgument("scenario", "a scenario as JSON");
    parser.addPositionalArgument("baseline", "another one to compare with");
    const QCommandLineOption language("language", "language of the window", "language", "en");
    parser.addOption(language);
    parser.process(app);
    QLocale::setDefault(QLocale(parser.value(language)));
    QTranslator translator;
    if (translator.load(":/i18n/headroom_" + parser.value(language) + ".qm"))
        app.installTranslator(&translator);

    const QDir folder(parser.positionalArguments().value(0));
    const Snapshot snapshot = snapshotOf(parser.positionalArguments().value(1), parser.positionalArguments().value(2));
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        applyTheme(*theme);
        const QString suffix = theme->dark ? "-dark.png" : "-light.png";
        for (Dashboard dashboard : dashboards())
            for (const QSize& size : {QSize(1010, 872), QSize(690, 640), QSize(1900, 1200)}) {
                DashboardView view(dashboard);
                const QString name = QString("%1-%2%3").arg(dashboardName(dashboard)).arg(size.width()).arg(suffix);
                draw(view, snapshot, size, folder.filePath(name));
            }
        FindingsPanel panel;
        panel.setAutoFillBackground(true);
        draw(panel, snapshot, QSize(290, 872), folder.filePath("findings" + suffix));
    }
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
        QElapsedTimer timer;
        timer.start();
        const QString path = folder.filePath("report-" + QPageSize(paper).key() + ".pdf");
        if (const auto failed = writeReport(path, snapshot, {paper, QLocale()}))
            qFatal("%s", qPrintable(*failed));
        qInfo("%s: %lld ms", qPrintable(path), timer.elapsed());
    }
    return 0;
}
