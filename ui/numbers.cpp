#include "numbers.h"

#include "decimal.h"
#include "number_words.h"

#include <QRegularExpression>
#include <QStringBuilder>

#include <cmath>

namespace headroom {

namespace {

constexpr QStringView noValue = u"–";
/// Smaller than this (10^-7 as shown) is rounding dust.
constexpr int smallestExponent = -6;
/// Growth of 100 % a year and more is spoken of as a multiple.
constexpr double multipleFrom = 1.0;

enum class Detail { compact, detailed, exact };

struct Writer {
    const UnitForm& form;
    const NumberWords& words;
    const QLocale& locale;
    Detail detail;

    bool scaled(const Decimal& number, int scale) const {
        if (detail == Detail::compact)
            return true;
        // A scale word in an entry field must leave a number that is still easy to read.
        return detail == Detail::exact && static_cast<int>(number.digits.size()) - 1 - (number.exponent - scale) <= 3;
    }

    int fewestPercentDecimals() const { return detail == Detail::detailed ? 2 : 0; }

    int fewestDecimals(const Decimal& number) const {
        const bool cents = form.kind == UnitKind::money && number.exponent < 1 && number.decimals() > 0;
        return cents ? 2 : 0;
    }

    QString signOf(const Decimal& number) const { return number.negative ? words.minus.toString() : QString(); }

    QString withScaleWord(Decimal number) const {
        for (const ScaleWord& scale : words.scales)
            if (number.exponent >= scale.exponent && scaled(number, scale.exponent)) {
                number.exponent -= scale.exponent;
                return positionalText(number, 0, locale) % words.gap % scale.word;
            }
        return positionalText(number, fewestDecimals(number), locale);
    }

    QString power(Decimal number) const {
        // The shift of the unit counts kilowatts; the symbol follows from the size.
        const int step = number.isZero() || !scaled(number, number.exponent / 3 * 3)
                             ? form.shift / 3
                             : std::clamp(number.exponent / 3, form.shift / 3, 3);
        number.exponent -= 3 * step;
        return positionalText(number, 0, locale) % words.gap % powerSymbols[static_cast<std::size_t>(step)];
    }

