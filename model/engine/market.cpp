#include "market.h"

#include "workspace.h"

namespace headroom {

template <int N>
void computeMarket(Step<N>& step) {
    const EngineLayout& plan = step.plan;
    Lane<N> total = constant<N>(0);
    for (std::size_t m = 0; m < plan.participants.size(); ++m) {
        Lane<N>& revenue = step(SeriesId::aiRevenue, static_cast<int>(m));
        revenue = step.valueOr0(plan.rest[m]);
        if (const int p = plan.participants[m]; p >= 0)
            revenue += 12.0 * (step(SeriesId::providerSpend, p) + step.work.money.resale[static_cast<std::size_t>(p)]);
        for (const LabPlan& lab : plan.labs)
            if (lab.weight[m])
                revenue += step[lab.spend] * step[*lab.weight[m]];
        total += revenue;
    }
    const Lane<N> inverse = reciprocal<N>(total);
    Lane<N> concentration = constant<N>(0);
    for (std::size_t m = 0; m < plan.participants.size(); ++m) {
        Lane<N>& share = step(SeriesId::marketShare, static_cast<int>(m));
        share = step(SeriesId::aiRevenue, static_cast<int>(m)) * inverse;
        concentration += share.square();
    }
    step(SeriesId::hhi) = concentration;
}

#define HEADROOM_INSTANTIATE(N) template void computeMarket<N>(Step<N>&);
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
