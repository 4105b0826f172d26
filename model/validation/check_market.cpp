#include "validation/checks.h"

namespace headroom::validation {

void checkMarket(const Scenario& scenario, Problems& problems) {
    for (const auto& [key, value] : scenario.writtenFields()) {
        const auto parsed = parseFieldKey(key);
        if (parsed->field->orOthers && flagOr(scenario, keyOf(EntityKind::provider, parsed->name, "owned"), false))
            problems.warning(key,
                             {HEADROOM_TEXT("{0} is owned, so it has no part in the market and this is not read."),
                              {std::string(parsed->name)}},
                             {HEADROOM_TEXT("Name a rented provider or others."), {}});
    }
}

} // namespace headroom::validation
