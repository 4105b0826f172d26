#include "cli/commands/commands.h"
#include "cli/output.h"
#include "cli/run_output.h"
#include "cli/scenario_source.h"
#include "run.h"

namespace headroom::cli {
namespace {

class RunCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("run"); }
    QString arguments() const override { return QStringLiteral("FILE [--series GLOB]..."); }
    QString summary() const override { return QStringLiteral("Run a scenario and write its series."); }
    QString example() const override {
        return QStringLiteral("run plan.headroom --series cash --series market_share/* --format csv");
    }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption(scenarioOption());
        parser.addOption(setOption());
        parser.addOption(
            {QStringLiteral("series"),
             QStringLiteral("Series to write, several times or as a glob; all where left out. 'list' prints them all."),
             QStringLiteral("GLOB")});
        parser.addOption(formatOption());
        parser.addOption(outputOption(QStringLiteral("The file to write instead of standard output.")));
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const Format format = formatOf(parser);
        const QStringList globs = parser.values(QStringLiteral("series"));
        const SourcedScenario source = readChangedScenario(parser, console);
        const auto plan = Plan::compile(source.scenario);
        if (globs.contains(QLatin1String("list"))) {
            const Table table = seriesTable(*plan);
            deliver(parser, console, format == Format::csv ? csv(table) : printed(table));
            return Exit::done;
        }
        const std::vector<std::string> names = chosenSeries(*plan, globs);
        const auto result = headroom::run(plan);
        deliver(parser, console,
                format == Format::json  ? runJson(*result, names)
                : format == Format::csv ? csv(longTable(*result, names))
                                        : printed(wideTable(*result, names)));
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeRun() {
    return std::make_unique<RunCommand>();
}

} // namespace headroom::cli
