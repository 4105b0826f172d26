#pragma once

#include "charts/chart_data.h"

#include <QLocale>
#include <QSet>

namespace headroom {

/// A line of the readout at the time cursor.
struct ReadoutRow {
    /// Invalid for what has no colour of its own: a total, a limit.
    QColor colour;
    QString label;
    /// Without the words of its unit. Over many futures the median.
    QString value;
    /// What it was in the baseline; empty where that is the same or unknown.
    QString baseline;
    /// Over many futures; empty for a single run.
    QString p5, p95, mean;
    /// The run as planned, beside many futures.
    QString planned;
};

/// Everything that is read in one month.
struct Readout {
    QString month;
    /// What the values are counted in, where they do not say it themselves.
    QString unit;
    /// As the chart stacks them: areas from the top, lines by size; then the limits.
    std::vector<ReadoutRow> rows;
    /// Whether the rows tell of many futures.
    bool futures = false;
};

Readout readoutOf(const ChartData& data, const QSet<QString>& hidden, int index, const QLocale& locale);

/// The same as a sentence: "December 2032: cash −$12 B (P5 −$80 B, P95 $41 B)".
QString readoutSentence(const Readout& readout);

} // namespace headroom
