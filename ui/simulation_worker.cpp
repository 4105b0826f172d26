#include "simulation_worker.h"

#include "quantity_edit.h"

namespace headroom {

Snapshot SimulationWorker::compute(const SimulationRequest& request) {
    if (last_.baselineScenario != request.baseline)
        takeBaseline(request.baseline);
    if (scenario_ != request.scenario)
        take(request.scenario);
    else if (previewKey_ != (request.preview ? request.preview->key : std::string()))
        restore();
    std::vector<Problem> problems = problems_;
    try {
        if (request.preview)
            apply(*request.preview);
        runPlan();
    } catch (const InvalidScenario& invalid) {
        problems = invalid.problems();
    }
    auto snapshot = std::make_shared<RunSnapshot>(last_);
    snapshot->scenario = scenario_;
    snapshot->preview = request.preview;
    snapshot->serial = request.serial;
    snapshot->problems = std::move(problems);
    return snapshot;
}

void SimulationWorker::runPlan() {
    if (!simulation_)
        return;
    const auto start = std::chrono::steady_clock::now();
    last_.run = simulation_->run(values_);
    last_.runTime = std::chrono::steady_clock::now() - start;
    last_.kpis = kpis(*last_.run);
    last_.findings = findings(working_, *last_.run);
}

void SimulationWorker::take(std::shared_ptr<const Scenario> scenario) {
    if (scenario_ && scenario_->id != scenario->id) {
        last_.run = nullptr;
        last_.kpis.clear();
        last_.findings.clear();
    }
    scenario_ = std::move(scenario);
    working_ = *scenario_;
    problems_ = validate(working_);
    plan_ = std::ranges::any_of(problems_, &RunSnapshot::isError) ? nullptr : Plan::compile(working_);
    restore();
}

void SimulationWorker::restore() {
    previewKey_.clear();
    working_ = *scenario_;
    setPlan(plan_);
}

void SimulationWorker::setPlan(const std::shared_ptr<const Plan>& plan) {
    values_ = plan ? plan->values() : std::vector<double>();
    if (!plan)
        simulation_.reset();
    else if (!simulation_ || simulation_->plan() != plan)
        simulation_ = std::make_unique<Simulation>(plan);
}

void SimulationWorker::apply(const PreviewedValue& preview) {
    const auto place = placeOf(preview.key);
    if (!simulation_ || !place)
        return;
    previewKey_ = preview.key;
    auto index = simulation_->plan()->quantityIndex(preview.key);
    if (Quantity* quantity = working_.quantity(preview.key)) {
        quantity->value = preview.value;
    } else if (auto field = withQuantity(working_.field(place->fieldKey), *place, preview.value)) {
        working_.put(place->fieldKey, std::move(*field));
        if (!index) {
            // The field was left out and meant 'none': a plan that has it serves the rest of the gesture.
            setPlan(Plan::compile(working_));
            index = simulation_->plan()->quantityIndex(preview.key);
        }
    }
    if (index)
        values_[static_cast<std::size_t>(*index)] = preview.value;
}

void SimulationWorker::takeBaseline(std::shared_ptr<const Scenario> baseline) {
    last_.baselineScenario = std::move(baseline);
    last_.baseline = nullptr;
    last_.baselineKpis.clear();
    if (!last_.baselineScenario || std::ranges::any_of(validate(*last_.baselineScenario), &RunSnapshot::isError))
        return;
    try {
        last_.baseline = run(Plan::compile(*last_.baselineScenario));
        last_.baselineKpis = kpis(*last_.baseline);
    } catch (const InvalidScenario&) {
        // A scenario that does not run is no baseline; where it is opened, its problems are shown.
        last_.baseline = nullptr;
    }
}

} // namespace headroom
