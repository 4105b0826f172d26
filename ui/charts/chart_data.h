#pragma once

#include "month.h"

#include <QColor>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace headroom {

/// How a series spreads over many futures: percentiles and the mean of each month.
struct ChartFan {
    /// No mean where values were cut off, which only percentiles bear.
    std::vector<double> p5, p25, median, p75, p95, mean;
    /// The standard error of the median.
    std::vector<double> medianError = {};
    bool operator==(const ChartFan&) const = default;
};

/// One series over the months. As an area, negative values count as 0. Values that are not a number at either end are
/// left out.
struct ChartSeries {
    /// The stable name by which it is switched, activated and exported: "azure".
    QString name;
    QString label;
    QColor colour;
    /// One a month, of the run as planned.
    std::vector<double> values;
    /// The same of the baseline, drawn as a thin dashed ghost; empty for none.
    std::vector<double> baseline;
    Qt::PenStyle dash = Qt::SolidLine;
    double width = 2;
    /// The values over many futures; null for a single run.
    std::shared_ptr<const ChartFan> fan = nullptr;
    /// In a stack with fans, of the upper edge of its area, summed up within each future; null for an edge that is
    /// drawn without a band.
    std::shared_ptr<const ChartFan> edge = nullptr;
};

/// An obligation, a cap, a needed pace: a dashed line with its name on it.
struct ChartLimit {
    QString label;
    /// One value for a level line, or one a month (not a number where it does not hold).
    std::vector<double> values;
};

/// What a mark means, and so its colour.
enum class ChartLevel { neutral, breach, caution, good };

/// A vertical bar in one month, from one value to another: a shortfall with its amount.
struct ChartBar {
    Month month;
    double from = 0;
    double to = 0;
    QString label;
    ChartLevel level = ChartLevel::breach;
};

/// Months tinted from the first to the last, with a word: a shortage with its size.
struct ChartSpan {
    Month from;
    Month until;
    QString label;
    ChartLevel level = ChartLevel::caution;
};

/// A point with a name: the month in which cash is lowest.
struct ChartMarker {
    Month month;
    double value = 0;
    QString label;
    ChartLevel level = ChartLevel::neutral;
};

enum class ChartForm {
    lines,
    /// Areas upon each other.
    stacked,
    /// Areas upon each other, from 0 to 100 %: values are fractions of 1.
    shares,
};

/// Everything a chart shows, prepared: it knows nothing of scenarios.
struct ChartData {
    /// The stable name of the chart, for files: "market-share".
    QString name;
    QString title;
    /// Muted, behind the title; the unit of the axis follows it.
    QString subtitle;
    /// Muted, last in the header: "HHI 2 930".
    QString note;
    /// A unit of the model ("USD", "fraction", "MW"); see numbers.h.
    QString unit;
    Month start;
    int months = 0;
    ChartForm form = ChartForm::lines;
    /// Stacked from the first, at the bottom, to the last.
    std::vector<ChartSeries> series;
    /// The series that are not in the sums behind `ChartSeries::edge`: those switched off when they were made.
    QSet<QString> edgesWithout;
    std::vector<ChartLimit> limits;
    std::vector<ChartBar> bars;
    std::vector<ChartSpan> spans;
    std::vector<ChartMarker> markers;
    /// Whether the value axis begins at 0 even where all values lie well above.
    bool fromZero = true;
};

} // namespace headroom
