#include "drivers/driver.h"

#include "dashboards/entity_names.h"
#include "drivers/driver_text.h"
#include "drivers/written_unit.h"
#include "model_text.h"
#include "numbers.h"
#include "quantity_edit.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace headroom {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::vector<std::string> namesOr(const Scenario& scenario, std::optional<EntityKind> kind) {
    return kind ? scenario.entities(*kind) : std::vector<std::string>{""};
}

std::string keyOf(const FieldDecl& field, const std::string& entity, const std::string& name) {
    std::string key;
    bool ownerPlaced = !field.owner;
    for (const auto part : split(field.pattern)) {
        key += key.empty() ? "" : "/";
        if (!part.starts_with('<')) {
            key += part;
        } else {
            key += ownerPlaced ? name : entity;
            ownerPlaced = true;
        }
    }
    return key;
}

/// Fields left at a declared default, which a person may yet want to move.
std::vector<std::string> unwrittenKeys(const Scenario& scenario) {
    std::vector<std::string> keys;
    for (const auto& field : fields()) {
        if (field.type != FieldType::path || !field.fallback)
            continue;
        for (const auto& entity : namesOr(scenario, field.owner)) {
            for (const auto& name : namesOr(scenario, field.keyedBy)) {
                auto key = keyOf(field, entity, name);
                if (!scenario.field(key))
                    keys.push_back(std::move(key));
            }
        }
    }
    return keys;
}

struct ShortPart {
    std::string_view suffix;
    const char* words;
};

/// The parts of a path in so few words that they fit beside a label.
constexpr std::array shortParts{
    ShortPart{"/x0", QT_TRANSLATE_NOOP("headroom::DriverText", "start")},
    ShortPart{"/g_start", QT_TRANSLATE_NOOP("headroom::DriverText", "growth")},
    ShortPart{"/g_end", QT_TRANSLATE_NOOP("headroom::DriverText", "later growth")},
    ShortPart{"/half_life", QT_TRANSLATE_NOOP("headroom::DriverText", "half-life")},
    ShortPart{"/q0", QT_TRANSLATE_NOOP("headroom::DriverText", "start")},
    ShortPart{"/d", QT_TRANSLATE_NOOP("headroom::DriverText", "decline")},
};

QString detailOf(const QuantityWords& words, std::string_view suffix, const QLocale& locale) {
    if (words.month)
        return shortMonthText(*words.month, locale);
    const auto found = std::ranges::find(shortParts, suffix, &ShortPart::suffix);
    return found == shortParts.end() ? modelText(words.part) : DriverText::tr(found->words);
}

/// The label with a provider in few words: "Placement on Azure".
QString shortLabel(const Scenario& scenario, const QuantityPlace& place, Message label) {
    const auto key = parseFieldKey(place.fieldKey);
    if (key && key->field->keyedBy == EntityKind::provider && !label.arguments.empty())
        label.arguments.front() = shortProviderName(scenario, key->name).toStdString();
    return modelText(label);
}

/// Whether no placement or mix holds a number above 1: then their numbers are parts of a whole.
bool weightsAreParts(const Scenario& scenario, const std::vector<std::string>& keys) {
    return std::ranges::none_of(keys, [&](const std::string& key) {
        const auto place = placeOf(key);
        const Quantity* quantity = scenario.quantity(key);
        return place && quantity && quantity->value > 1 && isWeight(place->field->pattern);
    });
}

/// All that a search may find a driver by.
QString searchWords(const Driver& driver, const Scenario& scenario, const Quantity& quantity) {
    QStringList words{driver.fullLabel, driver.detail, groupTitle(driver.group), driver.key, text(quantity.note)};
    for (const auto& id : quantity.source) {
        words << text(id);
        if (const Source* source = scenario.source(id))
            words << text(source->title) << text(source->note);
    }
    return words.join(u'\n').toCaseFolded();
}

std::optional<Driver> makeDriver(const Scenario& scenario, const std::string& key, bool partWeights,
                                 const QLocale& locale) {
    const auto place = placeOf(key);
    const auto words = describe(scenario, key);
    if (!place || !words)
        return std::nullopt;
    Driver driver;
    driver.key = text(key);
    const Quantity quantity = quantityOf(scenario, driver.key);
    driver.group = place->field->group;
    driver.entity = text(words->entity);
    driver.label = shortLabel(scenario, *place, words->field);
    driver.detail = detailOf(*words, place->suffix, locale);
    driver.fullLabel = fullLabel(*words, locale);
    driver.domain = domainOf(*place->field, place->suffix);
    driver.unit = text(unitOf(scenario, key));
    driver.writtenUnit = writtenUnit(driver.unit, driver.domain, place->field->pattern, partWeights);
    driver.prominent = quantity.range || quantity.distribution;
    driver.uncertain = quantity.distribution.has_value();
    driver.assumed = quantity.source.empty();
    driver.words = searchWords(driver, scenario, quantity);
    return driver;
}

/// By group and entity, each entity at the place of its first quantity.
void arrange(std::vector<Driver>& drivers) {
    std::unordered_map<QString, int> places{{QString(), -1}};
    for (const auto& driver : drivers)
        places.emplace(driver.entity, static_cast<int>(places.size()));
    std::ranges::stable_sort(drivers, {},
                             [&](const Driver& driver) { return std::pair(driver.group, places.at(driver.entity)); });
}

} // namespace

std::vector<Driver> listDrivers(const Scenario& scenario, const QLocale& locale) {
    auto keys = scenario.quantityKeys();
    const bool partWeights = weightsAreParts(scenario, keys);
    std::ranges::move(unwrittenKeys(scenario), std::back_inserter(keys));
    std::vector<Driver> drivers;
    drivers.reserve(keys.size());
    for (const auto& key : keys) {
        if (auto driver = makeDriver(scenario, key, partWeights, locale))
            drivers.push_back(std::move(*driver));
    }
    arrange(drivers);
    return drivers;
}

Quantity quantityOf(const Scenario& scenario, const QString& key) {
    if (const Quantity* written = scenario.quantity(key.toStdString()))
        return *written;
    return Quantity(quantityValue(scenario, key.toStdString()).value_or(0));
}

QString fullLabel(const QuantityWords& words, const QLocale& locale) {
    QString full = modelText(words.field);
    if (!words.entity.empty())
        full = DriverText::tr("%1: %2", "entity, quantity").arg(text(words.entity), full);
    const QString part = words.month ? monthText(*words.month, locale) : modelText(words.part);
    return part.isEmpty() ? full : DriverText::tr("%1, %2", "quantity, its part or month").arg(full, part);
}

QString quantityName(const Scenario& scenario, const QString& key, const QLocale& locale) {
    const auto words = describe(scenario, key.toStdString());
    return words ? fullLabel(*words, locale) : key;
}

QString groupTitle(DriverGroup group) {
    switch (group) {
    case DriverGroup::demand:
        return DriverText::tr("Demand");
    case DriverGroup::price:
        return DriverText::tr("Price");
    case DriverGroup::placement:
        return DriverText::tr("Placement");
    case DriverGroup::efficiency:
        return DriverText::tr("Efficiency");
    case DriverGroup::supply:
        return DriverText::tr("Supply");
    case DriverGroup::contracts:
        return DriverText::tr("Contracts");
    case DriverGroup::market:
        return DriverText::tr("Market");
    case DriverGroup::money:
        return DriverText::tr("Money");
    case DriverGroup::none:
        break;
    }
    return DriverText::tr("Events");
}

} // namespace headroom
