#include "futures_worker.h"

#include "quantity_edit.h"

#include <set>

namespace headroom {

namespace {

/// A month without a value counts as 0: where it has none as planned either, the chart leaves it out.
decltype(WantedLine::derive) withoutGaps(decltype(WantedLine::derive) derive) {
    return [derive = std::move(derive)](const FuturesView& futures) {
        FutureMonths values = derive(futures);
        values = values.isNaN().select(0.0, values);
        return values;
    };
}

/// What the charts ask for, each thing once. Of a chart's lines the series of the model are kept as they are and the
/// others derived.
void addWants(const FuturesRequest& request, EnsembleRequest& ensemble) {
    std::set<std::string> named;
    const auto add = [&](const WantedLine& line) {
        if (!named.insert(line.name).second)
            return;
        if (line.isSeries)
            ensemble.series.push_back(line.name);
        else
            ensemble.derived.push_back({line.name, withoutGaps(line.derive)});
    };
    for (const SeenChart& chart : request.charts) {
        const ChartWants wants = wantsOf(chart, *request.snapshot);
        for (const auto& [name, line] : wants.lines)
            add(line);
        for (const WantedLine& edge : wants.edges)
            add(edge);
    }
}

/// The plan of a run, which keeps it.
std::shared_ptr<const Plan> sharedPlan(const std::shared_ptr<const Run>& run) {
    return {run, &run->plan()};
}

EnsembleRequest ensembleRequest(const FuturesRequest& request, const Scenario& scenario) {
    const std::shared_ptr<const Plan> plan = sharedPlan(request.snapshot->run);
    EnsembleRequest ensemble;
    ensemble.plan = plan;
    ensemble.values = plan->values();
    if (const auto& preview = request.snapshot->preview)
        if (const auto index = plan->quantityIndex(preview->key))
            ensemble.values[static_cast<std::size_t>(*index)] = preview->value;
    ensemble.inputs = UncertainInputs::of(scenario, *plan);
    ensemble.sampling = samplingOf(scenario);
    ensemble.paths = {0, std::min(request.paths, ensemble.sampling.paths)};
    ensemble.threads = request.threads;
    addWants(request, ensemble);
    ensemble.measures = findingMeasures(*plan);
    return ensemble;
}

std::shared_ptr<const ChartFan> chartFan(const Ensemble& ensemble, const std::string& name) {
    const Fan& fan = ensemble.fan(name);
    return std::make_shared<const ChartFan>(
        ChartFan{fan.p5, fan.p25, fan.p50, fan.p75, fan.p95, fan.mean, fan.medianError});
}

void addFans(const EnsembleRequest& request, const Ensemble& ensemble, Futures& futures) {
    for (const std::string& series : request.series)
        futures.fans.emplace(series, chartFan(ensemble, series));
    for (const DerivedSeries& derived : request.derived)
        futures.fans.emplace(derived.name, chartFan(ensemble, derived.name));
}

std::optional<Problem> refusalOf(const EnsembleRunner& runner, const EnsembleRequest& request) {
    try {
        runner.estimate(request);
    } catch (const InvalidScenario& refused) {
        return refused.problems().front();
    }
    return std::nullopt;
}

/// Why a request is refused where that is for the number of its paths alone. A chart shows all of its futures at once,
/// so that running them in parts, as an ensemble advises, leads nowhere here.
std::optional<Problem> tooManyPaths(const EnsembleRunner& runner, EnsembleRequest request) {
    std::optional<Problem> refusal = refusalOf(runner, request);
    request.paths.count = 1;
    if (!refusal || refusalOf(runner, request))
        return std::nullopt;
    refusal->remedy = {HEADROOM_TEXT("Ask for fewer paths."), {}};
    return refusal;
}

} // namespace

std::optional<Problem> tooManyFutures(const Snapshot& run, const std::vector<SeenChart>& charts,
                                      const Sampling& sampling) {
    Scenario scenario = shownScenario(*run);
    scenario.sampling = sampling;
    const EnsembleRequest request = ensembleRequest({run, charts, sampling.paths}, scenario);
    return request.inputs.none() ? std::nullopt : tooManyPaths(EnsembleRunner(), request);
}

Sampling samplingOf(const Scenario& scenario) {
    return scenario.sampling.value_or(Sampling{});
}

Scenario shownScenario(const RunSnapshot& snapshot) {
    Scenario scenario = *snapshot.scenario;
    const auto place = snapshot.preview ? placeOf(snapshot.preview->key) : std::nullopt;
    if (!place)
        return scenario;
    if (auto field = withQuantity(scenario.field(place->fieldKey), *place, snapshot.preview->value))
        scenario.put(place->fieldKey, std::move(*field));
    return scenario;
}

std::shared_ptr<const Ensemble> FuturesWorker::runEnsemble(const EnsembleRequest& request, const std::stop_token& stop,
                                                           const Progress& progress) {
    try {
        return runner_.run(request, stop, progress);
    } catch (const InvalidScenario&) {
        if (const auto problem = tooManyPaths(runner_, request))
            throw InvalidScenario({*problem});
        throw;
    }
}

std::shared_ptr<const Futures> FuturesWorker::compute(const FuturesRequest& request, const std::stop_token& stop,
                                                      const Progress& progress) {
    const auto begin = std::chrono::steady_clock::now();
    const Run& run = *request.snapshot->run;
    auto futures = std::make_shared<Futures>();
    futures->scenarioId = request.snapshot->scenario->id;
    futures->start = run.plan().start();
    futures->months = run.months();
    futures->serial = request.snapshot->serial;
    try {
        const Scenario scenario = shownScenario(*request.snapshot);
        const EnsembleRequest asked = ensembleRequest(request, scenario);
        if (asked.inputs.none())
            return nullptr;
        futures->sampling = asked.sampling;
        futures->wantedPaths = asked.sampling.paths;
        const auto ensemble = runEnsemble(asked, stop, progress);
        if (!ensemble)
            return nullptr;
        addFans(asked, *ensemble, *futures);
        for (const SeenChart& chart : request.charts)
            futures->charts.insert(chart.id());
        futures->paths = ensemble->paths().count;
        futures->level = ensemble->level();
        futures->findings = probabilityFindings(scenario, *ensemble);
    } catch (const InvalidScenario& refused) {
        futures->problems = refused.problems();
    }
    futures->time = std::chrono::steady_clock::now() - begin;
    return futures;
}

} // namespace headroom
