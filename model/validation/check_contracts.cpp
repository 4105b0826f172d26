#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <algorithm>

namespace headroom::validation {

namespace {

constexpr std::string_view lab = "lab";

std::string share(const std::string& name, std::string_view field) {
    return keyOf(EntityKind::revenueShare, name, field);
}

void checkParties(const Scenario& scenario, const std::string& name, Problems& problems) {
    const auto payer = textOr(scenario, share(name, "payer"), lab);
    const auto payee = textOr(scenario, share(name, "payee"), "");
    if (payee.empty())
        return;
    if (payer == payee)
        problems.error(share(name, "payee"), {HEADROOM_TEXT("Payer and payee are both {0}."), {payer}},
                       {HEADROOM_TEXT("Name \"lab\" on one side and somebody else on the other."), {}});
    else if (payer != lab && payee != lab)
        problems.warning(share(name, "payer"), {HEADROOM_TEXT("The lab neither pays nor receives it."), {}},
                         {HEADROOM_TEXT("Name \"lab\" as payer or as payee."), {}});
}

void checkOpeningPaid(const Scenario& scenario, const std::string& name, Problems& problems) {
    const auto cap = numberOf(scenario, share(name, "cap"));
    const auto paid = numberOf(scenario, share(name, "opening_paid"));
    if (cap && paid && *paid > *cap)
        problems.error(share(name, "opening_paid"),
                       {HEADROOM_TEXT("{0} USD is more than the cap of {1} USD."), {text(*paid), text(*cap)}},
                       {HEADROOM_TEXT("Give at most the cap."), {}});
}

std::vector<std::string> acceleratorsOf(const Scenario& scenario, const std::string& family) {
    std::vector<std::string> members;
    for (const auto& name : scenario.entities(EntityKind::accelerator)) {
        if (textOr(scenario, keyOf(EntityKind::accelerator, name, "family"), "") == family)
            members.push_back(name);
    }
    return members;
}

bool names(const Scenario& scenario, const std::string& provider, const std::string& accelerator) {
    constexpr std::array<std::string_view, 4> fleets{"mix/", "training_mix/", "opening/", "opening_training/"};
    return std::ranges::any_of(fleets, [&](std::string_view fleet) {
        return scenario.field(keyOf(EntityKind::provider, provider, std::string(fleet) + accelerator)) != nullptr;
    });
}

void checkFamily(const Scenario& scenario, const std::string& name, const std::string& family, Problems& problems) {
    const std::string key = keyOf(EntityKind::obligation, name, "family");
    const auto members = acceleratorsOf(scenario, family);
    if (members.empty()) {
        problems.error(key, {HEADROOM_TEXT("No accelerator belongs to the family {0}."), {family}},
                       {HEADROOM_TEXT("Give the family of an accelerator."), {}});
        return;
    }
    const auto provider = textOr(scenario, keyOf(EntityKind::obligation, name, "provider"), "");
    const auto isNamed = [&](const std::string& accelerator) { return names(scenario, provider, accelerator); };
    if (scenario.hasEntity(EntityKind::provider, provider) && std::ranges::none_of(members, isNamed))
        problems.warning(key, {HEADROOM_TEXT("{0} has no accelerator of the family {1}."), {provider, family}},
                         {HEADROOM_TEXT("Add one to the purchase mix of the provider."), {}});
}

} // namespace

void checkRevenueShares(const Scenario& scenario, Problems& problems) {
    for (const auto& name : scenario.entities(EntityKind::revenueShare)) {
        checkTerm(scenario, EntityKind::revenueShare, name, problems);
        checkParties(scenario, name, problems);
        checkOpeningPaid(scenario, name, problems);
    }
}

void checkObligations(const Scenario& scenario, Problems& problems) {
    for (const auto& name : scenario.entities(EntityKind::obligation)) {
        const auto* family = fieldAs<std::string>(scenario, keyOf(EntityKind::obligation, name, "family"));
        if (family)
            checkFamily(scenario, name, *family, problems);
    }
}

void checkTranches(const Scenario& scenario, Problems& problems) {
    constexpr std::array<std::string_view, 3> condition{"series", "threshold", "last"};
    for (const auto& name : scenario.entities(EntityKind::tranche)) {
        const auto key = [&](std::string_view field) { return keyOf(EntityKind::tranche, name, field); };
        const bool hasMonth = scenario.field(key("month"));
        const auto given = std::ranges::count_if(condition, [&](auto field) { return scenario.field(key(field)); });
        if (hasMonth && given > 0)
            problems.error(key("month"), {HEADROOM_TEXT("It has both a month and a condition."), {}},
                           {HEADROOM_TEXT("Remove the month, or series, threshold and last month."), {}});
        if (!hasMonth && given == 0)
            problems.error(key("month"), {HEADROOM_TEXT("It has neither a month nor a condition."), {}},
                           {HEADROOM_TEXT("Give a month, or series, threshold and last month."), {}});
        for (const auto field : condition) {
            if (!hasMonth && given > 0 && !scenario.field(key(field)))
                problems.error(key(field), {HEADROOM_TEXT("The condition is not complete without it."), {}},
                               {HEADROOM_TEXT("Give series, threshold and last month."), {}});
        }
    }
}

} // namespace headroom::validation
