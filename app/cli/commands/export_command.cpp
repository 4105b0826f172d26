#include "cli/commands/commands.h"
#include "cli/output.h"
#include "cli/run_output.h"
#include "cli/scenario_source.h"
#include "run.h"
#include "scenario_json.h"

namespace headroom::cli {
namespace {

class ExportCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("export"); }
    QString arguments() const override { return QStringLiteral("FILE -o OUT.json|csv"); }
    QString summary() const override { return QStringLiteral("Write a scenario as JSON, or its series as CSV."); }
    QString example() const override { return QStringLiteral("export plan.headroom -o plan.json"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption(scenarioOption());
        parser.addOption(outputOption(QStringLiteral("The file to write: its name ends in .json or .csv.")));
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const QString out = parser.value(QStringLiteral("output"));
        const bool asCsv = out.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        if (!asCsv && !isJson(out))
            throw UsageError(QStringLiteral("-o names no .json or .csv file"));
        const SourcedScenario source = readScenario(parser, console);
        if (!asCsv) {
            deliver(parser, console, writeScenario(source.scenario));
            return Exit::done;
        }
        const auto plan = Plan::compile(source.scenario);
        deliver(parser, console, csv(longTable(*headroom::run(plan), plan->seriesNames())));
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeExport() {
    return std::make_unique<ExportCommand>();
}

} // namespace headroom::cli
