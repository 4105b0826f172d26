#include "cli/commands/commands.h"
#include "cli/difference.h"
#include "cli/scenario_source.h"
#include "cli/table_output.h"

namespace headroom::cli {
namespace {

class DiffCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("diff"); }
    QString arguments() const override { return QStringLiteral("A B"); }
    QString summary() const override {
        return QStringLiteral("List what differs between two scenarios, and what it does to the indicators.");
    }
    QString example() const override { return QStringLiteral("diff plan.headroom other.headroom"); }
    QString details() const override {
        return QStringLiteral("Names, tags, descriptions, ranges, sources and notes are not compared.");
    }
    std::pair<int, int> argumentCount() const override { return {2, 2}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption({QStringLiteral("scenario-a"), QStringLiteral("The scenario of A, by its name or id."),
                          QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("scenario-b"), QStringLiteral("The scenario of B, by its name or id."),
                          QStringLiteral("NAME")});
        parser.addOption(formatOption());
        parser.addOption(outputOption(QStringLiteral("The file to write instead of standard output.")));
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const Format format = formatOf(parser);
        const QStringList files = parser.positionalArguments();
        const SourcedScenario a = readScenario(files[0], parser.value(QStringLiteral("scenario-a")), console);
        const SourcedScenario b = readScenario(files[1], parser.value(QStringLiteral("scenario-b")), console);
        for (const SourcedScenario* side : {&a, &b})
            if (!canRun(side->scenario))
                console.say(side->file, QStringLiteral("cannot run, so no indicators are compared; 'check' says why"));
        const bool exact = format != Format::table;
        deliver(parser, console, formatted(difference(a.scenario, b.scenario, exact), format));
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeDiff() {
    return std::make_unique<DiffCommand>();
}

} // namespace headroom::cli
