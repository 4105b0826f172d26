#include "cli/commands/commands.h"
#include "cli/ensemble_output.h"
#include "cli/shard_file.h"

namespace headroom::cli {
namespace {

class CombineCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("combine"); }
    QString arguments() const override { return QStringLiteral("SHARD..."); }
    QString summary() const override {
        return QStringLiteral("Write what one run would have written of all its shards.");
    }
    QString example() const override { return QStringLiteral("combine 1.shard 2.shard --format csv -o cash.csv"); }
    std::pair<int, int> argumentCount() const override { return {1, -1}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption(allPathsOption());
        parser.addOption(formatOption());
        parser.addOption(outputOption(QStringLiteral("The file to write instead of standard output.")));
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const Format format = formatOf(parser);
        allPathsAsked(parser);
        const auto values = combineShards(parser.positionalArguments(), console);
        deliverEnsemble(*values, parser, console);
        if (format == Format::csv)
            console.say({}, values->heading().words());
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeCombine() {
    return std::make_unique<CombineCommand>();
}

} // namespace headroom::cli
