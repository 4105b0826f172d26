#include "charts/chart_readout.h"

#include "charts/readout_rows.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom {

namespace {

struct ReadoutWords {
    Q_DECLARE_TR_FUNCTIONS(headroom::ChartReadout)
};

constexpr double swatch = 12, firstGap = 16, columnGap = 14, pitch = 17, inset = 9;

/// A column of numbers: what it is called, where it is not the only one, and what stands in it.
struct ReadoutColumn {
    QString heading;
    QString ReadoutRow::*text;
    /// The least important ones give way first where there is no room.
    int rank = 0;
    bool muted = false;
    double width = 0;
};

std::vector<ReadoutColumn> possibleColumns(const Readout& readout) {
    if (!readout.futures)
        return {{{}, &ReadoutRow::value}, {ReadoutWords::tr("baseline"), &ReadoutRow::baseline, 1, true}};
    return {{ReadoutWords::tr("P5"), &ReadoutRow::p5, 1},
            {ReadoutWords::tr("median"), &ReadoutRow::value},
            {ReadoutWords::tr("P95"), &ReadoutRow::p95, 1},
            {ReadoutWords::tr("mean"), &ReadoutRow::mean, 3, true},
            {ReadoutWords::tr("as planned"), &ReadoutRow::planned, 2, true},
            {ReadoutWords::tr("baseline"), &ReadoutRow::baseline, 4, true}};
}

/// Where everything stands from the left of the box on.
struct Columns {
    double label = 0;
    std::vector<ReadoutColumn> numbers;

    double width() const {
        double width = swatch + label + firstGap - columnGap;
        for (const ReadoutColumn& column : numbers)
            width += columnGap + column.width;
        return width;
    }
};

/// Without those in which nothing stands.
Columns fullColumns(const Readout& readout, const QFontMetricsF& metrics, const QFontMetricsF& bold) {
    Columns columns{0, possibleColumns(readout)};
    for (ReadoutColumn& column : columns.numbers) {
        for (const ReadoutRow& row : readout.rows)
            column.width = std::max(column.width, metrics.horizontalAdvance(row.*column.text));
        if (column.width > 0)
            column.width = std::max(column.width, metrics.horizontalAdvance(column.heading));
    }
    std::erase_if(columns.numbers, [](const ReadoutColumn& column) { return column.width == 0; });
    columns.label = bold.horizontalAdvance(readout.month);
    // The unit stands above the numbers of a single run, and beside the month above those of many futures.
    const double unit = metrics.horizontalAdvance(readout.unit);
    if (readout.futures)
        columns.label += (unit > 0 ? unit + 8 : 0) - swatch;
    else if (!columns.numbers.empty())
        columns.label += unit + 8 - swatch - firstGap - columns.numbers.front().width;
    for (const ReadoutRow& row : readout.rows)
        columns.label = std::max(columns.label, metrics.horizontalAdvance(row.label));
    return columns;
}

/// `room`: the widest the columns may be together.
Columns columnsOf(const Readout& readout, const QFontMetricsF& metrics, const QFontMetricsF& bold, double room) {
    Columns columns = fullColumns(readout, metrics, bold);
    while (columns.width() > room) {
        const auto least = std::ranges::max_element(columns.numbers, {}, &ReadoutColumn::rank);
        if (least == columns.numbers.end() || least->rank == 0)
            break;
        columns.numbers.erase(least);
    }
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
    const double month = QFontMetricsF(bold).horizontalAdvance(readout.month);
    painter.setFont(plain);
    painter.setPen(style.theme.mutedText);
    double right = line.left() + swatch + columns.label + firstGap - columnGap;
    if (readout.futures)
        painter.drawText(line.adjusted(month + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, readout.unit);
    for (const ReadoutColumn& column : columns.numbers) {
        right += columnGap + column.width;
        painter.drawText(QRectF(line.left(), line.top(), right - line.left(), line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, column.heading.isEmpty() ? readout.unit : column.heading);
    }
}

void paintRow(QPainter& painter, const QRectF& line, const ReadoutRow& row, const Columns& columns,
              const ChartStyle& style) {
    if (row.colour.isValid())
        painter.fillRect(QRectF(line.left(), line.center().y() - 4, 7, 8), row.colour);
    const QColor ink = row.colour.isValid() ? style.theme.text : style.theme.mutedText;
    painter.setPen(ink);
    const QString label = painter.fontMetrics().elidedText(row.label, Qt::ElideRight, qCeil(columns.label) + 1);
    painter.drawText(line.adjusted(swatch, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, label);
    double right = line.left() + swatch + columns.label + firstGap - columnGap;
    for (const ReadoutColumn& column : columns.numbers) {
        right += columnGap + column.width;
        painter.setPen(column.muted ? style.theme.mutedText : ink);
        painter.drawText(QRectF(line.left(), line.top(), right - line.left(), line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, row.*column.text);
    }
}

} // namespace

void paintCursor(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                 int index, const ChartStyle& style) {
    const double x = std::round(frame.xOf(index));
    QColor line = style.theme.text;
    line.setAlphaF(0.38F);
    painter.fillRect(QRectF(x - 0.75, frame.plot.top(), 1.5, frame.plot.height()), line);
    if (data.form != ChartForm::lines)
        return;
    for (const ChartSeries& series : data.series) {
        const std::vector<double>& drawn = drawnValues(series, data);
        if (static_cast<std::size_t>(index) >= drawn.size())
            continue;
        const double value = drawn[static_cast<std::size_t>(index)];
        const QPointF point(x, frame.yOf(value));
        if (!std::isfinite(value) || hidden.contains(series.name) || !frame.plot.adjusted(-1, -1, 1, 1).contains(point))
            continue;
        painter.setPen(QPen(style.theme.panel, 1.5));
        painter.setBrush(series.colour);
        painter.drawEllipse(point, 4, 4);
    }
}

void paintReadout(QPainter& painter, const ChartData& data, const QSet<QString>& hidden, const ChartFrame& frame,
                  int index, const ChartStyle& style) {
    const Readout readout = readoutOf(data, hidden, index, style.locale);
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
