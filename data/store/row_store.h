#pragma once

#include "store/scenario_rows.h"
#include "store/sqlite_connection.h"

namespace headroom {

/// The rows of one scenario, of every table but `scenario` and `revision`. Throws `FileError`, also where there are
/// more rows than any scenario has.
ScenarioRows loadRows(const SqliteConnection& connection, const std::string& id);

/// Makes the stored rows of a scenario, `before`, into `after`: writes the rows that differ and no others. Returns how
/// many. The caller holds a transaction.
int writeDifference(const SqliteConnection& connection, const std::string& id, const ScenarioRows& before,
                    const ScenarioRows& after);

/// Text as SQL takes and gives it. An empty text is not null.
QVariant sqlText(std::string_view text);
std::string fromSqlText(const QVariant& value);

} // namespace headroom
