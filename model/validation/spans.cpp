#include "validation/spans.h"

#include "uncertainty/distributions.h"
#include "validation.h"

#include <algorithm>
#include <cmath>

namespace headroom::validation {

namespace {

std::vector<Quantity*> quantitiesOf(Path& path) {
    std::vector<Quantity*> quantities;
    for (Quantity& parameter : path.parameters)
        quantities.push_back(&parameter);
    for (Anchor& anchor : path.anchors)
        quantities.push_back(&anchor.quantity);
    return quantities;
}

/// Paths that have each uncertain quantity at one of its ends. Between anchors a curve rises with all of them, so that
/// two will do; of a growth, each end goes with each.
std::vector<Path> corners(const Path& path, SpanOf look) {
    std::vector<Path> found{path};
    Path places = path;
    const std::vector<Quantity*> quantities = quantitiesOf(places);
    if (path.kind == PathKind::curve) {
        found.push_back(path);
        for (std::size_t i = 0; i < quantities.size(); ++i) {
            const Span span = look(*quantities[i]);
            quantitiesOf(found[0])[i]->value = span.low;
            quantitiesOf(found[1])[i]->value = span.high;
        }
        return found;
    }
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const Span span = look(*quantities[i]);
        std::vector<Path> doubled;
        for (Path& corner : found) {
            quantitiesOf(corner)[i]->value = span.low;
            doubled.push_back(corner);
            quantitiesOf(corner)[i]->value = span.high;
            if (span.low < span.high)
                doubled.push_back(corner);
        }
        found = std::move(doubled);
    }
    return found;
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

std::vector<Span> spansOf(const Path& path, Month start, int months, SpanOf look) {
    std::vector<Span> spans;
    for (const Path& corner : corners(path, look)) {
        const std::vector<double> values = valuesOf(corner, start, months);
        spans.resize(values.size(), {HUGE_VAL, -HUGE_VAL});
        for (std::size_t t = 0; t < values.size(); ++t)
            spans[t] = {std::min(spans[t].low, values[t]), std::max(spans[t].high, values[t])};
    }
    Path places = path;
    const bool holdEnds =
        std::ranges::all_of(quantitiesOf(places), [&](const Quantity* quantity) { return look(*quantity).holdsEnds; });
    for (Span& span : spans)
        span.holdsEnds = holdEnds;
    return spans;
}

} // namespace headroom::validation
