#pragma once

#include "store/sqlite_connection.h"

namespace headroom {

/// The versions of the library's schema: what makes version 1 in an empty database, and what makes each later version
/// of the one before.
class SchemaHistory {
  public:
    /// `scripts[n]` leads from version n to version n + 1.
    explicit SchemaHistory(std::vector<std::string> scripts) : scripts_(std::move(scripts)) {}
    /// The versions this program knows.
    static SchemaHistory shipped();

    int newest() const { return static_cast<int>(scripts_.size()); }
    /// Leads from one version to the newest, inside the transaction of the caller, and notes the version in the file.
    void apply(const SqliteConnection& connection, int from) const;
    /// What `sqlite_schema` holds of a library of a version: type, name, table and text of each entry, in order.
    std::vector<QStringList> expected(int version) const;

  private:
    std::vector<std::string> scripts_;
};

/// Marks a SQLite file as a library: `HDR1`.
inline constexpr int libraryApplicationId = 0x48445231;

/// What `sqlite_schema` of a file holds, as `SchemaHistory::expected` gives it.
std::vector<QStringList> schemaOf(const SqliteConnection& connection);

} // namespace headroom
