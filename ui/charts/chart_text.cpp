#include "charts/chart_text.h"

#include "numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace headroom {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(headroom::ChartText)
};

/// Read back to the same bits by any spreadsheet; empty where there is no value.
QString cell(const std::vector<double>& values, int index) {
    const auto t = static_cast<std::size_t>(index);
    if (values.empty() || (t >= values.size() && values.size() > 1))
        return {};
    const double value = values.size() == 1 ? values.front() : values[t];
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

QString cleaned(QString text) {
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

/// The columns of a series: as planned, and over many futures their spread.
struct TextColumn {
    QString heading;
    const std::vector<double>* values;
};

std::vector<TextColumn> tableColumns(const ChartData& data) {
    std::vector<TextColumn> columns;
    for (const ChartSeries& series : data.series) {
        columns.push_back({series.label, &series.values});
        if (!series.fan)
            continue;
        const ChartFan& fan = *series.fan;
        for (const auto& [name, values] : {std::pair(QStringLiteral("P5"), &fan.p5),
                                           {QStringLiteral("P25"), &fan.p25},
                                           {ChartWords::tr("median"), &fan.median},
                                           {QStringLiteral("P75"), &fan.p75},
                                           {QStringLiteral("P95"), &fan.p95},
                                           {ChartWords::tr("mean"), &fan.mean}})
            if (!values->empty())
                columns.push_back({ChartWords::tr("%1, %2", "series, median").arg(series.label, name), values});
    }
    for (const ChartLimit& limit : data.limits)
        columns.push_back({limit.label, &limit.values});
    return columns;
}

/// "; in nine futures of ten between $3 B and $9 B then".
QString spreadPassage(const ChartSeries& series, const ChartData& data, int month, const QLocale& locale) {
    if (!series.fan)
        return {};
    const auto value = [&](const std::vector<double>& values) {
        return compactNumber(values[static_cast<std::size_t>(month)], data.unit, locale);
    };
    return ChartWords::tr(", median %1, in nine futures of ten from %2 to %3")
        .arg(value(series.fan->median), value(series.fan->p5), value(series.fan->p95));
}

QString passage(const ChartSeries& series, const ChartData& data, const QLocale& locale) {
    int first = -1, last = -1;
    for (int t = 0; t < data.months && t < static_cast<int>(series.values.size()); ++t)
        if (std::isfinite(series.values[static_cast<std::size_t>(t)])) {
            first = first < 0 ? t : first;
            last = t;
        }
    if (first < 0)
        return ChartWords::tr("%1 without values").arg(series.label);
    const auto value = [&](int t) {
        return compactNumber(series.values[static_cast<std::size_t>(t)], data.unit, locale);
    };
    const auto month = [&](int t) { return monthText(data.start + t, locale); };
    return ChartWords::tr("%1 %2 in %3 to %4 in %5")
               .arg(series.label, value(first), month(first), value(last), month(last)) +
           spreadPassage(series, data, last, locale);
}

} // namespace

QString chartTable(const ChartData& data) {
    QString unit = data.unit == u"1"_qs || data.unit.isEmpty() ? QString() : u" ("_qs + data.unit + u')';
    QStringList heading{ChartWords::tr("Month")};
    const std::vector<TextColumn> columns = tableColumns(data);
    for (const TextColumn& column : columns)
        heading += cleaned(column.heading + unit);
    QString table = heading.join(u'\t') + u'\n';
    for (int t = 0; t < data.months; ++t) {
        QStringList row{QString::fromStdString((data.start + t).text())};
        for (const TextColumn& column : columns)
            row += cell(*column.values, t);
        table += row.join(u'\t') + u'\n';
    }
    return table;
}

QString chartSentence(const ChartData& data, const QLocale& locale) {
    QStringList passages;
    for (const ChartSeries& series : data.series)
        passages += passage(series, data, locale);
    for (const ChartSpan& span : data.spans)
        if (!span.label.isEmpty())
            passages += ChartWords::tr("%1 from %2 to %3")
                            .arg(span.label, monthText(span.from, locale), monthText(span.until, locale));
    for (const ChartBar& bar : data.bars)
        if (!bar.label.isEmpty())
            passages += ChartWords::tr("%1 in %2").arg(bar.label, monthText(bar.month, locale));
    for (const ChartMarker& marker : data.markers)
        if (!marker.label.isEmpty())
            passages += ChartWords::tr("%1 in %2").arg(marker.label, monthText(marker.month, locale));
    if (passages.isEmpty())
        return ChartWords::tr("%1: nothing to show.").arg(data.title);
    return ChartWords::tr("%1: %2.").arg(data.title, passages.join(ChartWords::tr("; ")));
}

} // namespace headroom
