#include "series.h"
#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <algorithm>

namespace headroom::validation {

namespace {

std::string tranche(const std::string& name, std::string_view field) {
    return keyOf(EntityKind::tranche, name, field);
}

/// Whether the scenario has what a part of a series' name stands for.
bool isFilled(const Scenario& scenario, const SeriesDecl& series, std::string_view placeholder, std::string_view part) {
    const auto kind = placeholderKind(placeholder);
    if (!kind)
        return true;
    if (series.dimension != Dimension::participant)
        return scenario.hasEntity(*kind, part);
    return part == others ||
           (scenario.hasEntity(*kind, part) && !flagOr(scenario, keyOf(EntityKind::provider, part, "owned"), false));
}

bool hasSeries(const Scenario& scenario, std::string_view name) {
    const auto* series = findSeries(name);
    if (!series)
        return false;
    const auto pattern = split(series->pattern);
    const auto parts = split(name);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!isFilled(scenario, *series, pattern[i], parts[i]))
            return false;
    }
    return series->dimension != Dimension::fleet || hasFleetOf(scenario, parts[1], parts[2]);
}

void checkCondition(const Scenario& scenario, const std::string& name, Problems& problems) {
    for (const std::string_view field : {"series", "threshold", "last"}) {
        if (!scenario.field(tranche(name, field)))
            problems.error(tranche(name, field), {HEADROOM_TEXT("The condition is not complete without it."), {}},
                           {HEADROOM_TEXT("Give series, threshold and last month."), {}});
    }
    const auto* series = fieldAs<std::string>(scenario, tranche(name, "series"));
    if (series && !hasSeries(scenario, *series))
        problems.error(tranche(name, "series"), {HEADROOM_TEXT("There is no series {0}."), {*series}},
                       {HEADROOM_TEXT("Name a series of this scenario, such as revenue."), {}});
}

} // namespace

void checkTranches(const Scenario& scenario, Problems& problems) {
    for (const auto& name : scenario.entities(EntityKind::tranche)) {
        const bool hasMonth = scenario.field(tranche(name, "month"));
        const bool hasCondition = scenario.field(tranche(name, "series")) ||
                                  scenario.field(tranche(name, "threshold")) || scenario.field(tranche(name, "last"));
        if (hasMonth && hasCondition)
            problems.error(tranche(name, "month"), {HEADROOM_TEXT("It has both a month and a condition."), {}},
                           {HEADROOM_TEXT("Remove the month, or series, threshold and last month."), {}});
        else if (!hasMonth && !hasCondition)
            problems.error(tranche(name, "month"), {HEADROOM_TEXT("It has neither a month nor a condition."), {}},
                           {HEADROOM_TEXT("Give a month, or series, threshold and last month."), {}});
        else if (hasCondition)
            checkCondition(scenario, name, problems);
    }
}

} // namespace headroom::validation
