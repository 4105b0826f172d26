#include "validation/spans.h"

#include "field_value.h"
#include "uncertainty/distributions.h"
#include "validation.h"
#include "validation/shared_checks.h"

#include <algorithm>
#include <cmath>

namespace headroom::validation {

namespace {

/// A path as a field, with its uncertain quantities at one of their ends each.
using Corner = FieldValue;

Corner withAll(Corner corner, SpanOf look, double Span::*end) {
    forEachQuantity(corner, [&](const std::string&, Quantity& quantity) { quantity.value = look(quantity).*end; });
    return corner;
}

/// Between anchors a curve rises with all of them, so that two will do.
std::vector<Corner> cornersOfCurve(const Path& path, SpanOf look) {
    std::vector<Corner> found{withAll(path, look, &Span::low), withAll(path, look, &Span::high)};
    if (found[0] == found[1])
        found.pop_back();
    return found;
}

/// Of a growth, each end goes with each: whatever the others are, it rises or falls with each of its parameters
/// throughout, also with the half-life, so that it comes furthest where all are at an end. A logistic path that falls
/// is another matter (see `crest`).
std::vector<Corner> cornersOfGrowth(const Path& path, SpanOf look) {
    std::vector<Corner> found{path};
    forEachQuantity(Corner(path), [&](const std::string& suffix, const Quantity& quantity) {
        const Span span = look(quantity);
        const std::size_t before = found.size();
        for (std::size_t c = 0; c < before; ++c) {
            findQuantity(found[c], suffix)->value = span.low;
            if (span.low == span.high)
                continue;
            found.push_back(found[c]);
            findQuantity(found.back(), suffix)->value = span.high;
        }
    });
    return found;
}

/// How high a logistic path that falls may come in a month from an opening between its ends. It falls the faster the
/// nearer it begins to its ceiling K: after t years of a growth g it stands at K / (1 + (K/x0 − 1)·e^(f / (1 − x0/K)))
/// with f = −t·ln(1 + g), which rises with g and K, and with x0 up to K / (1 + f).
double crest(const Path& path, SpanOf look, int month) {
    const Span opening = look(path.parameters[0]);
    const double ceiling = look(path.parameters[2]).high;
    const double fall = -std::log1p(look(path.parameters[1]).high) * month / 12;
    double highest = -HUGE_VAL;
    if (!(fall > 0))
        return highest;
    const auto& distribution = path.parameters[0].distribution;
    const bool listed = distribution && distribution->kind == DistributionKind::discrete;
    for (const double x0 : listed ? distribution->values : std::vector<double>{ceiling / (1 + fall)}) {
        if (opening.low < x0 && x0 < opening.high)
            highest = std::max(highest, ceiling / (1 + (ceiling / x0 - 1) * std::exp(fall / (1 - x0 / ceiling))));
    }
    return highest;
}

bool holdsEnds(const Path& path, SpanOf look) {
    bool holds = true;
    forEachQuantity(FieldValue(path),
                    [&](const std::string&, const Quantity& quantity) { holds = holds && look(quantity).holdsEnds; });
    return holds;
}

} // namespace

Span planned(const Quantity& quantity) {
    return {quantity.value, quantity.value};
}

Span drawn(const Quantity& quantity) {
    if (!quantity.distribution || !isWellFormed(*quantity.distribution))
        return planned(quantity);
    const Range range = support(*quantity.distribution);
    Span span{range.low, range.high, quantity.distribution->kind == DistributionKind::discrete};
    if (!std::isfinite(span.low))
        span.low = std::isfinite(span.high) ? span.high : quantity.value;
    if (!std::isfinite(span.high))
        span.high = span.low;
    return span;
}

std::optional<Crossing> drawsCross(const Scenario& scenario, std::string_view smaller, std::string_view larger) {
    const Quantity* one = quantityOf(scenario, smaller);
    const Quantity* other = quantityOf(scenario, larger);
    const auto canBeDrawn = [](const Quantity* quantity) {
        return quantity && (!quantity->distribution || isWellFormed(*quantity->distribution));
    };
    if (!canBeDrawn(one) || !canBeDrawn(other))
        return std::nullopt;
    const auto ends = [](const Quantity& quantity) {
        return quantity.distribution ? support(*quantity.distribution) : Range{quantity.value, quantity.value};
    };
    const Crossing crossing{ends(*one).high, ends(*other).low};
    return crossing.highest > crossing.lowest ? std::optional(crossing) : std::nullopt;
}

std::vector<Span> spansOf(const Path& path, Month start, int months, SpanOf look) {
    const bool curved = path.kind == PathKind::curve;
    const bool holds = holdsEnds(path, look);
    std::vector<Span> spans;
    for (const Corner& corner : curved ? cornersOfCurve(path, look) : cornersOfGrowth(path, look)) {
        const std::vector<double> values = valuesOf(std::get<Path>(corner), start, months);
        spans.resize(values.size(), {HUGE_VAL, -HUGE_VAL});
        for (std::size_t t = 0; t < values.size(); ++t)
            spans[t] = {std::min(spans[t].low, values[t]), std::max(spans[t].high, values[t]), holds};
    }
    if (path.kind == PathKind::logistic)
        for (std::size_t t = 0; t < spans.size(); ++t)
            spans[t].high = std::max(spans[t].high, crest(path, look, static_cast<int>(t)));
    return spans;
}

} // namespace headroom::validation
