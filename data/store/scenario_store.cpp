#include "store/scenario_store.h"

#include "scenario_words.h"
#include "store/row_store.h"

#include <QSqlError>
#include <QVariant>

#include <unordered_map>

namespace headroom {

namespace {

using Kind = FileError::Kind;

QString now() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QDateTime time(const QVariant& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QSqlQuery runWith(const SqliteConnection& connection, const QString& statement, const QVariantList& values) {
    QSqlQuery query = connection.prepare(statement);
    for (const auto& value : values)
        query.addBindValue(value);
    connection.run(query);
    return query;
}

/// The columns of a scenario's own row that a save can change, in the order of the statements below.
QVariantList headValues(const Scenario& scenario) {
    return {sqlText(scenario.name), sqlText(scenario.description), sqlText(scenario.start.text()), scenario.months};
}

/// `is damaged` where the rows of a scenario are such as no program of ours writes.
template <typename Read>
auto readingRows(const SqliteConnection& connection, const Read& read) {
    try {
        return read();
    } catch (const RowError& error) {
        throw FileError(Kind::damaged, connection.path(), error.sentence());
    } catch (const std::bad_variant_access&) {
        throw FileError(
            Kind::damaged, connection.path(),
            {HEADROOM_TEXT("is damaged (a column has another type than its own); restore it from a copy"), {}});
    }
}

ScenarioRows rowsToStore(const SqliteConnection& connection, const Scenario& scenario) {
    if (!isScenarioId(scenario.id))
        throw FileError(
            Kind::notStorable, connection.path(),
            {HEADROOM_TEXT("{0}: the id {1} is no UUID; give the scenario a new one"), {scenario.name, scenario.id}});
    try {
        return rowsOf(scenario);
    } catch (const RowError& error) {
        throw FileError(Kind::notStorable, connection.path(), error.sentence());
    }
}

void noteRevision(const SqliteConnection& connection, const std::string& id, int revision, const QString& modified) {
    runWith(connection, QStringLiteral("insert into revision (scenario_id, revision, modified) values (?, ?, ?)"),
            {sqlText(id), revision, modified});
}

Scenario readHead(const QSqlQuery& row) {
    Scenario scenario;
    scenario.id = fromSqlText(row.value(0));
    scenario.name = fromSqlText(row.value(1));
    scenario.description = fromSqlText(row.value(2));
    const auto start = Month::parse(fromSqlText(row.value(3)));
    if (!start || !isScenarioId(scenario.id))
        throw RowError(
            {HEADROOM_TEXT("is damaged ({0} was not written by this program); restore it from a copy"), {scenario.id}});
    scenario.start = *start;
    scenario.months = row.value(4).toInt();
    return scenario;
}

/// The row of a scenario; throws where there is none.
QSqlQuery headRow(const SqliteConnection& connection, const std::string& id) {
    QSqlQuery query = runWith(
        connection, QStringLiteral("select id, name, description, start, months, revision from scenario where id = ?"),
        {sqlText(id)});
    if (!query.next())
        throw FileError(
            Kind::unknownScenario, connection.path(),
            {HEADROOM_TEXT("holds no scenario with the id {0}; another program may have removed it"), {id}});
    return query;
}

bool sameHead(const Scenario& one, const Scenario& other) {
    return one.name == other.name && one.description == other.description && one.start == other.start &&
           one.months == other.months;
}

} // namespace

std::vector<LibraryEntry> listScenarios(const SqliteConnection& connection) {
    std::vector<LibraryEntry> entries;
    std::unordered_map<std::string, std::size_t> places;
    connection.forEachRow(
        QStringLiteral("select id, name, description, parent, revision, modified from scenario order by position, id"),
        [&](const QSqlQuery& row) {
            LibraryEntry entry;
            entry.id = fromSqlText(row.value(0));
            entry.name = fromSqlText(row.value(1));
            entry.description = fromSqlText(row.value(2));
            entry.parent = fromSqlText(row.value(3));
            entry.revision = row.value(4).toInt();
            entry.modified = time(row.value(5));
            places[entry.id] = entries.size();
            entries.push_back(std::move(entry));
        });
    connection.forEachRow(QStringLiteral("select scenario_id, tag from tag order by scenario_id, position"),
                          [&](const QSqlQuery& row) {
                              if (const auto place = places.find(fromSqlText(row.value(0))); place != places.end())
                                  entries[place->second].tags.push_back(fromSqlText(row.value(1)));
                          });
    return entries;
}

bool hasScenario(const SqliteConnection& connection, const std::string& id) {
    return runWith(connection, QStringLiteral("select 1 from scenario where id = ?"), {sqlText(id)}).next();
}

int revisionOf(const SqliteConnection& connection, const std::string& id) {
    return headRow(connection, id).value(5).toInt();
}

StoredScenario loadScenario(const SqliteConnection& connection, const std::string& id) {
    const QSqlQuery row = headRow(connection, id);
    return readingRows(connection, [&] {
        StoredScenario stored{readHead(row), row.value(5).toInt()};
        readRows(loadRows(connection, id), stored.scenario);
        return stored;
    });
}

std::vector<Revision> listRevisions(const SqliteConnection& connection, const std::string& id) {
    revisionOf(connection, id);
    QSqlQuery query = runWith(
        connection, QStringLiteral("select revision, modified from revision where scenario_id = ? order by revision"),
        {sqlText(id)});
    std::vector<Revision> revisions;
    while (query.next())
        revisions.push_back({query.value(0).toInt(), time(query.value(1))});
    return revisions;
}

void insertScenario(const SqliteConnection& connection, const Scenario& scenario, const std::string& parent) {
    const ScenarioRows rows = rowsToStore(connection, scenario);
    if (hasScenario(connection, scenario.id))
        throw FileError(
            Kind::exists, connection.path(),
            {HEADROOM_TEXT("holds a scenario with the id {0} already; duplicate it instead"), {scenario.id}});
    const QString modified = now();
    runWith(connection,
            QStringLiteral(
                "insert into scenario (name, description, start, months, id, position, parent, revision, modified) "
                "values (?, ?, ?, ?, ?, (select coalesce(max(position), 0) + 1 from scenario), ?, 1, ?)"),
            headValues(scenario) +
                QVariantList{sqlText(scenario.id), parent.empty() ? QVariant() : sqlText(parent), modified});
    noteRevision(connection, scenario.id, 1, modified);
    writeDifference(connection, scenario.id, {}, rows);
}

int saveScenario(const SqliteConnection& connection, const Scenario& scenario, int loadedRevision) {
    const ScenarioRows rows = rowsToStore(connection, scenario);
    const QSqlQuery row = headRow(connection, scenario.id);
    const int revision = row.value(5).toInt();
    if (revision != loadedRevision)
        throw FileError(
            Kind::changedElsewhere, connection.path(),
            {HEADROOM_TEXT(
                 "another program saved {0} since it was opened here; save this one as a copy, or open it again"),
             {scenario.name}});
    const bool sameRow = sameHead(scenario, readingRows(connection, [&] { return readHead(row); }));
    const int changed = writeDifference(connection, scenario.id, loadRows(connection, scenario.id), rows);
    if (changed == 0 && sameRow)
        return revision;
    const QString modified = now();
    runWith(connection,
            QStringLiteral(
                "update scenario set name = ?, description = ?, start = ?, months = ?, revision = ?, modified = ? "
                "where id = ?"),
            headValues(scenario) + QVariantList{revision + 1, modified, sqlText(scenario.id)});
    noteRevision(connection, scenario.id, revision + 1, modified);
    return revision + 1;
}

void removeScenario(const SqliteConnection& connection, const std::string& id) {
    runWith(connection, QStringLiteral("delete from scenario where id = ?"), {sqlText(id)});
}

} // namespace headroom
