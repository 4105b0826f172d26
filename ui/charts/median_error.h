#pragma once

#include "charts/chart_data.h"

#include <QSet>

#include <optional>

namespace headroom {

/// How certain a median on screen is, which tells whether there are futures enough.
struct MedianError {
    /// The titles of the chart and of its series; the latter is empty where there is only one.
    QString chart;
    QString series;
    Month month;
    /// Its standard error, in the unit of the chart.
    double error = 0;
    QString unit;
    /// The same as a part of the band of nine futures in ten.
    double part = 0;
    /// Whether it is that of the month which is read.
    bool read = false;
};

/// The least certain median of a chart in a month of it, by its index. Nothing where there is no band, or one too
/// narrow to be seen.
std::optional<MedianError> medianErrorAt(const ChartData& data, const QSet<QString>& hidden, int index);
/// That of all months, by its part of the band.
std::optional<MedianError> largestMedianError(const ChartData& data, const QSet<QString>& hidden);

} // namespace headroom
