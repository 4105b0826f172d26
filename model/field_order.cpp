#include "field_order.h"

#include <algorithm>
#include <unordered_map>

namespace headroom {

namespace {

struct Position {
    std::ptrdiff_t section = 0;
    std::size_t entity = 0;
    std::ptrdiff_t declaration = 0;
    std::size_t name = 0;
    std::string key;
    auto operator<=>(const Position&) const = default;
};

using Places = std::unordered_map<std::string_view, std::size_t>;

class FileOrder {
  public:
    explicit FileOrder(const Scenario& scenario) {
        for (std::size_t kind = 0; kind < places_.size(); ++kind) {
            const auto& names = scenario.entities(static_cast<EntityKind>(kind));
            for (std::size_t i = 0; i < names.size(); ++i)
                places_[kind].emplace(names[i], i);
        }
    }

    Position of(const std::string& key) const {
        const auto parsed = parseFieldKey(key);
        if (!parsed)
            return {std::ssize(fields()), 0, 0, 0, key};
        const auto& field = *parsed->field;
        return {sectionOf(field), placeOfName(field.owner, parsed->entity), &field - fields().data(),
                placeOfName(field.keyedBy, parsed->name), key};
    }

  private:
    /// The first declaration of the entity's kind, so that the fields of an entity stay together; that of the field
    /// itself where it belongs to none.
    static std::ptrdiff_t sectionOf(const FieldDecl& field) {
        if (!field.owner)
            return &field - fields().data();
        return std::ranges::find(fields(), field.owner, &FieldDecl::owner) - fields().begin();
    }

    std::size_t placeOfName(std::optional<EntityKind> kind, std::string_view name) const {
        if (!kind)
            return 0;
        const auto& places = places_[static_cast<std::size_t>(*kind)];
        const auto found = places.find(name);
        if (found != places.end())
            return found->second;
        return name == others ? places.size() : places.size() + 1;
    }

    std::array<Places, entityKinds> places_;
};

} // namespace

void sortInFileOrder(const Scenario& scenario, std::vector<std::string>& fieldKeys) {
    const FileOrder order(scenario);
    std::vector<Position> positions;
    positions.reserve(fieldKeys.size());
    for (const auto& key : fieldKeys)
        positions.push_back(order.of(key));
    std::ranges::sort(positions);
    for (std::size_t i = 0; i < fieldKeys.size(); ++i)
        fieldKeys[i] = std::move(positions[i].key);
}

} // namespace headroom
