#pragma once

#include "document.h"
#include "futures_runner.h"
#include "simulation_runner.h"
#include "uncertainty/uncertainty_operations.h"
#include "window/file_operations.h"
#include "window/library_bar.h"
#include "window/recent_files.h"
#include "window/report_export.h"
#include "window/scenario_operations.h"
#include "window/theme_choice.h"
#include "window/window_layout.h"
#include "window/window_menus.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;

namespace headroom {

class Dialogs;
class DriversPanel;
class FindingsPanel;
class Settings;
class SensitivityDialog;
class SourcesDialog;
class StartPage;
class StatusLine;
class Workspace;

/// The window: puts the document, its runs and the panels together. What its menus do stands in files of their own.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    /// All must outlive the window.
    MainWindow(Settings& settings, ThemeChoice& theme, Dialogs& dialogs);
    ~MainWindow() override;

    /// Opens the file that was open last, where it is still there.
    void reopenLast();
    /// Shows the scenario of this name; a sentence where there is none.
    std::optional<QString> showScenario(const QString& name);

    Document& document() { return document_; }
    SimulationRunner& runner() { return runner_; }
    FuturesRunner& futures() { return futures_; }
    FileOperations& files() { return files_; }
    ScenarioOperations& scenarios() { return scenarios_; }
    UncertaintyOperations& uncertainty() { return uncertainty_; }
    RecentFiles& recentFiles() { return recent_; }
    ReportExport& report() { return report_; }
    ThemeChoice& theme() { return theme_; }
    Dialogs& dialogs() { return dialogs_; }
    LibraryBar& bar() { return *bar_; }
    Workspace& workspace() { return *workspace_; }
    DriversPanel& drivers() { return *drivers_; }
    FindingsPanel& findings() { return *findings_; }

    void findDriver();
    void setUncertaintyShown(bool shown);
    void showQuantity(const QString& key);
    void showSource(const QString& sourceId);
    void showSensitivity();
    void showShortcuts();
    void showAbout();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void buildCentre();
    void buildDocks();
    QDockWidget* addDock(Qt::DockWidgetArea area, const QString& name, const QString& title, QWidget* panel, int width);
    void connectDocument();
    void connectRuns();
    void connectPanels();
    void restore();
    void showState();
    void showSnapshot(const Snapshot& snapshot);
    void showMedianError();

    Settings& settings_;
    ThemeChoice& theme_;
    Dialogs& dialogs_;
    Document document_;
    SimulationRunner runner_;
    FuturesRunner futures_;
    RecentFiles recent_;
    FileOperations files_;
    ScenarioOperations scenarios_;
    UncertaintyOperations uncertainty_;
    ReportExport report_;
    WindowMenus menus_;

    LibraryBar* bar_;
    StatusLine* status_;
    QStackedWidget* pages_;
    StartPage* start_;
    Workspace* workspace_;
    DriversPanel* drivers_;
    FindingsPanel* findings_;
    SourcesDialog* sources_ = nullptr;
    SensitivityDialog* sensitivity_ = nullptr;
    std::optional<WindowLayout> layout_;
};

} // namespace headroom
