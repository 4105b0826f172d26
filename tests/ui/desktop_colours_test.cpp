#include "test_program.h"
#include "window/desktop_colours.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace headroom::desktop_colours_test {

namespace {
constexpr auto group = "org.freedesktop.appearance";
constexpr auto key = "color-scheme";
} // namespace

/// A settings portal, as a desktop has it.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

  public:
    uint scheme = 1;

  public slots:
    QDBusVariant Read(const QString&, const QString&) {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }
};

/// Follows a settings portal on a message bus of the test's own.
class DesktopColoursTest : public QObject {
    Q_OBJECT

  private:
    QProcess bus_;
    Portal portal_;

    static void announce(const QString& setting, uint value) {
        auto signal = QDBusMessage::createSignal("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings",
                                                 "SettingChanged");
        signal << group << setting << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(QDBusConnection("portal").send(signal));
    }

  private slots:
    void initTestCase();
    void cleanupTestCase();
    void followsThePortal();
    void ignoresOtherSettings();
};

void DesktopColoursTest::initTestCase() {
    if (QStandardPaths::findExecutable("dbus-daemon").isEmpty())
        QSKIP("There is no dbus-daemon to make a message bus with.");
    bus_.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    QVERIFY(bus_.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus_.readLine().trimmed());
    // The portal has a connection of its own, as another program would.
    auto connection = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "portal");
    QVERIFY(connection.registerObject("/org/freedesktop/portal/desktop", &portal_, QDBusConnection::ExportAllSlots));
    QVERIFY(connection.registerService("org.freedesktop.portal.Desktop"));
}

void DesktopColoursTest::cleanupTestCase() {
    QDBusConnection::disconnectFromBus("portal");
    bus_.kill();
    bus_.waitForFinished();
}

void DesktopColoursTest::followsThePortal() {
    DesktopColours colours;
    QSignalSpy changed(&colours, &DesktopColours::changed);
    QVERIFY(!colours.isDark());
    QVERIFY(changed.wait());
    QVERIFY(colours.isDark());
    announce(key, 2);
    QVERIFY(changed.wait());
    QVERIFY(!colours.isDark());
}

void DesktopColoursTest::ignoresOtherSettings() {
    DesktopColours colours;
    QSignalSpy changed(&colours, &DesktopColours::changed);
    QVERIFY(changed.wait());
    announce("accent-color", 0);
    announce(key, 1);
    announce(key, 0);
    QVERIFY(changed.wait());
    QCOMPARE(changed.count(), 2);
    QVERIFY(!colours.isDark());
}

} // namespace headroom::desktop_colours_test

HEADROOM_TEST(desktop_colours, DesktopColoursTest)
#include "desktop_colours_test.moc"
