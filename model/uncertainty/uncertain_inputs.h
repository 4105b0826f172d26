#pragma once

#include "plan.h"
#include "uncertainty/correlation_matrix.h"

#include <cstdint>

namespace headroom {

struct UncertainQuantity {
    std::string key;
    /// Its place among `Plan::quantities()`; −1 where a run does not read it.
    int parameter = -1;
    Distribution distribution;
};

/// An event as an ensemble draws it: whether it happens, and in which month of its window it begins.
struct UncertainEvent {
    std::string name;
    /// The place of its probability among `Plan::quantities()`; −1 where it has none and never happens.
    int probability = -1;
    /// First month of the window, counted from the start of the run, and how many months it has.
    int firstMonth = 0;
    int months = 1;
};

/// What differs from path to path of a scenario.
struct UncertainInputs {
    /// In the order of files.
    std::vector<UncertainQuantity> quantities;
    /// All of the scenario's, in its order, whether a single run has them on or off.
    std::vector<UncertainEvent> events;
    CorrelationMatrix correlations;

    static UncertainInputs of(const Scenario& scenario, const Plan& plan);

    /// One a quantity, then two an event: whether, and when.
    int dimensions() const { return static_cast<int>(quantities.size() + 2 * events.size()); }
    int dimensionOfEvent(int event) const { return static_cast<int>(quantities.size()) + 2 * event; }
    /// Nothing differs from path to path.
    bool none() const { return dimensions() == 0; }
};

} // namespace headroom
