#pragma once

#include "scenario.h"
#include "validation/path_values.h"

#include <optional>
#include <string_view>

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

/// Where one bare number may draw more than another, which it must not exceed: its highest and the other's lowest.
/// Nothing where either is not there, or cannot be drawn from.
struct Crossing {
    double highest = 0;
    double lowest = 0;
};
std::optional<Crossing> drawsCross(const Scenario& scenario, std::string_view smaller, std::string_view larger);

/// Between which values a computable path without events lies, month by month.
std::vector<Span> spansOf(const Path& path, Month start, int months, SpanOf look);

} // namespace headroom::validation
