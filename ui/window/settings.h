#pragma once

#include <QSettings>
#include <QVariant>

namespace headroom {

/// What the window remembers. The table in settings.cpp gives each its key, its scope and its default.
enum class Setting {
    theme,
    recentFiles,
    lastFile,
    lastFolder,
    windowGeometry,
    windowLayout,
    dashboard,
    drivers,
    paper,
    uncertainty,
    count
};

/// Preferences are a person's choices and may follow them to another machine; state belongs to this one.
enum class SettingScope { preference, state };

/// The remembered settings, in one file a scope.
class Settings {
  public:
    /// In the folder that the system has for the program's settings.
    Settings();
    explicit Settings(const QString& folder);

    /// The default where nothing of the right kind is remembered.
    QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant& value);

  private:
    QSettings preferences_;
    QSettings state_;
};

} // namespace headroom
