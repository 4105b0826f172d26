#pragma once

#include "validation/path_values.h"

namespace headroom::validation {

/// Between which values a number lies in any future.
struct Span {
    double low = 0;
    double high = 0;
    /// Whether it may take the ends themselves: no draw of a continuous distribution does.
    bool holdsEnds = true;
};

/// What is looked at of a quantity: its planned value, or what a future may draw.
using SpanOf = Span (*)(const Quantity& quantity);
Span planned(const Quantity& quantity);
/// Of a well-formed distribution. An end without limit is left out.
Span drawn(const Quantity& quantity);

/// Between which values a computable path without events lies, month by month.
std::vector<Span> spansOf(const Path& path, Month start, int months, SpanOf look);

} // namespace headroom::validation
