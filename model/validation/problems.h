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

} // namespace headroom::validation
