#pragma once

#include "library.h"
#include "store/sqlite_connection.h"

namespace headroom {

/// Scenarios in the tables of a library. Each function reads or writes several tables: the caller holds a transaction.
/// Throws `FileError`.
/// @{

std::vector<LibraryEntry> listScenarios(const SqliteConnection& connection);
bool hasScenario(const SqliteConnection& connection, const std::string& id);
/// Throws where there is no scenario of this id, as all below.
int revisionOf(const SqliteConnection& connection, const std::string& id);
StoredScenario loadScenario(const SqliteConnection& connection, const std::string& id);
std::vector<Revision> listRevisions(const SqliteConnection& connection, const std::string& id);

/// Appends a scenario; throws where its id is there already.
void insertScenario(const SqliteConnection& connection, const Scenario& scenario, const std::string& parent);
/// Writes what changed and returns the new revision, or the old one where nothing did. Throws `changedElsewhere` where
/// the stored revision is another than the loaded.
int saveScenario(const SqliteConnection& connection, const Scenario& scenario, int loadedRevision);
/// Does nothing where there is no scenario of this id.
void removeScenario(const SqliteConnection& connection, const std::string& id);

/// @}

} // namespace headroom
