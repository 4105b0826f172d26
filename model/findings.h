#pragma once

#include "kpi.h"

namespace headroom {

enum class FindingKind { shortfall, accelerators, cash, unserved, obligation, cap, exhausted, beyondHorizon };
enum class FindingLevel { breach, caution, good };

/// Something a run says that a planner must hear, as facts: whoever shows it makes the sentence in its language.
struct Finding {
    FindingKind kind;
    FindingLevel level;
    /// The commitment, provider, obligation or revenue share it is about; empty for the lab.
    std::string entity;
    /// First and last month it holds; the second is nothing for a single month.
    Month from;
    std::optional<Month> until;
    /// How much, in `unit`: USD short, accelerators missing, fraction unserved ...
    double amount = 0;
    std::string_view unit;
    /// The first month in which a shortfall can no longer be avoided; the month cash recovers ...
    std::optional<Month> marker;
    /// The series that shows it and the quantity that most directly mends it.
    std::string series;
    std::string quantity;
};

/// The quantity of a field that acts most directly in a month: of a curve the first anchor not before it.
std::string quantityNear(const Scenario& scenario, const std::string& fieldKey, Month when);

/// The worst first; at most `limit`.
std::vector<Finding> findings(const Scenario& scenario, const RunView& run, std::size_t limit = 7);

} // namespace headroom
