#pragma once

#include "store/schema_history.h"

namespace headroom {

/// Refuses a file that is no library, was written by a newer program, or is damaged, before anything of it is trusted:
/// the header is read as bytes, then the pages are checked, then the schema is compared with the known one. Returns the
/// version. Throws `FileError`.
int checkLibrary(const SqliteConnection& connection, const SchemaHistory& history);

/// Brings a checked library of an older version to the newest, in one transaction, after writing the original to a new
/// file beside it. Returns the path of the original. Throws `FileError`; the library is then as it was.
QString migrateLibrary(const SqliteConnection& connection, const SchemaHistory& history, int version);

/// Writes the file of a connection, byte by byte as it stands, to another, which is replaced as a whole. The caller
/// holds a transaction. Throws `FileError`.
void copyFile(const SqliteConnection& connection, const QString& path);

} // namespace headroom
