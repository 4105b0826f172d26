#include "words.h"

namespace headroom {

namespace {

/// The label of what a name in a key stands for.
std::string labelIn(const Scenario& scenario, std::optional<EntityKind> kind, std::string_view name) {
    return kind ? labelOf(scenario, *kind, name) : std::string();
}

std::string counted(std::string_view index) {
    return std::to_string(std::stoul(std::string(index)) + 1);
}

Message partOf(const FieldDecl& field, const std::vector<std::string_view>& suffix) {
    if (suffix.size() < 2)
        return {};
    if (field.type == FieldType::fractions)
        return {HEADROOM_TEXT("contract year {0}"), {counted(suffix[1])}};
    if (field.type == FieldType::effects && suffix.back() == "ramp")
        return {HEADROOM_TEXT("ramp of effect {0}"), {counted(suffix[1])}};
    if (field.type == FieldType::effects)
        return {HEADROOM_TEXT("effect {0}"), {counted(suffix[1])}};
    return {parameterLabel(suffix.back()), {}};
}

} // namespace

std::string QuantityWords::english() const {
    std::string text = entity.empty() ? field.english() : entity + ": " + field.english();
    if (const auto words = part.english(); !words.empty())
        text += ", " + words;
    if (month)
        text += ", " + month->text();
    return text;
}

std::optional<QuantityWords> describe(const Scenario& scenario, std::string_view quantityKey) {
    const auto place = placeOf(quantityKey);
    const std::string fieldKey = place ? place->fieldKey : std::string(quantityKey);
    const auto parsed = parseFieldKey(fieldKey);
    if (!parsed)
        return std::nullopt;
    QuantityWords words;
    words.entity = labelIn(scenario, parsed->field->owner, parsed->entity);
    words.field.text = parsed->field->label;
    if (parsed->field->keyedBy)
        words.field.arguments.push_back(labelIn(scenario, parsed->field->keyedBy, parsed->name));
    if (place) {
        const auto suffix = split(place->suffix);
        words.month = Month::parse(suffix.back());
        words.part = partOf(*place->field, suffix);
    }
    return words;
}

const Effect* effectAt(const Scenario& scenario, const QuantityPlace& place) {
    const auto suffix = split(place.suffix);
    const FieldValue* value = scenario.field(place.fieldKey);
    if (place.field->type != FieldType::effects || suffix.back() != "value" || !value)
        return nullptr;
    const auto& effects = std::get<Effects>(*value).effects;
    const auto index = std::stoul(std::string(suffix[1]));
    return index < effects.size() ? &effects[index] : nullptr;
}

std::string_view unitOf(const Scenario& scenario, std::string_view quantityKey) {
    const auto place = placeOf(quantityKey);
    if (!place)
        return {};
    const auto* effect = effectAt(scenario, *place);
    if (!effect)
        return unitOf(*place->field, place->suffix);
    if (effect->operation == Effect::Operation::multiply)
        return "1";
    const auto targets = effectTargets(scenario, effect->key);
    return targets.empty() ? std::string_view() : unitOf(scenario, targets.front());
}

} // namespace headroom
