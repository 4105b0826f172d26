#include "window/desktop_colours.h"

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

DesktopColours::DesktopColours(QObject* parent) : QObject(parent) {
    if (!hasSessionBus())
        return;
    // Qt finds the slot only once it has heard of the type.
    qRegisterMetaType<QDBusVariant>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(portalService, portalPath, portalInterface, "SettingChanged", this,
                SLOT(noteSetting(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, "Read");
    call << appearance << colourScheme;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            noteSetting(appearance, colourScheme, reply.value());
        watcher->deleteLater();
    });
}

void DesktopColours::noteSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != QLatin1String(appearance) || key != QLatin1String(colourScheme))
        return;
    const bool dark = meansDark(value.variant());
    if (dark != std::exchange(dark_, dark))
        emit changed();
}

} // namespace headroom
