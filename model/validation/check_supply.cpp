#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <algorithm>
#include <map>
#include <set>

namespace headroom::validation {

namespace {

/// What the fields with a second name say of the placement and the fleets.
struct Supply {
    std::set<std::string> placedWorkloads;
    bool trainingPlaced = false;
    /// The providers that load may be placed on.
    std::set<std::string> usedProviders;
    /// The accelerators each provider names in a mix or an opening fleet.
    std::map<std::string, std::set<std::string>> named;
    /// The providers with a purchase share above 0.
    std::set<std::string> buyers;
};

/// A weight on a provider: of a workload, or of training.
void readPlacement(const FieldKey& key, Supply& supply) {
    supply.usedProviders.emplace(key.name);
    if (key.field->owner)
        supply.placedWorkloads.emplace(key.entity);
    else
        supply.trainingPlaced = true;
}

Supply read(const Scenario& scenario) {
    Supply supply;
    for (const auto& [key, value] : scenario.writtenFields()) {
        const auto parsed = parseFieldKey(key);
        if (!parsed->field->keyedBy)
            continue;
        const auto pattern = parsed->field->pattern;
        const bool aboveZero = mayBeAboveZero(std::get<Path>(value));
        if (aboveZero && (pattern == "workload/<w>/placement/<p>" || pattern == "training/placement/<p>"))
            readPlacement(*parsed, supply);
        if (aboveZero && pattern == "provider/<p>/mix/<a>")
            supply.buyers.emplace(parsed->entity);
        if (parsed->field->keyedBy == EntityKind::accelerator && pattern != "provider/<p>/rate/<a>")
            supply.named[std::string(parsed->entity)].emplace(parsed->name);
    }
    return supply;
}

std::set<std::string> heldByClauses(const Scenario& scenario) {
    std::set<std::string> held;
    for (const auto& clause : scenario.entities(EntityKind::exclusivity)) {
        const auto* names = fieldAs<Names>(scenario, keyOf(EntityKind::exclusivity, clause, "workloads"));
        if (names)
            held.insert(names->names.begin(), names->names.end());
    }
    return held;
}

void checkPlacement(const Scenario& scenario, const Supply& supply, Problems& problems) {
    const auto held = heldByClauses(scenario);
    const Message remedy{HEADROOM_TEXT("Give at least one provider a weight above 0."), {}};
    for (const auto& workload : scenario.entities(EntityKind::workload)) {
        if (!supply.placedWorkloads.contains(workload) && !held.contains(workload))
            problems.warning("workload/" + workload,
                             {HEADROOM_TEXT("The workload is placed on no provider, so it is not served."), {}},
                             remedy);
    }
    const auto* demand = fieldAs<Path>(scenario, "training/h100e");
    if (demand && mayBeAboveZero(*demand) && !supply.trainingPlaced && !held.contains(std::string(training)))
        problems.warning("training/h100e",
                         {HEADROOM_TEXT("Training is placed on no provider, so it is not served."), {}}, remedy);
}

void checkRates(const Scenario& scenario, const std::string& provider, const std::set<std::string>& accelerators,
                Problems& problems) {
    for (const auto& accelerator : accelerators) {
        const std::string key = keyOf(EntityKind::provider, provider, "rate/" + accelerator);
        if (scenario.hasEntity(EntityKind::accelerator, accelerator) && !scenario.field(key))
            problems.error(key, {HEADROOM_TEXT("The rented provider names {0} without a rate."), {accelerator}},
                           {HEADROOM_TEXT("Give the list rate in USD an hour."), {}});
    }
}

void checkPrices(const Scenario& scenario, const std::string& provider, const std::set<std::string>& accelerators,
                 Problems& problems) {
    for (const auto& accelerator : accelerators) {
        const std::string key = keyOf(EntityKind::accelerator, accelerator, "chip");
        if (scenario.hasEntity(EntityKind::accelerator, accelerator) && !scenario.field(key))
            problems.warning(key,
                             {HEADROOM_TEXT("{0} is owned and buys this accelerator for nothing."),
                              {labelOf(scenario, EntityKind::provider, provider)}},
                             {HEADROOM_TEXT("Give the purchase price."), {}});
    }
}

void checkFleets(const Scenario& scenario, const Supply& supply, Problems& problems) {
    for (const auto& [provider, accelerators] : supply.named) {
        if (flagOr(scenario, keyOf(EntityKind::provider, provider, "owned"), false))
            checkPrices(scenario, provider, accelerators, problems);
        else
            checkRates(scenario, provider, accelerators, problems);
    }
    for (const auto& provider : supply.usedProviders) {
        if (scenario.hasEntity(EntityKind::provider, provider) && !supply.buyers.contains(provider))
            problems.warning("provider/" + provider,
                             {HEADROOM_TEXT("Load is placed here, but no accelerator can be bought."), {}},
                             {HEADROOM_TEXT("Give at least one accelerator a purchase share above 0."), {}});
    }
}

} // namespace

void checkSupply(const Scenario& scenario, Problems& problems) {
    const Supply supply = read(scenario);
    checkPlacement(scenario, supply, problems);
    checkFleets(scenario, supply, problems);
}

} // namespace headroom::validation
