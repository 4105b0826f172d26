#pragma once

#include "workspace.h"

#include <span>

namespace headroom {

/// Runs the equations over the months of a plan, N paths at a time. Allocates when made; a run allocates nothing, so
/// that one engine serves many runs.
template <int N>
class Engine {
  public:
    explicit Engine(const EngineLayout& plan) : plan_(plan), paths_(plan), workspace_(plan) {}

    /// Paths that all runs from now on have in common.
    void take(std::shared_ptr<const CommonPaths> common) { paths_.take(std::move(common)); }
    /// `parameters`: one block of lanes per quantity of the plan. `eventStarts`: first month of each event in each
    /// lane, `never` where it does not happen. `row(month)` gives where that month's series go, `plan.rowSize()`
    /// blocks, every one of which is written; the row of the month before must still be there.
    template <typename Rows>
    void run(std::span<const Lane<N>> parameters, std::span<const Lane<N>> eventStarts, Rows&& row) {
        paths_.begin(parameters, eventStarts);
        const Lane<N>* last = nullptr;
        for (int month = 0; month < plan_.months; ++month) {
            Lane<N>* now = row(month);
            runMonth(month, now, last);
            last = now;
        }
    }

  private:
    void runMonth(int month, Lane<N>* row, const Lane<N>* last);

    const EngineLayout& plan_;
    PathEvaluator<N> paths_;
    Workspace<N> workspace_;
};

} // namespace headroom
