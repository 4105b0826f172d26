#include "field_order.h"

#include <algorithm>

namespace headroom {

namespace {

bool isParameterOfPath(std::string_view part) {
    for (const auto kind : {PathKind::fading, PathKind::logistic, PathKind::decline}) {
        if (std::ranges::find(parameterNames(kind), part) != parameterNames(kind).end())
            return true;
    }
    return false;
}

bool isIndex(std::string_view part) {
    constexpr std::size_t mostDigits = 4;
    return !part.empty() && part.size() <= mostDigits && part.find_first_not_of("0123456789") == part.npos;
}

/// Whether a quantity of a field of this type can stand under this suffix.
bool standsUnder(FieldType type, std::string_view suffix) {
    const auto parts = split(suffix);
    switch (type) {
    case FieldType::path:
    case FieldType::shareBase:
        return suffix.empty() || (parts.size() == 2 && (isParameterOfPath(parts[1]) || Month::parse(parts[1])));
    case FieldType::fractions:
        return parts.size() == 2 && isIndex(parts[1]);
    case FieldType::schedule:
        return parts.size() == 2 && Month::parse(parts[1]);
    case FieldType::settlement:
        return suffix == "/credit_months";
    case FieldType::effects:
        return parts.size() == 3 && isIndex(parts[1]) && (parts[2] == "value" || parts[2] == "ramp");
    default:
        return false;
    }
}

/// Keys of the fields of one declaration: the written ones where it has a second name, otherwise one for each entity.
void appendKeys(const Scenario& scenario, const FieldDecl& field, std::vector<std::string>& keys) {
    if (field.keyedBy)
        return;
    if (!field.owner) {
        keys.emplace_back(field.pattern);
        return;
    }
    const std::string before(section(*field.owner));
    const std::string after(field.pattern.substr(field.pattern.find('>') + 1));
    for (const auto& name : scenario.entities(*field.owner))
        keys.push_back(before + "/" + name + after);
}

/// Whether a pattern can match a key of this declaration, whatever the names in it.
bool mayReach(std::string_view pattern, const FieldDecl& field) {
    if (std::ranges::count(pattern, '/') != std::ranges::count(field.pattern, '/'))
        return false;
    const auto wanted = split(pattern);
    const auto declared = split(field.pattern);
    return std::ranges::equal(wanted, declared, [](std::string_view part, std::string_view declaredPart) {
        return declaredPart.starts_with('<') || matches(part, declaredPart);
    });
}

/// Whether a written field is a path that `appendKeys` does not make.
bool isUnlistedPath(const std::string& key, const FieldValue& value) {
    const auto* base = std::get_if<ShareBase>(&value);
    if (base)
        return base->kind == ShareBase::Kind::path;
    return std::holds_alternative<Path>(value) && findField(key)->keyedBy;
}

/// Keys of a written field that a pattern matches and that `appendKeys` does not make: of a path with a second name or
/// inside another field, and of single quantities.
void appendWritten(std::string_view pattern, const std::string& key, const FieldValue& value,
                   std::vector<std::string>& targets) {
    if (matches(pattern, key) && isUnlistedPath(key, value))
        targets.push_back(key);
    if (std::ranges::count(pattern, '/') <= std::ranges::count(key, '/'))
        return;
    forEachQuantity(value, [&](const std::string& suffix, const Quantity&) {
        if (!suffix.empty() && matches(pattern, key + suffix))
            targets.push_back(key + suffix);
    });
}

bool isNumber(const FieldDecl& field) {
    return field.type == FieldType::path;
}

} // namespace

std::optional<QuantityPlace> placeOf(std::string_view quantityKey) {
    std::size_t end = quantityKey.size();
    // What follows a field's key has at most two parts.
    for (int parts = 0; parts <= 2 && end != quantityKey.npos && end > 0; ++parts) {
        const auto fieldKey = quantityKey.substr(0, end);
        const auto suffix = quantityKey.substr(end);
        if (const auto* field = findField(fieldKey)) {
            if (!standsUnder(field->type, suffix))
                return std::nullopt;
            return QuantityPlace{std::string(fieldKey), std::string(suffix), field};
        }
        end = quantityKey.rfind('/', end - 1);
    }
    return std::nullopt;
}

std::vector<std::string> effectTargets(const Scenario& scenario, std::string_view pattern) {
    std::vector<std::string> keys;
    for (const auto& field : fields()) {
        if (isNumber(field) && mayReach(pattern, field))
            appendKeys(scenario, field, keys);
    }
    std::vector<std::string> targets;
    for (const auto& key : keys) {
        if (matches(pattern, key))
            targets.push_back(key);
    }
    for (const auto& [key, value] : scenario.writtenFields())
        appendWritten(pattern, key, value, targets);
    std::erase_if(targets, [](const std::string& key) { return key.starts_with("event/"); });
    sortInFileOrder(scenario, targets);
    return targets;
}

} // namespace headroom
