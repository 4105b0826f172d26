#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace headroom {

class MainWindow;

/// The menus of the window: every action with its key, and when it can be used.
class WindowMenus {
  public:
    explicit WindowMenus(MainWindow& window);

    QAction* undo() const { return undo_; }
    QAction* redo() const { return redo_; }
    QAction* exportReport() const { return exportReport_; }
    /// Shows or hides many futures beside the run as planned.
    QAction* uncertainty() const { return uncertainty_; }

    /// Adds what hides and shows a dock to the View menu.
    void addDock(QAction* toggle, const QKeySequence& key);
    /// Lets actions be used that make sense for the document as it is.
    void enable();

  private:
    using Act = std::function<void()>;
    QAction* add(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, const Act& act);
    QAction* addForLibrary(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, const Act& act);
    void buildFile();
    void buildFileExchange(QMenu* menu);
    void addPapers(QMenu* menu);
    void buildEdit();
    void buildScenario();
    void buildView();
    void buildAnalyse();
    void buildTheme();
    void buildHelp();
    void addReferences(QMenu* menu, const std::function<void(const std::string&)>& act);

    MainWindow& window_;
    QMenu* view_ = nullptr;
    QAction* endOfDocks_ = nullptr;
    QAction* uncertainty_ = nullptr;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* save_ = nullptr;
    QAction* exportReport_ = nullptr;
    QAction* deleteScenario_ = nullptr;
    /// Those that need an open library.
    QList<QAction*> libraryActions_;
    /// Connections that end with the menus.
    QObject context_;
};

} // namespace headroom
