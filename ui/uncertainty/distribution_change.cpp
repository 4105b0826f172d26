#include "uncertainty/distribution_change.h"

#include "drivers/driver_range.h"
#include "quantity_edit.h"
#include "uncertainty/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom {

namespace {

/// How far around a certain value it is proposed to lie.
constexpr double proposedPart = 0.2;
/// A normal distribution beyond so many standard deviations counts for nothing.
constexpr double farthest = 6;

/// What one distribution hands on to the next.
struct Belief {
    double low = 0;
    double mode = 0;
    double high = 0;
    double p5 = 0;
    double p95 = 0;
    double mean = 0;
    double spread = 0;
    /// The shapes of a beta distribution between the ends.
    double a = 1;
    double b = 1;
};

/// A number that a person would have typed.
double typed(double value) {
    return QString::number(value, 'g', 3).toDouble();
}

bool hasEnds(DistributionKind kind) {
    return kind != DistributionKind::normal && kind != DistributionKind::lognormal;
}

/// Those of a PERT distribution.
void setShapes(Belief& belief) {
    const double width = belief.high - belief.low;
    belief.a = 1 + 4 * (belief.mode - belief.low) / width;
    belief.b = 1 + 4 * (belief.high - belief.mode) / width;
}

Range proposedRange(const Quantity& quantity, const Driver& driver) {
    if (quantity.value == 0 || quantity.range)
        return sliderRange(quantity, driver.domain, driver.unit.toStdString());
    const double part = proposedPart * std::abs(quantity.value);
    const Range limits = closedLimits(driver.domain, quantity.value);
    return {std::max(limits.low, typed(quantity.value - part)), std::min(limits.high, typed(quantity.value + part))};
}

Belief ofCertain(const Quantity& quantity, const Driver& driver) {
    const Range range = proposedRange(quantity, driver);
    Belief belief;
    belief.low = belief.p5 = range.low;
    belief.high = belief.p95 = range.high;
    belief.mode = belief.mean = std::clamp(quantity.value, range.low, range.high);
    belief.spread = typed((range.high - range.low) / 2 / normal95);
    setShapes(belief);
    return belief;
}

double modeOf(const Distribution& distribution, double value) {
    const auto& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::triangular:
    case DistributionKind::pert:
        return p[1];
    case DistributionKind::normal:
        return p[0];
    case DistributionKind::beta:
        if (p[0] >= 1 && p[1] >= 1 && p[0] + p[1] > 2)
            return p[2] + (p[3] - p[2]) * (p[0] - 1) / (p[0] + p[1] - 2);
        break;
    case DistributionKind::discrete: {
        const auto heaviest = std::ranges::max_element(distribution.weights) - distribution.weights.begin();
        return distribution.values[static_cast<std::size_t>(heaviest)];
    }
    default:
        break;
    }
    return value;
}

Range endsOfDistribution(const Distribution& distribution, const Range& limits) {
    if (distribution.kind == DistributionKind::discrete) {
        const auto [least, greatest] = std::ranges::minmax(distribution.values);
        return {least, greatest};
    }
    if (distribution.kind == DistributionKind::beta)
        return {distribution.parameters[2], distribution.parameters[3]};
    if (hasEnds(distribution.kind))
        return {distribution.parameters.front(), distribution.parameters.back()};
    return {std::max(limits.low, typed(quantile(distribution, 0.01))),
            std::min(limits.high, typed(quantile(distribution, 0.99)))};
}

Belief ofUncertain(const Quantity& quantity, const Driver& driver) {
    const Distribution& distribution = *quantity.distribution;
    const auto& p = distribution.parameters;
    const Range ends = endsOfDistribution(distribution, closedLimits(driver.domain, quantity.value));
    const bool lognormal = distribution.kind == DistributionKind::lognormal;
    const bool normal = distribution.kind == DistributionKind::normal;
    Belief belief;
    belief.low = ends.low;
    belief.high = ends.high;
    belief.p5 = lognormal ? p[0] : typed(quantile(distribution, 0.05));
    belief.p95 = lognormal ? p[1] : typed(quantile(distribution, 0.95));
    belief.mean = normal ? p[0] : typed(mean(distribution));
    belief.spread = normal ? p[1] : typed((belief.p95 - belief.p5) / 2 / normal95);
    belief.mode = std::clamp(modeOf(distribution, quantity.value), belief.low, belief.high);
    if (distribution.kind == DistributionKind::beta) {
        belief.a = p[0];
        belief.b = p[1];
    } else if (distribution.kind != DistributionKind::uniform && belief.low < belief.high) {
        setShapes(belief);
    }
    return belief;
}

/// Values and weights after Swanson's rule: the 10th, 50th and 90th percentile with 30, 40 and 30 %.
void setValues(Distribution& distribution, const Quantity& quantity, const Belief& belief) {
    if (quantity.distribution)
        distribution.values = {typed(quantile(*quantity.distribution, 0.1)),
                               typed(quantile(*quantity.distribution, 0.5)),
                               typed(quantile(*quantity.distribution, 0.9))};
    else
        distribution.values = {belief.low, quantity.value, belief.high};
    distribution.weights = {0.3, 0.4, 0.3};
}

std::vector<double> parametersOf(DistributionKind kind, const Belief& belief) {
    switch (kind) {
    case DistributionKind::uniform:
        return {belief.low, belief.high};
    case DistributionKind::triangular:
    case DistributionKind::pert:
        return {belief.low, belief.mode, belief.high};
    case DistributionKind::normal:
        return {belief.mean, belief.spread};
    case DistributionKind::lognormal: {
        const double p95 = belief.p95 > 0 ? belief.p95 : 1;
        return {belief.p5 > 0 && belief.p5 < p95 ? belief.p5 : p95 / 10, p95};
    }
    case DistributionKind::beta:
        return {typed(belief.a), typed(belief.b), belief.low, belief.high};
    case DistributionKind::discrete:
        break;
    }
    return {};
}

/// A distribution without ends is cut where the domain ends; an end that the domain has not lies far out.
std::optional<Range> domainCut(const Distribution& distribution, Domain domain, const Range& limits) {
    const bool normal = distribution.kind == DistributionKind::normal;
    // What is above 0 lies in these by itself.
    const bool holdsPositives = domain == Domain::nonNegative || domain == Domain::positive || domain == Domain::growth;
    if (domain == Domain::any || (holdsPositives && !normal))
        return std::nullopt;
    const auto& p = distribution.parameters;
    const double far = normal ? p[0] + farthest * p[1] : p[1] * p[1] / p[0];
    const double near = normal ? p[0] - farthest * p[1] : 0;
    return Range{std::isfinite(limits.low) ? limits.low : typed(near),
                 std::isfinite(limits.high) ? limits.high : typed(far)};
}

} // namespace

Distribution changedTo(DistributionKind kind, const Quantity& quantity, const Driver& driver) {
    const Belief belief = quantity.distribution ? ofUncertain(quantity, driver) : ofCertain(quantity, driver);
    Distribution distribution;
    distribution.kind = kind;
    distribution.parameters = parametersOf(kind, belief);
    if (kind == DistributionKind::discrete)
        setValues(distribution, quantity, belief);
    const bool hadEnds = !quantity.distribution || hasEnds(quantity.distribution->kind);
    if (quantity.distribution && quantity.distribution->truncate && hasEnds(kind) == hadEnds)
        distribution.truncate = quantity.distribution->truncate;
    else if (!hasEnds(kind))
        distribution.truncate = domainCut(distribution, driver.domain, closedLimits(driver.domain, quantity.value));
    return distribution;
}

} // namespace headroom
