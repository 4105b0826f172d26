#include "cli/commands/commands.h"
#include "cli/field_text.h"
#include "cli/scenario_source.h"
#include "validation.h"

namespace headroom::cli {
namespace {

class SetCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("set"); }
    QString arguments() const override { return QStringLiteral("FILE KEY=VALUE..."); }
    QString summary() const override { return QStringLiteral("Change fields and save a new revision."); }
    QString example() const override {
        return QStringLiteral("set plan.headroom commitment/azure-250b/amount=2e11 event/price-war/on=true");
    }
    std::pair<int, int> argumentCount() const override { return {2, -1}; }
    void addOptions(QCommandLineParser& parser) const override { parser.addOption(scenarioOption()); }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const QStringList words = parser.positionalArguments();
        SourcedScenario source = readScenario(words.first(), parser.value(QStringLiteral("scenario")), console);
        for (const QString& change : words.mid(1))
            setField(source.scenario, change, source.file);
        std::vector<Problem> problems = validate(source.scenario);
        std::erase_if(problems, [](const Problem& problem) { return problem.severity != Severity::error; });
        if (!problems.empty())
            throw InvalidScenario(std::move(problems));
        writeBack(source);
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeSet() {
    return std::make_unique<SetCommand>();
}

} // namespace headroom::cli
