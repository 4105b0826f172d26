#include "test_program.h"
#include "window/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace headroom::settings_test {

/// What is remembered between starts, where, and what becomes of what cannot be read.
class SettingsTest : public QObject {
    Q_OBJECT

  private slots:
    void startsWithDefaults();
    void remembers();
    void keepsPreferencesApartFromState();
    void ignoresWhatHasTheWrongKind();
};

void SettingsTest::startsWithDefaults() {
    const QTemporaryDir folder;
    const Settings settings(folder.path());
    QCOMPARE(settings.value(Setting::theme).toString(), "system");
    QCOMPARE(settings.value(Setting::recentFiles).toStringList(), QStringList());
    QVERIFY(settings.value(Setting::windowGeometry).toByteArray().isEmpty());
    QVERIFY(!settings.value(Setting::lastFolder).toString().isEmpty());
    // Every setting has a line in the table, in the order of the enumeration.
    for (int i = 0; i < static_cast<int>(Setting::count); ++i)
        QVERIFY(settings.value(static_cast<Setting>(i)).isValid());
}

void SettingsTest::remembers() {
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.set(Setting::theme, "dark");
        settings.set(Setting::recentFiles, QStringList{"/a b.headroom", "/需要.headroom"});
        settings.set(Setting::windowLayout, QByteArray("\0\1\2", 3));
    }
    const Settings settings(folder.path());
    QCOMPARE(settings.value(Setting::theme).toString(), "dark");
    QCOMPARE(settings.value(Setting::recentFiles).toStringList(), (QStringList{"/a b.headroom", "/需要.headroom"}));
    QCOMPARE(settings.value(Setting::windowLayout).toByteArray(), QByteArray("\0\1\2", 3));
}

void SettingsTest::keepsPreferencesApartFromState() {
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.set(Setting::theme, "dark");
    }
    QVERIFY(QFile::exists(folder.filePath("headroom.ini")));
    QVERIFY(!QFile::exists(folder.filePath("state.ini")));
}

void SettingsTest::ignoresWhatHasTheWrongKind() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("state.ini"));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("lastFile=@Rect(1 2 3 4)\n[window\n");
    file.close();
    const Settings settings(folder.path());
    QCOMPARE(settings.value(Setting::lastFile).toString(), QString());
}

} // namespace headroom::settings_test

HEADROOM_TEST(settings, SettingsTest)
#include "settings_test.moc"
