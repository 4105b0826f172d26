#pragma once

#include "charts/chart_data.h"
#include "charts/chart_stack.h"
#include "charts/nice_ticks.h"
#include "numbers.h"
#include "theme.h"

#include <QLocale>
#include <QRectF>
#include <QSet>

class QFontMetricsF;

namespace headroom {

/// Between the edge of a chart and all that it shows.
inline constexpr double chartPadding = 12;
/// Less than this part of a pixel cannot be seen.
inline constexpr double visiblePixels = 0.1;

/// How a chart is to look: its theme and language, and whether on paper (fonts that a PDF can embed and search).
struct ChartStyle {
    Theme theme = lightTheme();
    QLocale locale;
    bool paper = false;
    /// While the hand moves: bands are painted without smoothing their edges, which hardly shows and halves their cost.
    bool quick = false;

    QFont font(const QFont& screen) const { return paper ? documentFont(screen) : screen; }
};

/// The name at the end of a line or area.
struct EndLabel {
    QString name;
    /// In two lines where one is too narrow.
    QString text;
    QColor ink;
    bool shown = true;
    QRectF area;
    /// Where the line ends, in pixels.
    double anchor = 0;
};

/// The range of the value axis, in the unit of the data and as it is written.
struct ValueAxis {
    double low = 0;
    double high = 1;
    AxisScale scale;
    /// In units of the scale.
    ValueTicks ticks;
};

/// Where everything in a chart of one size stands, in pixels from its top left corner.
struct ChartFrame {
    QSizeF size;
    QRectF plot;
    ValueAxis axis;
    std::vector<int> monthTicks;
    std::vector<EndLabel> endLabels;
    int months = 0;
    /// The edges of the areas, of the run as planned where they show many futures, and of the baseline's, in a stacked
    /// chart.
    std::vector<StackedEdges> areas;
    std::vector<StackedEdges> plannedAreas;
    std::vector<StackedEdges> baselineAreas;

    double xOf(double index) const;
    double yOf(double value) const;
    /// The difference of values that is one pixel high.
    double pixelValue() const { return (axis.high - axis.low) / plot.height(); }
    /// The nearest month's index.
    int indexAt(double x) const;
};

/// `held`: a frame whose value axis and plot area are kept, or null.
ChartFrame layOutChart(const ChartData& data, const QSet<QString>& hidden, const QSizeF& size, const ChartStyle& style,
                       const ChartFrame* held = nullptr);

/// The font of the end labels: small and bold.
QFont endLabelFont();
/// The year of a January, the short name of another month, with its year where it is the first of the axis.
QString monthTickText(Month month, const QLocale& locale, bool first);
/// A tick of the value axis as it is written.
QString valueTickText(const ValueAxis& axis, int index, const QLocale& locale, ChartForm form);
/// "AI cloud revenue, %  ·  HHI 2 930", or less of it where the room is narrow: the unit is what stays.
QString subtitleText(const ChartData& data, const ValueAxis& axis, const QFontMetricsF& metrics, double room);
/// The last value of a series that is a number; not a number where there is none.
double lastValue(const std::vector<double>& values);

} // namespace headroom
