#pragma once

#include "message.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What a field holds.
enum class FieldType {
    path,
    month,
    text,
    flag,
    reference,
    names,
    fractions,
    schedule,
    settlement,
    shareBase,
    window,
    effects
};

/// The numbers a field may hold. `fraction` is [0,1], `openFraction` (0,1), `positiveFraction` (0,1]; `growth` is above
/// -1.
enum class Domain { any, nonNegative, positive, fraction, openFraction, positiveFraction, atLeastOne, growth };

/// The group of drivers under which a planner looks for a field.
enum class DriverGroup { demand, price, placement, efficiency, supply, contracts, market, money, none };

/// What the world does, apart from what we decide.
enum class Side { world, decision };

/// The sections of a scenario that hold named things, in the order of files. `lab` lives under `market/lab`.
enum class EntityKind {
    workload,
    accelerator,
    provider,
    exclusivity,
    commitment,
    revenueShare,
    obligation,
    tranche,
    lab,
    event
};
inline constexpr int entityKinds = 10;

/// `workload`, `revenue_share`, `market/lab` ...: the place of the entities of a kind.
std::string_view section(EntityKind kind);
/// `w`, `a`, `p` ...: how patterns name an entity of the kind.
std::string_view symbol(EntityKind kind);
/// The kind that a pattern names with `<p>`; nothing for `<q>`, which is a provider or `others`, and for other parts.
std::optional<EntityKind> placeholderKind(std::string_view part);
/// The entity kind in words: "workload", "revenue share" ...
Text label(EntityKind kind);

/// Everything the program knows about one field of a scenario: declared once, read by files, panels, storage,
/// validation, diff and export.
struct FieldDecl {
    /// The key with names in brackets: `workload/<w>/placement/<p>`, `service/failover`.
    std::string_view pattern = "";
    FieldType type = FieldType::path;
    /// The unit as people write it, `USD/month`, `1` for a pure number; empty where the field is no number.
    std::string_view unit = "";
    Domain domain = Domain::any;
    /// The value of a field left out; nothing where leaving it out means 'none' or is an error.
    std::optional<double> fallback = std::nullopt;
    bool required = false;
    /// With `{0}` for the label of the second entity in the pattern, where there is one.
    Text label = "";
    DriverGroup group = DriverGroup::none;
    Side side = Side::world;
    /// One sentence for the tooltip.
    Text help = "";
    /// `reference` and `names` only: what the names must name.
    std::optional<EntityKind> refersTo = std::nullopt;

    /// Read from the pattern: the kind of the entity that holds the field, and of the second one in it (`<p>` in
    /// `workload/<w>/placement/<p>`, `training/placement/<p>`); `<q>` is a provider or `others`.
    std::optional<EntityKind> owner = std::nullopt;
    std::optional<EntityKind> keyedBy = std::nullopt;
    bool orOthers = false;
};

/// What stands in the market for all providers that are not named.
inline constexpr std::string_view others = "others";

/// All fields, in the order of files.
std::span<const FieldDecl> fields();
/// A field's key taken apart: the names stand where its pattern has brackets, empty where it has none.
struct FieldKey {
    const FieldDecl* field = nullptr;
    std::string_view entity;
    std::string_view name;
};
/// Nothing for a key that no declaration covers. The views point into `key`.
std::optional<FieldKey> parseFieldKey(std::string_view key);
/// The declaration a field's key falls under (`workload/chat/price` → `workload/<w>/price`); null for an unknown one.
const FieldDecl* findField(std::string_view key);

/// The unit of one number of a field: that of the field, or that of a parameter (`g_start` per year, `half_life`
/// years). Empty for the value of an effect, whose unit is that of what it acts on.
std::string_view unitOf(const FieldDecl& field, std::string_view suffix);
/// The domain of one number of a field, likewise.
Domain domainOf(const FieldDecl& field, std::string_view suffix);
/// The words for a parameter of a path: `g_start` is "growth at the start".
Text parameterLabel(std::string_view suffix);
bool contains(Domain domain, double value);

/// The key of a field of an entity: `workload`, `chat`, `price` → `workload/chat/price`.
std::string keyOf(EntityKind kind, std::string_view entity, std::string_view field);
/// The parts of a key between its slashes.
std::vector<std::string_view> split(std::string_view key);
/// Whether a key matches a pattern in which `*` stands for anything inside one part.
bool matches(std::string_view pattern, std::string_view key);

} // namespace headroom
