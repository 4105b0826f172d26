#pragma once

#include "findings.h"
#include "uncertainty/ensemble.h"

namespace headroom {

/// Something that comes to pass in a part of all futures, as facts: whoever shows it makes the sentence in its
/// language. `kind` is one of `shortfall`, `cash`, `cap` and `unserved`.
struct ProbabilityFinding {
    FindingKind kind = FindingKind::shortfall;
    /// The commitment or revenue share it is about; empty for the lab, and for all commitments together.
    std::string entity;
    /// In how many of all futures, and the standard error of that.
    double probability = 0;
    double probabilityError = 0;
    /// Over all futures, those without it counting 0, in `unit`: what falls due, the funding that is needed, the
    /// largest fraction of demand that is not served, what is paid until the end.
    double expected = 0;
    /// The mean of the worst 5 % of all futures.
    double worst = 0;
    std::string_view unit;
    /// Until when it was looked for: the end of the contract or of the run.
    Month until;
    /// Of those futures in which it comes to pass, in half it has by then.
    std::optional<Month> median;
    /// The series that shows it and the quantity that most directly mends it.
    std::string series;
    std::string quantity;

    bool operator==(const ProbabilityFinding&) const = default;
};

/// What an ensemble has to measure in each path for them.
std::vector<PathMeasure> findingMeasures(const Plan& plan);

/// Of an ensemble with these measures; the likeliest first. What happens in less than one future of a thousand is left
/// out.
std::vector<ProbabilityFinding> probabilityFindings(const Scenario& scenario, const Ensemble& ensemble);

} // namespace headroom
