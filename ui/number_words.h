#pragma once

#include <QAnyStringView>
#include <QLocale>
#include <QStringView>

#include <array>

namespace headroom {

/// "B" for 10^9, "億" for 10^8.
struct ScaleWord {
    int exponent = 0;
    QStringView word;
};

/// How a language writes amounts: its scale words, largest first, and where the dollar stands.
struct NumberWords {
    QLocale::Language language;
    std::array<ScaleWord, 4> scales;
    QStringView moneyBefore;
    QStringView moneyAfter;
    /// Between a number and its scale word or unit symbol, and before a percent sign.
    QStringView gap;
    QStringView percentGap;
    QStringView minus;
};

const NumberWords& numberWords(const QLocale& locale);

enum class UnitKind { plain, money, count, percent, growth, power, time };

/// How a unit of the model is written.
struct UnitForm {
    QStringView unit;
    UnitKind kind = UnitKind::plain;
    /// The power of ten by which a value is shown larger: 2 for a percentage, 6 for USD a token shown per million.
    int shift = 0;
    /// "%1/month", before translation; and the same for exactly one.
    const char* pattern = "%1";
    const char* singular = nullptr;
};

/// The form of a unit; a plain one with the unit left to the caller where it is unknown.
const UnitForm& unitForm(const QString& unit);
/// The translated pattern with its amount.
QString inUnit(const QString& amount, const UnitForm& form, bool one);

/// Names of powers of thousand of a watt, from kW on.
inline constexpr std::array<QStringView, 4> powerSymbols{u"kW", u"MW", u"GW", u"TW"};

/// What stands between groups of three digits: a thin space in English, elsewhere what the language uses.
QString groupSeparator(const QLocale& locale);

} // namespace headroom
