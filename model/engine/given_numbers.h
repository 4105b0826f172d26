#pragma once

#include "tape.h"

#include <span>

namespace headroom {

/// The given nodes of a tape that somebody reads, and what they are for other given inputs than those it was written
/// with.
class GivenNumbers {
  public:
    GivenNumbers(const Tape& tape, std::span<const int> read);

    /// `inputs` by index. False where the tape does not hold for them.
    bool update(std::span<const double> inputs);
    /// Of the nodes that are read.
    std::span<const double> numbers() const { return numbers_; }

  private:
    struct Step {
        Operation operation = Operation::literal;
        Tape::Function function = nullptr;
        /// Places of the operands; of an input, its index.
        std::array<int, 3> operands{};
    };
    struct Bound {
        int place = 0;
        double value = 0;
    };

    /// Operands stand before what is computed from them.
    std::vector<Step> steps_;
    std::vector<double> values_;
    std::vector<int> read_;
    std::vector<Bound> bounds_;
    std::vector<double> numbers_;
};

} // namespace headroom
