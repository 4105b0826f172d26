#include "uncertainty/distributions.h"
#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::validation {

namespace {

/// Beyond these, a beta distribution is a point or two, and its quantiles take for ever.
constexpr double leastShape = 0.01;
constexpr double largestShape = 1e4;

bool allFinite(const std::vector<double>& numbers) {
    return std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); });
}

bool isComputableNumber(double number) {
    return number == 0 || (std::abs(number) >= smallestNumber && std::abs(number) <= largestNumber);
}

bool allComputable(const Distribution& distribution) {
    return std::ranges::all_of(distribution.parameters, isComputableNumber) &&
           std::ranges::all_of(distribution.values, isComputableNumber) &&
           std::ranges::all_of(distribution.weights, isComputableNumber);
}

bool isShape(double number) {
    return number >= leastShape && number <= largestShape;
}

/// What is wrong with the parameters of a distribution; an empty text where nothing is.
Message mistake(const Distribution& distribution) {
    const auto& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::uniform:
        return p[0] < p[1] ? Message{} : Message{HEADROOM_TEXT("The min is not below the max."), {}};
    case DistributionKind::triangular:
    case DistributionKind::pert:
        if (!(p[0] < p[2]))
            return {HEADROOM_TEXT("The min is not below the max."), {}};
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
            return {HEADROOM_TEXT("The min is not below the max."), {}};
        return isShape(p[0]) && isShape(p[1])
                   ? Message{}
                   : Message{HEADROOM_TEXT("The shapes a and b are not both from {0} to {1}."),
                             {spelled(leastShape), spelled(largestShape)}};
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

/// Less of a distribution than this cannot be drawn from with any precision.
constexpr double leastMass = 1e-9;

Message truncationMistake(const Distribution& distribution) {
    const auto& truncate = distribution.truncate;
    if (!truncate)
        return {};
    // An infinite end is none.
    if (!(truncate->low < truncate->high))
        return {HEADROOM_TEXT("The truncation from {0} to {1} is empty."),
                {measured(truncate->low), measured(truncate->high)}};
    if (massKept(distribution) < leastMass)
        return {HEADROOM_TEXT("The truncation from {0} to {1} leaves nothing of the distribution."),
                {measured(truncate->low), measured(truncate->high)}};
    return {};
}

Message firstMistake(const Distribution& distribution) {
    if (allFinite(distribution.parameters) && allFinite(distribution.values) && !allComputable(distribution))
        return {HEADROOM_TEXT("A parameter of the distribution is too large or too small to compute with."), {}};
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

/// A continuous distribution never draws the very ends of its support; a discrete one does.
void checkSupport(const std::string& key, Domain domain, const Distribution& distribution, Problems& problems) {
    const Range drawn = support(distribution);
    const Limits limits = limitsOf(domain);
    const bool drawsEnds = distribution.kind == DistributionKind::discrete;
    const auto remedy = [&](double limit) -> Message {
        if (drawsEnds)
            return {HEADROOM_TEXT("Change or remove that value."), {}};
        return {HEADROOM_TEXT("Change its parameters, or truncate it so that it ends at {0}."), {measured(limit)}};
    };
    if (drawn.low < limits.low || (drawsEnds && !contains(domain, drawn.low)))
        problems.error(key,
                       {HEADROOM_TEXT("The distribution reaches down to {0}, outside what the field may hold."),
                        {measured(drawn.low)}},
                       remedy(limits.low));
    else if (drawn.high > limits.high || (drawsEnds && !contains(domain, drawn.high)))
        problems.error(key,
                       {HEADROOM_TEXT("The distribution reaches up to {0}, outside what the field may hold."),
                        {measured(drawn.high)}},
                       remedy(limits.high));
}

/// A factor must not turn signs; what an effect sets, the first number that it reaches must be able to hold.
Domain domainOfEffect(const Scenario& scenario, const Effects& effects, const std::string& suffix) {
    for (std::size_t i = 0; i < effects.effects.size(); ++i) {
        if (suffix != "/" + std::to_string(i) + "/value")
            continue;
        if (effects.effects[i].operation == Effect::Operation::multiply)
            return Domain::nonNegative;
        const auto targets = effectTargets(scenario, effects.effects[i].key);
        const auto place = targets.empty() ? std::nullopt : placeOf(targets.front());
        return place ? domainOfNumber(scenario, *place) : Domain::any;
    }
    return Domain::any;
}

/// The numbers that a quantity may take.
Domain domainOfDraws(const Scenario& scenario, const std::string& key, const FieldDecl& field, const FieldValue& value,
                     const std::string& suffix) {
    if (const auto* effects = std::get_if<Effects>(&value); effects && suffix.ends_with("/value"))
        return domainOfEffect(scenario, *effects, suffix);
    return domainOfNumber(scenario, {key, suffix, &field});
}

void checkOne(const std::string& key, Domain domain, const Distribution& distribution, Problems& problems) {
    const Message found = firstMistake(distribution);
    if (!found.english().empty())
        problems.error(key, found,
                       {HEADROOM_TEXT("Correct the distribution, or remove it where the value is certain."), {}});
    else
        checkSupport(key, domain, distribution, problems);
}

Range drawsOf(const Quantity& quantity) {
    return quantity.distribution ? support(*quantity.distribution) : Range{quantity.value, quantity.value};
}

/// No future may begin a logistic path above its ceiling.
void checkCeiling(const std::string& key, const Path& path, Problems& problems) {
    if (path.kind != PathKind::logistic || path.parameters.size() != parameterNames(path.kind).size())
        return;
    const Quantity& opening = path.parameters[0];
    const Quantity& ceiling = path.parameters[2];
    const auto wrong = [](const Quantity& quantity) {
        return quantity.distribution && !firstMistake(*quantity.distribution).english().empty();
    };
    if ((!opening.distribution && !ceiling.distribution) || wrong(opening) || wrong(ceiling) ||
        !(opening.value < ceiling.value))
        return;
    if (const double highest = drawsOf(opening).high, lowest = drawsOf(ceiling).low; !(highest <= lowest))
        problems.error(
            key + "/K",
            {HEADROOM_TEXT("Draws of the ceiling begin at {0} and those of the value at the start end at {1}."),
             {measured(lowest), measured(highest)}},
            {HEADROOM_TEXT("Keep the two distributions apart, or truncate them, so that the start is below the "
                           "ceiling in every future."),
             {}});
}

} // namespace

void checkDistributions(const Scenario& scenario, Problems& problems) {
    for (const auto& [key, value] : scenario.writtenFields()) {
        const auto* field = findField(key);
        forEachQuantity(value, [&](const std::string& suffix, const Quantity& quantity) {
            if (quantity.distribution)
                checkOne(key + suffix, domainOfDraws(scenario, key, *field, value, suffix), *quantity.distribution,
                         problems);
        });
        if (const auto* path = pathOf(value))
            checkCeiling(key, *path, problems);
    }
}

} // namespace headroom::validation

namespace headroom {

bool isWellFormed(const Distribution& distribution) {
    return validation::firstMistake(distribution).english().empty();
}

} // namespace headroom
