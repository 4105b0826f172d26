#include "charts/readout_rows.h"

#include "charts/chart_stack.h"
#include "numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom {

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(headroom::ChartReadout)
};

double valueAt(const std::vector<double>& values, int index) {
    const auto t = static_cast<std::size_t>(index);
    if (values.size() == 1)
        return values.front();
    return t < values.size() ? values[t] : std::numeric_limits<double>::quiet_NaN();
}

/// Writes the numbers of one readout. A single run is exact and written in full; of many futures no more than three or
/// four digits are certain, in one unit for all, so that five columns of them can stand beside each other.
class ReadoutNumbers {
  public:
    ReadoutNumbers(const ChartData& data, int index, const QLocale& locale) : data_(data), locale_(locale) {
        for (const ChartSeries& series : data.series)
            if (series.fan)
                for (const std::vector<double>* values : {&series.fan->p5, &series.fan->p95, &series.values})
                    if (const double value = std::abs(valueAt(*values, index)); std::isfinite(value))
                        largest_ = std::max(largest_, value);
        scale_ = axisScale(largest_, data.unit, locale);
    }

    bool futures() const {
        return std::ranges::any_of(data_.series, [](const ChartSeries& s) { return !!s.fan; });
    }
    QString unit() const { return futures() ? scale_.unit : amountHeading(data_.unit, locale_); }
    QString text(double value) const {
        if (!std::isfinite(value))
            return {};
        return futures() ? plainNumber(value / scale_.divisor, decimals(), locale_)
                         : detailedAmount(value, data_.unit, locale_);
    }

  private:
    int decimals() const {
        const double shown = largest_ / scale_.divisor;
        return shown >= 1000 ? 0 : shown >= 10 ? 1 : shown >= 1 ? 2 : 3;
    }

    const ChartData& data_;
    const QLocale& locale_;
    double largest_ = 0;
    AxisScale scale_;
};

ReadoutRow rowOf(const ChartSeries& series, int index, const ReadoutNumbers& numbers) {
    ReadoutRow row;
    row.colour = series.colour;
    row.label = series.label;
    const QString planned = numbers.text(valueAt(series.values, index));
    const QString before = numbers.text(valueAt(series.baseline, index));
    if (before != planned)
        row.baseline = before;
    row.value = planned;
    if (series.fan) {
        row.value = numbers.text(valueAt(series.fan->median, index));
        row.p5 = numbers.text(valueAt(series.fan->p5, index));
        row.p95 = numbers.text(valueAt(series.fan->p95, index));
        row.mean = numbers.text(valueAt(series.fan->mean, index));
        row.planned = planned;
    }
    return row;
}

ReadoutRow totalRow(const ChartData& data, const QSet<QString>& hidden, int index, const ReadoutNumbers& numbers) {
    double planned = 0;
    for (const ChartSeries& series : data.series)
        if (const double value = valueAt(series.values, index); !hidden.contains(series.name) && value > 0)
            planned += value;
    ChartSeries total;
    total.label = RowWords::tr("Total");
    total.values.assign(static_cast<std::size_t>(data.months), planned);
    total.fan = topFan(data, hidden);
    ReadoutRow row = rowOf(total, index, numbers);
    // Percentiles do not add up: without those of the sum there is but the total as planned.
    if (!total.fan && numbers.futures())
        row.planned = std::exchange(row.value, {});
    return row;
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

QString spread(const ReadoutRow& row) {
    if (row.p5.isEmpty())
        return {};
    if (row.mean.isEmpty())
        return RowWords::tr(" (P5 %1, P95 %2, as planned %3)").arg(row.p5, row.p95, row.planned);
    return RowWords::tr(" (P5 %1, P95 %2, mean %3, as planned %4)").arg(row.p5, row.p95, row.mean, row.planned);
}

} // namespace

Readout readoutOf(const ChartData& data, const QSet<QString>& hidden, int index, const QLocale& locale) {
    const ReadoutNumbers numbers(data, index, locale);
    std::vector<Entry> entries;
    for (const ChartSeries& series : data.series) {
        const double value = valueAt(drawnValues(series, data), index);
        if (!hidden.contains(series.name) && std::isfinite(value))
            entries.push_back({value, rowOf(series, index, numbers)});
    }
    order(entries, data.form);
    Readout readout{monthText(data.start + index, locale), numbers.unit(), {}, numbers.futures()};
    if (data.form == ChartForm::stacked && entries.size() > 1)
        readout.rows.push_back(totalRow(data, hidden, index, numbers));
    for (Entry& entry : entries)
        readout.rows.push_back(std::move(entry.row));
    for (const ChartLimit& limit : data.limits)
        if (const double value = valueAt(limit.values, index); std::isfinite(value))
            readout.rows.push_back(ReadoutRow{{}, limit.label, numbers.text(value), {}, {}, {}, {}, {}});
    return readout;
}

QString readoutSentence(const Readout& readout) {
    QStringList values;
    for (const ReadoutRow& row : readout.rows)
        values += row.label + u' ' + (row.value.isEmpty() ? row.planned : row.value) + spread(row);
    const QString heading = readout.unit.isEmpty() ? readout.month : readout.month + u", "_qs + readout.unit;
    return RowWords::tr("%1: %2").arg(heading, values.join(RowWords::tr("; ")));
}

} // namespace headroom
