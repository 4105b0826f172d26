#include "cli/commands/commands.h"
#include "cli/ensemble_call.h"
#include "cli/run_output.h"
#include "cli/scenario_source.h"
#include "engine/engine_library.h"
#include "run.h"

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

namespace headroom::cli {
namespace {

/// Ensembles take longer than runs: so many say enough.
constexpr int mostEnsembles = 50;

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Milliseconds of each run, ascending. A run begins with the values of all quantities and ends with all its series.
std::vector<double> timeRuns(const std::shared_ptr<const Plan>& plan, int repeat) {
    Simulation simulation(plan);
    std::vector<double> times;
    for (int i = 0; i < repeat; ++i) {
        const Clock::time_point begin = Clock::now();
        const auto run = simulation.run(plan->values());
        times.push_back(millisecondsSince(begin));
    }
    std::sort(times.begin(), times.end());
    return times;
}

nlohmann::ordered_json summaryOf(const std::vector<double>& ascending) {
    return {{"min", ascending.front()}, {"median", ascending[ascending.size() / 2]}, {"max", ascending.back()}};
}

/// What the overview shows.
const QStringList overviewSeries{QStringLiteral("market_share/*"), QStringLiteral("remaining/*"),
                                 QStringLiteral("fleet/*"), QStringLiteral("cash")};

/// Times an ensemble with the fans of these series: the first run, with nothing drawn yet, and those after it.
void addEnsemble(const SourcedScenario& source, const EnsembleCall& call, int repeat, nlohmann::ordered_json& report) {
    EnsembleRequest request = requestOf(source.scenario, call);
    request.series = chosenSeries(*request.plan, overviewSeries);
    EnsembleRunner runner;
    std::vector<double> times;
    for (int i = 0; i <= repeat; ++i) {
        const Clock::time_point begin = Clock::now();
        const auto ensemble = runner.run(request);
        times.push_back(millisecondsSince(begin));
    }
    const double first = times.front();
    times.erase(times.begin());
    std::sort(times.begin(), times.end());
    report["ensemble_ms"] = summaryOf(times);
    report["ensemble_ms"]["first"] = first;
    report["paths"] = call.sampling.paths;
    report["threads"] = call.threads > 0 ? call.threads : static_cast<int>(std::thread::hardware_concurrency());
    report["fans"] = request.series.size();
    report["ensemble_runs"] = repeat;
    report["level"] = engine_library::instructionLevel();
}

class BenchCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("bench"); }
    QString arguments() const override { return QStringLiteral("FILE [--paths N] [--repeat R]"); }
    QString summary() const override { return QStringLiteral("Measure how fast runs are on this machine, as JSON."); }
    QString example() const override { return QStringLiteral("bench plan.headroom --paths 10000"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption(scenarioOption());
        addEnsembleOptions(parser);
        parser.addOption({QStringLiteral("repeat"), QStringLiteral("How many runs to time, 1 to 1000000."),
                          QStringLiteral("R"), QStringLiteral("1000")});
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        bool number = false;
        const int repeat = parser.value(QStringLiteral("repeat")).toInt(&number);
        if (!number || repeat < 1 || repeat > 1000000)
            throw UsageError(QStringLiteral("--repeat takes a number from 1 to 1000000"));
        const SourcedScenario source = readScenario(parser, console);
        const auto plan = Plan::compile(source.scenario);
        const auto call = ensembleCall(parser, source.scenario);
        const std::vector<double> times = timeRuns(plan, repeat);
        const double median = times[times.size() / 2];
        const double cells = static_cast<double>(plan->seriesNames().size()) * plan->months();
        nlohmann::ordered_json report;
        report["single_run_ms"] = summaryOf(times);
        report["nanoseconds_per_series_and_month"] = median * 1e6 / cells;
        report["series"] = plan->seriesNames().size();
        report["months"] = plan->months();
        report["runs"] = repeat;
        if (call)
            addEnsemble(source, *call, std::min(repeat, mostEnsembles), report);
        console.print(report.dump(1) + "\n");
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeBench() {
    return std::make_unique<BenchCommand>();
}

} // namespace headroom::cli
