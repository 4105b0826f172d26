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

struct Columns {
    double label = 0, value = 0, baseline = 0;
    double width() const { return 12 + label + 16 + value + (baseline > 0 ? 14 + baseline : 0); }
};

Columns columnsOf(const QString& month, const std::vector<ReadoutRow>& rows, const QFontMetricsF& metrics) {
    Columns columns;
    for (const ReadoutRow& row : rows) {
        columns.label = std::max(columns.label, metrics.horizontalAdvance(row.label));
        columns.value = std::max(columns.value, metrics.horizontalAdvance(row.value));
        columns.baseline = std::max(columns.baseline, metrics.horizontalAdvance(row.baseline));
    }
    if (columns.baseline > 0)
        columns.baseline = std::max(columns.baseline, metrics.horizontalAdvance(Words::tr("baseline")));
    columns.label = std::max(columns.label, metrics.horizontalAdvance(month) * 1.1 - 28 - columns.value);
    return columns;
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
        ReadoutRow row{series.colour, series.label, detailedNumber(value, data.unit, locale), {}};
        const double before = valueAt(series.baseline, index);
        if (const QString text = detailedNumber(before, data.unit, locale); std::isfinite(before) && text != row.value)
            row.baseline = text;
        entries.push_back({value, std::move(row)});
    }
    order(entries, data.form);
    std::vector<ReadoutRow> rows;
    if (data.form == ChartForm::stacked && entries.size() > 1)
        rows.push_back({{}, Words::tr("Total"), detailedNumber(total, data.unit, locale), {}});
    for (Entry& entry : entries)
        rows.push_back(std::move(entry.row));
    for (const ChartLimit& limit : data.limits)
        if (const double value = valueAt(limit.values, index); std::isfinite(value))
            rows.push_back({{}, limit.label, detailedNumber(value, data.unit, locale), {}});
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

void paintReadout(QPainter& painter, const QString& month, const std::vector<ReadoutRow>& rows, const ChartFrame& frame,
                  int index, const ChartStyle& style) {
    constexpr double pitch = 17, inset = 9;
    const QFont font = style.font(numberFont(smallFont()));
    const Columns columns = columnsOf(month, rows, QFontMetricsF(font));
    const QSizeF size(columns.width() + 2 * inset, pitch * (static_cast<double>(rows.size()) + 1) + 2 * inset - 3);
    const double x = frame.xOf(index);
    const bool left = x > frame.plot.center().x();
    QRectF box(QPointF(left ? x - 12 - size.width() : x + 12, frame.plot.top() + 6), size);
    box.moveLeft(std::clamp(box.left(), 4.0, std::max(4.0, frame.size.width() - 4 - size.width())));
    box.translate(std::round(box.left()) - box.left() + 0.5, 0.5);

    painter.setPen(style.theme.border);
    painter.setBrush(style.theme.panel);
    painter.drawRoundedRect(box, 5, 5);
    QRectF line(box.left() + inset, box.top() + inset - 2, columns.width(), pitch);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(style.theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, month);
    painter.setFont(font);
    if (columns.baseline > 0) {
        painter.setPen(style.theme.mutedText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, Words::tr("baseline"));
    }
    const double valueRight = line.left() + 12 + columns.label + 16 + columns.value;
    for (const ReadoutRow& row : rows) {
        line.translate(0, pitch);
        if (row.colour.isValid())
            painter.fillRect(QRectF(line.left(), line.center().y() - 4, 7, 8), row.colour);
        painter.setPen(row.colour.isValid() ? style.theme.text : style.theme.mutedText);
        painter.drawText(line.adjusted(12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.label);
        painter.drawText(QRectF(QPointF(line.left(), line.top()), QPointF(valueRight, line.bottom())),
                         Qt::AlignRight | Qt::AlignVCenter, row.value);
        painter.setPen(style.theme.mutedText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.baseline);
    }
}

} // namespace headroom
