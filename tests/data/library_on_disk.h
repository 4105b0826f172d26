#pragma once

#include "library.h"
#include "sqlite_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

/// What the tests of libraries in bad company look at: files as they are on disk, and refusals.
namespace headroom {

inline QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

inline void run(const QString& path, const char* statement) {
    SqliteFile(path).run(QString::fromUtf8(statement));
}

/// The names and hashes of all files in a folder.
inline QMap<QString, QByteArray> state(const QString& folder) {
    QMap<QString, QByteArray> files;
    for (const auto& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        files[name] = QCryptographicHash::hash(contents(folder + QLatin1Char('/') + name), QCryptographicHash::Sha256);
    return files;
}

struct Refusal {
    std::optional<FileError::Kind> kind;
    QString sentence;
};

template <typename Action>
Refusal refusal(const Action& action) {
    try {
        action();
    } catch (const FileError& error) {
        return {error.kind(), QString::fromUtf8(error.what())};
    }
    return {};
}

inline Refusal refusalToOpen(const QString& path) {
    return refusal([&] { Library::open(path); });
}

/// The id of the reference scenario `minimal`.
inline const std::string minimalId = "6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0a03";

inline bool isOneSentence(const QString& sentence, const QString& path) {
    return sentence.startsWith(path + QStringLiteral(": ")) && !sentence.contains(QLatin1Char('\n')) &&
           !sentence.contains(QLatin1Char('{'));
}

} // namespace headroom
