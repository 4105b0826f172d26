#include "uncertainty/percentiles.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <random>

using namespace headroom;

/// How long it takes to sum a column up: the values of all paths in one month of a series.
namespace {

enum class Shape { normal, lognormal, mostlyEqual };

/// So many that no cache near the processor holds them all, as in an ensemble.
constexpr std::int64_t valuesInAll = 4'000'000;

double shaped(Shape shape, double standard) {
    switch (shape) {
    case Shape::normal:
        return 100 + 10 * standard;
    case Shape::lognormal:
        return std::exp(standard);
    default:
        return std::max(0.0, standard - 0.5);
    }
}

void column(benchmark::State& state, Shape shape) {
    std::mt19937_64 random(1);
    std::normal_distribution<double> standard;
    std::vector<double> values(valuesInAll);
    for (double& value : values)
        value = shaped(shape, standard(random));
    const auto size = static_cast<std::size_t>(state.range(0));
    std::size_t begin = 0;
    for ([[maybe_unused]] const auto& each : state) {
        benchmark::DoNotOptimize(summarise(std::span(values).subspan(begin, size)));
        begin = begin + 2 * size <= values.size() ? begin + size : 0;
    }
    using benchmark::Counter;
    state.counters["per value"] =
        Counter(static_cast<double>(size), Counter::kIsIterationInvariantRate | Counter::kInvert, Counter::kIs1000);
}

} // namespace

BENCHMARK_CAPTURE(column, normal, Shape::normal)->RangeMultiplier(10)->Range(1000, 100000);
BENCHMARK_CAPTURE(column, lognormal, Shape::lognormal)->RangeMultiplier(10)->Range(1000, 100000);
BENCHMARK_CAPTURE(column, mostlyEqual, Shape::mostlyEqual)->RangeMultiplier(10)->Range(1000, 100000);
BENCHMARK_MAIN();
