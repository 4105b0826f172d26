#include "charts/median_error.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

/// Of the widest band of a series: what is narrower is a line to the eye.
constexpr double visibleBand = 0.02;

double bandAt(const ChartFan& fan, std::size_t month) {
    return fan.p95[month] - fan.p5[month];
}

double widestBand(const ChartFan& fan) {
    double widest = 0;
    for (std::size_t month = 0; month < fan.p5.size(); ++month)
        widest = std::max(widest, bandAt(fan, month));
    return widest;
}

/// `act`: of each series that is shown with a fan, and the narrowest band of it that counts.
template <typename Act>
void forEachFan(const ChartData& data, const QSet<QString>& hidden, const Act& act) {
    for (const ChartSeries& series : data.series)
        if (series.fan && !series.fan->medianError.empty() && !hidden.contains(series.name))
            act(series, std::max(visibleBand * widestBand(*series.fan), std::numeric_limits<double>::min()));
}

void takeWorse(std::optional<MedianError>& worst, const ChartData& data, const ChartSeries& series, double least,
               std::size_t month) {
    const double band = bandAt(*series.fan, month);
    const double error = series.fan->medianError[month];
    if (!(band >= least) || (worst && !(error / band > worst->part)))
        return;
    worst = {data.title,
             data.series.size() > 1 ? series.label : QString(),
             data.start + static_cast<int>(month),
             error,
             data.unit,
             error / band};
}

} // namespace

std::optional<MedianError> medianErrorAt(const ChartData& data, const QSet<QString>& hidden, int index) {
    std::optional<MedianError> worst;
    forEachFan(data, hidden, [&](const ChartSeries& series, double least) {
        if (static_cast<std::size_t>(index) < series.fan->p5.size())
            takeWorse(worst, data, series, least, static_cast<std::size_t>(index));
    });
    if (worst)
        worst->read = true;
    return worst;
}

std::optional<MedianError> largestMedianError(const ChartData& data, const QSet<QString>& hidden) {
    std::optional<MedianError> worst;
    forEachFan(data, hidden, [&](const ChartSeries& series, double least) {
        for (std::size_t month = 0; month < series.fan->p5.size(); ++month)
            takeWorse(worst, data, series, least, month);
    });
    return worst;
}

} // namespace headroom
