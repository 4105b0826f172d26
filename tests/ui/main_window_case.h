#pragma once

#include "../model/scenario_builder.h"
#include "window_bench.h"

#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolButton>

#include <memory>

namespace headroom::test {

/// What the tests of the main window share: a window of its own for each test function, closed after it.
class MainWindowCase : public QObject {
  protected:
    MainWindow& window() { return bench_->window; }
    Document& document() { return bench_->document(); }
    WindowBench& bench() { return *bench_; }
    QString path(const QString& name) const { return folder_->filePath(name); }

    void open() {
        folder_ = std::make_unique<QTemporaryDir>();
        bench_ = std::make_unique<WindowBench>(folder_->path());
        QVERIFY(bench_->active);
    }
    void close() {
        bench_.reset();
        folder_.reset();
    }
    /// Another window that finds what the last one remembers.
    void restart() {
        bench_->dialogs.answer("Discard");
        QVERIFY(window().close());
        bench_.reset();
        bench_ = std::make_unique<WindowBench>(folder_->path());
        QVERIFY(bench_->active);
    }
    void openMinimal() {
        document().openUntitled({minimalScenario()});
        QVERIFY(bench_->settled());
    }
    /// All that stands in the status line.
    QString statusTexts() {
        QStringList texts;
        for (const auto* label : window().statusBar()->findChildren<QLabel*>())
            texts << label->text();
        for (const auto* button : window().statusBar()->findChildren<QToolButton*>())
            texts << button->text();
        return texts.join(u'|');
    }
    QMenu* menuOf(const QString& title) {
        const QList<QAction*> menus = window().menuBar()->actions();
        QAction* menu = named(menus, title);
        return menu ? menu->menu() : nullptr;
    }
    static QAction* actionOf(QMenu* menu, const QString& text) { return named(menu->actions(), text); }

  private:
    static QAction* named(const QList<QAction*>& actions, const QString& text) {
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const QAction* action) { return action->text().remove(u'&') == text; });
        return found == actions.end() ? nullptr : *found;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<WindowBench> bench_;
};

} // namespace headroom::test
