#pragma once

#include "file_error.h"

#include <QSqlQuery>

#include <functional>
#include <memory>

struct sqlite3;

namespace headroom {

/// One connection to one SQLite file, hardened against what a stranger may have put into it. Every failure of SQLite's
/// is thrown as `FileError`. Belongs to the thread that made it.
class SqliteConnection {
  public:
    enum class Access { readOnly, readWrite };

    /// Opens a file that exists; nothing of it is read yet. `readWrite` falls back to reading where the file may not
    /// be written.
    SqliteConnection(const QString& path, Access access);
    /// An empty database of its own.
    static std::unique_ptr<SqliteConnection> inMemory();
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    const QString& path() const { return path_; }
    bool isWritable() const;

    void execute(const QString& statement) const;
    /// Statements separated by semicolons.
    void executeScript(const std::string& script) const;
    /// A statement to bind values to and to `run`.
    QSqlQuery prepare(const QString& statement) const;
    void run(QSqlQuery& query) const;
    /// The rows of a query without values to bind, one by one.
    void forEachRow(const QString& statement, const std::function<void(const QSqlQuery&)>& visit) const;
    qlonglong pragma(const QString& name) const;

    /// Bytes of the file as they stand, past all checks: also of a file that is no database. Fewer where it ends.
    /// Read through SQLite's own handle: closing another one would drop the locks of this process.
    QByteArray bytes(qint64 offset, int count) const;
    qint64 size() const;

    [[noreturn]] void fail(const QSqlError& error) const;
    [[noreturn]] void fail(int resultCode, const QString& detail) const;

  private:
    SqliteConnection(QString path, const QString& options);
    sqlite3* handle() const;
    void harden() const;

    QString path_;
    QString name_;
};

/// A transaction that is rolled back unless committed. One for reading sees one state of the file; one for writing
/// takes the lock at once.
class Transaction {
  public:
    Transaction(const SqliteConnection& connection, SqliteConnection::Access access);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

  private:
    const SqliteConnection& connection_;
    bool open_ = true;
};

} // namespace headroom
