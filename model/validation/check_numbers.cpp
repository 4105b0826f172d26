#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <cmath>

namespace headroom::validation {

namespace {

void checkRange(const std::string& key, const Range& range, Problems& problems) {
    if (!std::isfinite(range.low) || !std::isfinite(range.high) || range.low >= range.high)
        problems.error(
            key, {HEADROOM_TEXT("The range from {0} to {1} is empty."), {measured(range.low), measured(range.high)}},
            {HEADROOM_TEXT("Give a low end below the high end."), {}});
}

void checkValue(const std::string& key, Domain domain, double value, Problems& problems) {
    if (!contains(domain, value))
        problems.error(key, outside(domain, value), insideOf(domain));
    else if (std::abs(value) > largestNumber)
        problems.error(key, {HEADROOM_TEXT("{0} is too large to compute with."), {measured(value)}},
                       {HEADROOM_TEXT("Give at most {0}, in the unit of the field."), {spelled(largestNumber)}});
    else if (value != 0 && std::abs(value) < smallestNumber)
        problems.error(key, {HEADROOM_TEXT("{0} is too small to compute with."), {measured(value)}},
                       {HEADROOM_TEXT("Give 0 or at least {0}, in the unit of the field."), {spelled(smallestNumber)}});
}

} // namespace

void checkNumbers(const Scenario& scenario, Problems& problems) {
    for (const auto& [key, value] : scenario.writtenFields()) {
        const auto* field = findField(key);
        forEachQuantity(value, [&](const std::string& suffix, const Quantity& quantity) {
            checkValue(key + suffix, domainOf(*field, suffix), quantity.value, problems);
            if (quantity.range)
                checkRange(key + suffix, *quantity.range, problems);
        });
    }
}

} // namespace headroom::validation
