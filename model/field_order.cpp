#include "field_order.h"

#include <algorithm>

namespace headroom {

namespace {

std::ptrdiff_t sectionOf(EntityKind kind) {
    return std::ranges::find(fields(), kind, &FieldDecl::owner) - fields().begin();
}

} // namespace

FileOrder::FileOrder(const Scenario& scenario) {
    for (std::size_t kind = 0; kind < places_.size(); ++kind) {
        const auto& names = scenario.entities(static_cast<EntityKind>(kind));
        for (std::size_t i = 0; i < names.size(); ++i)
            places_[kind].emplace(names[i], i);
    }
}

FilePosition FileOrder::of(std::string_view key) const {
    if (const auto field = parseFieldKey(key))
        return ofField(*field);
    if (const auto place = placeOf(key))
        return ofField(*parseFieldKey(place->fieldKey));
    if (const auto entity = ofEntity(key))
        return *entity;
    return {key.starts_with("correlation") ? std::ssize(fields()) : -1, 0, 0, 0};
}

FilePosition FileOrder::ofField(const FieldKey& key) const {
    const std::ptrdiff_t declaration = key.field - fields().data();
    // The fields of an entity stay together, at the first declaration of its kind.
    const std::ptrdiff_t section = key.field->owner ? sectionOf(*key.field->owner) : declaration;
    return {section, placeOfName(key.field->owner, key.entity), declaration, placeOfName(key.field->keyedBy, key.name)};
}

std::optional<FilePosition> FileOrder::ofEntity(std::string_view key) const {
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const auto kind = static_cast<EntityKind>(i);
        const std::string start = std::string(section(kind)) + "/";
        if (key.starts_with(start) && key.find('/', start.size()) == key.npos)
            return FilePosition{sectionOf(kind), placeOfName(kind, key.substr(start.size())), -1, 0};
    }
    return std::nullopt;
}

std::size_t FileOrder::placeOfName(std::optional<EntityKind> kind, std::string_view name) const {
    if (!kind)
        return 0;
    const auto& places = places_[static_cast<std::size_t>(*kind)];
    const auto found = places.find(name);
    if (found != places.end())
        return found->second;
    return name == others ? places.size() : places.size() + 1;
}

void sortInFileOrder(const Scenario& scenario, std::vector<std::string>& fieldKeys) {
    if (fieldKeys.size() < 2)
        return;
    const FileOrder order(scenario);
    std::vector<std::pair<FilePosition, std::string>> placed;
    placed.reserve(fieldKeys.size());
    for (auto& key : fieldKeys) {
        const auto position = order.of(key);
        placed.emplace_back(position, std::move(key));
    }
    std::ranges::stable_sort(placed, {}, &std::pair<FilePosition, std::string>::first);
    std::ranges::transform(placed, fieldKeys.begin(), [](auto& entry) { return std::move(entry.second); });
}

} // namespace headroom
