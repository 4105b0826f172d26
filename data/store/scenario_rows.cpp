#include "store/scenario_rows.h"

namespace headroom {

RowError::RowError(Message sentence) : std::runtime_error(sentence.english()), sentence_(std::move(sentence)) {}

const Table& table(TableId id) {
    static const std::array<Table, tableCount> tables{{
        {"sampling", {}, {"method", "seed", "paths"}},
        {"tag", {"position"}, {"tag"}},
        {"source", {"id"}, {"position", "title", "address", "date", "confidence", "note"}},
        {"entity", {"section", "name"}, {"position"}},
        {"field", {"key"}, {"kind", "interpolation", "text", "flag", "month", "last_month"}},
        {"field_name", {"field", "position"}, {"name"}},
        {"effect", {"field", "position"}, {"target", "operation"}},
        {"quantity", {"key"}, {"field", "value", "unit", "low", "high", "note"}},
        {"quantity_source", {"key", "position"}, {"source"}},
        {"distribution", {"key"}, {"kind", "truncate_low", "truncate_high"}},
        {"distribution_parameter", {"key", "name"}, {"value"}},
        {"distribution_outcome", {"key", "position"}, {"value", "weight"}},
        {"correlation", {"position"}, {"first", "second", "rank"}},
    }};
    return tables[static_cast<std::size_t>(id)];
}

} // namespace headroom
