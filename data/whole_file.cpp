#include "whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <system_error>

namespace headroom {

WholeFile::WholeFile(const QString& path) {
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        file_ = std::make_unique<QFile>(path);
    else
        file_ = std::make_unique<QSaveFile>(path);
}

bool WholeFile::open() {
    return noted(file_->open(QIODevice::WriteOnly));
}

bool WholeFile::write(QByteArrayView bytes) {
    errno = 0;
    return noted(file_->write(bytes.data(), bytes.size()) == bytes.size());
}

bool WholeFile::commit() {
    errno = 0;
    if (auto* whole = qobject_cast<QSaveFile*>(file_.get()))
        return noted(whole->commit());
    const bool flushed = file_->flush();
    file_->close();
    return noted(flushed && file_->error() == QFileDevice::NoError);
}

/// Qt knows no reason where it is the emptying of its buffer that fails; the system does.
bool WholeFile::noted(bool succeeded) {
    const int reason = errno;
    if (succeeded)
        return true;
    const bool known = file_->error() != QFileDevice::WriteError || reason == 0;
    error_ = known ? file_->errorString() : QString::fromStdString(std::generic_category().message(reason));
    return false;
}

std::optional<QString> writeWhole(const QString& path, QByteArrayView bytes) {
    WholeFile file(path);
    if (file.open() && file.write(bytes) && file.commit())
        return std::nullopt;
    return file.error();
}

} // namespace headroom
