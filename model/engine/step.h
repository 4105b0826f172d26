#pragma once

#include "paths.h"

#include <cassert>

namespace headroom {

namespace calendar {
/// Section 0: a month of the model.
inline constexpr double days = 30.4375;
inline constexpr double hours = 730.5;
inline constexpr double seconds = 2'629'800;
} // namespace calendar

/// What the sections hand on to each other beyond the reported series; see workspace.h.
template <int N>
struct Workspace;

template <int N>
using Lanes = std::vector<Lane<N>>;

/// A vector of lanes, all 0.
template <int N>
Lanes<N> lanes(std::size_t size) {
    return Lanes<N>(size, constant<N>(0));
}

/// One month of a run: what the equations of every section read and write.
template <int N>
struct Step {
    const EngineLayout& plan;
    const PathEvaluator<N>& path;
    Workspace<N>& work;
    /// This month's row of series, and last month's; null in month 0.
    Lane<N>* row;
    const Lane<N>* lastRow;
    int month;

    /// This month's value of a series, to write or to read.
    Lane<N>& operator()(SeriesId id, int element = 0) const {
        return row[plan.seriesBegin[static_cast<std::size_t>(id)] + element];
    }
    /// Last month's value of a series. Not in month 0.
    const Lane<N>& last(SeriesId id, int element = 0) const {
        assert(lastRow);
        return lastRow[plan.seriesBegin[static_cast<std::size_t>(id)] + element];
    }
    /// This month's value of a path.
    Lane<N> operator[](Slot slot) const { return path[slot]; }
    /// Likewise, 0 where the scenario has none.
    Lane<N> valueOr0(const std::optional<Slot>& slot) const { return slot ? path[*slot] : constant<N>(0); }

    bool first() const { return month == 0; }
    bool within(RunMonth from, RunMonth until) const { return month >= from && month <= until; }
    std::size_t placement(int workload, int provider) const {
        return static_cast<std::size_t>(workload * plan.providerCount() + provider);
    }
};

} // namespace headroom
