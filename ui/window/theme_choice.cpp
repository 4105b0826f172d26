#include "window/theme_choice.h"

#include "theme.h"
#include "window/settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace headroom {

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto portalInterface = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colourScheme = "color-scheme";

/// Where no session bus is announced, asking for one would start one, and wait for it.
bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus");
}

/// The portal's value: 0 no preference, 1 dark, 2 light; older portals wrap it twice.
bool meansDark(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

} // namespace

std::optional<ThemeChoice::Mode> ThemeChoice::parse(const QString& name) {
    for (const Mode mode : {Mode::system, Mode::light, Mode::dark}) {
        if (ThemeChoice::name(mode) == name)
            return mode;
    }
    return std::nullopt;
}

QString ThemeChoice::name(Mode mode) {
    switch (mode) {
    case Mode::light:
        return QStringLiteral("light");
    case Mode::dark:
        return QStringLiteral("dark");
    case Mode::system:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice::ThemeChoice(Settings& settings, QObject* parent) : QObject(parent), settings_(settings) {
    mode_ = parse(settings.value(Setting::theme).toString()).value_or(Mode::system);
    apply();
    askDesktop();
}

void ThemeChoice::setMode(Mode mode) {
    settings_.set(Setting::theme, name(mode));
    overrideMode(mode);
}

void ThemeChoice::overrideMode(Mode mode) {
    if (mode == mode_)
        return;
    mode_ = mode;
    apply();
    emit modeChanged(mode);
}

void ThemeChoice::askDesktop() {
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(portalService, portalPath, portalInterface, "SettingChanged", this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, "Read");
    call << appearance << colourScheme;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            portalSettingChanged(appearance, colourScheme, reply.value());
        watcher->deleteLater();
    });
}

void ThemeChoice::portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != QLatin1String(appearance) || key != QLatin1String(colourScheme))
        return;
    const bool dark = meansDark(value.variant());
    if (dark == std::exchange(desktopIsDark_, dark) || mode_ != Mode::system)
        return;
    apply();
}

void ThemeChoice::apply() {
    const bool dark = mode_ == Mode::dark || (mode_ == Mode::system && desktopIsDark_);
    applyTheme(dark ? darkTheme() : lightTheme());
}

} // namespace headroom
