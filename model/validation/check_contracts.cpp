#include "validation/checks.h"
#include "validation/shared_checks.h"
#include "validation/spans.h"

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
                       {HEADROOM_TEXT("{0} USD is more than the cap of {1} USD."), {spelled(*paid), spelled(*cap)}},
                       {HEADROOM_TEXT("Give at most the cap."), {}});
    else if (const auto crossing = drawsCross(scenario, share(name, "opening_paid"), share(name, "cap")))
        problems.error(share(name, "opening_paid"),
                       {HEADROOM_TEXT("Draws of it reach {0} USD, and those of the cap begin at {1} USD."),
                        {spelled(crossing->highest), spelled(crossing->lowest)}},
                       {HEADROOM_TEXT("Keep the two apart, or truncate their distributions, so that no future has paid "
                                      "more than the cap."),
                        {}});
}

std::vector<std::string> acceleratorsOf(const Scenario& scenario, const std::string& family) {
    std::vector<std::string> members;
    for (const auto& name : scenario.entities(EntityKind::accelerator)) {
        if (textOr(scenario, keyOf(EntityKind::accelerator, name, "family"), "") == family)
            members.push_back(name);
    }
    return members;
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
    const auto isNamed = [&](const std::string& accelerator) { return hasFleetOf(scenario, provider, accelerator); };
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

} // namespace headroom::validation
