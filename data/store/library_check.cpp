#include "store/library_check.h"

#include "whole_file.h"

#include <QFileInfo>
#include <QtEndian>

namespace headroom {

namespace {

using Kind = FileError::Kind;

/// The parts of the header of a SQLite file that tell what it is (https://www.sqlite.org/fileformat.html, 1.3).
struct Header {
    bool isDatabase = false;
    bool isWriteAhead = false;
    int version = 0;
    int application = 0;
};

Header readHeader(const SqliteConnection& connection) {
    constexpr int length = 100;
    const QByteArray bytes = connection.bytes(0, length);
    if (bytes.size() < length || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return {};
    constexpr int writeVersion = 18;
    constexpr int userVersion = 60;
    constexpr int applicationId = 68;
    constexpr char writeAhead = 2;
    return {true, bytes[writeVersion] == writeAhead, qFromBigEndian<qint32>(bytes.constData() + userVersion),
            qFromBigEndian<qint32>(bytes.constData() + applicationId)};
}

[[noreturn]] void refuseLibrary(Kind kind, const SqliteConnection& connection, Text sentence,
                                std::vector<Particular> arguments = {}) {
    throw FileError(kind, connection.path(), {sentence, std::move(arguments)});
}

int checkHeader(const SqliteConnection& connection, int newest) {
    const Header header = readHeader(connection);
    if (!header.isDatabase || header.application != libraryApplicationId)
        refuseLibrary(Kind::foreign, connection, HEADROOM_TEXT("is not a Headroom library; open a *.headroom file"));
    if (header.version > newest)
        refuseLibrary(
            Kind::newer, connection,
            HEADROOM_TEXT("was written by a newer Headroom (its format is {0}, this program knows {1}); update "
                          "Headroom"),
            {std::to_string(header.version), std::to_string(newest)});
    if (header.version < 1)
        refuseLibrary(Kind::damaged, connection,
                      HEADROOM_TEXT("is damaged (it has no version); restore it from a copy"));
    if (header.isWriteAhead)
        refuseLibrary(Kind::failed, connection,
                      HEADROOM_TEXT("was put into write-ahead mode by another program; close it there, or run \"pragma "
                                    "journal_mode = delete\" on it"));
    return header.version;
}

void checkPages(const SqliteConnection& connection) {
    connection.forEachRow(QStringLiteral("pragma quick_check(1)"), [&](const QSqlQuery& row) {
        const QString finding = row.value(0).toString();
        if (finding != QLatin1String("ok"))
            refuseLibrary(Kind::damaged, connection, HEADROOM_TEXT("is damaged ({0}); restore it from a copy"),
                          {finding.simplified().toStdString()});
    });
}

void checkSchema(const SqliteConnection& connection, const std::vector<QStringList>& expected) {
    const auto found = schemaOf(connection);
    const auto difference = std::ranges::mismatch(found, expected);
    if (difference.in1 == found.end() && difference.in2 == expected.end())
        return;
    const auto& entry = difference.in1 == found.end() ? *difference.in2 : *difference.in1;
    refuseLibrary(Kind::damaged, connection,
                  HEADROOM_TEXT("has tables that this program did not make ({0}); restore it from a copy"),
                  {(entry[0] + QLatin1Char(' ') + entry[1]).toStdString()});
}

/// A name that no file has yet: `plans (version 1).headroom`, `plans (version 1, 2).headroom` ...
QString nameForOriginal(const QString& path, int version) {
    const QFileInfo file(path);
    for (int attempt = 1;; ++attempt) {
        const QString count = attempt == 1 ? QString() : QStringLiteral(", %1").arg(attempt);
        const QString name = QStringLiteral("%1/%2 (version %3%4).%5")
                                 .arg(file.absolutePath(), file.completeBaseName())
                                 .arg(version)
                                 .arg(count, file.suffix());
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace

int checkLibrary(const SqliteConnection& connection, const SchemaHistory& history) {
    const int version = checkHeader(connection, history.newest());
    checkPages(connection);
    checkSchema(connection, history.expected(version));
    return version;
}

QString migrateLibrary(const SqliteConnection& connection, const SchemaHistory& history, int version) {
    Transaction transaction(connection, SqliteConnection::Access::readWrite);
    if (connection.pragma(QStringLiteral("user_version")) != version)
        refuseLibrary(Kind::locked, connection,
                      HEADROOM_TEXT("is being written by another program; try again when it is done"));
    const QString original = nameForOriginal(connection.path(), version);
    copyFile(connection, original);
    try {
        history.apply(connection, version);
        connection.forEachRow(QStringLiteral("pragma foreign_key_check"), [&](const QSqlQuery& row) {
            refuseLibrary(Kind::damaged, connection, HEADROOM_TEXT("is damaged (rows of {0} belong to nothing)"),
                          {row.value(0).toString().toStdString()});
        });
        transaction.commit();
    } catch (...) {
        QFile::remove(original);
        throw;
    }
    return original;
}

void copyFile(const SqliteConnection& connection, const QString& path) {
    WholeFile copy(path);
    constexpr int block = 1 << 20;
    const qint64 size = connection.size();
    bool written = copy.open();
    for (qint64 offset = 0; written && offset < size; offset += block)
        written = copy.write(connection.bytes(offset, block));
    if (!written || !copy.commit())
        throw FileError(Kind::failed, path,
                        {HEADROOM_TEXT("cannot be written ({0}); choose another place"), {copy.error().toStdString()}});
}

} // namespace headroom
