#include "money.h"

#include "workspace.h"

namespace headroom {

template <int N>
void computeRevenue(Step<N>& step) {
    const EngineLayout& plan = step.plan;
    Lanes<N>& resale = step.work.money.resale;
    std::fill(resale.begin(), resale.end(), constant<N>(0));
    Lane<N> revenue = constant<N>(0), fees = constant<N>(0);
    for (int w = 0; w < plan.workloadCount(); ++w) {
        const auto i = static_cast<std::size_t>(w);
        const Lane<N>& served = step(SeriesId::workloadServedFraction, w);
        Lane<N>& earned = step(SeriesId::workloadRevenue, w);
        earned = step.work.demand.potential[i] * served;
        revenue += earned;
        const Lane<N> metered = step.work.demand.metered[i] * served;
        for (std::size_t p = 0; p < plan.providers.size(); ++p) {
            if (!plan.workloads[i].channel[p])
                continue;
            const Lane<N> kept = step[plan.providers[p].take] * step[*plan.workloads[i].channel[p]] * metered;
            resale[p] += kept;
            fees += kept;
        }
    }
    step(SeriesId::revenue) = revenue;
    step(SeriesId::marketplaceFees) = fees;
}

template <int N>
void computeMoney(Step<N>& step) {
    const EngineLayout& plan = step.plan;
    const ContractsState<N>& contracts = step.work.contracts;
    const Lane<N> running = step(SeriesId::powerCost) + step(SeriesId::upkeep) + step(SeriesId::overhead) +
                            step[plan.fixedCost] + step[plan.variableCost] * step(SeriesId::revenue);
    Lane<N>& cost = step(SeriesId::cashCost);
    cost = step(SeriesId::spend) - contracts.paidFromBalances + contracts.prepayments + step(SeriesId::capex) +
           running + contracts.shortfallCash;
    const Lane<N> kept = step(SeriesId::revenue) - step(SeriesId::marketplaceFees) - step(SeriesId::revenueShares);
    step(SeriesId::netCashFlow) = kept - cost + contracts.tranches;
    const Lane<N> before = step.first() ? step[plan.openingCash] : step.last(SeriesId::cash);
    step(SeriesId::cash) = before + step(SeriesId::netCashFlow);
    step(SeriesId::operatingIncome) =
        kept - (step(SeriesId::spend) + step(SeriesId::depreciation) + running + step(SeriesId::shortfallExpense));
}

#define HEADROOM_INSTANTIATE(N)                                                                                        \
    template void computeRevenue<N>(Step<N>&);                                                                         \
    template void computeMoney<N>(Step<N>&);
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
