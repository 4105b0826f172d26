#include "window/scenario_operations.h"

#include "document.h"
#include "reference_scenarios.h"
#include "window/dialogs.h"
#include "window/properties_dialog.h"

#include <QWidget>

namespace headroom {

namespace {

/// "Plan (copy)", "Plan (copy 2)" ...: the first name that no scenario of the library has.
QString freshName(const Document& document, const QString& original) {
    QStringList taken;
    for (const QString& id : document.scenarioIds())
        taken << document.scenarioName(id);
    QString name = ScenarioOperations::tr("%1 (copy)").arg(original);
    for (int i = 2; taken.contains(name); ++i)
        name = ScenarioOperations::tr("%1 (copy %2)").arg(original).arg(i);
    return name;
}

} // namespace

ScenarioOperations::ScenarioOperations(Document& document, Dialogs& dialogs, QWidget* window)
    : QObject(window)
    , document_(document)
    , dialogs_(dialogs)
    , window_(window) {}

void ScenarioOperations::duplicate() {
    const QString id = document_.currentId();
    document_.duplicateScenario(id, freshName(document_, document_.scenarioName(id)));
}

void ScenarioOperations::rename() {
    const QString id = document_.currentId();
    ScenarioProperties properties = document_.scenarioProperties(id);
    const auto name = dialogs_.text(window_, tr("Rename scenario"), tr("Name:"), properties.name);
    if (!name || name->trimmed().isEmpty())
        return;
    properties.name = name->trimmed();
    document_.setScenarioProperties(id, properties);
}

void ScenarioOperations::remove() {
    // It can be undone, so nothing is asked.
    document_.deleteScenario(document_.currentId());
}

void ScenarioOperations::editProperties() {
    const QString id = document_.currentId();
    PropertiesDialog dialog(document_.scenarioProperties(id), window_);
    if (dialogs_.run(dialog))
        document_.setScenarioProperties(id, dialog.properties());
}

void ScenarioOperations::addReference(const std::string& name) {
    Scenario scenario = loadReference(name);
    if (document_.scenarioIds().contains(QString::fromStdString(scenario.id)))
        scenario.id = newScenarioId();
    document_.addScenario(scenario);
}

} // namespace headroom
