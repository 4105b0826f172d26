#include "window/window_layout.h"

#include "window/settings.h"
#include "window/size_within.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>

namespace headroom {

namespace {
/// Raised when docks or bars change their names, so that an older layout is not half applied.
constexpr int layoutVersion = 1;
constexpr QSize firstSize(1600, 1000);
} // namespace

WindowLayout::WindowLayout(QMainWindow& window, Settings& settings)
    : window_(window)
    , settings_(settings)
    , hidden_(window.saveState(layoutVersion)) {}

void WindowLayout::restore() {
    if (!window_.restoreGeometry(settings_.value(Setting::windowGeometry).toByteArray())) {
        const QRect screen = window_.screen()->availableGeometry();
        window_.resize(sizeWithin(screen.size(), firstSize));
        window_.move(screen.center() - window_.rect().center());
    } else {
        fitIntoScreen();
    }
    const QByteArray layout = settings_.value(Setting::windowLayout).toByteArray();
    if (plain_)
        hidden_ = layout.isEmpty() ? hidden_ : layout;
    else
        window_.restoreState(layout, layoutVersion);
}

/// The screen may be a smaller one than when the window was left.
void WindowLayout::fitIntoScreen() {
    if (window_.isMaximized() || window_.isFullScreen())
        return;
    const QRect screen = window_.screen()->availableGeometry();
    if (!screen.contains(window_.geometry()))
        window_.setGeometry(placeWithin(screen, window_.geometry()));
}

void WindowLayout::save() const {
    settings_.set(Setting::windowGeometry, window_.saveGeometry());
    settings_.set(Setting::windowLayout, plain_ ? hidden_ : window_.saveState(layoutVersion));
}

void WindowLayout::setPlain(bool plain) {
    if (plain == plain_)
        return;
    plain_ = plain;
    if (plain)
        hidden_ = window_.saveState(layoutVersion);
    for (QWidget* part : window_.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
        part->setVisible(!plain);
    for (QWidget* part : window_.findChildren<QToolBar*>(Qt::FindDirectChildrenOnly))
        part->setVisible(!plain);
    window_.statusBar()->setVisible(!plain);
    if (!plain)
        window_.restoreState(hidden_, layoutVersion);
}

} // namespace headroom
