#include "decimal.h"

#include "number_words.h"

#include <charconv>

namespace headroom {

namespace {

/// From what `to_chars` writes: "-8.71e+10".
Decimal fromScientific(std::string_view text) {
    Decimal number;
    number.negative = text.front() == '-';
    if (number.negative)
        text.remove_prefix(1);
    const std::size_t e = text.find('e');
    number.digits.clear();
    for (char c : text.substr(0, e))
        if (c != '.')
            number.digits.append(c);
    while (number.digits.size() > 1 && number.digits.endsWith('0'))
        number.digits.chop(1);
    const std::string_view power = text.substr(text[e + 1] == '+' ? e + 2 : e + 1);
    std::from_chars(power.data(), power.data() + power.size(), number.exponent);
    if (number.isZero())
        return {};
    return number;
}

} // namespace

Decimal roundedDecimal(double value, int significant) {
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific, significant - 1);
    return fromScientific({text, static_cast<std::size_t>(end.ptr - text)});
}

Decimal shortestDecimal(double value) {
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific);
    return fromScientific({text, static_cast<std::size_t>(end.ptr - text)});
}

QString positionalText(const Decimal& number, int minDecimals, const QLocale& locale) {
    QByteArray whole = "0";
    QByteArray behind;
    if (number.exponent < 0) {
        behind = QByteArray(-number.exponent - 1, '0') + number.digits;
    } else {
        whole = number.digits.left(number.exponent + 1).leftJustified(number.exponent + 1, '0');
        behind = number.digits.mid(number.exponent + 1);
    }
    if (number.isZero())
        behind.clear();
    behind = behind.leftJustified(minDecimals, '0');

    QString text;
    const QString group = groupSeparator(locale);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += group;
        text += QLatin1Char(whole[i]);
    }
    if (!behind.isEmpty())
        text += locale.decimalPoint() + QLatin1String(behind);
    return text;
}

} // namespace headroom
