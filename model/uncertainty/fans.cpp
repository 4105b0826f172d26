#include "uncertainty/fans.h"

namespace headroom {

Fan emptyFan(int months) {
    const std::vector<double> none(static_cast<std::size_t>(months), 0.0);
    return {none, none, none, none, none, none, none, none};
}

void put(Fan& fan, int month, const Summary& summary) {
    const auto t = static_cast<std::size_t>(month);
    fan.p5[t] = summary.percentiles[0];
    fan.p25[t] = summary.percentiles[1];
    fan.p50[t] = summary.percentiles[2];
    fan.p75[t] = summary.percentiles[3];
    fan.p95[t] = summary.percentiles[4];
    fan.mean[t] = summary.mean;
    fan.medianError[t] = summary.medianError;
    fan.meanError[t] = summary.meanError;
}

} // namespace headroom
