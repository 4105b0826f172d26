#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <algorithm>

namespace headroom::validation {

namespace {

bool isKeyCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
}

bool isKeyPart(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, isKeyCharacter);
}

} // namespace

void checkNames(const Scenario& scenario, Problems& problems) {
    for (int i = 0; i < entityKinds; ++i) {
        const auto kind = static_cast<EntityKind>(i);
        for (const auto& name : scenario.entities(kind)) {
            const std::string key = std::string(section(kind)) + "/" + name;
            if (!isKeyPart(name))
                problems.error(
                    key, {HEADROOM_TEXT("\"{0}\" cannot be a name in a key."), {name}},
                    {HEADROOM_TEXT("Use letters from A to Z, digits, dots, dashes and underscores; the label "
                                   "may hold anything."),
                     {}});
            if (kind == EntityKind::provider && name == others)
                problems.error(key, {HEADROOM_TEXT("The name \"others\" stands for all providers not named."), {}},
                               {HEADROOM_TEXT("Give the provider another name."), {}});
            if (kind == EntityKind::workload && name == training)
                problems.error(key,
                               {HEADROOM_TEXT("The name \"training\" stands for training in exclusivity clauses."), {}},
                               {HEADROOM_TEXT("Give the workload another name."), {}});
        }
    }
}

} // namespace headroom::validation
