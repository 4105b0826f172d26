#include "uncertainty/correlation_matrix.h"
#include "validation/checks.h"

#include <algorithm>
#include <cmath>

namespace headroom::validation {

namespace {

/// A correlation of a number that nothing varies.
void checkEnd(const Scenario& scenario, const std::string& place, const std::string& key, Problems& problems) {
    const Quantity* quantity = scenario.quantity(key);
    if (quantity && !quantity->distribution)
        problems.warning(
            place, {HEADROOM_TEXT("{0} has no distribution, so the correlation is not used."), {quantityNamed(key)}},
            {HEADROOM_TEXT("Give it a distribution, or remove the correlation."), {}});
}

bool samePair(const Correlation& a, const Correlation& b) {
    return (a.first == b.first && a.second == b.second) || (a.first == b.second && a.second == b.first);
}

/// Ranks that no numbers can have together. Each by itself is right; others have said so where it is not.
void checkPossible(const Scenario& scenario, Problems& problems) {
    const std::vector<Correlation> used = usedCorrelations(scenario);
    if (std::ranges::any_of(used, [](const auto& correlation) { return !(std::abs(correlation.rank) <= 1); }))
        return;
    const auto found = impossible(used);
    if (!found)
        return;
    std::string pairs;
    for (const std::size_t i : found->pairs)
        pairs += (pairs.empty() ? "" : "; ") + used[i].first + " ~ " + used[i].second + " " + spelled(used[i].rank);
    const auto last = std::ranges::find(scenario.correlations, used[found->pairs.back()]);
    problems.error(
        "correlation/" + std::to_string(last - scenario.correlations.begin()),
        {HEADROOM_TEXT("No numbers can be correlated like this together (the matrix is not positive definite): {0}."),
         {pairs}},
        {HEADROOM_TEXT("Multiply these ranks by {0} or less, or change or remove one of them."),
         {spelled(found->factor)}});
}

} // namespace

void checkCorrelations(const Scenario& scenario, Problems& problems) {
    const auto& all = scenario.correlations;
    for (auto correlation = all.begin(); correlation != all.end(); ++correlation) {
        const std::string place = "correlation/" + std::to_string(correlation - all.begin());
        checkEnd(scenario, place, correlation->first, problems);
        if (correlation->first == correlation->second)
            problems.error(place,
                           {HEADROOM_TEXT("{0} is correlated with itself."), {quantityNamed(correlation->first)}},
                           {HEADROOM_TEXT("Name two quantities."), {}});
        else
            checkEnd(scenario, place, correlation->second, problems);
        if (!(correlation->rank >= -1 && correlation->rank <= 1))
            problems.error(place, {HEADROOM_TEXT("{0} is no rank correlation."), {spelled(correlation->rank)}},
                           {HEADROOM_TEXT("Give a number from -1 to 1."), {}});
        if (std::any_of(all.begin(), correlation, [&](const auto& before) { return samePair(before, *correlation); }))
            problems.error(place,
                           {HEADROOM_TEXT("{0} and {1} are correlated twice."),
                            {quantityNamed(correlation->first), quantityNamed(correlation->second)}},
                           {HEADROOM_TEXT("Keep one of the two."), {}});
    }
    checkPossible(scenario, problems);
}

} // namespace headroom::validation
