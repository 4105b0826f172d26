#include "reference_scenarios.h"

#include "library.h"
#include "scenario_json.h"

#include <QFile>

static void initialiseScenarioResource() {
    Q_INIT_RESOURCE(reference_scenarios);
}

namespace headroom {

std::vector<std::string> referenceNames() {
    return {"openai-multicloud", "azure-exclusive-baseline", "minimal"};
}

Scenario loadReference(std::string_view name) {
    initialiseScenarioResource();
    QFile file(QStringLiteral(":/headroom/scenarios/%1.json").arg(QString::fromUtf8(name.data(), std::ssize(name))));
    if (!file.open(QIODevice::ReadOnly))
        throw std::out_of_range(std::string(name) + ": no reference scenario");
    return readScenario(file.readAll().toStdString());
}

void createReferenceLibrary(const QString& path) {
    std::vector<Scenario> scenarios;
    for (const auto& name : referenceNames())
        scenarios.push_back(loadReference(name));
    Library::create(path, scenarios);
}

} // namespace headroom
