#include "cli/commands/commands.h"
#include "cli/ensemble_call.h"
#include "cli/ensemble_output.h"
#include "cli/output.h"
#include "cli/run_output.h"
#include "cli/scenario_source.h"
#include "cli/shard_file.h"
#include "cli/table_output.h"
#include "run.h"

namespace headroom::cli {
namespace {

/// The part of the paths that `--shard` names; nothing without it.
std::optional<Shard> shardOf(const QCommandLineParser& parser, int paths) {
    if (!parser.isSet(QStringLiteral("shard")))
        return std::nullopt;
    const QStringList parts = parser.value(QStringLiteral("shard")).split(QLatin1Char('/'));
    bool isIndex = false, isCount = false;
    const int index = parts.first().toInt(&isIndex), count = parts.last().toInt(&isCount);
    if (parts.size() != 2 || !isIndex || !isCount || index < 1 || count < index)
        throw UsageError(QStringLiteral("--shard takes a part and how many there are, such as 3/8"));
    const auto shard = Shard::of(index, count, paths);
    if (!shard)
        throw UsageError(
            QStringLiteral(
                "%1 paths cannot be cut into %2 shards, which hold whole groups of 8; give at most %3 shards")
                .arg(paths)
                .arg(count)
                .arg((paths + 7) / 8));
    return shard;
}

/// What is written of an ensemble: percentiles, every path, or a shard for `combine`.
Exit writeEnsemble(const QCommandLineParser& parser, const Console& console, const SourcedScenario& source,
                   const EnsembleCall& call, std::vector<std::string> series) {
    const Format format = formatOf(parser);
    const auto shard = shardOf(parser, call.sampling.paths);
    if (shard && parser.isSet(QStringLiteral("all-paths")))
        throw UsageError(QStringLiteral("a shard holds every path; give --all-paths to 'combine'"));
    const bool allPaths = allPathsAsked(parser);
    const PathRange paths = shard ? PathRange{shard->first, shard->paths} : PathRange{0, call.sampling.paths};
    // Which format the shards will be combined into is not known yet.
    const bool indicators = shard || format == Format::json;
    const auto values = ensembleValues(console, source.scenario, call, std::move(series), indicators,
                                       shard || allPaths ? Keep::paths : Keep::fans, paths);
    if (shard) {
        Delivery delivery(parser, console);
        writeShard(*values, *shard, delivery, console);
        delivery.finish();
    } else {
        deliverEnsemble(*values, parser, console);
    }
    if (format == Format::csv || shard)
        console.say(source.file, values->heading().words());
    return Exit::done;
}

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
        addEnsembleOptions(parser);
        parser.addOption(allPathsOption());
        parser.addOption({QStringLiteral("shard"),
                          QStringLiteral("Run part I of N of the paths and write it for 'combine'."),
                          QStringLiteral("I/N")});
        parser.addOption(formatOption());
        parser.addOption(outputOption(QStringLiteral("The file to write instead of standard output.")));
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const Format format = formatOf(parser);
        const QStringList globs = parser.values(QStringLiteral("series"));
        const SourcedScenario source = readChangedScenario(parser, console);
        const auto call = ensembleCall(parser, source.scenario);
        const auto plan = Plan::compile(source.scenario);
        if (globs.contains(QLatin1String("list"))) {
            deliver(parser, console, formatted(seriesTable(*plan), format));
            return Exit::done;
        }
        const std::vector<std::string> names = chosenSeries(*plan, globs);
        if (call)
            return writeEnsemble(parser, console, source, *call, names);
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
