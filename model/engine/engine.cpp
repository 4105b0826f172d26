#include "engine.h"

#include "market.h"

namespace headroom {

template <int N>
void Engine<N>::runMonth(int month, Lane<N>* row, const Lane<N>* last) {
    paths_.evaluate(month);
    Step<N> step{plan_, paths_, workspace_, row, last, month};
    if (step.first())
        readLives(step);
    computeDemand(step);
    computeSpeeds(step);
    computePlacement(step);
    computeSizing(step);
    computeFleet(step);
    computeService(step);
    computeCost(step);
    computeRevenue(step);
    computeContracts(step);
    computeMoney(step);
    computeMarket(step);
    Lane<N>* input = row + plan_.seriesTotal;
    for (const Slot slot : plan_.recordedInputs)
        *input++ = step[slot];
}

#define HEADROOM_INSTANTIATE(N) template class Engine<N>;
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
