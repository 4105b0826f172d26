#include "store/sqlite_connection.h"

#include "scenario_limits.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace headroom {

namespace {

using Kind = FileError::Kind;

struct Failure {
    Kind kind;
    Text sentence;
};

/// What an error of SQLite's means to the owner of a file.
Failure meaning(int resultCode) {
    switch (resultCode) {
    case SQLITE_READONLY_DBMOVED:
        return {Kind::vanished,
                HEADROOM_TEXT("is no longer there, or another file took its place; save under another name")};
    case SQLITE_READONLY_ROLLBACK:
        return {Kind::unfinished, HEADROOM_TEXT("was not closed properly and must be writable to be repaired; copy it, "
                                                "with the -journal file beside it, to where it can be written")};
    case SQLITE_READONLY_DIRECTORY:
        return {Kind::readOnly, HEADROOM_TEXT("lies in a folder that is read-only; save under another name")};
    default:
        break;
    }
    constexpr int primary = 0xFF;
    switch (resultCode & primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Kind::locked, HEADROOM_TEXT("is being written by another program; try again when it is done")};
    case SQLITE_READONLY:
        return {Kind::readOnly, HEADROOM_TEXT("is read-only; save under another name")};
    case SQLITE_FULL:
        return {Kind::diskFull, HEADROOM_TEXT("the disk is full and nothing was saved; free some space and try again")};
    case SQLITE_CORRUPT:
        return {Kind::damaged, HEADROOM_TEXT("is damaged ({0}); restore it from a copy")};
    case SQLITE_NOTADB:
        return {Kind::foreign, HEADROOM_TEXT("is not a Headroom library; open a *.headroom file")};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {Kind::unreadable, HEADROOM_TEXT("cannot be opened; check that it is there and may be read")};
    default:
        return {Kind::failed, HEADROOM_TEXT("could not be read or written ({0}); check the disk and try again")};
    }
}

constexpr int busyMilliseconds = 1500;

/// Of a file that is there: the driver would make one that is not.
QString absolutePathOfFile(const QString& path) {
    const QFileInfo file(path);
    if (!file.isFile())
        throw FileError(FileError::Kind::unreadable, path,
                        {HEADROOM_TEXT("is not there, or is no file; check the name"), {}});
    return file.absoluteFilePath();
}

} // namespace

SqliteConnection::SqliteConnection(const QString& path, Access access)
    : SqliteConnection(absolutePathOfFile(path),
                       access == Access::readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()) {}

SqliteConnection::SqliteConnection(QString path, const QString& options)
    : path_(std::move(path))
    , name_(QStringLiteral("headroom-") + QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_);
    database.setDatabaseName(path_);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds) + options);
    try {
        if (!database.open())
            fail(database.lastError());
        harden();
    } catch (...) {
        database = {};
        QSqlDatabase::removeDatabase(name_);
        throw;
    }
}

std::unique_ptr<SqliteConnection> SqliteConnection::inMemory() {
    return std::unique_ptr<SqliteConnection>(new SqliteConnection(QStringLiteral(":memory:"), QString()));
}

SqliteConnection::~SqliteConnection() {
    QSqlDatabase::database(name_, false).close();
    QSqlDatabase::removeDatabase(name_);
}

sqlite3* SqliteConnection::handle() const {
    return *static_cast<sqlite3* const*>(QSqlDatabase::database(name_, false).driver()->handle().constData());
}

void SqliteConnection::harden() const {
    sqlite3* database = handle();
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, static_cast<int>(limits::fileBytes));
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    for (const char* pragma : {"foreign_keys = on", "cell_size_check = on", "mmap_size = 0", "temp_store = memory"})
        execute(QStringLiteral("pragma ") + QLatin1String(pragma));
}

bool SqliteConnection::isWritable() const {
    return sqlite3_db_readonly(handle(), "main") == 0;
}

void SqliteConnection::execute(const QString& statement) const {
    QSqlQuery query(QSqlDatabase::database(name_, false));
    if (!query.exec(statement))
        fail(query.lastError());
}

void SqliteConnection::executeScript(const std::string& script) const {
    const int result = sqlite3_exec(handle(), script.c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        fail(sqlite3_extended_errcode(handle()), QString::fromUtf8(sqlite3_errmsg(handle())));
}

QSqlQuery SqliteConnection::prepare(const QString& statement) const {
    QSqlQuery query(QSqlDatabase::database(name_, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        fail(query.lastError());
    return query;
}

void SqliteConnection::run(QSqlQuery& query) const {
    if (!query.exec())
        fail(query.lastError());
}

void SqliteConnection::forEachRow(const QString& statement, const std::function<void(const QSqlQuery&)>& visit) const {
    QSqlQuery query = prepare(statement);
    run(query);
    while (query.next())
        visit(query);
    if (query.lastError().isValid())
        fail(query.lastError());
}

qlonglong SqliteConnection::pragma(const QString& name) const {
    qlonglong value = 0;
    forEachRow(QStringLiteral("pragma ") + name, [&](const QSqlQuery& row) { value = row.value(0).toLongLong(); });
    return value;
}

QByteArray SqliteConnection::bytes(qint64 offset, int count) const {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    QByteArray buffer(count, '\0');
    const int result = file->pMethods->xRead(file, buffer.data(), count, offset);
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
        fail(result, QStringLiteral("reading"));
    buffer.truncate(static_cast<int>(std::clamp<qint64>(size() - offset, 0, count)));
    return buffer;
}

qint64 SqliteConnection::size() const {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    return size;
}

void SqliteConnection::fail(const QSqlError& error) const {
    fail(error.nativeErrorCode().toInt(), error.databaseText());
}

void SqliteConnection::fail(int resultCode, const QString& detail) const {
    const auto failure = meaning(resultCode);
    throw FileError(failure.kind, path_, {failure.sentence, {detail.toStdString()}});
}

Transaction::Transaction(const SqliteConnection& connection, SqliteConnection::Access access)
    : connection_(connection) {
    connection_.execute(access == SqliteConnection::Access::readOnly ? QStringLiteral("begin")
                                                                     : QStringLiteral("begin immediate"));
}

Transaction::~Transaction() {
    if (!open_)
        return;
    try {
        connection_.execute(QStringLiteral("rollback"));
    } catch (const FileError&) {
        // SQLite has rolled back by itself, as it does when the disk is full.
        open_ = false;
    }
}

void Transaction::commit() {
    connection_.execute(QStringLiteral("commit"));
    open_ = false;
}

} // namespace headroom
