#pragma once

#include "scenario.h"

#include <array>
#include <map>
#include <stdexcept>
#include <variant>

namespace headroom {

/// What stands in one column of one row.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;
using Cells = std::vector<Cell>;
/// The rows of one table: the key of each with the rest of it.
using Rows = std::map<Cells, Cells>;

/// The tables that hold the parts of a scenario, parents before children.
enum class TableId {
    sampling,
    tag,
    source,
    entity,
    field,
    fieldName,
    effect,
    quantity,
    quantitySource,
    distribution,
    distributionParameter,
    distributionOutcome,
    correlation
};
inline constexpr std::size_t tableCount = 13;

/// A table's columns without `scenario_id`, which comes first in each.
struct Table {
    std::string_view name;
    std::vector<std::string_view> key;
    std::vector<std::string_view> rest;
};
const Table& table(TableId id);

/// Everything of a scenario but its row in the table `scenario`, as the library stores it.
struct ScenarioRows {
    std::array<Rows, tableCount> tables;

    Rows& operator[](TableId id) { return tables[static_cast<std::size_t>(id)]; }
    const Rows& operator[](TableId id) const { return tables[static_cast<std::size_t>(id)]; }
    bool operator==(const ScenarioRows&) const = default;
};

/// Rows that cannot stand.
class RowError : public std::runtime_error {
  public:
    explicit RowError(Message sentence);
    /// Names the place.
    const Message& sentence() const { return sentence_; }

  private:
    Message sentence_;
};

/// Takes a scenario apart. Throws `RowError` where two parts have the same key, a number is not finite or missing, a
/// name is none or the length of the run is out of bounds.
ScenarioRows rowsOf(const Scenario& scenario);

/// Puts the parts back into a scenario whose head is there already. Throws `RowError` for rows that no scenario has:
/// taken apart again, the scenario has the same rows.
void readRows(const ScenarioRows& rows, Scenario& scenario);

} // namespace headroom
