#include "cli/commands/commands.h"
#include "cli/scenario_source.h"
#include "quotable.h"
#include "validation.h"

namespace headroom::cli {
namespace {

class CheckCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("check"); }
    QString arguments() const override { return QStringLiteral("FILE"); }
    QString summary() const override {
        return QStringLiteral("Check a file and report every problem with its key and its remedy.");
    }
    QString example() const override { return QStringLiteral("check plan.headroom"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const QString file = parser.positionalArguments().first();
        bool refused = false;
        const std::vector<Scenario> scenarios = readScenarios(file);
        for (const Scenario& scenario : scenarios) {
            const std::string name = withoutControls(scenario.name);
            int errors = 0, warnings = 0;
            for (const Problem& problem : validate(scenario)) {
                ++(problem.severity == Severity::error ? errors : warnings);
                console.print(name + (problem.severity == Severity::error ? ": error: " : ": warning: ") +
                              problem.english() + "\n");
            }
            console.print(name + ": " + std::to_string(errors) + " errors, " + std::to_string(warnings) +
                          " warnings\n");
            refused |= errors > 0;
        }
        if (scenarios.empty())
            console.print(file.toStdString() + ": no scenarios\n");
        return refused ? Exit::refused : Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeCheck() {
    return std::make_unique<CheckCommand>();
}

} // namespace headroom::cli
