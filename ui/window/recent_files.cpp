#include "window/recent_files.h"

#include "window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace headroom {

namespace {
constexpr int longest = 10;
}

RecentFiles::RecentFiles(Settings& settings, QObject* parent) : QObject(parent), settings_(settings) {}

QStringList RecentFiles::paths() const {
    return settings_.value(Setting::recentFiles).toStringList();
}

void RecentFiles::add(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList list = paths();
    list.removeAll(absolute);
    list.prepend(absolute);
    set(list.mid(0, longest));
}

void RecentFiles::remove(const QString& path) {
    QStringList list = paths();
    if (list.removeAll(QFileInfo(path).absoluteFilePath()) > 0)
        set(list);
}

void RecentFiles::clear() {
    set({});
}

void RecentFiles::set(const QStringList& paths) {
    settings_.set(Setting::recentFiles, paths);
    emit changed();
}

void RecentFiles::fill(QMenu* menu) {
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { refill(menu); });
    const auto enable = [this, menu] { menu->setEnabled(!paths().isEmpty()); };
    connect(this, &RecentFiles::changed, menu, enable);
    enable();
}

void RecentFiles::refill(QMenu* menu) {
    menu->clear();
    const QStringList list = paths();
    for (int i = 0; i < list.size(); ++i) {
        const QString& path = list[i];
        // An ampersand in a path is no mnemonic.
        QString label = readablePath(path).replace('&', "&&");
        if (i < 9)
            label = QString("&%1  %2").arg(i + 1).arg(label);
        QAction* action = menu->addAction(label, this, [this, path] { emit chosen(path); });
        action->setEnabled(QFileInfo::exists(path));
    }
    menu->addSeparator();
    menu->addAction(tr("Clear list"), this, &RecentFiles::clear);
}

QString readablePath(const QString& path) {
    const QString home = QDir::homePath();
    const QString shortened = home != "/" && path.startsWith(home + '/') ? '~' + path.mid(home.size()) : path;
    return QDir::toNativeSeparators(shortened);
}

} // namespace headroom
