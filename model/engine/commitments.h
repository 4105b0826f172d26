#pragma once

#include "step.h"

namespace headroom {

/// Draws, checkpoints and settlement of every commitment this month.
template <int N>
void computeCommitments(Step<N>& step);

} // namespace headroom
