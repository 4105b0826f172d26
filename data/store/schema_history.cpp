#include "store/schema_history.h"

#include <QFile>
#include <QVariant>

static void initialiseSchemaResource() {
    Q_INIT_RESOURCE(library_schema);
}

namespace headroom {

namespace {

std::string script(int version) {
    initialiseSchemaResource();
    QFile file(QStringLiteral(":/headroom/schema/version_%1.sql").arg(version));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program", qPrintable(file.fileName()));
    return file.readAll().toStdString();
}

} // namespace

SchemaHistory SchemaHistory::shipped() {
    constexpr int newestVersion = 1;
    std::vector<std::string> scripts;
    for (int version = 1; version <= newestVersion; ++version)
        scripts.push_back(script(version));
    return SchemaHistory(std::move(scripts));
}

void SchemaHistory::apply(const SqliteConnection& connection, int from) const {
    for (int version = from; version < newest(); ++version)
        connection.executeScript(scripts_[static_cast<std::size_t>(version)]);
    connection.execute(QStringLiteral("pragma user_version = %1").arg(newest()));
}

std::vector<QStringList> SchemaHistory::expected(int version) const {
    const auto connection = SqliteConnection::inMemory();
    for (int step = 0; step < version; ++step)
        connection->executeScript(scripts_[static_cast<std::size_t>(step)]);
    return schemaOf(*connection);
}

std::vector<QStringList> schemaOf(const SqliteConnection& connection) {
    std::vector<QStringList> entries;
    connection.forEachRow(QStringLiteral("select type, name, tbl_name, sql from sqlite_schema order by type, name"),
                          [&](const QSqlQuery& row) {
                              entries.push_back({row.value(0).toString(), row.value(1).toString(),
                                                 row.value(2).toString(), row.value(3).toString()});
                          });
    return entries;
}

} // namespace headroom
