#include "window/settings.h"

#include <QDir>
#include <QStandardPaths>

#include <array>

namespace headroom {

namespace {

struct SettingDecl {
    Setting setting;
    const char* key;
    SettingScope scope;
    QVariant fallback;
};

const SettingDecl& settingDecl(Setting setting) {
    static const std::array<SettingDecl, static_cast<std::size_t>(Setting::count)> table{{
        {Setting::theme, "theme", SettingScope::preference, QStringLiteral("system")},
        {Setting::recentFiles, "recentFiles", SettingScope::state, QStringList()},
        {Setting::lastFile, "lastFile", SettingScope::state, QString()},
        {Setting::lastFolder, "lastFolder", SettingScope::state,
         QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)},
        {Setting::windowGeometry, "window/geometry", SettingScope::state, QByteArray()},
        {Setting::windowLayout, "window/layout", SettingScope::state, QByteArray()},
        {Setting::dashboard, "window/dashboard", SettingScope::state, QString()},
        {Setting::drivers, "window/drivers", SettingScope::state, QByteArray()},
        {Setting::paper, "paper", SettingScope::preference, QString()},
        {Setting::uncertainty, "uncertainty", SettingScope::preference, true},
    }};
    return table[static_cast<std::size_t>(setting)];
}

} // namespace

Settings::Settings() : Settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)) {}

Settings::Settings(const QString& folder)
    : preferences_(QDir(folder).filePath("headroom.ini"), QSettings::IniFormat)
    , state_(QDir(folder).filePath("state.ini"), QSettings::IniFormat) {}

QVariant Settings::value(Setting setting) const {
    const SettingDecl& declared = settingDecl(setting);
    const QSettings& store = declared.scope == SettingScope::preference ? preferences_ : state_;
    QVariant value = store.value(declared.key, declared.fallback);
    return value.convert(declared.fallback.metaType()) ? value : declared.fallback;
}

void Settings::set(Setting setting, const QVariant& value) {
    const SettingDecl& declared = settingDecl(setting);
    QSettings& store = declared.scope == SettingScope::preference ? preferences_ : state_;
    store.setValue(declared.key, value);
}

} // namespace headroom
