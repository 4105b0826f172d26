#include "problem_text.h"

#include "drivers/driver.h"
#include "drivers/written_unit.h"
#include "model_text.h"
#include "numbers.h"
#include "sentences.h"
#include "words.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace headroom {

namespace {

/// The unit in which a quantity's field is written; nothing for what is no quantity.
std::optional<QString> fieldUnit(const Scenario& scenario, const std::string& key) {
    const auto place = placeOf(key);
    if (!place)
        return std::nullopt;
    if (const Effect* effect = effectAt(scenario, *place); effect && effect->operation == Effect::Operation::set) {
        const auto targets = effectTargets(scenario, effect->key);
        return targets.empty() ? std::nullopt : fieldUnit(scenario, targets.front());
    }
    const std::string_view unit = unitOf(scenario, key);
    return writtenUnit(QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size())),
                       domainOf(*place->field, place->suffix), place->field->pattern, false);
}

/// In few characters where these say all of it.
QString measureText(double number, const QString& unit, const QLocale& locale) {
    const QString text = compactNumber(number, unit, locale);
    return parseNumber(text, unit, locale) == number ? text : exactNumber(number, unit, locale);
}

QString particularText(const Scenario& scenario, const std::string& key, const Particular& particular,
                       const QLocale& locale) {
    const QString text = QString::fromStdString(particular.text);
    if (particular.kind == Particular::Kind::key)
        return quantityName(scenario, text, locale);
    const bool measure = particular.kind == Particular::Kind::measure && std::isfinite(particular.number);
    const auto unit = measure ? fieldUnit(scenario, particular.key.empty() ? key : particular.key) : std::nullopt;
    return unit ? measureText(particular.number, *unit, locale) : text;
}

QString sentenceText(const Scenario& scenario, const std::string& key, const Message& message, const QLocale& locale) {
    std::vector<std::string> texts;
    for (const Particular& particular : message.arguments)
        texts.push_back(particularText(scenario, key, particular, locale).toStdString());
    return QString::fromStdString(fill(modelText(message.text).toStdString(), texts));
}

/// The quantity that a problem is about; empty where it is about the place itself, or its sentence says it.
QString subjectText(const Scenario& scenario, const std::string& key, const QString& place, const QLocale& locale) {
    const auto quantity = placeOf(key);
    auto words = quantity && key != place.toStdString() ? describe(scenario, key) : std::nullopt;
    if (!words)
        return {};
    if (!key.starts_with(place.toStdString() + '/') || !place.contains(u'/'))
        return fullLabel(*words, locale);
    words->entity.clear();
    // "Effect 1" says that it is one of the effects.
    if (quantity->field->type == FieldType::effects)
        words->field = std::exchange(words->part, {});
    QString subject = fullLabel(*words, locale);
    subject.front() = subject.front().toUpper();
    return subject;
}

} // namespace

QString problemText(const Scenario& scenario, const Problem& problem, const QString& place, const QLocale& locale) {
    const QString text = joinedSentences(sentenceText(scenario, problem.key, problem.sentence, locale),
                                         sentenceText(scenario, problem.key, problem.remedy, locale));
    const QString subject = subjectText(scenario, problem.key, place, locale);
    if (subject.isEmpty())
        return text;
    return QCoreApplication::translate("headroom::Sentences", "%1: %2", "quantity, what is wrong with it")
        .arg(subject, text);
}

} // namespace headroom
