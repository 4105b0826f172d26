#include "drivers/written_unit.h"

#include "numbers.h"

#include <algorithm>
#include <array>
#include <span>

namespace headroom {

namespace {

constexpr std::array weights{
    std::string_view("workload/<w>/placement/<p>"),
    std::string_view("training/placement/<p>"),
    std::string_view("provider/<p>/mix/<a>"),
    std::string_view("provider/<p>/training_mix/<a>"),
};

/// Parts of a whole that may exceed it, and that people still say in per cent.
constexpr std::array partPatterns{
    std::string_view("provider/<p>/spare"),        std::string_view("provider/<p>/attached"),
    std::string_view("service/failover"),          std::string_view("procurement/multi_cloud_overhead"),
    std::string_view("market/lab/<l>/weight/<q>"),
};

bool holds(std::span<const std::string_view> patterns, std::string_view pattern) {
    return std::ranges::find(patterns, pattern) != patterns.end();
}

bool isFraction(Domain domain) {
    return domain == Domain::fraction || domain == Domain::openFraction || domain == Domain::positiveFraction;
}

/// Units whose field says what is counted, so that the number alone will do beside its label.
constexpr std::array counts{
    std::string_view("units"),        std::string_view("tokens/unit/day"),    std::string_view("tokens/s"),
    std::string_view("accelerators"), std::string_view("accelerators/month"), std::string_view("requests/replica"),
    std::string_view("H100e"),
};

/// The unit of the number alone: dollars stay dollars, all that is counted becomes a plain number.
QString bareUnit(const QString& unit) {
    return unit.startsWith(QStringLiteral("USD")) ? QStringLiteral("USD") : QStringLiteral("1");
}

/// As wide as so many letters: an ideograph takes the room of two.
qsizetype widthInLetters(const QString& text) {
    const auto isWide = [](QChar sign) {
        const QChar::Script script = sign.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
               script == QChar::Script_Hangul;
    };
    return text.size() + std::ranges::count_if(text, isWide);
}

} // namespace

bool isWeight(std::string_view pattern) {
    return holds(weights, pattern);
}

QString writtenUnit(const QString& unit, Domain domain, std::string_view pattern, bool weightsAreParts) {
    const bool part = holds(partPatterns, pattern) || (isWeight(pattern) && weightsAreParts);
    if (unit == QStringLiteral("1") && (part || isFraction(domain)))
        return QStringLiteral("fraction");
    if (unit.startsWith(QStringLiteral("1/")))
        return QStringLiteral("fraction") + unit.mid(1);
    return unit;
}

QString shortValue(double value, const QString& writtenUnit, const QLocale& locale) {
    constexpr qsizetype lettersBesideALabel = 10;
    const QString full = compactNumber(value, writtenUnit, locale);
    const bool counted = holds(counts, writtenUnit.toStdString());
    return !counted && widthInLetters(full) <= lettersBesideALabel
               ? full
               : compactNumber(value, bareUnit(writtenUnit), locale);
}

} // namespace headroom
