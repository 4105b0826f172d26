#pragma once

#include "message.h"

#include <stdexcept>
#include <string>
#include <vector>

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
    ImportError(std::string place, Text sentence, std::vector<Particular> arguments = {});

    /// In the order of the text.
    const std::vector<ImportProblem>& problems() const { return problems_; }
    /// The place of the first problem.
    const std::string& place() const { return problems_.front().place; }

  private:
    std::vector<ImportProblem> problems_;
};

} // namespace headroom
