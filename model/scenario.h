#pragma once

#include "field_value.h"
#include "schema.h"

#include <array>
#include <map>

namespace headroom {

enum class Confidence { high, medium, low };

struct Source {
    std::string id;
    std::string title;
    std::string address;
    std::string date;
    std::optional<Confidence> confidence;
    std::string note;
    bool operator==(const Source&) const = default;
};

struct Correlation {
    std::string first;
    std::string second;
    double rank = 0;
    bool operator==(const Correlation&) const = default;
};

/// How an ensemble is drawn.
struct Sampling {
    std::string method = "sobol";
    std::uint64_t seed = 1;
    int paths = 10000;
    bool operator==(const Sampling&) const = default;
};

/// A set of named, sourced, unit-carrying quantities: what a planner edits and the engine reads. A value type: copies
/// are independent. It may hold mistakes; `validate` finds them, and the engine refuses them.
///
/// A field's key is its place (`workload/chat/price`), a quantity's key its field's and what follows
/// (`workload/chat/price/2027-12`). Only fields that were written are held; the others have their declared default.
class Scenario {
  public:
    std::string id;
    std::string name;
    std::string description;
    Month start;
    int months = 132;
    std::vector<std::string> tags;
    std::vector<Source> sources;
    std::vector<Correlation> correlations;
    std::optional<Sampling> sampling;

    /// The names of the entities of a kind, in their order.
    const std::vector<std::string>& entities(EntityKind kind) const;
    bool hasEntity(EntityKind kind, std::string_view entity) const;
    /// Appends an entity without fields; does nothing where it exists.
    void addEntity(EntityKind kind, const std::string& entity);
    /// Removes an entity and its own fields; references to it are left for validation to find.
    void removeEntity(EntityKind kind, std::string_view entity);

    const FieldValue* field(std::string_view key) const;
    FieldValue* field(std::string_view key);
    /// Writes a field, and adds the entity it belongs to where it is new. Throws `std::invalid_argument` for a key that
    /// no declaration covers or a value of another type than the field's.
    void put(const std::string& key, FieldValue value);
    /// Back to the default. Nothing happens where the field was not written.
    void erase(std::string_view key);
    /// The written fields by key, in the order of the alphabet.
    const std::map<std::string, FieldValue, std::less<>>& writtenFields() const { return fields_; }
    /// Keys of the written fields, in the order of files: declarations within entities, entities in theirs.
    std::vector<std::string> fieldKeys() const;

    const Quantity* quantity(std::string_view key) const;
    Quantity* quantity(std::string_view key);
    /// Keys of all written quantities, in the order of files.
    std::vector<std::string> quantityKeys() const;

    const Source* source(std::string_view id) const;
    /// The last month of the run.
    Month last() const { return start + (months - 1); }

    bool operator==(const Scenario&) const = default;

  private:
    std::array<std::vector<std::string>, entityKinds> entities_;
    std::map<std::string, FieldValue, std::less<>> fields_;
};

/// The key of the field a quantity belongs to, and what follows it; nothing where no declaration covers the key.
struct QuantityPlace {
    std::string fieldKey;
    std::string suffix;
    const FieldDecl* field = nullptr;
};
std::optional<QuantityPlace> placeOf(std::string_view quantityKey);

/// The keys that an effect's key or pattern reaches, in the order of files: number fields as a whole, also those left
/// to their default or to 'none' (of fields with a second name, `mix/<a>`, only the written ones), and single
/// quantities of written fields; never those of events.
std::vector<std::string> effectTargets(const Scenario& scenario, std::string_view pattern);

/// A written field's value; null where it was not written or is of another type.
template <typename Value>
const Value* fieldAs(const Scenario& scenario, std::string_view key) {
    const FieldValue* value = scenario.field(key);
    return value ? std::get_if<Value>(value) : nullptr;
}

/// Text fields, names and switches, with the declared default where the field was not written.
std::string textOr(const Scenario& scenario, std::string_view key, std::string_view fallback);
bool flagOr(const Scenario& scenario, std::string_view key, bool fallback);
/// The label of an entity, or its name where it has none.
std::string labelOf(const Scenario& scenario, EntityKind kind, std::string_view name);

/// Gives every workload that has a price and no reference price a copy of the price, without its distributions: a draw
/// of the price is held against the price as it was planned (section 1 of the model). Called when a scenario is created
/// or imported.
void writeReferencePrices(Scenario& scenario);

} // namespace headroom
