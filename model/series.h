#pragma once

#include "message.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace headroom {

/// Flows are per month, stocks at the end of the month, rates neither.
enum class SeriesKind { flow, stock, rate };

/// What a series is made for each of. `participant` is a rented provider or `others`; `fleet` an accelerator that a
/// provider names.
enum class Dimension {
    none,
    workload,
    provider,
    placement,
    fleet,
    commitment,
    revenueShare,
    obligation,
    tranche,
    participant
};
inline constexpr int dimensionCount = 10;

/// One per series of section 12, in its order; `seriesDecls()` holds what is known of each.
enum class SeriesId {
    workloadTokens,
    workloadLoad,
    workloadRevenue,
    workloadServedFraction,
    share,
    providerLoad,
    providerShare,
    performance,
    unitCost,
    required,
    capacity,
    headroom,
    service,
    requiredFleet,
    providerFleet,
    fleetOf,
    added,
    trainingFleet,
    providerPower,
    discount,
    providerSpend,
    providerCapex,
    providerDepreciation,
    impliedCapex,
    drawn,
    credited,
    remaining,
    minimum,
    commitmentShortfall,
    runRate,
    coverage,
    duePresentValue,
    revenueShare,
    revenueShareTotal,
    deployedPower,
    obligationGap,
    tranche,
    aiRevenue,
    marketShare,
    hhi,
    tokens,
    load,
    servedFraction,
    trainingServed,
    fleet,
    power,
    vendors,
    leverage,
    revenue,
    spend,
    capex,
    depreciation,
    powerCost,
    upkeep,
    overhead,
    shortfall,
    shortfallExpense,
    marketplaceFees,
    revenueShares,
    cashCost,
    netCashFlow,
    operatingIncome,
    cash,
    count
};
inline constexpr int seriesCount = static_cast<int>(SeriesId::count);

/// A series as charts, exports, the command line and explanations know it.
struct SeriesDecl {
    SeriesId id;
    /// `share/<w>/<p>`.
    std::string_view pattern;
    Dimension dimension = Dimension::none;
    std::string_view unit;
    SeriesKind kind = SeriesKind::flow;
    /// Section of the model that defines it, 1 to 8.
    int section = 1;
    Text label = "";
    /// The equation as text, as in the model's documentation.
    std::string_view equation;
    /// Patterns of the quantities and series it reads in the same month; `@` before one read last month.
    std::vector<std::string_view> reads;
};

std::span<const SeriesDecl> seriesDecls();
const SeriesDecl& decl(SeriesId id);
/// The declaration of a series by its name, `share/chat/azure`; null for an unknown one. Where two patterns fit
/// (`fleet/<p>` and `fleet`), the number of parts decides.
const SeriesDecl* findSeries(std::string_view name);

} // namespace headroom
