#pragma once

#include "month.h"

#include <vector>

namespace headroom {

/// A value axis: from `low` to `high` in whole steps of 1, 2, 2.5 or 5 times a power of ten.
struct ValueTicks {
    double low = 0;
    double high = 1;
    double step = 1;

    int count() const;
    double at(int index) const;
    /// The digits that a tick needs behind the point.
    int decimals() const;
};

/// The finest such axis that covers `low` to `high` with at most `most` steps (at least 1).
ValueTicks niceTicks(double low, double high, int most);

/// The months of a time axis that bear a tick, as indices from `start`: Januaries, every 1, 2, 5, 10 ... years, and
/// where there is room for more, every 1, 3 or 6 months. At most `most`, but at least one where a tick falls at all.
std::vector<int> monthTicks(Month start, int months, int most);

} // namespace headroom
