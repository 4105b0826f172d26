#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <algorithm>

namespace headroom::validation {

namespace {

struct Clause {
    std::string name;
    std::vector<std::string> workloads;
    Month from;
    Month until;
};

std::vector<Clause> completeClauses(const Scenario& scenario) {
    std::vector<Clause> clauses;
    for (const auto& name : scenario.entities(EntityKind::exclusivity)) {
        const auto* workloads = fieldAs<Names>(scenario, keyOf(EntityKind::exclusivity, name, "workloads"));
        const auto* from = fieldAs<Month>(scenario, keyOf(EntityKind::exclusivity, name, "from"));
        const auto* until = fieldAs<Month>(scenario, keyOf(EntityKind::exclusivity, name, "until"));
        if (workloads && from && until)
            clauses.push_back({name, workloads->names, *from, *until});
    }
    return clauses;
}

void checkPair(const Clause& first, const Clause& second, Problems& problems) {
    const Month from = std::max(first.from, second.from);
    const Month until = std::min(first.until, second.until);
    if (from > until)
        return;
    for (const auto& workload : second.workloads) {
        if (std::ranges::find(first.workloads, workload) != first.workloads.end())
            problems.error(keyOf(EntityKind::exclusivity, second.name, "workloads"),
                           {HEADROOM_TEXT("{0} is held by {1} too, from {2} to {3}."),
                            {workload, first.name, from.text(), until.text()}},
                           {HEADROOM_TEXT("Let the clauses follow each other, or name other workloads."), {}});
    }
}

} // namespace

void checkExclusivity(const Scenario& scenario, Problems& problems) {
    for (const auto& name : scenario.entities(EntityKind::exclusivity))
        checkTerm(scenario, EntityKind::exclusivity, name, problems);
    const auto clauses = completeClauses(scenario);
    for (std::size_t second = 1; second < clauses.size(); ++second) {
        for (std::size_t first = 0; first < second; ++first)
            checkPair(clauses[first], clauses[second], problems);
    }
}

} // namespace headroom::validation
