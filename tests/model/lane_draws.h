#pragma once

#include "engine/layout.h"
#include "plan.h"
#include "random_draws.h"

namespace headroom::test {

/// Values of every quantity and first months of every event, one set of lanes each.
struct LaneDraws {
    std::vector<std::vector<double>> values, starts;
};

/// Earlier than any event of these begins.
inline constexpr RunMonth earliestStart = -2;

/// Up to a fifth below the scenario's values, so that parameters stay within their domains, and events that begin in
/// any month or never.
inline LaneDraws drawsFor(const Plan& plan, int lanes, std::uint64_t seed) {
    RandomDraws random(seed);
    LaneDraws draws;
    const auto draw = [&](std::vector<std::vector<double>>& sets, const auto& number) {
        std::ranges::generate(sets.emplace_back(static_cast<std::size_t>(lanes)), number);
    };
    for (const double value : plan.values())
        draw(draws.values, [&] { return value * random.between(0.8, 1); });
    for (std::size_t e = 0; e < plan.layout().events.size(); ++e)
        draw(draws.starts,
             [&]() -> double { return random.chance(0.3) ? never : random.whole(earliestStart, plan.months()); });
    return draws;
}

} // namespace headroom::test
