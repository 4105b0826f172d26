#pragma once

#include "analyses/outcome.h"

#include <functional>
#include <stop_token>

namespace headroom {

/// What one uncertain input does to an outcome by itself, all others at their value.
struct TornadoBar {
    /// A quantity's key, or that of an event's switch, `event/<e>/on`.
    std::string key;
    bool isEvent = false;
    /// The quantity at its 10th and 90th percentile; an event off (0) and on (1).
    Range input;
    /// The outcome at each, which may descend.
    double atLow = 0;
    double atHigh = 0;

    double swing() const { return atHigh > atLow ? atHigh - atLow : atLow - atHigh; }
};

struct Tornado {
    /// The outcome with every quantity at its value and every event as the person set it.
    double base = 0;
    /// The widest first; equal ones in the order of the file.
    std::vector<TornadoBar> bars;
};

/// The tornado of section 10 of the model; an event that happens begins in the first month of its window, and one that
/// never can (probability 0 or none) has no bar. Nothing where it was cancelled. Throws `InvalidScenario` where the
/// scenario, or a run at the end of a bar, cannot be computed. `progress` hears how many of all bars are done.
std::optional<Tornado> tornado(const Scenario& scenario, const Outcome& outcome, std::stop_token stop = {},
                               const std::function<void(int done, int all)>& progress = {});

} // namespace headroom
