#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <cmath>

namespace headroom::validation {

namespace {

void checkRange(const std::string& key, const Range& range, Problems& problems) {
    if (!std::isfinite(range.low) || !std::isfinite(range.high) || range.low >= range.high)
        problems.error(key, {HEADROOM_TEXT("The range from {0} to {1} is empty."), {text(range.low), text(range.high)}},
                       {HEADROOM_TEXT("Give a low end below the high end."), {}});
}

} // namespace

void checkNumbers(const Scenario& scenario, Problems& problems) {
    for (const auto& [key, value] : scenario.writtenFields()) {
        const auto* field = findField(key);
        forEachQuantity(value, [&](const std::string& suffix, const Quantity& quantity) {
            const Domain domain = domainOf(*field, suffix);
            if (!contains(domain, quantity.value))
                problems.error(key + suffix, outside(domain, quantity.value), insideOf(domain));
            if (quantity.range)
                checkRange(key + suffix, *quantity.range, problems);
        });
    }
}

} // namespace headroom::validation
