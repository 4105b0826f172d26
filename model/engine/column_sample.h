#pragma once

#include <span>

namespace headroom {

/// What a few values of a column, taken all over it, tell about the others.
struct ColumnSample {
    double smallest = 0, largest = 0, mean = 0;
    /// Whether several share the smallest or the largest: no shortfall, all served.
    bool tiedAtEnds = false;

    /// Of at least one value. All of them where they are few.
    static ColumnSample of(std::span<const double> values);
};

} // namespace headroom
