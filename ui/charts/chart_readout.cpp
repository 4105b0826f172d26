#include "charts/chart_readout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ChartReadout)
};

double valueAt(const std::vector<double>& values, int index) {
    const auto t = static_cast<std::size_t>(index);
    if (values.size() == 1)
        return values.front();
    return t < values.size() ? values[t] : std::numeric_limits<double>::quiet_NaN();
}

struct Entry {
    double value;
    ReadoutRow row;
};

void order(std::vector<Entry>& entries, ChartForm form) {
    if (form != ChartForm::lines)
        std::reverse(entries.begin(), entries.end());
    else
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry& a, const Entry& b) { return a.value > b.value; });
}

constexpr double swatch = 12, valueGap = 16, baselineGap = 14, pitch = 17, inset = 9;

struct Readout {
    QString month;
    /// What the values are counted in, where they do not say it themselves.
    QString unit;
    std::vector<ReadoutRow> rows;
};

struct Columns {
    double label = 0, value = 0, baseline = 0;
    double valueRight() const { return swatch + label + valueGap + value; }
    double width() const { return valueRight() + (baseline > 0 ? baselineGap + baseline : 0); }
};

/// `room`: the widest the columns may be together; the baseline gives way first.
Columns columnsOf(const Readout& readout, const QFontMetricsF& metrics, const QFontMetricsF& bold, double room) {
    Columns columns;
    for (const ReadoutRow& row : readout.rows) {
        columns.label = std::max(columns.label, metrics.horizontalAdvance(row.label));
        columns.value = std::max(columns.value, metrics.horizontalAdvance(row.value));
        columns.baseline = std::max(columns.baseline, metrics.horizontalAdvance(row.baseline));
    }
    if (columns.baseline > 0)
        columns.baseline = std::max(columns.baseline, metrics.horizontalAdvance(Words::tr("baseline")));
    const double heading = bold.horizontalAdvance(readout.month) + 8 + metrics.horizontalAdvance(readout.unit);
    columns.label += std::max(0.0, heading - columns.valueRight());
    if (columns.width() > room)
        columns.baseline = 0;
    columns.label -= std::clamp(columns.width() - room, 0.0, columns.label);
    return columns;
}

QRectF boxOf(const Readout& readout, const Columns& columns, const ChartFrame& frame, int index) {
    const double rows = static_cast<double>(readout.rows.size()) + 1;
    const QSizeF size(columns.width() + 2 * inset, pitch * rows + 2 * inset - 3);
    const double x = frame.xOf(index);
    const bool left = x > frame.plot.center().x();
    const double wanted = left ? x - 12 - size.width() : x + 12;
    const double most = std::max(4.0, frame.size.width() - 4 - size.width());
    return QRectF(QPointF(std::round(std::clamp(wanted, 4.0, most)) + 0.5, frame.plot.top() + 6.5), size);
}

void paintHeading(QPainter& painter, const QRectF& line, const Readout& readout, const Columns& columns,
                  const QFont& bold, const ChartStyle& style) {
    const QFont plain = painter.font();
    painter.setFont(bold);
    painter.setPen(style.theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, readout.month);
    painter.setFont(plain);
    painter.setPen(style.theme.mutedText);
    painter.drawText(QRectF(line.left(), line.top(), columns.valueRight(), line.height()),
                     Qt::AlignRight | Qt::AlignVCenter, readout.unit);
    if (columns.baseline > 0)
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, Words::tr("baseline"));
}

void paintRow(QPainter& painter, const QRectF& line, const ReadoutRow& row, const Columns& columns,
              const ChartStyle& style) {
    if (row.colour.isValid())
        painter.fillRect(QRectF(line.left(), line.center().y() - 4, 7, 8), row.colour);
    painter.setPen(row.colour.isValid() ? style.theme.text : style.theme.mutedText);
    const QString label = painter.fontMetrics().elidedText(row.label, Qt::ElideRight, qCeil(columns.label) + 1);
    painter.drawText(line.adjusted(swatch, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, label);
    painter.drawText(QRectF(line.left(), line.top(), columns.valueRight(), line.height()),
                     Qt::AlignRight | Qt::AlignVCenter, row.value);
    if (columns.baseline > 0) {
        painter.setPen(style.theme.mutedText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.baseline);
    }
}

} // namespace

std::vector<ReadoutRow> readoutRows(const ChartData& data, const QSet<QString>& hidden, int index,
                                    const QLocale& locale) {
    std::vector<Entry> entries;
    double total = 0;
    for (const ChartSeries& series : data.series) {
        const double value = valueAt(series.values, index);
        if (hidden.contains(series.name) || !std::isfinite(value))
            continue;
        total += std::max(0.0, value);
        ReadoutRow row{series.colour, series.label, detailedAmount(value, data.unit, locale), {}};
        const double before = valueAt(series.baseline, index);
        if (const QString text = detailedAmount(before, data.unit, locale); std::isfinite(before) && text != row.value)
            row.baseline = text;
        entries.push_back({value, std::move(row)});
    }
    order(entries, data.form);
    std::vector<ReadoutRow> rows;
    if (data.form == ChartForm::stacked && entries.size() > 1)
        rows.push_back({{}, Words::tr("Total"), detailedAmount(total, data.unit, locale), {}});
    for (Entry& entry : entries)
        rows.push_back(std::move(entry.row));
    for (const ChartLimit& limit : data.limits)
        if (const double value = valueAt(limit.values, index); std::isfinite(value))
            rows.push_back({{}, limit.label, detailedAmount(value, data.unit, locale), {}});
    return rows;
}

void paintCursor(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                 int index, const ChartStyle& style) {
    const double x = std::round(frame.xOf(index));
    QColor line = style.theme.text;
    line.setAlphaF(0.38F);
    painter.fillRect(QRectF(x - 0.75, frame.plot.top(), 1.5, frame.plot.height()), line);
    if (data.form != ChartForm::lines)
        return;
    for (const ChartSeries& series : data.series) {
        const QPointF point(x, frame.yOf(valueAt(series.values, index)));
        if (hidden.contains(series.name) || !frame.plot.adjusted(-1, -1, 1, 1).contains(point))
            continue;
        painter.setPen(QPen(style.theme.panel, 1.5));
        painter.setBrush(series.colour);
        painter.drawEllipse(point, 4, 4);
    }
}

void paintReadout(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                  int index, const ChartStyle& style) {
    const Readout readout{monthText(data.start + index, style.locale), amountHeading(data.unit, style.locale),
                          readoutRows(data, hidden, index, style.locale)};
    const QFont font = style.font(numberFont(smallFont()));
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    const Columns columns =
        columnsOf(readout, QFontMetricsF(font), QFontMetricsF(bold), frame.size.width() - 8 - 2 * inset);
    const QRectF box = boxOf(readout, columns, frame, index);
    painter.setPen(style.theme.border);
    painter.setBrush(style.theme.panel);
    painter.drawRoundedRect(box, 5, 5);
    painter.setFont(font);
    QRectF line(box.left() + inset, box.top() + inset - 2, columns.width(), pitch);
    paintHeading(painter, line, readout, columns, bold, style);
    for (const ReadoutRow& row : readout.rows) {
        line.translate(0, pitch);
        paintRow(painter, line, row, columns, style);
    }
}

} // namespace headroom
