#include "uncertainty/effect_targets.h"

#include "model_text.h"
#include "uncertainty/uncertainty_text.h"
#include "window/two_line_delegate.h"

#include <QSet>
#include <QStandardItemModel>

#include <algorithm>

namespace headroom {

namespace {

/// `workload/<w>/placement/<p>` → `workload/*/placement/azure`: over all owners, and over all of the second name too.
QString patternOf(const FieldDecl& field, const QString& name) {
    QStringList parts;
    bool ownerPlaced = !field.owner;
    for (const auto part : split(field.pattern)) {
        if (!part.starts_with('<')) {
            parts << QString::fromLatin1(part.data(), static_cast<qsizetype>(part.size()));
        } else {
            parts << (ownerPlaced ? name : QStringLiteral("*"));
            ownerPlaced = true;
        }
    }
    return parts.join(u'/');
}

void appendTarget(QStandardItemModel& model, const QString& key, const QString& words) {
    auto* item = new QStandardItem(words);
    item->setData(key, TwoLineDelegate::detailRole);
    model.appendRow(item);
}

} // namespace

EffectTargets::EffectTargets(const Scenario& scenario, const QLocale& locale)
    : scenario_(scenario)
    , drivers_(listDrivers(scenario, locale)) {
    std::erase_if(drivers_, [](const Driver& driver) { return driver.key.startsWith(QLatin1String("event/")); });
}

std::vector<EffectTargets::Offer> EffectTargets::offersOver(const Driver& driver) {
    std::vector<Offer> offers;
    const auto place = placeOf(driver.key.toStdString());
    const auto parsed = parseFieldKey(place->fieldKey);
    if (place->field->owner) {
        const QString name = QString::fromUtf8(parsed->name.data(), static_cast<qsizetype>(parsed->name.size()));
        offers.push_back(
            {patternOf(*place->field, name), UncertaintyText::tr("every %1: %2", "kind of entity, quantity")
                                                 .arg(modelText(label(*place->field->owner)), driver.label)});
    }
    offers.push_back({QString::fromStdString(place->fieldKey),
                      driver.entity.isEmpty()
                          ? driver.label
                          : UncertaintyText::tr("%1: %2", "entity, quantity").arg(driver.entity, driver.label)});
    return offers;
}

void EffectTargets::fill(QStandardItemModel& model) const {
    QSet<QString> listed;
    const auto offer = [&](const QString& key, const QString& words) {
        if (listed.contains(key) || reached(key) == 0)
            return;
        listed.insert(key);
        appendTarget(model, key, words);
    };
    for (const Driver& driver : drivers_) {
        for (const Offer& over : offersOver(driver))
            offer(over.key, over.words);
    }
    for (const Driver& driver : drivers_)
        offer(driver.key, driver.fullLabel);
}

QString EffectTargets::words(const QString& pattern) const {
    for (const Driver& driver : drivers_) {
        for (const Offer& over : offersOver(driver)) {
            if (over.key == pattern)
                return over.words;
        }
        if (driver.key == pattern)
            return driver.fullLabel;
    }
    return pattern;
}

int EffectTargets::reached(const QString& pattern) const {
    return static_cast<int>(effectTargets(scenario_, pattern.toStdString()).size());
}

QString EffectTargets::names(const QString& pattern) const {
    constexpr std::size_t mostNames = 12;
    const auto targets = effectTargets(scenario_, pattern.toStdString());
    QStringList names;
    for (std::size_t i = 0; i < std::min(targets.size(), mostNames); ++i)
        names << quantityName(scenario_, QString::fromStdString(targets[i]), QLocale());
    if (targets.size() > mostNames)
        names << QStringLiteral("…");
    return names.join(u'\n');
}

const Driver* EffectTargets::driverOf(const std::string& target) const {
    const QString key = QString::fromStdString(target);
    const auto found = std::ranges::find_if(
        drivers_, [&](const Driver& driver) { return driver.key == key || driver.key.startsWith(key + u'/'); });
    return found == drivers_.end() ? nullptr : &*found;
}

QString EffectTargets::writtenUnit(const QString& pattern) const {
    const auto targets = effectTargets(scenario_, pattern.toStdString());
    const Driver* driver = targets.empty() ? nullptr : driverOf(targets.front());
    return driver ? driver->writtenUnit : QStringLiteral("1");
}

} // namespace headroom
