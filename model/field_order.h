#pragma once

#include "scenario.h"

#include <unordered_map>

namespace headroom {

/// Where files list a field, as numbers to compare.
struct FilePosition {
    std::ptrdiff_t section = 0;
    std::size_t entity = 0;
    std::ptrdiff_t declaration = 0;
    std::size_t name = 0;
    auto operator<=>(const FilePosition&) const = default;
};

/// The order in which files list what a scenario holds: sections, entities in theirs, declarations within an entity,
/// and where a declaration has a second name, in the order of the entities it names, `others` last. Names of nothing
/// stand last. Does not own the scenario's names: keep it.
class FileOrder {
  public:
    explicit FileOrder(const Scenario& scenario);

    /// Of a field, of a quantity (that of its field), of an entity (before its fields) or of a part of the top level
    /// (`months`: before all; `correlation/0`: after all).
    FilePosition of(std::string_view key) const;

  private:
    FilePosition ofField(const FieldKey& key) const;
    std::optional<FilePosition> ofEntity(std::string_view key) const;
    std::size_t placeOfName(std::optional<EntityKind> kind, std::string_view name) const;

    std::array<std::unordered_map<std::string_view, std::size_t>, entityKinds> places_;
};

/// Quantities of one field, and names of nothing, keep their order.
void sortInFileOrder(const Scenario& scenario, std::vector<std::string>& fieldKeys);

} // namespace headroom
