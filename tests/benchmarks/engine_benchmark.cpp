#include "engine/engine_library.h"
#include "kpi.h"
#include "reference_scenarios.h"
#include "uncertainty/value_store.h"

#include <benchmark/benchmark.h>

using namespace headroom;

/// How fast the reference scenario is: made ready, run once, run in a block of lanes, and summed up.
namespace {

const Scenario& scenario() {
    static const Scenario reference = loadReference("openai-multicloud");
    return reference;
}

const std::shared_ptr<const Plan>& plan() {
    static const std::shared_ptr<const Plan> compiled = Plan::compile(scenario());
    return compiled;
}

/// Time over series and months, as the budget states it.
void countCells(benchmark::State& state, int paths) {
    const double cells = static_cast<double>(plan()->seriesNames().size()) * plan()->months() * paths;
    using benchmark::Counter;
    state.counters["per series and month"] =
        Counter(cells, Counter::kIsIterationInvariantRate | Counter::kInvert, Counter::kIs1000);
}

/// What a slider waits for: from the values of all quantities to all series.
void singleRun(benchmark::State& state) {
    Simulation simulation(plan());
    for ([[maybe_unused]] const auto& each : state)
        benchmark::DoNotOptimize(simulation.run(plan()->values()));
    countCells(state, 1);
}

/// The equations alone, so many paths at a time.
void engine(benchmark::State& state, std::unique_ptr<engine_library::LaneEngine> engine, int lanes) {
    const EngineLayout& layout = plan()->layout();
    for (std::size_t q = 0; q < plan()->values().size(); ++q)
        std::fill_n(engine->parameter(q), lanes, plan()->values()[q]);
    for (std::size_t e = 0; e < layout.events.size(); ++e)
        std::fill_n(engine->eventStart(e), lanes, static_cast<double>(never));
    // Twenty series are kept, as of a dashboard.
    constexpr int kept = 20;
    const auto values = ValueStore().take(static_cast<std::size_t>(kept * layout.months * lanes));
    std::vector<engine_library::KeptCell> cells;
    for (int cell = 0; cell < kept * layout.months; ++cell)
        cells.push_back({cell / kept, 10 * (cell % kept), values.get() + static_cast<std::ptrdiff_t>(cell) * lanes});
    for ([[maybe_unused]] const auto& each : state) {
        engine->run(lanes, cells, 0, {});
        benchmark::ClobberMemory();
    }
    countCells(state, lanes);
}

void onePath(benchmark::State& state) {
    engine(state, engine_library::makeSingleEngine(plan()->layout()), 1);
}

void blockOfPaths(benchmark::State& state) {
    engine(state, engine_library::makeBlockEngine(plan()->layout()), engine_library::blockLanes());
}

void validateAndCompile(benchmark::State& state) {
    for ([[maybe_unused]] const auto& each : state)
        benchmark::DoNotOptimize(Plan::compile(scenario()));
}

void indicators(benchmark::State& state) {
    const auto once = run(plan());
    for ([[maybe_unused]] const auto& each : state)
        benchmark::DoNotOptimize(kpis(*once));
}

} // namespace

BENCHMARK(singleRun)->Unit(benchmark::kMicrosecond);
BENCHMARK(onePath)->Unit(benchmark::kMicrosecond);
BENCHMARK(blockOfPaths)->Unit(benchmark::kMicrosecond);
BENCHMARK(validateAndCompile)->Unit(benchmark::kMicrosecond);
BENCHMARK(indicators)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
