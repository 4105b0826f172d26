#include "number_words.h"
#include "numbers.h"

#include <QRegularExpression>

#include <charconv>
#include <cmath>
#include <span>

namespace headroom {

namespace {

/// A power of ten, or another way to say one, as people type it in any of our languages; compared in lower case.
struct TypedScale {
    QStringView word;
    int exponent;
};

constexpr TypedScale typedScales[] = {
    {u"", 0},          {u"k", 3},
    {u"thousand", 3},  {u"tsd.", 3},
    {u"tsd", 3},       {u"m", 6},
    {u"mn", 6},        {u"mm", 6},
    {u"million", 6},   {u"mio.", 6},
    {u"mio", 6},       {u"b", 9},
    {u"bn", 9},        {u"bil", 9},
    {u"billion", 9},   {u"g", 9},
    {u"mrd.", 9},      {u"mrd", 9},
    {u"t", 12},        {u"tn", 12},
    {u"trillion", 12}, {u"quadrillion", 15},
    {u"brd.", 15},     {u"brd", 15},
    {u"京", 16},       {u"경", 16},
    {u"亿亿", 16},     {u"bio.", 12},
    {u"bio", 12},      {u"万", 4},
    {u"萬", 4},        {u"億", 8},
    {u"亿", 8},        {u"兆", 12},
    {u"万亿", 12},     {u"만", 4},
    {u"억", 8},        {u"조", 12},
};

/// A unit as people type it, behind the scale word, without spaces; an empty one is always understood.
struct TypedUnit {
    UnitKind kind;
    QStringView word;
    /// Added to the exponent.
    int exponent;
};

constexpr TypedUnit typedUnits[] = {
    {UnitKind::power, u"kw", 0},        {UnitKind::power, u"mw", 3},    {UnitKind::power, u"gw", 6},
    {UnitKind::power, u"tw", 9},        {UnitKind::percent, u"%", -2},  {UnitKind::percent, u"percent", -2},
    {UnitKind::percent, u"pct", -2},    {UnitKind::percent, u"pp", -2}, {UnitKind::growth, u"%", -2},
    {UnitKind::growth, u"percent", -2}, {UnitKind::growth, u"pct", -2}, {UnitKind::plain, u"%", -2},
    {UnitKind::count, u"%", -2},
};

constexpr QStringView moneyWords[] = {u"us$", u"usd", u"$", u"ドル", u"달러", u"美元", u"dollars", u"dollar"};
constexpr QStringView yearWords[] = {u"/yr", u"/y", u"/year", u"ayear", u"peryear", u"p.a.", u"pa", u"/jahr", u"/年"};
constexpr QStringView monthWords[] = {u"/month", u"/mo", u"/m", u"amonth", u"permonth", u"/monat", u"/月"};

struct TypedNumber {
    QByteArray digits;
    int exponent = 0;
    QString rest;
};

bool isGrouped(const QString& whole, QChar separator) {
    const QStringList groups = whole.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i)
        if (i == 0 ? groups[i].isEmpty() || groups[i].size() > 3 || groups[i][0] == u'0' : groups[i].size() != 3)
            return false;
    return true;
}

/// The place of the decimal point in `text` (its size when there is none), after judging which of point and comma
/// groups thousands; -1 for a number that is neither.
qsizetype decimalPlace(const QString& text, const QLocale& locale) {
    const qsizetype points = text.count(u'.');
    const qsizetype commas = text.count(u',');
    if (points + commas == 0)
        return text.size();
    if (points > 0 && commas > 0) {
        const bool pointLast = text.lastIndexOf(u'.') > text.lastIndexOf(u',');
        const qsizetype place = pointLast ? text.lastIndexOf(u'.') : text.lastIndexOf(u',');
        const bool good = (pointLast ? points : commas) == 1 && isGrouped(text.left(place), pointLast ? u',' : u'.');
        return good ? place : -1;
    }
    const QChar used = points > 0 ? u'.' : u',';
    const bool decimalHere = locale.decimalPoint() == QString(used);
    if (!decimalHere && isGrouped(text, used))
        return text.size();
    if (points + commas == 1)
        return text.indexOf(used);
    return isGrouped(text, used) ? text.size() : -1;
}

std::optional<TypedNumber> splitNumber(const QString& typed, const QLocale& locale) {
    static const QRegularExpression form(u"^(-?)((?:\\d[\\d.,']*|[.,]\\d+))(?:e([+-]?\\d{1,3})(?![a-z]))?(.*)$"_qs);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString figures = match.captured(2).remove(u'\'');
    const qsizetype place = decimalPlace(figures, locale);
    if (place < 0)
        return std::nullopt;
    TypedNumber number;
    number.digits = match.captured(1).toLatin1();
    number.digits += figures.left(place).remove(u'.').remove(u',').toLatin1();
    const QByteArray behind = figures.mid(place + 1).toLatin1();
    number.digits += behind;
    number.exponent = match.captured(3).toInt() - static_cast<int>(behind.size());
    number.rest = match.captured(4);
    return number;
}

/// Without spaces and money words, in lower case, with plain signs and digits.
QString simplified(QStringView text, UnitKind kind) {
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    // Between digits a space stands for a separator of thousands; anywhere else it means nothing.
    static const QRegularExpression groups(u"(?<=\\d)\\s(?=\\d{3}(?!\\d))"_qs);
    static const QRegularExpression inner(u"\\d\\s+\\d"_qs);
    plain.replace(groups, u""_qs);
    if (inner.match(plain).hasMatch())
        return {};
    plain.remove(QRegularExpression(u"\\s"_qs)).replace(u'\u2212', u'-').replace(u'\u2013', u'-').replace(u'×', u'x');
    if (plain.startsWith(u'+'))
        plain.remove(0, 1);
    if (kind == UnitKind::money)
        for (const QStringView word : moneyWords)
            plain.remove(word.toString());
    return plain;
}

bool removeEnd(QString& text, std::span<const QStringView> words) {
    for (const QStringView word : words)
        if (text.endsWith(word)) {
            text.chop(word.size());
            return true;
        }
    return false;
}

/// What stands behind the amount in the unit's own words, "/month" or "permtok", taken off.
void removeUnitWords(QString& rest, const QString& unit, const UnitForm& form) {
    const QString spelled = form.shift == 0 || form.kind == UnitKind::power ? unit : QString();
    for (QString own : {inUnit(QString(), form, false), inUnit(QString(), form, true), spelled}) {
        own = own.toLower().remove(u' ');
        if (own.startsWith(u"usd"_qs))
            own.remove(0, 3);
        if (!own.isEmpty() && rest.endsWith(own)) {
            rest.chop(own.size());
            return;
        }
    }
    if (unit.endsWith(u"/year"_qs))
        removeEnd(rest, yearWords);
    else if (unit.endsWith(u"/month"_qs))
        removeEnd(rest, monthWords);
}

/// The exponent that scale word and unit together add.
std::optional<int> exponentOf(const QString& rest, const UnitForm& form) {
    const bool takesScale =
        form.kind == UnitKind::money || form.kind == UnitKind::count || form.kind == UnitKind::plain;
    for (const TypedScale& scale : typedScales) {
        if (!scale.word.isEmpty() && !takesScale)
            continue;
        if (rest == scale.word)
            return scale.exponent;
    }
    for (const TypedUnit& unit : typedUnits)
        if (unit.kind == form.kind && rest == unit.word)
            return unit.exponent;
    return std::nullopt;
}

std::optional<double> valueOf(const TypedNumber& number, int exponent) {
    const QByteArray text = number.digits + 'e' + QByteArray::number(number.exponent + exponent);
    double value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc() || !std::isfinite(value))
        return std::nullopt;
    return value == 0 ? 0.0 : value;
}

} // namespace

