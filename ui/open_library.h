#pragma once

#include "library.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace headroom {

/// What a person says about a scenario, apart from its fields.
struct ScenarioProperties {
    QString name;
    QString description;
    QStringList tags;
    bool operator==(const ScenarioProperties&) const = default;
};

/// A scenario of the open library. It is read from the file when it is first looked at.
struct OpenScenario {
    QString id;
    ScenarioProperties properties;
    /// Null until it was read.
    std::shared_ptr<const Scenario> scenario;
    /// As last saved or read, or as it was made.
    std::shared_ptr<const Scenario> saved;
    /// That of the file a save is held against; 0 where it is in no file.
    int revision = 0;
    /// The scenario it was copied from.
    QString parent;
};

/// The scenarios of a library as they are edited, and the file they came from, if any. Functions that reach the file
/// throw `FileError`; the file and the scenarios are then as they were.
class OpenLibrary {
  public:
    /// Scenarios that are in no file.
    static OpenLibrary untitled(std::vector<Scenario> scenarios);
    static OpenLibrary open(const QString& path);

    /// Empty where there is no file.
    QString path() const { return file_ ? file_->path() : QString(); }
    bool isWritable() const { return !file_ || file_->isWritable(); }
    /// Where the original was kept when opening migrated the file; empty otherwise.
    QString backup() const { return file_ ? file_->backup() : QString(); }

    int size() const { return static_cast<int>(scenarios_.size()); }
    const OpenScenario& at(int index) const { return scenarios_[static_cast<std::size_t>(index)]; }
    /// -1 where there is none such.
    int indexOf(const QString& id) const;
    /// The scenario, read if it was not yet.
    std::shared_ptr<const Scenario> read(int index);

    /// The scenario nearest to a place among those that were read; the library holds at least one.
    int nearestRead(int index) const;

    void replace(int index, std::shared_ptr<const Scenario> scenario);
    void insert(int index, OpenScenario scenario);
    OpenScenario take(int index);

    /// Writes what changed into the file it came from.
    void save();
    /// Writes everything into another file, which is replaced as a whole; the library goes on with it.
    void saveAs(const QString& path);

    /// Whether another program has written to the file since this was last asked.
    bool changedElsewhere() { return file_ && file_->changedElsewhere(); }
    /// Names of the scenarios that were edited here and saved by another program meanwhile.
    QStringList conflicts() const;
    /// Lets the next save write over what another program saved.
    void acceptConflicts();

  private:
    bool isEdited(const OpenScenario& scenario) const { return scenario.scenario != scenario.saved; }
    LibraryChanges changesFor(const Library& file) const;
    void saveTo(Library& file);
    /// Takes the revisions of a file for those that edits were made upon.
    void holdAgainst(const Library& file);
    /// Takes the present state for the saved one.
    void settle();

    std::vector<OpenScenario> scenarios_;
    /// Ids that the file held when it was last read or written here.
    std::unordered_set<std::string> stored_;
    std::optional<Library> file_;
};

ScenarioProperties propertiesOf(const Scenario& scenario);
void write(Scenario& scenario, const ScenarioProperties& properties);

} // namespace headroom
