#include "scenario.h"

#include "field_order.h"

#include <algorithm>
#include <stdexcept>

namespace headroom {

namespace {

std::size_t place(EntityKind kind) {
    return static_cast<std::size_t>(kind);
}

bool isOfType(const FieldValue& value, FieldType type) {
    switch (type) {
    case FieldType::path:
        return std::holds_alternative<Path>(value);
    case FieldType::month:
        return std::holds_alternative<Month>(value);
    case FieldType::text:
    case FieldType::reference:
        return std::holds_alternative<std::string>(value);
    case FieldType::flag:
        return std::holds_alternative<bool>(value);
    case FieldType::names:
        return std::holds_alternative<Names>(value);
    case FieldType::fractions:
        return std::holds_alternative<Fractions>(value);
    case FieldType::schedule:
        return std::holds_alternative<Schedule>(value);
    case FieldType::settlement:
        return std::holds_alternative<Settlement>(value);
    case FieldType::shareBase:
        return std::holds_alternative<ShareBase>(value);
    case FieldType::window:
        return std::holds_alternative<Window>(value);
    case FieldType::effects:
        return std::holds_alternative<Effects>(value);
    }
    return false;
}

} // namespace

const std::vector<std::string>& Scenario::entities(EntityKind kind) const {
    return entities_[place(kind)];
}

bool Scenario::hasEntity(EntityKind kind, std::string_view entity) const {
    return std::ranges::find(entities(kind), entity) != entities(kind).end();
}

void Scenario::addEntity(EntityKind kind, const std::string& entity) {
    if (!hasEntity(kind, entity))
        entities_[place(kind)].push_back(entity);
}

void Scenario::removeEntity(EntityKind kind, std::string_view entity) {
    std::erase(entities_[place(kind)], entity);
    const std::string prefix = keyOf(kind, entity, "");
    auto field = fields_.lower_bound(prefix);
    while (field != fields_.end() && field->first.starts_with(prefix))
        field = fields_.erase(field);
}

const FieldValue* Scenario::field(std::string_view key) const {
    const auto found = fields_.find(key);
    return found == fields_.end() ? nullptr : &found->second;
}

FieldValue* Scenario::field(std::string_view key) {
    const auto found = fields_.find(key);
    return found == fields_.end() ? nullptr : &found->second;
}

void Scenario::put(const std::string& key, FieldValue value) {
    const auto parsed = parseFieldKey(key);
    if (!parsed)
        throw std::invalid_argument(key + ": no such field");
    if (!isOfType(value, parsed->field->type))
        throw std::invalid_argument(key + ": a value of another type");
    if (parsed->field->owner)
        addEntity(*parsed->field->owner, std::string(parsed->entity));
    fields_.insert_or_assign(key, std::move(value));
}

void Scenario::erase(std::string_view key) {
    const auto found = fields_.find(key);
    if (found != fields_.end())
        fields_.erase(found);
}

std::vector<std::string> Scenario::fieldKeys() const {
    std::vector<std::string> keys;
    keys.reserve(fields_.size());
    for (const auto& [key, value] : fields_)
        keys.push_back(key);
    sortInFileOrder(*this, keys);
    return keys;
}

const Quantity* Scenario::quantity(std::string_view key) const {
    const auto place = placeOf(key);
    const FieldValue* value = place ? field(place->fieldKey) : nullptr;
    return value ? findQuantity(*value, place->suffix) : nullptr;
}

Quantity* Scenario::quantity(std::string_view key) {
    const auto place = placeOf(key);
    FieldValue* value = place ? field(place->fieldKey) : nullptr;
    return value ? findQuantity(*value, place->suffix) : nullptr;
}

std::vector<std::string> Scenario::quantityKeys() const {
    std::vector<std::string> keys;
    for (const auto& key : fieldKeys())
        forEachQuantity(*field(key), [&](const std::string& suffix, const Quantity&) { keys.push_back(key + suffix); });
    return keys;
}

const Source* Scenario::source(std::string_view sourceId) const {
    const auto found = std::ranges::find(sources, sourceId, &Source::id);
    return found == sources.end() ? nullptr : &*found;
}

std::string textOr(const Scenario& scenario, std::string_view key, std::string_view fallback) {
    const auto* text = fieldAs<std::string>(scenario, key);
    return text ? *text : std::string(fallback);
}

bool flagOr(const Scenario& scenario, std::string_view key, bool fallback) {
    const auto* flag = fieldAs<bool>(scenario, key);
    return flag ? *flag : fallback;
}

std::string labelOf(const Scenario& scenario, EntityKind kind, std::string_view name) {
    return textOr(scenario, keyOf(kind, name, "label"), name);
}

void writeReferencePrices(Scenario& scenario) {
    for (const auto& name : scenario.entities(EntityKind::workload)) {
        const FieldValue* price = scenario.field(keyOf(EntityKind::workload, name, "price"));
        const std::string key = keyOf(EntityKind::workload, name, "reference_price");
        if (!price || scenario.field(key))
            continue;
        FieldValue reference = *price;
        forEachQuantity(reference, [](const std::string&, Quantity& quantity) { quantity.distribution.reset(); });
        scenario.put(key, std::move(reference));
    }
}

} // namespace headroom
