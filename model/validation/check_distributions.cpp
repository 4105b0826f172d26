#include "validation/checks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::validation {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

bool allFinite(const std::vector<double>& numbers) {
    return std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); });
}

/// What is wrong with the parameters of a distribution; an empty text where nothing is.
Message mistake(const Distribution& distribution) {
    const auto& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::uniform:
        return p[0] < p[1] ? Message{} : Message{HEADROOM_TEXT("min is not below max."), {}};
    case DistributionKind::triangular:
    case DistributionKind::pert:
        if (!(p[0] < p[2]))
            return {HEADROOM_TEXT("min is not below max."), {}};
        return p[0] <= p[1] && p[1] <= p[2] ? Message{}
                                            : Message{HEADROOM_TEXT("The mode does not lie from min to max."), {}};
    case DistributionKind::normal:
        return p[1] > 0 ? Message{} : Message{HEADROOM_TEXT("The standard deviation is not above 0."), {}};
    case DistributionKind::lognormal:
        return 0 < p[0] && p[0] < p[1]
                   ? Message{}
                   : Message{HEADROOM_TEXT("The 5th percentile is not above 0 and below the 95th."), {}};
    case DistributionKind::beta:
        if (!(p[2] < p[3]))
            return {HEADROOM_TEXT("min is not below max."), {}};
        return p[0] > 0 && p[1] > 0 ? Message{} : Message{HEADROOM_TEXT("a and b are not both above 0."), {}};
    case DistributionKind::discrete:
        break;
    }
    return {};
}

Message discreteMistake(const Distribution& distribution) {
    const auto& weights = distribution.weights;
    if (distribution.values.empty() || distribution.values.size() != weights.size())
        return {HEADROOM_TEXT("Values and weights are not as many as each other, or there are none."), {}};
    if (!allFinite(distribution.values) || !allFinite(weights))
        return {HEADROOM_TEXT("A parameter of the distribution is no number."), {}};
    if (std::ranges::any_of(weights, [](double weight) { return weight < 0; }) ||
        std::accumulate(weights.begin(), weights.end(), 0.0) <= 0)
        return {HEADROOM_TEXT("The weights are below 0 or all 0."), {}};
    return {};
}

/// Between which values draws lie before they are truncated. Of well-formed distributions.
Range support(const Distribution& distribution) {
    const auto& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::uniform:
        return {p[0], p[1]};
    case DistributionKind::triangular:
    case DistributionKind::pert:
        return {p[0], p[2]};
    case DistributionKind::beta:
        return {p[2], p[3]};
    case DistributionKind::lognormal:
        return {0, infinity};
    case DistributionKind::discrete: {
        const auto [low, high] = std::ranges::minmax(distribution.values);
        return {low, high};
    }
    case DistributionKind::normal:
        break;
    }
    return {-infinity, infinity};
}

bool leavesNothing(const Distribution& distribution, const Range& truncate) {
    if (distribution.kind == DistributionKind::discrete)
        return std::ranges::none_of(distribution.values,
                                    [&](double value) { return truncate.low <= value && value <= truncate.high; });
    const Range whole = support(distribution);
    return truncate.high <= whole.low || truncate.low >= whole.high;
}

Message truncationMistake(const Distribution& distribution) {
    const auto& truncate = distribution.truncate;
    if (!truncate)
        return {};
    // An infinite end is none.
    if (!(truncate->low < truncate->high))
        return {HEADROOM_TEXT("The truncation from {0} to {1} is empty."), {text(truncate->low), text(truncate->high)}};
    if (leavesNothing(distribution, *truncate))
        return {HEADROOM_TEXT("The truncation from {0} to {1} leaves nothing of the distribution."),
                {text(truncate->low), text(truncate->high)}};
    return {};
}

Message firstMistake(const Distribution& distribution) {
    if (distribution.kind == DistributionKind::discrete) {
        if (const auto found = discreteMistake(distribution); !found.english().empty())
            return found;
        return truncationMistake(distribution);
    }
    if (distribution.parameters.size() != parameterNames(distribution.kind).size())
        return {HEADROOM_TEXT("The distribution has the wrong number of parameters."), {}};
    if (!allFinite(distribution.parameters))
        return {HEADROOM_TEXT("A parameter of the distribution is no number."), {}};
    if (const auto found = mistake(distribution); !found.english().empty())
        return found;
    return truncationMistake(distribution);
}

} // namespace

void checkDistributions(const Scenario& scenario, Problems& problems) {
    for (const auto& [key, value] : scenario.writtenFields()) {
        forEachQuantity(value, [&](const std::string& suffix, const Quantity& quantity) {
            if (!quantity.distribution)
                return;
            if (const auto found = firstMistake(*quantity.distribution); !found.english().empty())
                problems.error(
                    key + suffix, found,
                    {HEADROOM_TEXT("Correct the distribution, or remove it where the value is certain."), {}});
        });
    }
}

} // namespace headroom::validation
