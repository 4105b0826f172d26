// Renders the panel of drivers in its states, themes and languages to PNG files to be looked at.

#include "document.h"
#include "drivers/driver_list.h"
#include "drivers/driver_row.h"
#include "drivers/driver_tooltip.h"
#include "drivers/drivers_panel.h"
#include "drivers/entry_field.h"
#include "drivers/filter_chip.h"
#include "scenario_json.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextStream>

#include <functional>

using namespace headroom;

namespace {

Scenario readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return readScenario(file.readAll().toStdString());
}

struct Picture {
    QString name;
    QSize size{300, 900};
    std::function<void(DriversPanel&, Document&)> prepare;
};

void changeSome(DriversPanel&, Document& document) {
    document.setQuantity(QStringLiteral("workload/chat/units/2030-12"), 1.6e9);
    document.setQuantity(QStringLiteral("workload/chat/placement/azure/2026-12"), 0.45);
    document.setQuantity(QStringLiteral("commitment/azure-250b/amount"), 180e9);
}

void scrollTo(DriversPanel& panel, int y) {
    panel.findChild<QScrollArea*>()->verticalScrollBar()->setValue(y);
}

QList<Picture> pictures() {
    return {
        {"top", {300, 900}, {}},
        {"changed", {300, 900}, changeSome},
        {"middle", {300, 900}, [](auto& panel, auto&) { scrollTo(panel, 900); }},
        {"low", {300, 900}, [](auto& panel, auto&) { scrollTo(panel, 1800); }},
        {"all", {300, 900}, [](auto& panel, auto&) { panel.allChip()->setChecked(true); }},
        {"search", {300, 900}, [](auto& panel, auto&) { panel.searchField()->setText("azure amount"); }},
        {"supply", {300, 900}, [](auto& panel, auto&) { panel.searchField()->setText("opening fleet"); }},
        {"nothing", {300, 400}, [](auto& panel, auto&) { panel.searchField()->setText("bananas"); }},
        {"entry",
         {300, 900},
         [](auto& panel, auto&) {
             panel.showQuantity("workload/chat/paid/2030-12");
             auto* row = panel.list()->row("workload/chat/paid/2030-12");
             row->openEntry("140");
             QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
             QCoreApplication::sendEvent(row->entryField(), &press);
         }},
        {"focus",
         {300, 900},
         [](auto& panel, auto& document) {
             changeSome(panel, document);
             panel.showQuantity("commitment/azure-250b/amount");
         }},
        {"wide", {460, 900}, changeSome},
        {"narrow", {220, 900}, changeSome},
    };
}

void save(const Picture& picture, const Scenario& scenario, const QString& folder, const QString& suffix) {
    Document document;
    document.openUntitled({scenario});
    DriversPanel panel(document);
    panel.resize(picture.size);
    panel.show();
    panel.activateWindow();
    QCoreApplication::processEvents();
    if (picture.prepare)
        picture.prepare(panel, document);
    QCoreApplication::processEvents();
    panel.grab().save(QDir(folder).filePath(picture.name + suffix + ".png"));
}

void saveTooltip(const Scenario& scenario, const QString& folder, const QString& suffix) {
    const QLocale locale;
    for (const Driver& driver : listDrivers(scenario, locale)) {
        if (driver.key != "workload/chat/placement/azure/2026-12")
            continue;
        QLabel label(driverTooltip(driver, scenario, &scenario, 45, locale));
        label.setWordWrap(true);
        label.setMargin(6);
        label.resize(360, label.heightForWidth(360));
        label.grab().save(QDir(folder).filePath("tooltip" + suffix + ".png"));
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc != 3) {
        QTextStream(stderr) << "usage: driver_gallery SCENARIO.json FOLDER\n";
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[2]);
    QDir().mkpath(folder);
    const Scenario scenario = readFile(QString::fromLocal8Bit(argv[1]));
    for (const char* language : {"en", "de", "ja"}) {
        QLocale::setDefault(QLocale(language));
        for (const bool dark : {false, true}) {
            applyTheme(dark ? darkTheme() : lightTheme());
            const QString suffix = QString("-%1-%2").arg(language, dark ? "dark" : "light");
            for (const auto& picture : pictures())
                save(picture, scenario, folder, suffix);
            saveTooltip(scenario, folder, suffix);
        }
    }
    return 0;
}
