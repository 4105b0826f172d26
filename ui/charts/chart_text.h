#pragma once

#include "charts/chart_data.h"

#include <QLocale>

namespace headroom {

/// The table twin of a chart: months down, series (with the percentiles of many futures) and limits across,
/// tab-separated, every digit, a unit in the heading.
QString chartTable(const ChartData& data);
/// The chart in a sentence, for those who cannot see it.
QString chartSentence(const ChartData& data, const QLocale& locale);

} // namespace headroom
