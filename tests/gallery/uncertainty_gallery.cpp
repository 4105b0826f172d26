// Renders the editors of uncertainty in their themes and languages to PNG files to be looked at.

#include "document.h"
#include "language.h"
#include "reference_scenarios.h"
#include "theme.h"
#include "uncertainty/correlation_table.h"
#include "uncertainty/correlations_dialog.h"
#include "uncertainty/distribution_editor.h"
#include "uncertainty/events_dialog.h"
#include "uncertainty/sampling_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QTextStream>

#include <algorithm>

using namespace headroom;

namespace {

void save(QDialog& dialog, const QString& path) {
    dialog.show();
    dialog.activateWindow();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    dialog.grab().save(path);
    dialog.reject();
}

void saveEditor(Document& document, const QString& key, int kind, const QString& path) {
    const auto drivers = listDrivers(document.scenario(), QLocale());
    const auto driver = std::ranges::find(drivers, key, &Driver::key);
    if (driver == drivers.end())
        qFatal("there is no quantity %s", qPrintable(key));
    DistributionEditor editor(document, *driver, nullptr);
    if (kind >= 0)
        editor.findChild<QComboBox*>()->setCurrentIndex(kind);
    save(editor, path);
}

void saveAll(const QString& folder, const QString& suffix) {
    Document document;
    document.openUntitled({loadReference("openai-multicloud")});
    const auto path = [&](const QString& name) { return QDir(folder).filePath(name + suffix + ".png"); };
    const QString intensity = "workload/agents/intensity/g_start";
    saveEditor(document, intensity, -1, path("pert"));
    saveEditor(document, "market/lab/anthropic/spend/2028-12", -1, path("market"));
    for (int kind = 0; kind <= 7; ++kind)
        saveEditor(document, "workload/api/price/2027-12", kind, path(QString("kind%1").arg(kind)));
    CorrelationsDialog correlations(document, nullptr);
    save(correlations, path("correlations"));
    CorrelationsDialog impossible(document, nullptr);
    for (const auto& [row, column, rank] : {std::tuple(0, 1, "0.9"), std::tuple(1, 2, "0.9"), std::tuple(0, 2, "-0.8")})
        impossible.table()->setData(impossible.table()->index(row, column), rank, Qt::EditRole);
    save(impossible, path("impossible"));
    EventsDialog events(document, nullptr);
    save(events, path("events"));
    SamplingDialog sampling(
        document, [](const Sampling&) { return std::nullopt; }, nullptr);
    save(sampling, path("sampling"));
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: uncertainty_gallery FOLDER\n";
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    for (const char* language : {"en", "ja"}) {
        useLanguage(QLocale(QString::fromLatin1(language)));
        for (const bool dark : {false, true}) {
            applyTheme(dark ? darkTheme() : lightTheme());
            saveAll(folder, QString("-%1-%2").arg(language, dark ? "dark" : "light"));
        }
    }
    return 0;
}
