#include "cost.h"

#include "workspace.h"

namespace headroom {
namespace {

template <int N>
Lane<N> leverage(const Step<N>& step) {
    const Lane<N> before = step.first() ? constant<N>(0) : step.last(SeriesId::leverage);
    const Lane<N> vendors = step.first() ? constant<N>(1) : step.last(SeriesId::vendors);
    const Lane<N> reached = step[step.plan.leverageDiscount] * (vendors - 1.0).min(1.0);
    return before + (reached - before) / larger<N>(step[step.plan.leverageMonths], 1.0);
}

/// The price at signing is kept but for the part of the fleet that is repriced or new. Without a fleet it stays, too:
/// the next accelerators are all new.
template <int N>
void updatePaidRate(Step<N>& step, const ProviderPlan& p, std::size_t f) {
    Lane<N>& paid = step.work.cost.paidRate[f];
    const Lane<N>& list = step.valueOr0(step.plan.fleets[f].rate);
    const Lane<N>& added = step(SeriesId::added, static_cast<int>(f));
    const Lane<N> before = step.first() ? list : paid;
    const Lane<N> kept = before + step[p.repricing] * (list - before);
    paid = kept;
    if (const Mask<N> grows = added > 0.0; anywhere<N>(grows))
        paid = choose<N>(grows, kept + (list - kept) * (added / step(SeriesId::fleetOf, static_cast<int>(f))), kept);
}

template <int N>
void computeRented(Step<N>& step, int provider) {
    const auto i = static_cast<std::size_t>(provider);
    const ProviderPlan& p = step.plan.providers[i];
    Lane<N> hourly = constant<N>(0);
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        updatePaidRate(step, p, f);
        hourly += step(SeriesId::fleetOf, k) * step.work.cost.paidRate[f];
    }
    step.work.cost.listSpend[i] = hourly * calendar::hours * (1.0 + step[p.attached]);
    Lane<N>& discount = step(SeriesId::discount, provider);
    discount = 1.0 - (1.0 - step[p.negotiated]) * (1.0 - step(SeriesId::leverage));
    step(SeriesId::providerCapex, provider) = step(SeriesId::providerDepreciation, provider) = constant<N>(0);
    step(SeriesId::providerSpend, provider) = step.work.cost.listSpend[i] * (1.0 - discount);
}

/// Chips bought and retired; returns this month's capex, and adds depreciation and gross book value.
template <int N>
Lane<N> bookChips(Step<N>& step, const ProviderPlan& p, Lane<N>& depreciation, Lane<N>& gross) {
    CostState<N>& state = step.work.cost;
    const FleetState<N>& fleet = step.work.fleet;
    const std::size_t row = static_cast<std::size_t>(step.month) * step.plan.fleets.size();
    Lane<N> capex = constant<N>(0);
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        const Lane<N>& price = step[step.plan.fleets[f].hardware.chip];
        if (step.first()) {
            state.openingChipValue[f] = (fleet.openingInference[f] + fleet.openingTraining[f]) * price;
            state.chipValue[f] = state.openingChipValue[f];
        }
        const Lane<N> bought = step(SeriesId::added, k) * price;
        const Lane<N> leaving = openingLeaving<N>(state.openingChipValue[f], fleet.life[f], step.month) +
                                taken<N>(state.leavingChipValue[row + f]);
        state.chipValue[f] = nonNegative<N>(state.chipValue[f] - leaving) + bought;
        bookLeaving<N>(state.leavingChipValue, step.plan.months, step.plan.fleets.size(), f, step.month, fleet.life[f],
                       bought);
        capex += bought;
        depreciation += state.chipValue[f] * fleet.life[f].perMonth;
        gross += state.chipValue[f];
    }
    return capex;
}

/// Kilowatts at the meter of the opening fleet.
template <int N>
Lane<N> openingPower(const Step<N>& step, const ProviderPlan& p) {
    const FleetState<N>& fleet = step.work.fleet;
    Lane<N> power = constant<N>(0);
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const auto f = static_cast<std::size_t>(k);
        power += (fleet.openingInference[f] + fleet.openingTraining[f]) * step[step.plan.fleets[f].hardware.kw];
    }
    return power * step[p.pue];
}

/// Buildings put up for what the standing ones do not house, likewise.
template <int N>
Lane<N> bookBuildings(Step<N>& step, int provider, Lane<N>& depreciation, Lane<N>& gross) {
    CostState<N>& state = step.work.cost;
    const auto i = static_cast<std::size_t>(provider);
    const ProviderPlan& p = step.plan.providers[i];
    const Life<N>& life = step.work.fleet.buildingLife[i];
    const std::size_t width = step.plan.providers.size();
    const std::size_t cell = static_cast<std::size_t>(step.month) * width + i;
    if (step.first()) {
        state.buildings[i] = state.openingBuildings[i] = openingPower(step, p);
        state.buildingValue[i] = state.openingBuildingValue[i] = state.openingBuildings[i] * step[p.build];
    }
    const Lane<N> leaving =
        openingLeaving<N>(state.openingBuildings[i], life, step.month) + taken<N>(state.leavingBuildings[cell]);
    const Lane<N> leavingValue =
        openingLeaving<N>(state.openingBuildingValue[i], life, step.month) + taken<N>(state.leavingBuildingValue[cell]);
    const Lane<N> standing = nonNegative<N>(state.buildings[i] - leaving);
    const Lane<N> built = nonNegative<N>(step(SeriesId::providerPower, provider) * 1000.0 - standing);
    const Lane<N> capex = built * step[p.build];
    state.buildings[i] = standing + built;
    state.buildingValue[i] = nonNegative<N>(state.buildingValue[i] - leavingValue) + capex;
    bookLeaving<N>(state.leavingBuildings, step.plan.months, width, i, step.month, life, built);
    bookLeaving<N>(state.leavingBuildingValue, step.plan.months, width, i, step.month, life, capex);
    depreciation += state.buildingValue[i] * life.perMonth;
    gross += state.buildingValue[i];
    return capex;
}

