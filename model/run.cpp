#include "run.h"

#include "engine/engine_library.h"
#include "validation.h"

#include <cmath>
#include <stdexcept>

namespace headroom {

namespace {

/// Says where a run leaves the numbers that a double can hold, the first month first.
Problem notFinite(const Plan& plan, const Run::Rows& rows) {
    Problem problem;
    for (Eigen::Index month = 0; month < rows.rows(); ++month)
        for (std::size_t i = 0; i < plan.seriesNames().size(); ++i)
            if (!std::isfinite(rows(month, static_cast<Eigen::Index>(i)))) {
                problem.sentence = {HEADROOM_TEXT("The series {0} becomes too large to compute in {1}."),
                                    {plan.seriesNames()[i], (plan.start() + static_cast<int>(month)).text()}};
                problem.remedy = {
                    HEADROOM_TEXT(
                        "Take back the last change, or make growths, elasticities and event effects smaller."),
                    {}};
                return problem;
            }
    return problem;
}

} // namespace

struct Simulation::Parts {
    explicit Parts(const EngineLayout& layout) : engine(engine_library::makeSingleEngine(layout)) {}
    std::unique_ptr<engine_library::LaneEngine> engine;
};

Simulation::Simulation(std::shared_ptr<const Plan> plan)
    : plan_(std::move(plan))
    , parts_(std::make_unique<Parts>(plan_->layout())) {}

Simulation::~Simulation() = default;

std::shared_ptr<const Run> Simulation::run(std::span<const double> values) {
    const EngineLayout& layout = plan_->layout();
    if (values.size() != plan_->values().size())
        throw std::invalid_argument("a run needs one value for each quantity of its plan");
    engine_library::LaneEngine& engine = *parts_->engine;
    for (std::size_t i = 0; i < values.size(); ++i)
        *engine.parameter(i) = values[i];
    // In a single run an event is as the person set it, from the first month of its window.
    for (std::size_t e = 0; e < layout.events.size(); ++e)
        *engine.eventStart(e) = layout.events[e].on ? layout.events[e].first : never;

    Run::Rows rows(layout.months, layout.rowSize());
    engine.run(rows.data());
    // 0 · x is 0 for every finite x, and NaN for the others.
    if ((rows * 0.0).sum() != 0.0)
        throw InvalidScenario({notFinite(*plan_, rows)});
    return std::make_shared<Run>(plan_, std::move(rows));
}

std::shared_ptr<const Run> run(std::shared_ptr<const Plan> plan) {
    return Simulation(plan).run(plan->values());
}

} // namespace headroom
