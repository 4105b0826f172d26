#pragma once

#include <QLocale>
#include <QString>

namespace headroom {

/// A number as decimal digits, so that scaling by powers of ten is exact: d.ddd × 10^exponent.
struct Decimal {
    bool negative = false;
    /// At least one digit, without trailing zeros; "0" for zero.
    QByteArray digits = "0";
    int exponent = 0;

    bool isZero() const { return digits == "0"; }
    /// How many digits stand behind the point.
    int decimals() const { return std::max(0, static_cast<int>(digits.size()) - 1 - exponent); }
};

/// `value` rounded to this many significant digits (1 to 17).
Decimal roundedDecimal(double value, int significant);
/// The fewest digits that read back to the same bits.
Decimal shortestDecimal(double value);
/// Without the sign, with the locale's point and groups, and at least `minDecimals` digits behind the point.
QString positionalText(const Decimal& number, int minDecimals, const QLocale& locale);

} // namespace headroom
