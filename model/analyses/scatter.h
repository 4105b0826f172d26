#pragma once

#include "uncertainty/ensemble.h"

namespace headroom {

/// An uncertain input against an output, one of each a path.
struct Scatter {
    bool isEvent = false;
    /// The value of a quantity; the month in which an event begins, counted from the start of the run, or the length of
    /// the run where it does not happen in it.
    std::vector<double> input;
    std::vector<double> output;
};

/// The key that stands for an event as an input: that of its switch.
std::string switchOf(std::string_view event);

/// Of an ensemble that ran this request; `outputs` are its values of a series in a month, or of a measure. Throws
/// `std::out_of_range` for a key that is no uncertain quantity and no event's switch.
Scatter scatterOf(const Ensemble& ensemble, const EnsembleRequest& request, std::string_view key,
                  std::span<const double> outputs);

/// Classes of the months in which an event begins, about equally large, and one of its own for where it does not.
std::vector<int> eventClasses(std::span<const double> months, int never, int classes);

} // namespace headroom
