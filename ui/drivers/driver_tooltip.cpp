#include "drivers/driver_tooltip.h"

#include "drivers/driver_change.h"
#include "drivers/driver_text.h"
#include "model_text.h"
#include "numbers.h"
#include "quantity_edit.h"
#include "uncertainty/distribution_words.h"
#include "validation.h"

namespace headroom {

namespace {

QString safe(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

QString tooltipParagraph(const QString& html) {
    return html.isEmpty() ? QString() : QStringLiteral("<p style='margin:4px 0 0 0'>%1</p>").arg(html);
}

QString helpOf(const QString& key) {
    const auto place = placeOf(key.toStdString());
    return place ? modelText(place->field->help).toHtmlEscaped() : QString();
}

/// Every digit; a growth that its row writes as a multiple is both.
QString tooltipNumber(double value, const QString& unit, const QLocale& locale) {
    const QString exact = exactNumber(value, unit, locale);
    const QString text = isMultiple(value, unit) ? DriverText::tr("%1 (%2)", "a growth, and the same as a multiple")
                                                       .arg(exact, compactNumber(value, unit, locale))
                                                 : exact;
    return text.toHtmlEscaped();
}

QString valueLine(const Driver& driver, const Scenario* baseline, double shown, const QLocale& locale) {
    const QString value = tooltipNumber(shown, driver.writtenUnit, locale);
    const auto before = baseline ? quantityValue(*baseline, driver.key.toStdString()) : std::nullopt;
    if (!before || *before == shown)
        return QStringLiteral("<b>%1</b>").arg(value);
    return DriverText::tr("<b>%1</b>, in the baseline %2")
        .arg(value, tooltipNumber(*before, driver.writtenUnit, locale));
}

QString beliefLine(const Driver& driver, const Quantity& quantity, const QLocale& locale) {
    if (!quantity.distribution || !isWellFormed(*quantity.distribution))
        return {};
    const QString text = distributionText(*quantity.distribution, driver.writtenUnit, locale).toHtmlEscaped();
    const QString doubt = doubtText(*quantity.distribution, quantity.value, driver.writtenUnit, locale);
    return doubt.isEmpty() ? text : text + QStringLiteral("<br>") + doubt.toHtmlEscaped();
}

/// What the baseline believed, where that is another belief and not only the same one moved along with the value.
QString earlierBeliefLine(const Driver& driver, const Quantity& quantity, const Scenario* baseline,
                          const QLocale& locale) {
    const std::string key = driver.key.toStdString();
    if (!baseline || !quantityValue(*baseline, key))
        return {};
    const Quantity before = moved(quantityOf(*baseline, driver.key), quantity.value, driver.domain);
    const auto belief = [](const Quantity& about) { return about.distribution ? &*about.distribution : nullptr; };
    if (sameBelief(belief(quantity), belief(before)))
        return {};
    const Distribution* earlier = beliefAbout(*baseline, key);
    const bool readable = earlier && isWellFormed(*earlier);
    const QString text = readable ? distributionText(*earlier, driver.writtenUnit, locale) : kindName({});
    return DriverText::tr("In the baseline: %1", "what is believed").arg(text.toHtmlEscaped());
}

QString confidencePhrase(Confidence confidence) {
    switch (confidence) {
    case Confidence::high:
        return DriverText::tr("high confidence");
    case Confidence::medium:
        return DriverText::tr("medium confidence");
    case Confidence::low:
        break;
    }
    return DriverText::tr("low confidence");
}

QString sourceLine(const std::string& id, const Scenario& scenario) {
    const Source* source = scenario.source(id);
    if (!source)
        return safe(id);
    QStringList parts{safe(source->title.empty() ? id : source->title)};
    if (!source->date.empty())
        parts << safe(source->date);
    if (source->confidence)
        parts << confidencePhrase(*source->confidence);
    const QString line = DriverText::tr("Source: %1").arg(parts.join(QStringLiteral(", ")));
    return source->note.empty() ? line : line + QStringLiteral("<br>") + safe(source->note);
}

QString sourceLines(const Quantity& quantity, const Scenario& scenario) {
    if (quantity.source.empty())
        return tooltipParagraph(DriverText::tr("An assumption: no source."));
    QString lines;
    for (const auto& id : quantity.source)
        lines += tooltipParagraph(sourceLine(id, scenario));
    return lines;
}

} // namespace

QString driverTooltip(const Driver& driver, const Scenario& scenario, const Scenario* baseline, double shown,
                      const QLocale& locale) {
    const Quantity quantity = moved(quantityOf(scenario, driver.key), shown, driver.domain);
    return QStringLiteral("<div style='white-space:normal'><b>%1</b>").arg(driver.fullLabel.toHtmlEscaped()) +
           tooltipParagraph(helpOf(driver.key)) + tooltipParagraph(valueLine(driver, baseline, shown, locale)) +
           tooltipParagraph(beliefLine(driver, quantity, locale)) +
           tooltipParagraph(earlierBeliefLine(driver, quantity, baseline, locale)) + sourceLines(quantity, scenario) +
           tooltipParagraph(safe(quantity.note)) + tooltipParagraph(driver.key.toHtmlEscaped()) +
           QStringLiteral("</div>");
}

} // namespace headroom
