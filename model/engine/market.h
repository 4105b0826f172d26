#pragma once

#include "step.h"

namespace headroom {

/// Section 8: the AI revenue of the clouds, their shares and the concentration of the market.
template <int N>
void computeMarket(Step<N>& step);

} // namespace headroom
