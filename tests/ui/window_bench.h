#pragma once

#include "main_window.h"
#include "scripted_dialogs.h"
#include "window/settings.h"

#include <QTemporaryDir>
#include <QTest>

namespace headroom::test {

/// In milliseconds, also where sanitizers slow everything down.
inline constexpr int longestWait = 60000;

/// A window with its settings in a folder of their own and dialogs that a test answers.
struct WindowBench {
    explicit WindowBench(const QString& settingsFolder) : settings(settingsFolder), theme(settings) {
        window.resize(1600, 1000);
        window.show();
        window.activateWindow();
        // Keys reach only an active window.
        active = QTest::qWaitForWindowActive(&window);
    }

    /// Waits until the newest edit is on screen; the run of it, or null where none came.
    Snapshot settled() {
        const auto isSettled = [this] {
            return window.runner().latest() && window.runner().latest()->serial == window.runner().serial();
        };
        return QTest::qWaitFor(isSettled, longestWait) ? window.runner().latest() : nullptr;
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&window, key, modifiers);
    }

    Document& document() { return window.document(); }

    Settings settings;
    ThemeChoice theme;
    ScriptedDialogs dialogs;
    MainWindow window{settings, theme, dialogs};
    bool active = false;
};

} // namespace headroom::test
