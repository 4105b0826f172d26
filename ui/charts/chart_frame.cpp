#include "charts/chart_frame.h"

#include "charts/label_placement.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>

namespace headroom {

namespace {

constexpr double headerHeight = 42;
constexpr double footerHeight = 30;
constexpr double tickGap = 8;
constexpr double labelGap = 14;
constexpr double labelHeight = 17;
/// What a second line adds.
constexpr double secondLine = 13;
/// The least room for tick texts, so that charts in a column stand flush.
constexpr double leastTickWidth = 34;
/// And the same at their other end, where the chart is not a narrow one.
constexpr double leastLabelWidth = 64;
constexpr double narrowChart = 400;
/// End labels take no more of the width than this.
constexpr double mostLabelShare = 0.32;

struct AxisRange {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value) {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void include(const std::vector<double>& values) {
        for (double value : values)
            include(value);
    }
    void includeFan(const ChartFan* fan) {
        if (!fan)
            return;
        include(fan->p5);
        include(fan->p95);
        include(fan->mean);
    }
};

AxisRange rangeOf(const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame) {
    AxisRange range;
    if (data.form == ChartForm::lines) {
        for (const ChartSeries& series : data.series)
            if (!hidden.contains(series.name)) {
                range.include(series.values);
                range.include(series.baseline);
                range.includeFan(series.fan.get());
            }
    } else {
        range.include(0);
        for (const std::vector<StackedEdges>* edges : {&frame.areas, &frame.baselineAreas})
            if (!edges->empty())
                range.include(edges->back().high);
        range.includeFan(topFan(data, hidden).get());
    }
    for (const ChartLimit& limit : data.limits)
        range.include(limit.values);
    for (const ChartBar& bar : data.bars) {
        range.include(bar.from);
        range.include(bar.to);
    }
    for (const ChartMarker& marker : data.markers)
        range.include(marker.value);
    return range;
}

ValueAxis valueAxis(const ChartData& data, AxisRange range, double height, const QLocale& locale) {
    if (data.form == ChartForm::shares)
        return {0, 1, axisScale(1, data.unit, locale), {0, 100, 25}};
    if (data.fromZero)
        range.include(0);
    if (!(range.low <= range.high))
        range = {0, 1};
    ValueAxis axis;
    const double largest = std::max(std::abs(range.low), std::abs(range.high));
    axis.scale = axisScale(largest, data.unit, locale);
    const int most = std::clamp(static_cast<int>(height / 48), 2, 8);
    axis.ticks = niceTicks(range.low / axis.scale.divisor, range.high / axis.scale.divisor, most);
    axis.low = axis.ticks.low * axis.scale.divisor;
    axis.high = axis.ticks.high * axis.scale.divisor;
    return axis;
}

/// With `widest`, as wide as the text can become while values change.
QString endLabelText(const ChartData& data, const ChartSeries& series, const QLocale& locale, bool widest) {
    if (data.form != ChartForm::shares)
        return series.label;
    const double share = widest ? 1 : std::round(lastValue(drawnValues(series, data)) * 100) / 100;
    return series.label + u' ' + compactNumber(share, data.unit, locale);
}

double tickWidth(const ChartData& data, const ValueAxis& axis, const ChartStyle& style) {
    const QFontMetricsF metrics(style.font(smallFont()));
    double width = leastTickWidth;
    for (int i = 0; i < axis.ticks.count(); ++i)
        width = std::max(width, metrics.horizontalAdvance(valueTickText(axis, i, style.locale, data.form)));
    return width;
}

/// The text broken at the space that makes the wider of its two lines the narrowest, or in one line where it fits.
QString brokenText(const QString& text, const QFontMetricsF& metrics, double room) {
    if (metrics.horizontalAdvance(text) <= room)
        return text;
    QString best = text;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        const QString first = text.left(space), second = text.mid(space + 1);
        const double width = std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
        if (width < least) {
            least = width;
            best = first + u'\n' + second;
        }
    }
    return best;
}

double widthOf(const QString& text, const QFontMetricsF& metrics) {
    double width = 0;
    for (const QString& line : text.split(u'\n'))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

double endLabelWidth(const ChartData& data, const QSizeF& size, const ChartStyle& style) {
    const QFontMetricsF metrics(style.font(endLabelFont()));
    const double most = size.width() * mostLabelShare;
    double width = data.series.empty() || size.width() < narrowChart ? 0 : leastLabelWidth;
    for (const ChartSeries& series : data.series)
        width = std::max(width,
                         widthOf(brokenText(endLabelText(data, series, style.locale, true), metrics, most), metrics));
    return std::min(std::ceil(width), most);
}

QRectF plotArea(const ChartData& data, const ValueAxis& axis, const QSizeF& size, const ChartStyle& style) {
    const double labels = endLabelWidth(data, size, style);
    const double left = std::round(chartPadding + tickWidth(data, axis, style) + tickGap);
    const double right = std::round(size.width() - chartPadding - (labels > 0 ? labels + labelGap : 0));
    return QRectF(left, headerHeight, std::max(1.0, right - left),
                  std::max(1.0, std::round(size.height()) - headerHeight - footerHeight));
}

double anchorOf(const ChartData& data, const ChartFrame& frame, std::size_t index) {
    double value = 0;
    if (data.form == ChartForm::lines) {
        value = lastValue(drawnValues(data.series[index], data));
    } else if (const StackedEdges& area = frame.areas[index]; !area.high.empty()) {
        value = (area.low.back() + area.high.back()) / 2;
    }
    const double y = frame.yOf(std::isfinite(value) ? value : frame.axis.low);
    return std::clamp(y, frame.plot.top(), frame.plot.bottom());
}

QString elidedLines(const QString& text, const QFontMetricsF& metrics, double room) {
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, room + 1);
    return lines.join(u'\n');
}

/// Of the names of all series, in two lines where one is too narrow and there is room for them.
QStringList endLabelTexts(const ChartData& data, const QFontMetricsF& metrics, const QSizeF& room,
                          const QLocale& locale) {
    QStringList whole, broken;
    double height = 0;
    for (const ChartSeries& series : data.series) {
        whole += endLabelText(data, series, locale, false);
        broken += brokenText(whole.back(), metrics, room.width());
        height += labelHeight + (broken.back().contains(u'\n') ? secondLine : 0);
    }
    QStringList texts = height <= room.height() ? broken : whole;
    for (QString& text : texts)
        text = elidedLines(text, metrics, room.width());
    return texts;
}

std::vector<EndLabel> endLabels(const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                                const ChartStyle& style) {
    const QFontMetricsF metrics(style.font(endLabelFont()));
    const double left = frame.plot.right() + labelGap;
    const double room = frame.size.width() - chartPadding - left;
    const double top = frame.plot.top() - 8, bottom = frame.plot.bottom() + 8;
    const QStringList texts = endLabelTexts(data, metrics, {room, bottom - top}, style.locale);
    std::vector<EndLabel> labels;
    std::vector<double> wanted, heights;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const ChartSeries& series = data.series[i];
        EndLabel label;
        label.name = series.name;
        label.text = texts[static_cast<qsizetype>(i)];
        label.shown = !hidden.contains(series.name);
        label.ink = label.shown ? textInk(series.colour, style.theme.panel)
                                : blended(style.theme.mutedText, style.theme.panel, 0.6);
        label.anchor = anchorOf(data, frame, i);
        heights.push_back(labelHeight + (label.text.contains(u'\n') ? secondLine : 0));
        label.area = QRectF(left, 0, std::min(room, widthOf(label.text, metrics)), heights.back());
        wanted.push_back(label.anchor);
        labels.push_back(std::move(label));
    }
    const auto placed = placedLabels(wanted, heights, top, bottom);
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i].area.moveTop(std::round(placed[i] - heights[i] / 2));
    return labels;
}

