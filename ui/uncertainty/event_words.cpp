#include "uncertainty/event_words.h"

#include "numbers.h"
#include "uncertainty/effect_targets.h"
#include "uncertainty/event_edit.h"
#include "uncertainty/uncertainty_text.h"

namespace headroom {

namespace {

/// What an effect reaches, as far as a line has room.
QString reachedText(const Scenario& scenario, const std::string& pattern, const QLocale& locale) {
    constexpr std::size_t mostNames = 3;
    const auto targets = effectTargets(scenario, pattern);
    QStringList names;
    for (std::size_t i = 0; i < std::min(targets.size(), mostNames); ++i)
        names << quantityName(scenario, QString::fromStdString(targets[i]), locale);
    const QString text = names.join(QStringLiteral("; "));
    const auto further = static_cast<int>(targets.size() - static_cast<std::size_t>(names.size()));
    return further == 0 ? text : UncertaintyText::tr("%1; and %n more", "names of quantities", further).arg(text);
}

} // namespace

QString effectsText(const Scenario& scenario, const std::string& event, const QLocale& locale) {
    const auto* effects = fieldAs<Effects>(scenario, eventKey(event, "effects"));
    const EffectTargets targets(scenario, locale);
    QStringList lines;
    for (const Effect& effect : effects ? effects->effects : std::vector<Effect>()) {
        const bool sets = effect.operation == Effect::Operation::set;
        const QString unit = sets ? targets.writtenUnit(QString::fromStdString(effect.key)) : plainUnit;
        const QString reached = reachedText(scenario, effect.key, locale);
        const QString value = exactNumber(effect.value.value, unit, locale);
        QString line = sets ? UncertaintyText::tr("%1: set to %2", "quantities, a value").arg(reached, value)
                            : UncertaintyText::tr("%1: times %2", "quantities, a factor").arg(reached, value);
        if (effect.ramp.value > 0)
            line = UncertaintyText::tr("%1, in full after %2", "effect, months")
                       .arg(line, compactNumber(effect.ramp.value, u"months", locale));
        lines << line;
    }
    return lines.join(QChar(QChar::LineSeparator));
}

QString eventProbability(const Scenario& scenario, const std::string& event, const QLocale& locale) {
    const Quantity* probability = scenario.quantity(eventKey(event, "probability"));
    return probability ? compactNumber(probability->value, u"fraction", locale) : QString();
}

QString eventText(const Scenario& scenario, const std::string& event, const QLocale& locale) {
    const QString probability = eventProbability(scenario, event, locale);
    const auto* window = fieldAs<Window>(scenario, eventKey(event, "window"));
    if (!window)
        return probability;
    const QString when = UncertaintyText::tr("%1 – %2", "first month, last month")
                             .arg(shortMonthText(window->first, locale), shortMonthText(window->last, locale));
    return probability.isEmpty() ? when : UncertaintyText::tr("%1, %2", "probability, window").arg(probability, when);
}

} // namespace headroom
