// How long an ensemble of the reference scenario takes, with all its distributions, correlations and events, and fans
// of twenty series: the first time, when nothing is drawn yet, and again with other values, as under a slider.

#include "engine/engine_library.h"
#include "reference_scenarios.h"
#include "uncertainty/ensemble.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/resource.h>

using namespace headroom;
using Clock = std::chrono::steady_clock;

namespace {

double milliseconds(Clock::duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

template <typename Work>
double timed(Work&& work) {
    const Clock::time_point begin = Clock::now();
    work();
    return milliseconds(Clock::now() - begin);
}

EnsembleRequest referenceRequest() {
    const Scenario scenario = loadReference("openai-multicloud");
    EnsembleRequest request;
    request.plan = Plan::compile(scenario);
    request.values = request.plan->values();
    request.inputs = UncertainInputs::of(scenario, *request.plan);
    for (const std::string& name : request.plan->seriesNames())
        for (const char* kind : {"market_share/", "fleet/", "spend/"})
            if (name.starts_with(kind) && std::ranges::count(name, '/') == 1)
                request.series.push_back(name);
    for (const char* name : {"hhi", "cash", "revenue", "cash_cost", "served_fraction"})
        request.series.emplace_back(name);
    return request;
}

/// The same with every uncertain quantity moved, as `frame` says: its distribution goes along.
EnsembleRequest moved(const EnsembleRequest& request, int frame) {
    EnsembleRequest next = request;
    const double part = 1 + 0.001 * (frame % 7);
    for (UncertainQuantity& quantity : next.inputs.quantities)
        if (quantity.key == "workload/chat/units/2030-12")
            for (double& parameter : quantity.distribution.parameters)
                parameter *= part;
    return next;
}

long peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void measure(EnsembleRequest request, int paths, int threads, int repeat) {
    request.sampling.paths = paths;
    request.paths = {0, paths};
    request.threads = threads;
    EnsembleRunner runner;
    std::shared_ptr<const Ensemble> ensemble;
    const double first = timed([&] { ensemble = runner.run(request); });
    std::vector<double> again;
    for (int i = 1; i <= repeat; ++i) {
        const EnsembleRequest next = moved(request, i);
        again.push_back(timed([&] { ensemble = runner.run(next); }));
    }
    std::ranges::sort(again);
    double selecting = 0;
    if (ensemble->hasValues())
        selecting = timed([&] {
            for (const std::string& name : ensemble->names())
                for (int month = 0; month < ensemble->plan().months(); ++month)
                    summarise(ensemble->values(name, month));
        });
    std::printf("%8d paths %2d threads: first %8.1f ms, again %8.1f (%.1f to %.1f) ms; percentiles alone, one thread, "
                "%6.1f ms; peak %ld MB\n",
                paths, threads, first, again[again.size() / 2], again.front(), again.back(), selecting,
                peakMegabytes());
}

} // namespace

int main(int argc, char** argv) {
    const bool quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    const EnsembleRequest request = referenceRequest();
    std::printf("%zu uncertain quantities, %zu events, %zu series, %d months, level %s\n",
                request.inputs.quantities.size(), request.inputs.events.size(), request.series.size(),
                request.plan->months(), engine_library::instructionLevel());
    if (quick)
        return measure(request, 64, 2, 1), 0;
    const int only = argc > 1 ? std::atoi(argv[1]) : 0;
    for (const int paths : {1000, 10000, 100000})
        for (const int threads : {1, 2})
            if (only == 0 || only == paths)
                measure(request, paths, threads, paths > 10000 ? 3 : 200'000 / paths);
    return 0;
}
