#pragma once

#include "scenario.h"

#include <stdexcept>

namespace headroom {

enum class Severity { error, warning };

/// Something a person must know before trusting a run. An error stops it.
struct Problem {
    Severity severity = Severity::error;
    /// The field or quantity to look at; empty for the scenario as a whole.
    std::string key;
    Message sentence;
    Message remedy;
    bool operator==(const Problem&) const = default;

    /// `key: sentence. remedy`, in English.
    std::string english() const;
};

/// Every problem of a scenario, errors first, in the order of the file.
std::vector<Problem> validate(const Scenario& scenario);

/// Whether a distribution can be computed with: its parameters, weights and truncation are right by themselves.
bool isWellFormed(const Distribution& distribution);

/// Those among them that a scenario from a file must not have: names and keys that name nothing.
std::vector<Problem> unknownReferences(const Scenario& scenario);

/// Refusal of a scenario with errors.
class InvalidScenario : public std::runtime_error {
  public:
    explicit InvalidScenario(std::vector<Problem> found);
    const std::vector<Problem>& problems() const { return problems_; }

  private:
    std::vector<Problem> problems_;
};

/// Refuses what is asked of a scenario as a whole.
[[noreturn]] void refuse(Message sentence, Message remedy);

} // namespace headroom
