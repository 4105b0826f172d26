#include "demand.h"

#include "workspace.h"

namespace headroom {
namespace {

/// (price / reference price)^elasticity; 1 where any of the three is 0.
template <int N>
Lane<N> priceResponse(const Step<N>& step, const WorkloadPlan& w) {
    const Lane<N>& elasticity = step[w.elasticity];
    if (!anywhere<N>(elasticity != 0.0))
        return constant<N>(1);
    const Lane<N>& price = step[w.price];
    const Lane<N>& reference = step[w.referencePrice];
    const Mask<N> responds = elasticity != 0.0 && price != 0.0 && reference != 0.0 && price != reference;
    if (!anywhere<N>(responds))
        return constant<N>(1);
    return choose<N>(responds, (elasticity * (price / reference).log()).exp(), constant<N>(1));
}

} // namespace

template <int N>
void computeDemand(Step<N>& step) {
    Lane<N> tokens = constant<N>(0);
    Lane<N> load = constant<N>(0);
    for (int i = 0; i < step.plan.workloadCount(); ++i) {
        const WorkloadPlan& w = step.plan.workloads[static_cast<std::size_t>(i)];
        const Lane<N> units = step[w.units] * step[w.demandMultiplier];
        Lane<N>& workloadTokens = step(SeriesId::workloadTokens, i);
        workloadTokens = units * step[w.intensity] * calendar::days * priceResponse(step, w);
        Lane<N>& workloadLoad = step(SeriesId::workloadLoad, i);
        workloadLoad = workloadTokens * step[w.computeWeight] * step[w.peakToAverage] / calendar::seconds;

        const Lane<N> subscription = units * (step[w.paid] * step[w.fee] + (1.0 - step[w.paid]) * step[w.freeValue]);
        const Lane<N> metered = workloadTokens / 1e6 * step[w.price] * step[w.billed];
        step.work.demand.metered[static_cast<std::size_t>(i)] = metered;
        step.work.demand.potential[static_cast<std::size_t>(i)] = subscription + metered;
        tokens += workloadTokens;
        load += workloadLoad;
    }
    step(SeriesId::tokens) = tokens;
    step(SeriesId::load) = load;
}

#define HEADROOM_INSTANTIATE(N) template void computeDemand<N>(Step<N>&);
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
