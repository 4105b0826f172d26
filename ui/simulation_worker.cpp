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
    if (request.preview)
        apply(*request.preview);

    auto snapshot = std::make_shared<RunSnapshot>();
    if (workingPlan_) {
        const auto start = std::chrono::steady_clock::now();
        last_.run = run(workingPlan_, values_);
        last_.runTime = std::chrono::steady_clock::now() - start;
        last_.kpis = kpis(*last_.run);
        last_.findings = findings(working_, *last_.run);
    }
    *snapshot = last_;
    snapshot->scenario = scenario_;
    snapshot->serial = request.serial;
    snapshot->problems = problems_;
    return snapshot;
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
    workingPlan_ = plan_;
    values_ = plan_ ? plan_->values() : std::vector<double>();
}

void SimulationWorker::apply(const PreviewedValue& preview) {
    const auto place = placeOf(preview.key);
    if (!workingPlan_ || !place)
        return;
    previewKey_ = preview.key;
    if (!working_.field(place->fieldKey)) {
        // The field was left out: a plan that has it is compiled once and serves the rest of the gesture.
        auto field = withQuantity(nullptr, *place, preview.value);
        if (!field)
            return;
        working_.put(place->fieldKey, std::move(*field));
        workingPlan_ = Plan::compile(working_);
        values_ = workingPlan_->values();
    }
    Quantity* quantity = working_.quantity(preview.key);
    const auto index = workingPlan_->quantityIndex(preview.key);
    if (!quantity || !index)
        return;
    quantity->value = preview.value;
    values_[static_cast<std::size_t>(*index)] = preview.value;
}

void SimulationWorker::takeBaseline(std::shared_ptr<const Scenario> baseline) {
    last_.baselineScenario = std::move(baseline);
    last_.baseline = nullptr;
    last_.baselineKpis.clear();
    if (!last_.baselineScenario || std::ranges::any_of(validate(*last_.baselineScenario), &RunSnapshot::isError))
        return;
    last_.baseline = run(Plan::compile(*last_.baselineScenario));
    last_.baselineKpis = kpis(*last_.baseline);
}

} // namespace headroom
