#include "dashboards/unit_economics.h"

#include "dashboards/chart_source.h"

#include <limits>

namespace headroom {

namespace {

using Values = std::vector<double>;

constexpr std::size_t windowMonths = 12;
constexpr double million = 1e6;

Values yearSums(const Values& values) {
    Values sums(values.size());
    // Month by month back instead of year by year, so that sums do not wait for each other.
    for (std::size_t back = windowMonths; back-- > 0;)
        for (std::size_t month = back; month < values.size(); ++month)
            sums[month] += values[month - back];
    return sums;
}

Values yearRatio(const Values& dividend, const Values& divisor) {
    Values ratio = yearSums(dividend);
    const Values below = yearSums(divisor);
    for (std::size_t month = 0; month < ratio.size(); ++month)
        ratio[month] = below[month] == 0 ? 0 : ratio[month] / below[month];
    return ratio;
}

void add(Values& sum, const Values& part) {
    for (std::size_t month = 0; month < sum.size(); ++month)
        sum[month] += part[month];
}

/// Σ tokens_w · served_fraction_w, in millions
Values servedMtok(const RunView& run) {
    Values served(static_cast<std::size_t>(run.months()));
    for (const std::string& workload : run.plan().elements(Dimension::workload)) {
        const SeriesView tokens = run.series("tokens/" + workload);
        const SeriesView fraction = run.series("served_fraction/" + workload);
        for (int month = 0; month < run.months(); ++month)
            served[static_cast<std::size_t>(month)] += tokens[month] * fraction[month] / million;
    }
    return served;
}

} // namespace

std::vector<double> lastYear(const std::vector<double>& monthly) {
    Values sums = yearSums(monthly);
    const std::size_t window = std::min(sums.size(), windowMonths);
    for (std::size_t month = 0; month < sums.size(); ++month)
        sums[month] = month + 1 < window
                          ? std::numeric_limits<double>::quiet_NaN()
                          : sums[month] * static_cast<double>(windowMonths) / static_cast<double>(window);
    return sums;
}

std::vector<double> computeCost(const RunView& run) {
    Values cost = seriesValues(run, "spend");
    for (const char* part : {"depreciation", "power_cost", "upkeep", "overhead", "shortfall_expense"})
        add(cost, seriesValues(run, part));
    return cost;
}

std::vector<double> costPerMtok(const RunView& run) {
    return yearRatio(computeCost(run), servedMtok(run));
}

std::vector<double> revenuePerMtok(const RunView& run) {
    return yearRatio(seriesValues(run, "revenue"), servedMtok(run));
}

std::vector<double> grossMargin(const RunView& run) {
    const Values revenue = seriesValues(run, "revenue");
    const SeriesView variableCost = run.input("money/variable_cost");
    Values profit(revenue.size());
    Values cost = computeCost(run);
    add(cost, seriesValues(run, "marketplace_fees"));
    add(cost, seriesValues(run, "revenue_shares"));
    for (std::size_t month = 0; month < revenue.size(); ++month)
        profit[month] = revenue[month] - cost[month] - variableCost[static_cast<int>(month)] * revenue[month];
    return yearRatio(profit, revenue);
}

} // namespace headroom
