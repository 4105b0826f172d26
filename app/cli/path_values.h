#pragma once

#include "scenario.h"
#include "uncertainty/ensemble.h"

#include <QString>

#include <span>

namespace headroom::cli {

/// What the numbers of an ensemble belong to.
struct EnsembleHeading {
    /// SHA-256 of the scenario as canonical JSON, with the changes of the call.
    std::string scenario;
    std::string name;
    Month start;
    int months = 0;
    std::vector<std::string> series;
    /// Indicators, and whether each is a month: then a path's number is its distance from the start, or `months` where
    /// it never comes.
    struct Indicator {
        std::string name;
        bool isMonth = false;
        bool operator==(const Indicator&) const = default;
    };
    std::vector<Indicator> indicators;
    Sampling sampling;
    /// Of instructions, on which the last bits depend.
    std::string level;

    /// "10000 paths, sobol, seed 1, x86-64-v3": what names an ensemble to a person.
    QString words() const;
};

/// The numbers of an ensemble, one a path in the order of paths, wherever they come from.
class PathValues {
  public:
    virtual ~PathValues() = default;
    virtual const EnsembleHeading& heading() const = 0;
    /// Of one of the heading's series in a month; valid until the next call. Cheapest in the order of the heading.
    virtual std::span<const double> series(std::size_t index, int month) = 0;
    virtual std::span<const double> indicator(std::size_t index) = 0;
    /// What a fan shows of one of the series.
    virtual Fan fan(std::size_t index) = 0;
};

} // namespace headroom::cli
