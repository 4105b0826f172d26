#include "cli/commands/commands.h"
#include "cli/scenario_source.h"
#include "quotable.h"

#include <QFile>

namespace headroom::cli {
namespace {

class ImportCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("import"); }
    QString arguments() const override { return QStringLiteral("FILE IN.json"); }
    QString summary() const override {
        return QStringLiteral("Add a scenario to a library, which is made where there is none.");
    }
    QString example() const override { return QStringLiteral("import plan.headroom scenario.json"); }
    std::pair<int, int> argumentCount() const override { return {2, 2}; }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const QStringList files = parser.positionalArguments();
        Scenario scenario = readJson(files[1]);
        if (scenario.id.empty())
            scenario.id = newScenarioId();
        if (isJson(files[0]))
            throw UsageError(QStringLiteral("'%1' names no library; let its name end in .headroom").arg(files[0]));
        const bool isThere = QFile::exists(files[0]);
        const int revision = isThere ? Library::open(files[0]).import(scenario) : 1;
        if (!isThere)
            Library::create(files[0], {&scenario, 1});
        console.print(files[0].toStdString() + ": " + withoutControls(scenario.name) + ", revision " +
                      std::to_string(revision) + "\n");
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeImport() {
    return std::make_unique<ImportCommand>();
}

} // namespace headroom::cli
