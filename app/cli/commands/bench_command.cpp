#include "cli/commands/commands.h"
#include "cli/scenario_source.h"
#include "run.h"

#include <chrono>
#include <nlohmann/json.hpp>

namespace headroom::cli {
namespace {

/// Milliseconds of each run, ascending. A run begins with the values of all quantities and ends with all its series.
std::vector<double> timeRuns(const std::shared_ptr<const Plan>& plan, int repeat) {
    using Clock = std::chrono::steady_clock;
    Simulation simulation(plan);
    std::vector<double> times;
    for (int i = 0; i < repeat; ++i) {
        const Clock::time_point begin = Clock::now();
        const auto run = simulation.run(plan->values());
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return times;
}

class BenchCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("bench"); }
    QString arguments() const override { return QStringLiteral("FILE [--repeat R]"); }
    QString summary() const override { return QStringLiteral("Measure how fast a run is on this machine, as JSON."); }
    QString example() const override { return QStringLiteral("bench plan.headroom --repeat 1000"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption(scenarioOption());
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
        const std::vector<double> times = timeRuns(plan, repeat);
        const double median = times[times.size() / 2];
        const double cells = static_cast<double>(plan->seriesNames().size()) * plan->months();
        nlohmann::ordered_json report;
        report["single_run_ms"] = {{"min", times.front()}, {"median", median}, {"max", times.back()}};
        report["nanoseconds_per_series_and_month"] = median * 1e6 / cells;
        report["series"] = plan->seriesNames().size();
        report["months"] = plan->months();
        report["runs"] = repeat;
        console.print(report.dump(1) + "\n");
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeBench() {
    return std::make_unique<BenchCommand>();
}

} // namespace headroom::cli
