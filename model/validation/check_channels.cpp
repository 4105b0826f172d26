#include "validation/checks.h"
#include "validation/path_values.h"
#include "validation/shared_checks.h"

#include <algorithm>

namespace headroom::validation {

namespace {

/// Months of one workload's token sales, as the sum of the fractions sold through marketplaces.
void checkWorkload(const Scenario& scenario, const std::string& workload, Problems& problems) {
    const int months = std::clamp(scenario.months, 1, mostMonths);
    std::vector<double> sums(static_cast<std::size_t>(months), 0.0);
    std::string last;
    for (const auto& provider : scenario.entities(EntityKind::provider)) {
        const std::string key = keyOf(EntityKind::workload, workload, "channel/" + provider);
        const auto* path = fieldAs<Path>(scenario, key);
        if (!path || !isComputable(*path))
            continue;
        const std::vector<double> values = valuesOf(*path, scenario.start, months);
        std::ranges::transform(sums, values, sums.begin(), std::plus());
        last = key;
    }
    constexpr double rounding = 1e-9;
    const auto above = std::ranges::find_if(sums, [](double sum) { return sum > 1 + rounding; });
    if (above == sums.end())
        return;
    problems.error(last,
                   {HEADROOM_TEXT("The fractions of token sales through all providers sum to {0} in {1}."),
                    {spelled(*above, 4), (scenario.start + static_cast<int>(above - sums.begin())).text()}},
                   {HEADROOM_TEXT("Lower them until they sum to 1 or less."), {}});
}

} // namespace

void checkChannels(const Scenario& scenario, Problems& problems) {
    for (const auto& workload : scenario.entities(EntityKind::workload))
        checkWorkload(scenario, workload, problems);
}

} // namespace headroom::validation
