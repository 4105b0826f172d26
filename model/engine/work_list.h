#pragma once

#include "tape.h"

#include <limits>
#include <span>

namespace headroom {

/// One thing to do for every path: a drawn node is computed, or the number of a node is put out.
struct WorkItem {
    static constexpr int never = std::numeric_limits<int>::max();
    static constexpr int none = -1;

    Operation operation = Operation::literal;
    /// What is computed, or `none`.
    int node = none;
    /// The place among the outputs of what is put out, or `none`.
    int output = none;
    std::array<int, 3> operands{};
    int operandCount = 0;
    /// The items that read the operands next, and the result first; or `never`.
    std::array<int, 3> nextUses{never, never, never};
    int firstUse = never;
};

/// All there is to do for these nodes to be put out, each as soon as it is there.
std::vector<WorkItem> workFor(const Tape& tape, std::span<const int> outputs);

} // namespace headroom