std::optional<double> parseNumber(QStringView text, QAnyStringView unitView, const QLocale& locale) {
    const QString unit = unitView.toString();
    const UnitForm& form = unitForm(unit);
    auto number = splitNumber(simplified(text, form.kind), locale);
    if (!number)
        return std::nullopt;
    removeUnitWords(number->rest, unit, form);

    const bool bare = number->rest.isEmpty();
    const bool percentage = form.kind == UnitKind::percent || form.kind == UnitKind::growth;
    if (form.kind == UnitKind::growth && number->rest == u"x"_qs) {
        const auto factor = valueOf(*number, 0);
        return factor ? std::optional(*factor - 1) : std::nullopt;
    }
    const auto exponent = exponentOf(number->rest, form);
    if (!exponent)
        return std::nullopt;
    if (percentage) {
        const auto plain = valueOf(*number, 0);
        const bool inPercent = !bare || (plain && std::abs(*plain) > 1);
        return valueOf(*number, inPercent ? -2 : 0);
    }
    // A bare number is in the unit itself; "GW" counts from kilowatts, dollars from the amount that is shown.
    const bool inUnitItself = form.kind == UnitKind::power && bare;
    return valueOf(*number, *exponent - (inUnitItself ? 0 : form.shift));
}

} // namespace headroom