std::vector<int> timeTicks(const ChartData& data, const ChartFrame& frame, const ChartStyle& style) {
    const QFontMetricsF metrics(style.font(smallFont()));
    const double textWidth = metrics.horizontalAdvance(u"2035"_qs) + 18;
    return monthTicks(data.start, data.months, static_cast<int>(frame.plot.width() / textWidth) + 1);
}

} // namespace

double ChartFrame::xOf(double index) const {
    return months > 1 ? plot.left() + index / (months - 1) * plot.width() : plot.center().x();
}

double ChartFrame::yOf(double value) const {
    return plot.bottom() - (value - axis.low) / (axis.high - axis.low) * plot.height();
}

int ChartFrame::indexAt(double x) const {
    if (months < 2)
        return 0;
    const double index = (x - plot.left()) / plot.width() * (months - 1);
    return std::clamp(static_cast<int>(std::lround(index)), 0, months - 1);
}

ChartFrame layOutChart(const ChartData& data, const QSet<QString>& hidden, const QSizeF& size, const ChartStyle& style,
                       const ChartFrame* held) {
    ChartFrame frame;
    frame.size = size;
    frame.months = data.months;
    if (data.form != ChartForm::lines) {
        frame.areas = stackedEdges(data, hidden);
        frame.plannedAreas = showsFutures(data) ? stackedPlan(data, hidden) : frame.areas;
        frame.baselineAreas = stackedBaseline(data, hidden);
    }
    if (held && held->size == size) {
        frame.axis = held->axis;
        frame.plot = held->plot;
    } else {
        const double height = size.height() - headerHeight - footerHeight;
        frame.axis = valueAxis(data, rangeOf(data, hidden, frame), height, style.locale);
        frame.plot = plotArea(data, frame.axis, size, style);
    }
    frame.monthTicks = timeTicks(data, frame, style);
    frame.endLabels = endLabels(data, hidden, frame, style);
    return frame;
}

QFont endLabelFont() {
    QFont font = smallFont();
    font.setWeight(QFont::Bold);
    return font;
}

QString monthTickText(Month month, const QLocale& locale, bool first) {
    if (month.month() == 1)
        return QString::number(month.year());
    return first ? shortMonthText(month, locale) : locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
}

QString valueTickText(const ValueAxis& axis, int index, const QLocale& locale, ChartForm form) {
    const QString text = plainNumber(axis.ticks.at(index), axis.ticks.decimals(), locale);
    return form == ChartForm::shares ? text + u'%' : text;
}

QString subtitleText(const ChartData& data, const ValueAxis& axis, const QFontMetricsF& metrics, double room) {
    const QString& unit = axis.scale.unit;
    QString described = data.subtitle + unit;
    if (!data.subtitle.isEmpty() && !unit.isEmpty())
        described = QCoreApplication::translate("headroom::ChartText", "%1, %2", "what is drawn, its unit")
                        .arg(data.subtitle, unit);
    const QString noted = data.note.isEmpty() ? described : described + u"  ·  "_qs + data.note;
    for (const QString& text : {noted, described})
        if (metrics.horizontalAdvance(text) <= room)
            return text;
    return metrics.elidedText(unit.isEmpty() ? described : unit, Qt::ElideRight, room);
}

double lastValue(const std::vector<double>& values) {
    for (auto value = values.rbegin(); value != values.rend(); ++value)
        if (std::isfinite(*value))
            return *value;
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace headroom
