#include "number_words.h"

#include <QCoreApplication>

namespace headroom {

namespace {

constexpr QStringView thinSpace = u"\u202F";
constexpr QStringView minusSign = u"\u2212";

constexpr std::array<NumberWords, 5> languages{{
    {QLocale::English,
     {{{15, u"quadrillion"}, {12, u"T"}, {9, u"B"}, {6, u"M"}}},
     u"$",
     u"",
     thinSpace,
     thinSpace,
     minusSign},
    {QLocale::German,
     {{{15, u"Brd."}, {12, u"Bio."}, {9, u"Mrd."}, {6, u"Mio."}}},
     u"",
     u"\u202F$",
     thinSpace,
     thinSpace,
     minusSign},
    {QLocale::Japanese, {{{16, u"京"}, {12, u"兆"}, {8, u"億"}, {4, u"万"}}}, u"", u"ドル", u"", u"", u"-"},
    {QLocale::Korean, {{{16, u"경"}, {12, u"조"}, {8, u"억"}, {4, u"만"}}}, u"", u"달러", u"", u"", u"-"},
    {QLocale::Chinese, {{{16, u"亿亿"}, {12, u"万亿"}, {8, u"亿"}, {4, u"万"}}}, u"", u"美元", u"", u"", u"-"},
}};

constexpr std::array<UnitForm, 28> forms{{
    {u"", UnitKind::plain, 0, "%1"},
    {u"1", UnitKind::count, 0, "%1"},
    {u"USD", UnitKind::money, 0, "%1"},
    {u"USD/month", UnitKind::money, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1/month")},
    {u"USD/year", UnitKind::money, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1/yr")},
    {u"USD/Mtok", UnitKind::money, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 per Mtok")},
    {u"USD/token", UnitKind::money, 6, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 per Mtok")},
    {u"USD/unit/month", UnitKind::money, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1/unit/month")},
    {u"USD/h", UnitKind::money, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1/h")},
    {u"USD/kWh", UnitKind::money, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1/kWh")},
    {u"USD/kW", UnitKind::money, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1/kW")},
    {u"tokens", UnitKind::count, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 tokens")},
    {u"tokens/month", UnitKind::count, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 tokens/month")},
    {u"tokens/unit/day", UnitKind::count, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 tokens/unit/day")},
    {u"tokens/s", UnitKind::count, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 tokens/s")},
    {u"accelerators", UnitKind::count, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 accelerators"),
     QT_TRANSLATE_NOOP("headroom::Numbers", "%1 accelerator")},
    {u"accelerators/month", UnitKind::count, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 accelerators/month")},
    {u"units", UnitKind::count, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 units")},
    {u"requests/replica", UnitKind::count, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 requests/replica")},
    {u"kW", UnitKind::power, 0, "%1"},
    {u"MW", UnitKind::power, 3, "%1"},
    {u"fraction", UnitKind::percent, 2, "%1"},
    {u"fraction/month", UnitKind::percent, 2, QT_TRANSLATE_NOOP("headroom::Numbers", "%1/month")},
    {u"fraction/year", UnitKind::growth, 2, QT_TRANSLATE_NOOP("headroom::Numbers", "%1/yr")},
    {u"months", UnitKind::time, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 months"),
     QT_TRANSLATE_NOOP("headroom::Numbers", "%1 month")},
    {u"years", UnitKind::time, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 years"),
     QT_TRANSLATE_NOOP("headroom::Numbers", "%1 year")},
    {u"s", UnitKind::time, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 s")},
    {u"h", UnitKind::time, 0, QT_TRANSLATE_NOOP("headroom::Numbers", "%1 h")},
}};

} // namespace

const NumberWords& numberWords(const QLocale& locale) {
    for (const NumberWords& words : languages)
        if (words.language == locale.language())
            return words;
    return languages.front();
}

const UnitForm& unitForm(const QString& unit) {
    for (const UnitForm& form : forms)
        if (form.unit == unit)
            return form;
    return forms.front();
}

QString inUnit(const QString& amount, const UnitForm& form, bool one) {
    const char* pattern = one && form.singular ? form.singular : form.pattern;
    return QCoreApplication::translate("headroom::Numbers", pattern).arg(amount);
}

QString groupSeparator(const QLocale& locale) {
    const bool english = locale.language() == QLocale::English || locale.language() == QLocale::C;
    return english ? thinSpace.toString() : locale.groupSeparator();
}

} // namespace headroom
