#pragma once

#include <QFileDevice>

#include <memory>
#include <optional>

namespace headroom {

/// A file that is replaced as a whole once all of it is there, or left as it was. What is there and no regular file, a
/// device or a pipe, is written to as it comes and never replaced.
class WholeFile {
  public:
    explicit WholeFile(const QString& path);

    /// Each of these returns whether it succeeded.
    bool open();
    bool write(QByteArrayView bytes);
    bool commit();
    /// Why the last of them did not.
    const QString& error() const { return error_; }

  private:
    bool noted(bool succeeded);

    std::unique_ptr<QFileDevice> file_;
    QString error_;
};

/// Writes a whole file. Returns why it could not, or nothing.
std::optional<QString> writeWhole(const QString& path, QByteArrayView bytes);

} // namespace headroom