    QString amount(const Decimal& number) const {
        switch (form.kind) {
        case UnitKind::money:
            return words.moneyBefore % withScaleWord(number) % words.moneyAfter;
        case UnitKind::count:
        case UnitKind::plain:
            return withScaleWord(number);
        case UnitKind::percent:
        case UnitKind::growth:
            return positionalText(number, fewestPercentDecimals(), locale) % words.percentGap % u'%';
        case UnitKind::power:
            return power(number);
        case UnitKind::time:
            break;
        }
        return positionalText(number, 0, locale);
    }
};

Decimal digitsOf(double value, const UnitForm& form, Detail detail) {
    if (detail == Detail::exact)
        return shortestDecimal(value);
    const Decimal six = roundedDecimal(value, 6);
    if (detail == Detail::compact)
        return roundedDecimal(value, 3);
    const int exponent = six.exponent + form.shift;
    const bool percentage = form.kind == UnitKind::percent || form.kind == UnitKind::growth;
    if (percentage)
        return exponent >= -2 ? roundedDecimal(value, std::min(exponent + 3, 17)) : Decimal{};
    return exponent < 6 ? six : roundedDecimal(value, std::min(exponent + 1, 17));
}

/// The amount in its unit; an unknown unit stands behind it as it is.
QString withUnit(const QString& amount, const UnitForm& form, const QString& unit, bool one = false) {
    const QString text = inUnit(amount, form, one);
    const bool unknown = form.unit.isEmpty() && !unit.isEmpty();
    return unknown ? text + u' ' + unit : text;
}

QString multipleText(double value, const UnitForm& form, const NumberWords& words, const QLocale& locale) {
    const Decimal factor = roundedDecimal(1 + value, 3);
    return inUnit(positionalText(factor, 1, locale) % words.gap % u'×', form, false);
}

enum class Words { all, amountOnly };

QString writtenNumber(double value, QAnyStringView unitView, const QLocale& locale, Detail detail,
                      Words which = Words::all) {
    if (!std::isfinite(value))
        return noValue.toString();
    const QString unit = unitView.toString();
    const UnitForm& form = unitForm(unit);
    const NumberWords& words = numberWords(locale);
    if (detail == Detail::compact && isMultiple(value, unit))
        return multipleText(value, form, words, locale);

    Decimal number = digitsOf(value, form, detail);
    if (!number.isZero())
        number.exponent += form.shift;
    if (detail != Detail::exact && number.exponent < smallestExponent)
        number = {};
    const Writer writer{form, words, locale, detail};
    const QString amount = writer.amount(number);
    const bool one = number.digits == "1" && number.exponent == 0;
    return writer.signOf(number) + (which == Words::all ? withUnit(amount, form, unit, one) : amount);
}

} // namespace

QString compactNumber(double value, QAnyStringView unit, const QLocale& locale) {
    return writtenNumber(value, unit, locale, Detail::compact);
}

bool isMultiple(double value, QAnyStringView unit) {
    return unitForm(unit.toString()).kind == UnitKind::growth && value >= multipleFrom;
}

QString detailedNumber(double value, QAnyStringView unit, const QLocale& locale) {
    return writtenNumber(value, unit, locale, Detail::detailed);
}

QString detailedAmount(double value, QAnyStringView unit, const QLocale& locale) {
    return writtenNumber(value, unit, locale, Detail::detailed, Words::amountOnly);
}

QString amountHeading(QAnyStringView unit, const QLocale& locale) {
    const bool complete = detailedAmount(0, unit, locale) == detailedNumber(0, unit, locale);
    return complete ? QString() : axisScale(0, unit, locale).unit;
}

QString exactNumber(double value, QAnyStringView unit, const QLocale& locale) {
    return writtenNumber(value, unit, locale, Detail::exact);
}

QString concentrationText(double index, const QLocale& locale) {
    return std::isfinite(index) ? plainNumber(index * 10000, 0, locale) : noValue.toString();
}

QString plainNumber(double value, int decimals, const QLocale& locale) {
    QString text = QString::number(std::abs(value), 'f', decimals);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype whole = point < 0 ? text.size() : point;
    if (point >= 0)
        text.replace(point, 1, locale.decimalPoint());
    for (qsizetype i = whole - 3; i > 0; i -= 3)
        text.insert(i, groupSeparator(locale));
    const bool negative = value < 0 && text.contains(QRegularExpression("[1-9]"));
    return negative ? QString(numberWords(locale).minus % text) : text;
}

AxisScale axisScale(double largest, QAnyStringView unitView, const QLocale& locale) {
    const QString unit = unitView.toString();
    const UnitForm& form = unitForm(unit);
    const NumberWords& words = numberWords(locale);
    const Decimal size = std::isfinite(largest) ? roundedDecimal(largest, 6) : Decimal{};
    const int shown = size.isZero() ? 0 : size.exponent + form.shift;
    int exponent = 0;
    QString counted;
    if (form.kind == UnitKind::percent || form.kind == UnitKind::growth) {
        counted = u"%"_qs;
    } else if (form.kind == UnitKind::power) {
        const int step = std::clamp(shown / 3, form.shift / 3, 3);
        exponent = 3 * step;
        counted = powerSymbols[static_cast<std::size_t>(step)].toString();
    } else if (form.kind != UnitKind::time) {
        for (const ScaleWord& scale : words.scales)
            if (exponent == 0 && shown >= scale.exponent) {
                exponent = scale.exponent;
                counted = scale.word.toString();
            }
        if (form.kind == UnitKind::money)
            counted = words.moneyBefore % counted % words.moneyAfter;
    }
    return {std::pow(10.0, exponent - form.shift), withUnit(counted.trimmed(), form, unit).trimmed()};
}

} // namespace headroom
