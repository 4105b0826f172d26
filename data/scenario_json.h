#pragma once

#include "scenario.h"

#include <stdexcept>

namespace headroom {

/// One thing in a text that keeps it from being a scenario.
struct ImportProblem {
    /// The key, `workload/chat/price/2027-13`, or `line 12, column 5` where the text is not JSON; empty for the whole.
    std::string place;
    Message sentence;
    bool operator==(const ImportProblem&) const = default;

    /// `place: sentence`, in English.
    std::string english() const;
};

/// Refusal of a text that is no scenario. `what()` is its first problem.
class ImportError : public std::runtime_error {
  public:
    /// `problems` holds at least one.
    explicit ImportError(std::vector<ImportProblem> problems);

    /// In the order of the text.
    const std::vector<ImportProblem>& problems() const { return problems_; }
    /// The place of the first problem.
    const std::string& place() const { return problems_.front().place; }

  private:
    std::vector<ImportProblem> problems_;
};

/// Reads a scenario in the format `headroom-scenario/1`. Throws `ImportError` for anything the format does not know; a
/// scenario that is well formed may still have mistakes for `validate` to find. Reference prices left out are written.
Scenario readScenario(std::string_view json);

/// The scenario as `headroom-scenario/1`: canonical order, one quantity a line, numbers in the fewest digits that read
/// back to the same bits. Throws `std::invalid_argument` naming the quantity for a number that is not finite.
std::string writeScenario(const Scenario& scenario);

} // namespace headroom
