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

/// The equations alone, `N` paths at a time, into rows that are there.
template <int N>
void engine(benchmark::State& state) {
    const EngineLayout& layout = plan()->layout();
    const auto engine = engine_library::makeEngine(layout, N);
    for (std::size_t q = 0; q < plan()->values().size(); ++q)
        std::fill_n(engine->parameter(q), N, plan()->values()[q]);
    for (std::size_t e = 0; e < layout.events.size(); ++e)
        std::fill_n(engine->eventStart(e), N, static_cast<double>(never));
    const auto columns = static_cast<std::size_t>(layout.rowSize());
    const auto rows = ValueStore().take(columns * static_cast<std::size_t>(layout.months) * N);
    for ([[maybe_unused]] const auto& each : state) {
        engine->run(rows.get());
        benchmark::ClobberMemory();
    }
    countCells(state, N);
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
BENCHMARK(engine<1>)->Unit(benchmark::kMicrosecond);
BENCHMARK(engine<8>)->Unit(benchmark::kMicrosecond);
BENCHMARK(validateAndCompile)->Unit(benchmark::kMicrosecond);
BENCHMARK(indicators)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
