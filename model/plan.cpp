#include "plan.h"

#include "engine/plan_compiler.h"
#include "validation.h"

#include <algorithm>

namespace headroom {

Plan::Plan() : layout_(std::make_unique<EngineLayout>()) {}
Plan::~Plan() = default;

std::shared_ptr<const Plan> Plan::compile(const Scenario& scenario) {
    std::vector<Problem> problems = validate(scenario);
    std::erase_if(problems, [](const Problem& problem) { return problem.severity != Severity::error; });
    if (!problems.empty())
        throw InvalidScenario(std::move(problems));
    return PlanCompiler(scenario).compile();
}

std::optional<int> Plan::quantityIndex(std::string_view key) const {
    const auto found = quantityPlaces_.find(std::string(key));
    return found == quantityPlaces_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> Plan::seriesIndex(std::string_view name) const {
    const auto found = seriesPlaces_.find(std::string(name));
    return found == seriesPlaces_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> Plan::inputIndex(std::string_view fieldKey) const {
    const auto found = std::find(inputKeys_.begin(), inputKeys_.end(), fieldKey);
    if (found == inputKeys_.end())
        return std::nullopt;
    return layout_->seriesTotal + static_cast<int>(found - inputKeys_.begin());
}

int Plan::seriesIndex(SeriesId id, int element) const {
    return layout_->seriesBegin[static_cast<std::size_t>(id)] + element;
}

const std::vector<std::string>& Plan::elements(Dimension dimension) const {
    return elements_[static_cast<std::size_t>(dimension)];
}

} // namespace headroom
