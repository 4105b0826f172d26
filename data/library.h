#pragma once

#include "file_error.h"
#include "scenario.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace headroom {

class SchemaHistory;

/// A line of a library's table of contents.
struct LibraryEntry {
    std::string id;
    std::string name;
    std::string description;
    std::vector<std::string> tags;
    /// The id of the scenario this one was copied from; empty where there is none.
    std::string parent;
    /// Counts the saves of this scenario, from 1.
    int revision = 0;
    QDateTime modified;
    bool operator==(const LibraryEntry&) const = default;
};

/// A scenario as it was read, with the revision a later save is held against.
struct StoredScenario {
    Scenario scenario;
    int revision = 0;
};

/// One save of a scenario.
struct Revision {
    int number = 0;
    QDateTime time;
    bool operator==(const Revision&) const = default;
};

/// What one save of a whole library changes.
struct LibraryChanges {
    struct Added {
        Scenario scenario;
        /// The id of the scenario it was copied from; empty where there is none.
        std::string parent;
    };
    /// Ids; one that the library does not hold is passed over.
    std::vector<std::string> removed;
    /// Refused where an id is there already.
    std::vector<Added> added;
    /// Refused with `changedElsewhere` where a stored revision is not the loaded one.
    std::vector<StoredScenario> changed;
};

/// A library of scenarios: one SQLite database, `*.headroom`. Every change is one transaction that writes what changed.
/// A library belongs to the thread that opened it; several may have the same file open, in one program or in many.
/// Every function throws `FileError`, and the file is then as it was. Opening needs a `QCoreApplication`.
class Library {
  public:
    enum class Mode { readOnly, readWrite };

    /// Makes a new library of these scenarios, which appears once it is whole; a file that exists already is refused.
    static Library create(const QString& path, std::span<const Scenario> scenarios = {});
    /// Checks a file and opens it. One of an older version is migrated first, its original kept beside as `backup()`.
    /// A file that may not be written is opened for reading, whatever the mode: see `isWritable`.
    static Library open(const QString& path, Mode mode = Mode::readWrite);
    /// The same with other versions of the schema than the program's, so that migrations can be tried.
    static Library open(const QString& path, Mode mode, const SchemaHistory& history);

    Library(Library&& other) noexcept;
    Library& operator=(Library&& other) noexcept;
    ~Library();

    const QString& path() const;
    bool isWritable() const;
    /// Where the original was kept when opening migrated the file; empty otherwise.
    const QString& backup() const;

    /// All scenarios, in their order.
    std::vector<LibraryEntry> scenarios() const;
    bool contains(const std::string& id) const;
    StoredScenario load(const std::string& id) const;
    /// The saves of a scenario, the first one first.
    std::vector<Revision> history(const std::string& id) const;

    /// Appends a scenario as its own revision 1. Refused where its id is there already.
    void insert(const Scenario& scenario);
    /// Writes what changed and returns the new revision, or `loadedRevision` where nothing did. Refused with
    /// `changedElsewhere` where the stored revision is not `loadedRevision`.
    int save(const Scenario& scenario, int loadedRevision);
    /// Writes all changes, or where one is refused none, as one transaction. Returns the new revisions of `changed`, in
    /// their order.
    std::vector<int> apply(const LibraryChanges& changes);
    /// Appends a scenario, or makes a revision of the one with its id. Returns the revision.
    int import(const Scenario& scenario);
    /// Appends a copy with an id of its own, whose parent is the original. Returns the new id.
    std::string duplicate(const std::string& id, const std::string& newName);
    /// Returns the new revision.
    int rename(const std::string& id, const std::string& newName);
    void remove(const std::string& id);

    /// Whether another program has written to the file since this was last asked, or since the file was opened.
    bool changedElsewhere();
    /// Writes the library to another file as it stands, replacing one of that name as a whole.
    void copyTo(const QString& path) const;

  private:
    struct Store;
    explicit Library(std::unique_ptr<Store> store);

    template <typename Change>
    auto write(const Change& change);

    std::unique_ptr<Store> store_;
};

/// A new id for a scenario: a random UUID, in lower case.
std::string newScenarioId();

} // namespace headroom
