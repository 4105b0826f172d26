#include "cli/commands/commands.h"
#include "cli/scenario_source.h"
#include "quotable.h"
#include "reference_scenarios.h"
#include "scenario_file.h"

#include <QFile>

namespace headroom::cli {
namespace {

QString referenceList() {
    QStringList names;
    for (const std::string& name : referenceNames())
        names << QString::fromStdString(name);
    return names.join(QLatin1String(", "));
}

class NewCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("new"); }
    QString arguments() const override { return QStringLiteral("FILE [--from REFERENCE]"); }
    QString summary() const override { return QStringLiteral("Make a new library from a reference scenario."); }
    QString example() const override { return QStringLiteral("new plan.headroom --from openai-multicloud"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption(
            {QStringLiteral("from"),
             QStringLiteral("The reference scenario to begin with: ") + referenceList() + QStringLiteral("."),
             QStringLiteral("REFERENCE"), QStringLiteral("openai-multicloud")});
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const QString file = parser.positionalArguments().first();
        const std::string reference = parser.value(QStringLiteral("from")).toStdString();
        const auto names = referenceNames();
        if (std::find(names.begin(), names.end(), reference) == names.end())
            throw UsageError(QStringLiteral("there is no reference scenario '%1'; there are %2")
                                 .arg(QString::fromStdString(reference), referenceList()));
        Scenario scenario = loadReference(reference);
        scenario.id = newScenarioId();
        if (QFile::exists(file))
            throw Refusal(file, QStringLiteral("is there already; choose another name, or import into it"));
        if (isJson(file))
            writeScenarioFile(file, scenario);
        else
            Library::create(file, {&scenario, 1});
        console.print(file.toStdString() + ": " + withoutControls(scenario.name) + "\n");
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeNew() {
    return std::make_unique<NewCommand>();
}

} // namespace headroom::cli
