#include "engine/engine_library.h"
#include "kpi.h"
#include "reference_scenarios.h"
#include "uncertainty/uncertain_inputs.h"
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

/// What ensembles are run on where the processor has it: written for the drawn quantities of the scenario and twenty
/// series.
struct ProgramCase {
    ProgramCase() {
        const UncertainInputs inputs = UncertainInputs::of(scenario(), *plan());
        for (const UncertainQuantity& quantity : inputs.quantities)
            request.drawn.push_back(quantity.parameter);
        for (const UncertainEvent& event : inputs.events)
            request.earliestEvents.emplace_back(event.firstMonth);
        for (int series = 0; series < 20; ++series)
            request.streamed.push_back(10 * series);
        common = engine_library::commonPaths(plan()->layout(), plan()->values(), request.drawn);
    }
    std::unique_ptr<engine_library::Program> write() const {
        return engine_library::makeProgram(plan()->layout(), plan()->values(), *common, request);
    }

    engine_library::ProgramRequest request;
    std::shared_ptr<const CommonPaths> common;
};

void writeProgram(benchmark::State& state) {
    const ProgramCase program;
    for ([[maybe_unused]] const auto& each : state)
        benchmark::DoNotOptimize(program.write());
}

void takeOtherValues(benchmark::State& state) {
    const ProgramCase written;
    const auto program = written.write();
    if (!program)
        return state.SkipWithError("there are no programs for this processor");
    for ([[maybe_unused]] const auto& each : state)
        benchmark::DoNotOptimize(program->take(plan()->values(), *written.common));
}

/// As many paths as it runs together.
void runProgram(benchmark::State& state) {
    const ProgramCase written;
    const auto program = written.write();
    if (!program)
        return state.SkipWithError("there are no programs for this processor");
    const auto engine = program->makeEngine();
    const int lanes = program->mostLanes();
    for (const int quantity : written.request.drawn)
        std::fill_n(engine->parameter(static_cast<std::size_t>(quantity)), lanes,
                    plan()->values()[static_cast<std::size_t>(quantity)]);
    for (std::size_t event = 0; event < written.request.earliestEvents.size(); ++event)
        std::fill_n(engine->eventStart(event), lanes, static_cast<double>(never));
    const int kept = static_cast<int>(written.request.streamed.size()) * plan()->months();
    const auto values = ValueStore().take(static_cast<std::size_t>(kept * lanes));
    std::vector<engine_library::KeptCell> cells;
    for (int month = 0; month < plan()->months(); ++month)
        for (const int column : written.request.streamed)
            cells.push_back({month, column, values.get() + static_cast<std::ptrdiff_t>(cells.size()) * lanes});
    for ([[maybe_unused]] const auto& each : state) {
        engine->run(lanes, cells, 0, {});
        benchmark::ClobberMemory();
    }
    countCells(state, lanes);
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
BENCHMARK(writeProgram)->Unit(benchmark::kMicrosecond);
BENCHMARK(takeOtherValues)->Unit(benchmark::kMicrosecond);
BENCHMARK(runProgram)->Unit(benchmark::kMicrosecond);
BENCHMARK(validateAndCompile)->Unit(benchmark::kMicrosecond);
BENCHMARK(indicators)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
