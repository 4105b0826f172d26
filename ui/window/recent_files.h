#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace headroom {

class Settings;

/// The files opened last, the latest first, remembered between starts.
class RecentFiles : public QObject {
    Q_OBJECT

  public:
    explicit RecentFiles(Settings& settings, QObject* parent = nullptr);

    QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);
    void clear();

    /// Fills a menu whenever it is opened; files that are missing are shown grey.
    void fill(QMenu* menu);

  signals:
    void changed();
    void chosen(const QString& path);

  private:
    void set(const QStringList& paths);
    void refill(QMenu* menu);

    Settings& settings_;
};

/// A path as people read it, with `~` for the home folder.
QString readablePath(const QString& path);

} // namespace headroom
