#include "dashboards/unit_economics.h"

#include "dashboards/chart_source.h"

#include <limits>

namespace headroom {

namespace {

constexpr Eigen::Index windowMonths = 12;
constexpr double million = 1e6;

FutureMonths yearSums(const FutureMonths& values) {
    FutureMonths sums = values;
    for (Eigen::Index back = 1; back < std::min(windowMonths, values.cols()); ++back)
        sums.rightCols(values.cols() - back) += values.leftCols(values.cols() - back);
    return sums;
}

FutureMonths yearRatio(const FutureMonths& dividend, const FutureMonths& divisor) {
    const FutureMonths below = yearSums(divisor);
    return (below == 0.0).select(0.0, yearSums(dividend) / below);
}

/// Σ tokens_w · served_fraction_w, in millions
FutureMonths servedMtok(const FuturesView& futures) {
    FutureMonths served = futures.zero();
    for (const std::string& workload : futures.plan().elements(Dimension::workload))
        served += futures.series("tokens/" + workload).months() *
                  futures.series("served_fraction/" + workload).months() / million;
    return served;
}

} // namespace

FutureMonths lastYear(const FutureMonths& monthly) {
    const Eigen::Index window = std::min(monthly.cols(), windowMonths);
    FutureMonths sums = yearSums(monthly);
    sums *= static_cast<double>(windowMonths) / static_cast<double>(window);
    sums.leftCols(std::max<Eigen::Index>(0, window - 1)) = std::numeric_limits<double>::quiet_NaN();
    return sums;
}

FutureMonths computeCost(const FuturesView& futures) {
    FutureMonths cost = seriesValues(futures, "spend");
    for (const char* part : {"depreciation", "power_cost", "upkeep", "overhead", "shortfall_expense"})
        cost += futures.series(part).months();
    return cost;
}

FutureMonths costPerMtok(const FuturesView& futures) {
    return yearRatio(computeCost(futures), servedMtok(futures));
}

FutureMonths revenuePerMtok(const FuturesView& futures) {
    return yearRatio(seriesValues(futures, "revenue"), servedMtok(futures));
}

FutureMonths grossMargin(const FuturesView& futures) {
    const FutureMonths revenue = seriesValues(futures, "revenue");
    FutureMonths cost = computeCost(futures);
    for (const char* part : {"marketplace_fees", "revenue_shares"})
        cost += futures.series(part).months();
    const FutureMonths profit = revenue - cost - futures.input("money/variable_cost").months() * revenue;
    return yearRatio(profit, revenue);
}

} // namespace headroom
