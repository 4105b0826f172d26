#include "uncertainty/distribution_words.h"

#include "drivers/written_unit.h"
#include "numbers.h"
#include "uncertainty/distributions.h"
#include "uncertainty/uncertainty_text.h"

namespace headroom {

namespace {

/// Beyond its 1st and 99th percentile a value is hardly believed.
constexpr double farOut = 0.01;

QString joinedNumbers(const std::vector<double>& values, const QString& unit, const QLocale& locale) {
    QStringList texts;
    for (const double value : values)
        texts << compactNumber(value, unit, locale);
    return texts.join(QStringLiteral(" – "));
}

/// The kind with those of its numbers that its 90 % do not say.
QString shapeText(const Distribution& distribution, const QString& unit, const QLocale& locale) {
    const auto& p = distribution.parameters;
    const QString kind = kindName(distribution.kind);
    switch (distribution.kind) {
    case DistributionKind::uniform:
    case DistributionKind::triangular:
    case DistributionKind::pert:
        return UncertaintyText::tr("%1 %2", "kind, its numbers").arg(kind, joinedNumbers(p, unit, locale));
    case DistributionKind::normal:
        return UncertaintyText::tr("%1 %2 ± %3", "kind, mean, standard deviation")
            .arg(kind, compactNumber(p[0], unit, locale), compactNumber(p[1], unit, locale));
    case DistributionKind::beta:
        return UncertaintyText::tr("%1 %2", "kind, its numbers").arg(kind, joinedNumbers({p[2], p[3]}, unit, locale));
    case DistributionKind::discrete:
        return UncertaintyText::tr("%1, %n values", nullptr, static_cast<int>(distribution.values.size())).arg(kind);
    case DistributionKind::lognormal:
        break;
    }
    return kind;
}

} // namespace

QString kindName(std::optional<DistributionKind> kind) {
    if (!kind)
        return UncertaintyText::tr("Certain");
    switch (*kind) {
    case DistributionKind::uniform:
        return UncertaintyText::tr("Uniform");
    case DistributionKind::triangular:
        return UncertaintyText::tr("Triangular");
    case DistributionKind::pert:
        return UncertaintyText::tr("PERT");
    case DistributionKind::normal:
        return UncertaintyText::tr("Normal");
    case DistributionKind::lognormal:
        return UncertaintyText::tr("Lognormal");
    case DistributionKind::beta:
        return UncertaintyText::tr("Beta");
    case DistributionKind::discrete:
        break;
    }
    return UncertaintyText::tr("Discrete");
}

QString kindHelp(std::optional<DistributionKind> kind) {
    if (!kind)
        return UncertaintyText::tr("One value in every future.");
    switch (*kind) {
    case DistributionKind::uniform:
        return UncertaintyText::tr("Every value from min to max is as likely.");
    case DistributionKind::triangular:
        return UncertaintyText::tr("A least, a most likely and a greatest value, with straight flanks.");
    case DistributionKind::pert:
        return UncertaintyText::tr("A least, a most likely and a greatest value; the middle weighs most.");
    case DistributionKind::normal:
        return UncertaintyText::tr("As far above as below the mean; without ends.");
    case DistributionKind::lognormal:
        return UncertaintyText::tr(
            "Above 0 with a long upper tail; one future in 20 lies below the first, one above the second.");
    case DistributionKind::beta:
        return UncertaintyText::tr("From min to max, leaning by its two shapes.");
    case DistributionKind::discrete:
        break;
    }
    return UncertaintyText::tr("One of a few values, each by its weight.");
}

QString parameterLabel(DistributionKind kind, std::size_t place) {
    const auto name = parameterNames(kind)[place];
    if (name == "min")
        return UncertaintyText::tr("Min");
    if (name == "max")
        return UncertaintyText::tr("Max");
    if (name == "mode")
        return UncertaintyText::tr("Mode");
    if (name == "mean")
        return UncertaintyText::tr("Mean");
    if (name == "sd")
        return UncertaintyText::tr("Standard deviation");
    if (name == "p5")
        return UncertaintyText::tr("5th percentile");
    if (name == "p95")
        return UncertaintyText::tr("95th percentile");
    return UncertaintyText::tr("Shape %1").arg(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
}

QString parameterUnit(DistributionKind kind, std::size_t place, const QString& writtenUnit) {
    const auto name = parameterNames(kind)[place];
    return name == "a" || name == "b" ? QStringLiteral("1") : writtenUnit;
}

QString previewNumber(double value, const QString& writtenUnit, const QLocale& locale) {
    return writtenUnit.startsWith(QLatin1String("fraction")) ? compactNumber(value, u"fraction", locale)
                                                             : shortValue(value, writtenUnit, locale);
}

QString distributionText(const Distribution& distribution, const QString& writtenUnit, const QLocale& locale) {
    const auto number = [&](double value) { return compactNumber(value, writtenUnit, locale); };
    QString shape = shapeText(distribution, writtenUnit, locale);
    if (distribution.truncate)
        shape = UncertaintyText::tr("%1, truncated to %2 – %3")
                    .arg(shape, number(distribution.truncate->low), number(distribution.truncate->high));
    return UncertaintyText::tr("%1; 90 % between %2 and %3")
        .arg(shape, number(quantile(distribution, 0.05)), number(quantile(distribution, 0.95)));
}

QString definitionText(const Distribution& distribution, const QString& writtenUnit, const QLocale& locale) {
    const auto number = [&](double value) { return exactNumber(value, writtenUnit, locale); };
    QStringList numbers;
    for (std::size_t i = 0; i < distribution.parameters.size(); ++i)
        numbers << UncertaintyText::tr("%1 %2", "parameter, its number")
                       .arg(locale.toLower(parameterLabel(distribution.kind, i)),
                            exactNumber(distribution.parameters[i], parameterUnit(distribution.kind, i, writtenUnit),
                                        locale));
    double sum = 0;
    for (const double weight : distribution.weights)
        sum += weight;
    for (std::size_t i = 0; i < distribution.values.size(); ++i)
        numbers << UncertaintyText::tr("%1 in %2", "value, part of all futures")
                       .arg(number(distribution.values[i]),
                            compactNumber(distribution.weights[i] / sum, u"fraction", locale));
    const QString text = UncertaintyText::tr("%1: %2", "kind, its numbers")
                             .arg(kindName(distribution.kind), numbers.join(UncertaintyText::tr(", ", "in a list")));
    return distribution.truncate
               ? UncertaintyText::tr("%1, truncated to %2 – %3")
                     .arg(text, number(distribution.truncate->low), number(distribution.truncate->high))
               : text;
}

QString doubtText(const Distribution& distribution, double planned, const QString& writtenUnit, const QLocale& locale) {
    const Range range{quantile(distribution, farOut), quantile(distribution, 1 - farOut)};
    if (planned >= range.low && planned <= range.high)
        return {};
    const auto text = [&](double value) { return previewNumber(value, writtenUnit, locale); };
    return UncertaintyText::tr(
               "As planned it is %1, which these beliefs hardly allow: 98 % of futures lie between %2 and %3.")
        .arg(text(planned), text(range.low), text(range.high));
}

} // namespace headroom