template <int N>
void computeOwned(Step<N>& step, int provider) {
    const auto i = static_cast<std::size_t>(provider);
    const ProviderPlan& p = step.plan.providers[i];
    step(SeriesId::providerSpend, provider) = step(SeriesId::discount, provider) = constant<N>(0);
    Lane<N> depreciation = constant<N>(0), gross = constant<N>(0);
    const Lane<N> chips = bookChips(step, p, depreciation, gross);
    const Lane<N> buildings = bookBuildings(step, provider, depreciation, gross);
    step(SeriesId::providerCapex, provider) = chips + buildings;
    step(SeriesId::providerDepreciation, provider) = depreciation;
    const Lane<N> kilowatts = step(SeriesId::providerPower, provider) * step.work.service.running[i] * 1000.0;
    step(SeriesId::powerCost) += kilowatts * calendar::hours * step[p.tariff];
    step(SeriesId::upkeep) += step[p.upkeep] / 12.0 * gross;
    step(SeriesId::capex) += chips + buildings;
    step(SeriesId::depreciation) += depreciation;
}

template <int N>
Lane<N> impliedCapex(const Step<N>& step, const ProviderPlan& p) {
    Lane<N> chips = constant<N>(0), kilowatts = constant<N>(0);
    for (int k = p.firstFleet; k < p.lastFleet; ++k) {
        const AcceleratorPlan& a = step.plan.fleets[static_cast<std::size_t>(k)].hardware;
        chips += step(SeriesId::added, k) * step[a.chip];
        kilowatts += step(SeriesId::added, k) * step[a.kw];
    }
    return chips + kilowatts * step[p.pue] * step[p.build];
}

/// Vendors in use by their inverse concentration, and what running several of them costs.
template <int N>
void computeVendors(Step<N>& step) {
    const EngineLayout& plan = step.plan;
    Lane<N> list = constant<N>(0), squares = constant<N>(0), fixed = constant<N>(0);
    for (int q = 0; q < plan.providerCount(); ++q) {
        const auto i = static_cast<std::size_t>(q);
        const ProviderPlan& p = plan.providers[i];
        fixed += step[p.fixed] * step.work.placement.open[i];
        if (p.owned)
            continue;
        list += step.work.cost.listSpend[i];
        squares += step.work.cost.listSpend[i].square();
        step(SeriesId::spend) += step(SeriesId::providerSpend, q);
    }
    step(SeriesId::vendors) = quotient<N>(list.square(), squares, 1.0);
    step(SeriesId::overhead) =
        step[plan.multiCloudOverhead] * (step(SeriesId::vendors) - 1.0) * step(SeriesId::spend) + fixed;
}

} // namespace

template <int N>
CostState<N>::CostState(const EngineLayout& plan)
    : paidRate(lanes<N>(plan.fleets.size()))
    , chipValue(lanes<N>(plan.fleets.size()))
    , openingChipValue(lanes<N>(plan.fleets.size()))
    , buildings(lanes<N>(plan.providers.size()))
    , buildingValue(lanes<N>(plan.providers.size()))
    , openingBuildings(lanes<N>(plan.providers.size()))
    , openingBuildingValue(lanes<N>(plan.providers.size()))
    , leavingChipValue(lanes<N>(plan.fleets.size() * static_cast<std::size_t>(plan.months)))
    , leavingBuildings(lanes<N>(plan.providers.size() * static_cast<std::size_t>(plan.months)))
    , leavingBuildingValue(lanes<N>(plan.providers.size() * static_cast<std::size_t>(plan.months)))
    , listSpend(lanes<N>(plan.providers.size())) {}

template <int N>
void computeCost(Step<N>& step) {
    for (SeriesId total :
         {SeriesId::spend, SeriesId::capex, SeriesId::depreciation, SeriesId::powerCost, SeriesId::upkeep})
        step(total) = constant<N>(0);
    step(SeriesId::leverage) = leverage(step);
    for (int p = 0; p < step.plan.providerCount(); ++p) {
        const ProviderPlan& provider = step.plan.providers[static_cast<std::size_t>(p)];
        if (provider.owned)
            computeOwned(step, p);
        else
            computeRented(step, p);
        step(SeriesId::impliedCapex, p) = impliedCapex(step, provider);
    }
    computeVendors(step);
}

#define HEADROOM_INSTANTIATE(N)                                                                                        \
    template struct CostState<N>;                                                                                      \
    template void computeCost<N>(Step<N>&);
HEADROOM_FOR_EACH_WIDTH(HEADROOM_INSTANTIATE)
#undef HEADROOM_INSTANTIATE

} // namespace headroom
