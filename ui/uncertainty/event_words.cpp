#include "uncertainty/event_words.h"

#include "numbers.h"
#include "uncertainty/event_edit.h"
#include "uncertainty/uncertainty_text.h"

namespace headroom {

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
