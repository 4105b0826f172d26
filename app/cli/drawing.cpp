#include "cli/drawing.h"

#include "cli/progress_line.h"
#include "futures_worker.h"
#include "language.h"

namespace headroom::cli {
namespace {

std::shared_ptr<const Futures> futuresOf(const Console& console, const Snapshot& snapshot,
                                         const std::vector<Chart>& charts, int threads) {
    const int paths = samplingOf(*snapshot->scenario).paths;
    ProgressLine line(console, paths);
    const auto tell = [&](std::int64_t done, std::int64_t all) { line.show(done, all); };
    auto futures = FuturesWorker().compute({snapshot, {charts.begin(), charts.end()}, paths, threads}, {}, tell);
    if (futures && !futures->problems.empty())
        throw InvalidScenario(futures->problems);
    return futures;
}

} // namespace

Snapshot snapshotOf(const Console& console, Scenario scenario, const std::vector<Chart>& charts,
                    const std::optional<EnsembleCall>& call) {
    if (call)
        scenario.sampling = call->sampling;
    auto snapshot = std::make_shared<RunSnapshot>();
    snapshot->scenario = std::make_shared<Scenario>(std::move(scenario));
    snapshot->run = headroom::run(Plan::compile(*snapshot->scenario));
    snapshot->kpis = kpis(*snapshot->run);
    snapshot->findings = findings(*snapshot->scenario, *snapshot->run);
    snapshot->problems = validate(*snapshot->scenario);
    if (call)
        snapshot->futures = futuresOf(console, snapshot, charts, call->threads);
    return snapshot;
}

QCommandLineOption languageOption() {
    return {QStringLiteral("language"), QStringLiteral("The language of texts, numbers and months: en, ja ..."),
            QStringLiteral("LANGUAGE")};
}

QLocale languageOf(const QCommandLineParser& parser) {
    const QString word = parser.value(QStringLiteral("language"));
    const QLocale locale = word.isEmpty() ? QLocale::system() : QLocale(word);
    if (!word.isEmpty() && !isSpoken(locale))
        throw UsageError(QStringLiteral("there is no language '%1'; write en or ja").arg(word));
    useLanguage(locale);
    return locale;
}

} // namespace headroom::cli
