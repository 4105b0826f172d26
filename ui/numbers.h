#pragma once

#include "month.h"

#include <QAnyStringView>
#include <QLocale>
#include <QString>

#include <optional>

namespace headroom {

// Numbers as people write them. Units are those of the model: "USD", "USD/month", "USD/Mtok", "fraction",
// "fraction/year", "accelerators", "MW", "1" ... An unknown unit is written behind the number as it is.

/// The unit of what is only counted.
inline const QString plainUnit = QStringLiteral("1");

/// Three significant digits and the unit people say: $87 B, 82 300 accelerators, 64 %/yr, 27 GW, 4.0 ×/yr; in
/// Japanese 870億ドル. Without a value (not a number) an en dash.
QString compactNumber(double value, QAnyStringView unit, const QLocale& locale);
/// Whether that is a growth written as a multiple of the year before.
bool isMultiple(double value, QAnyStringView unit);
/// What a pointer reads off a chart: whole numbers from a million on, six significant digits below, percentages with
/// two decimals.
QString detailedNumber(double value, QAnyStringView unit, const QLocale& locale);
/// The same without the words of its unit, for columns whose heading says it: "$6 313 877 020" for USD a month.
QString detailedAmount(double value, QAnyStringView unit, const QLocale& locale);
/// What `detailedAmount` leaves out, for that heading: "$/month"; empty where the amount says it all.
QString amountHeading(QAnyStringView unit, const QLocale& locale);
/// Every digit, for entry: `parseNumber` reads it back to the same bits.
QString exactNumber(double value, QAnyStringView unit, const QLocale& locale);

/// What a person types: "87B", "$87 bn", "64%", "0.64", "82,000", "27 GW", "870億ドル". A bare number in a fraction's
/// field is a fraction up to 1 and a percentage beyond. Nothing when it cannot be read.
std::optional<double> parseNumber(QStringView text, QAnyStringView unit, const QLocale& locale);

/// "December 2032", "2032年12月".
QString monthText(Month month, const QLocale& locale);
/// "Dec 2032", "2032年12月".
QString shortMonthText(Month month, const QLocale& locale);
/// Reads `2027-03`, "March 2027", "Mar 2027", "3/2027", "2027年3月".
std::optional<Month> parseMonth(QStringView text, const QLocale& locale);

/// A Herfindahl–Hirschman index (0 to 1) as economists write it, times 10 000: "2 930".
QString concentrationText(double index, const QLocale& locale);

/// How an axis whose largest value is `largest` writes its numbers: they are divided by `divisor`, and `unit` is what
/// they are then counted in ("$B", "GW", "%", "億ドル").
struct AxisScale {
    double divisor = 1;
    QString unit;
};
AxisScale axisScale(double largest, QAnyStringView unit, const QLocale& locale);
/// A plain number with this many decimals and the locale's separators.
QString plainNumber(double value, int decimals, const QLocale& locale);

} // namespace headroom
