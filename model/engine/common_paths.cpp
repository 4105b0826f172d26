#include "common_paths.h"

#include "paths.h"

#include <algorithm>

namespace headroom {
namespace {

/// By slot: whether all that makes the path is the same in every future.
std::vector<char> slotsInCommon(const EngineLayout& plan, std::span<const int> drawn) {
    std::vector<char> varies(static_cast<std::size_t>(plan.quantityCount));
    for (const int quantity : drawn)
        varies[static_cast<std::size_t>(quantity)] = true;
    for (const EffectTarget& target : plan.parameterEffects)
        varies[static_cast<std::size_t>(target.index)] = true;
    std::vector<char> common(static_cast<std::size_t>(plan.slotCount));
    for (const PathProgram& path : plan.paths) {
        const auto first = varies.begin() + path.firstQuantity;
        common[static_cast<std::size_t>(path.slot)] =
            std::none_of(first, first + path.quantityCount, [](char one) { return one; });
    }
    for (const EffectTarget& target : plan.pathEffects)
        common[static_cast<std::size_t>(target.index)] = false;
    return common;
}

} // namespace

CommonPaths nothingInCommon(const EngineLayout& plan) {
    return {std::vector<char>(static_cast<std::size_t>(plan.slotCount)), {}};
}

CommonPaths commonPaths(const EngineLayout& plan, std::span<const double> quantities, std::span<const int> drawn) {
    CommonPaths common{slotsInCommon(plan, drawn), {}};
    common.values.reserve(common.holds.size() * static_cast<std::size_t>(plan.months));
    const std::vector<Lane<1>> parameters(quantities.begin(), quantities.end());
    const std::vector<Lane<1>> noEvents(plan.events.size(), Lane<1>(never));
    PathEvaluator<1> evaluator(plan);
    evaluator.begin(parameters, noEvents);
    for (int month = 0; month < plan.months; ++month) {
        evaluator.evaluate(month);
        for (int slot = 0; slot < plan.slotCount; ++slot)
            common.values.push_back(evaluator[Slot{slot}][0]);
    }
    return common;
}

} // namespace headroom
