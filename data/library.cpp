#include "library.h"

#include "store/library_check.h"
#include "store/scenario_store.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace headroom {

namespace {

using Access = SqliteConnection::Access;
using Kind = FileError::Kind;

/// A file that is removed unless it is kept.
class DraftFile {
  public:
    explicit DraftFile(const QString& target)
        : path_(target + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128)) {
        QFile file(path_);
        if (!file.open(QIODevice::NewOnly))
            throw FileError(
                Kind::failed, target,
                {HEADROOM_TEXT("cannot be made ({0}); choose another place"), {file.errorString().toStdString()}});
    }
    ~DraftFile() { QFile::remove(path_); }
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;

    const QString& path() const { return path_; }

    void keepAs(const QString& target) {
        if (!QFile::rename(path_, target))
            throw FileError(Kind::exists, target, {HEADROOM_TEXT("is there already; choose another name"), {}});
    }

  private:
    QString path_;
};

void makeLibrary(const QString& path, std::span<const Scenario> scenarios) {
    const SqliteConnection connection(path, Access::readWrite);
    Transaction transaction(connection, Access::readWrite);
    connection.execute(QStringLiteral("pragma application_id = %1").arg(libraryApplicationId));
    SchemaHistory::shipped().apply(connection, 0);
    for (const Scenario& scenario : scenarios)
        insertScenario(connection, scenario, {});
    transaction.commit();
}

/// Reads a file that another program left in the middle of a change, so that SQLite undoes the change.
void recover(const QString& path) {
    const SqliteConnection connection(path, Access::readWrite);
    connection.pragma(QStringLiteral("schema_version"));
}

/// Checks a file through a connection that cannot change it. Returns its version.
int checkFile(const QString& path, Library::Mode mode, const SchemaHistory& history) {
    const SqliteConnection connection(path, Access::readOnly);
    try {
        return checkLibrary(connection, history);
    } catch (const FileError& error) {
        if (error.kind() != Kind::unfinished || mode == Library::Mode::readOnly)
            throw;
    }
    recover(path);
    return checkLibrary(connection, history);
}

} // namespace

struct Library::Store {
    QString path;
    SqliteConnection connection;
    QString backup;
    qlonglong dataVersion = 0;

    Store(const QString& name, Access access) : path(name), connection(name, access) {}
};

template <typename Change>
auto Library::write(const Change& change) {
    const auto& connection = store_->connection;
    if (!connection.isWritable())
        throw FileError(Kind::readOnly, store_->path, {HEADROOM_TEXT("is read-only; save under another name"), {}});
    Transaction transaction(connection, Access::readWrite);
    const auto result = change(connection);
    transaction.commit();
    return result;
}

Library Library::create(const QString& path, std::span<const Scenario> scenarios) {
    if (QFileInfo::exists(path))
        throw FileError(Kind::exists, path, {HEADROOM_TEXT("is there already; choose another name"), {}});
    DraftFile draft(path);
    try {
        makeLibrary(draft.path(), scenarios);
    } catch (const FileError& error) {
        throw FileError(error.kind(), path, error.sentence());
    }
    draft.keepAs(path);
    return open(path);
}

Library Library::open(const QString& path, Mode mode) {
    return open(path, mode, SchemaHistory::shipped());
}

Library Library::open(const QString& path, Mode mode, const SchemaHistory& history) {
    const int version = checkFile(path, mode, history);
    auto store = std::make_unique<Store>(path, mode == Mode::readOnly ? Access::readOnly : Access::readWrite);
    if (version < history.newest()) {
        if (!store->connection.isWritable())
            throw FileError(Kind::readOnly, path,
                            {HEADROOM_TEXT("was written by an older Headroom and must be writable to be opened; copy "
                                           "it to where it can be written"),
                             {}});
        store->backup = migrateLibrary(store->connection, history, version);
    }
    store->dataVersion = store->connection.pragma(QStringLiteral("data_version"));
    return Library(std::move(store));
}

Library::Library(std::unique_ptr<Store> store) : store_(std::move(store)) {}
Library::Library(Library&&) noexcept = default;
Library& Library::operator=(Library&&) noexcept = default;
Library::~Library() = default;

const QString& Library::path() const {
    return store_->path;
}

bool Library::isWritable() const {
    return store_->connection.isWritable();
}

const QString& Library::backup() const {
    return store_->backup;
}

std::vector<LibraryEntry> Library::scenarios() const {
    const Transaction transaction(store_->connection, Access::readOnly);
    return listScenarios(store_->connection);
}

bool Library::contains(const std::string& id) const {
    return hasScenario(store_->connection, id);
}

StoredScenario Library::load(const std::string& id) const {
    const Transaction transaction(store_->connection, Access::readOnly);
    return loadScenario(store_->connection, id);
}

std::vector<Revision> Library::history(const std::string& id) const {
    const Transaction transaction(store_->connection, Access::readOnly);
    return listRevisions(store_->connection, id);
}

void Library::insert(const Scenario& scenario) {
    apply({.removed = {}, .added = {{scenario, {}}}, .changed = {}});
}

int Library::save(const Scenario& scenario, int loadedRevision) {
    return apply({.removed = {}, .added = {}, .changed = {{scenario, loadedRevision}}}).front();
}

std::vector<int> Library::apply(const LibraryChanges& changes) {
    return write([&](const SqliteConnection& connection) {
        for (const auto& id : changes.removed)
            removeScenario(connection, id);
        for (const auto& added : changes.added)
            insertScenario(connection, added.scenario, added.parent);
        std::vector<int> revisions;
        for (const auto& changed : changes.changed)
            revisions.push_back(saveScenario(connection, changed.scenario, changed.revision));
        return revisions;
    });
}

int Library::import(const Scenario& scenario) {
    return write([&](const SqliteConnection& connection) {
        if (hasScenario(connection, scenario.id))
            return saveScenario(connection, scenario, revisionOf(connection, scenario.id));
        insertScenario(connection, scenario, {});
        return 1;
    });
}

std::string Library::duplicate(const std::string& id, const std::string& newName) {
    return write([&](const SqliteConnection& connection) {
        Scenario copy = loadScenario(connection, id).scenario;
        copy.id = newScenarioId();
        copy.name = newName;
        insertScenario(connection, copy, id);
        return copy.id;
    });
}

int Library::rename(const std::string& id, const std::string& newName) {
    return write([&](const SqliteConnection& connection) {
        auto [scenario, revision] = loadScenario(connection, id);
        scenario.name = newName;
        return saveScenario(connection, scenario, revision);
    });
}

void Library::remove(const std::string& id) {
    write([&](const SqliteConnection& connection) {
        revisionOf(connection, id);
        removeScenario(connection, id);
        return true;
    });
}

bool Library::changedElsewhere() {
    const auto version = store_->connection.pragma(QStringLiteral("data_version"));
    return std::exchange(store_->dataVersion, version) != version;
}

void Library::copyTo(const QString& path) const {
    if (QFileInfo(path) == QFileInfo(store_->path))
        throw FileError(Kind::exists, path, {HEADROOM_TEXT("is the open library itself; choose another name"), {}});
    const Transaction transaction(store_->connection, Access::readOnly);
    // The lock for reading is taken by the first read.
    store_->connection.pragma(QStringLiteral("schema_version"));
    copyFile(store_->connection, path);
}

std::string newScenarioId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace headroom
