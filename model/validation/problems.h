#pragma once

#include "validation.h"

namespace headroom::validation {

/// What the checks of one scenario found.
class Problems {
  public:
    void error(std::string key, Message sentence, Message remedy);
    void warning(std::string key, Message sentence, Message remedy);
    /// Errors first, in the order of the file.
    std::vector<Problem> inOrder(const Scenario& scenario) const;

  private:
    std::vector<Problem> found_;
};

/// A number as a sentence quotes it: the shortest text that reads back to it.
std::string text(double number);
std::string text(std::size_t count);
/// Four digits: enough to see where a computed number goes.
std::string rounded(double value);

} // namespace headroom::validation
