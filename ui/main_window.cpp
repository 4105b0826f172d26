#include "main_window.h"

#include "charts/median_error.h"
#include "drivers/drivers_panel.h"
#include "findings/findings_panel.h"
#include "sensitivity/sensitivity_dialog.h"
#include "start_page.h"
#include "window/about_text.h"
#include "window/dashboard_tabs.h"
#include "window/dialogs.h"
#include "window/problem_bar.h"
#include "window/settings.h"
#include "window/shortcuts_dialog.h"
#include "window/sources_dialog.h"
#include "window/status_line.h"
#include "window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>

namespace headroom {

namespace {

constexpr int driversWidth = 300;
constexpr int findingsWidth = 290;

/// The first file of a drag that the window can open; empty where there is none.
QString fileIn(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && canOpen(url.toLocalFile()))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

MainWindow::MainWindow(Settings& settings, ThemeChoice& theme, Dialogs& dialogs)
    : settings_(settings)
    , theme_(theme)
    , dialogs_(dialogs)
    , recent_(settings)
    , files_(document_, settings, recent_, dialogs, this)
    , scenarios_(document_, dialogs, this)
    , uncertainty_(document_, futures_, dialogs, this)
    , report_(document_, futures_, settings, dialogs, this)
    , menus_(*this)
    , bar_(new LibraryBar(document_, menus_.undo(), menus_.redo(), menus_.exportReport()))
    , status_(new StatusLine(document_, menus_.uncertainty()))
    , pages_(new QStackedWidget)
    , start_(new StartPage(recent_))
    , workspace_(new Workspace)
    , drivers_(new DriversPanel(document_))
    , findings_(new FindingsPanel) {
    setAcceptDrops(true);
    addToolBar(bar_);
    setStatusBar(status_);
    buildCentre();
    buildDocks();
    connectDocument();
    connectRuns();
    connectPanels();
    layout_.emplace(*this, settings_);
    layout_->setPlain(true);
    restore();
    showState();
}

MainWindow::~MainWindow() {
    // They look at the document to the last, and it is gone before what a window would delete by itself.
    for (QWidget* part :
         std::initializer_list<QWidget*>{sources_, sensitivity_, bar_, status_, pages_, drivers_, findings_})
        delete part;
}

void MainWindow::buildCentre() {
    pages_->addWidget(start_);
    pages_->addWidget(workspace_);
    setCentralWidget(pages_);
    connect(start_, &StartPage::referenceChosen, &files_, &FileOperations::newFromReference);
    connect(start_, &StartPage::fileChosen, &files_, &FileOperations::openPath);
    connect(start_, &StartPage::openRequested, &files_, &FileOperations::open);
    connect(&recent_, &RecentFiles::chosen, &files_, &FileOperations::openPath);
}

void MainWindow::buildDocks() {
    QDockWidget* left = addDock(Qt::LeftDockWidgetArea, "drivers", tr("Drivers"), drivers_, driversWidth);
    QDockWidget* right = addDock(Qt::RightDockWidgetArea, "findings", tr("Findings"), findings_, findingsWidth);
    menus_.addDock(left->toggleViewAction(), QKeySequence("F8"));
    menus_.addDock(right->toggleViewAction(), QKeySequence("F9"));
}

QDockWidget* MainWindow::addDock(Qt::DockWidgetArea area, const QString& name, const QString& title, QWidget* panel,
                                 int width) {
    auto* dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    // The panel speaks for itself: no title above it.
    dock->setTitleBarWidget(new QWidget);
    addDockWidget(area, dock);
    resizeDocks({dock}, {width}, Qt::Horizontal);
    return dock;
}

void MainWindow::connectDocument() {
    for (const auto signal : {&Document::scenariosChanged, &Document::fileChanged})
        connect(&document_, signal, this, &MainWindow::showState);
    connect(&document_, &Document::modifiedChanged, this, &MainWindow::showState);
    connect(&document_, &Document::failed, this, [this](const QString& sentence) { dialogs_.tell(this, sentence); });
    connect(&document_, &Document::gestureStarted, this, [this] { workspace_->tabs()->setAxesFrozen(true); });
}

void MainWindow::connectRuns() {
    futures_.follow(runner_);
    runner_.follow(document_);
    connect(&futures_, &FuturesRunner::snapshotReady, this, &MainWindow::showSnapshot);
    connect(&futures_, &FuturesRunner::progressed, status_, &StatusLine::showProgress);
    connect(&futures_, &FuturesRunner::ended, status_, &StatusLine::endProgress);
    connect(status_, &StatusLine::cancelled, &futures_, &FuturesRunner::cancel);
    connect(status_, &StatusLine::samplingRequested, &uncertainty_, &UncertaintyOperations::editSampling);
    const auto look = [this] {
        futures_.setCharts(workspace_->tabs()->chartsInSight());
        showMedianError();
    };
    connect(workspace_->tabs(), &DashboardTabs::sightChanged, this, look);
    connect(workspace_->tabs(), &DashboardTabs::currentChanged, this, look);
}

void MainWindow::showSnapshot(const Snapshot& snapshot) {
    workspace_->setSnapshot(snapshot);
    findings_->setSnapshot(snapshot);
    // Of a single run that follows the hand there is nothing to say but how long each took.
    if (snapshot->futures || !document_.inGesture()) {
        status_->setSnapshot(snapshot);
        showMedianError();
    }
    // Axes settle once the run of the released value is there with its first futures, and not on those before it.
    if (document_.inGesture() || futures_.awaitsFirst())
        return;
    workspace_->tabs()->setAxesFrozen(false);
}

void MainWindow::showMedianError() {
    status_->showMedianError(workspace_->tabs()->medianError());
}

void MainWindow::connectPanels() {
    DashboardTabs* tabs = workspace_->tabs();
    connect(tabs, &DashboardTabs::cursorMoved, findings_, &FindingsPanel::setCursor);
    connect(tabs, &DashboardTabs::cursorMoved, this, &MainWindow::showMedianError);
    connect(tabs, &DashboardTabs::exportFailed, this, [this](const QString& text) { dialogs_.tell(this, text); });
    connect(findings_, &FindingsPanel::chartRequested, tabs, &DashboardTabs::showChart);
    connect(findings_, &FindingsPanel::quantityRequested, this, &MainWindow::showQuantity);
    connect(workspace_->problems(), &ProblemBar::quantityRequested, this, &MainWindow::showQuantity);
    connect(drivers_, &DriversPanel::sourceRequested, this, &MainWindow::showSource);
    connect(drivers_, &DriversPanel::distributionRequested, &uncertainty_, &UncertaintyOperations::editDistribution);
    connect(bar_, &LibraryBar::editEventsRequested, &uncertainty_, &UncertaintyOperations::editEvents);
    connect(&report_, &ReportExport::written, this, [this](const QString& path) {
        status_->showMessage(tr("The report was written to %1").arg(readablePath(path)), 8000);
    });
}

void MainWindow::restore() {
    menus_.uncertainty()->setChecked(settings_.value(Setting::uncertainty).toBool());
    layout_->restore();
    drivers_->restoreState(settings_.value(Setting::drivers).toByteArray());
    workspace_->tabs()->showNamed(settings_.value(Setting::dashboard).toString());
}

void MainWindow::reopenLast() {
    const QString path = settings_.value(Setting::lastFile).toString();
    if (QFileInfo::exists(path))
        files_.openPath(path);
}

std::optional<QString> MainWindow::showScenario(const QString& name) {
    for (const QString& id : document_.scenarioIds()) {
        if (id == name || document_.scenarioName(id) == name) {
            document_.setCurrentScenario(id);
            return std::nullopt;
        }
    }
    return tr("%1 has no scenario “%2”; choose one of those it has.").arg(libraryName(document_), name);
}

void MainWindow::showState() {
    const bool empty = document_.isEmpty();
    QWidget* page = empty ? static_cast<QWidget*>(start_) : workspace_;
    if (page != pages_->currentWidget()) {
        pages_->setCurrentWidget(page);
        layout_->setPlain(empty);
        page->setFocus();
    }
    menus_.enable();
    setWindowModified(!empty && document_.isModified());
    setWindowFilePath(document_.path());
    const QString name =
        document_.isWritable() ? libraryName(document_) : tr("%1 (read-only)").arg(libraryName(document_));
    setWindowTitle(empty ? QApplication::applicationDisplayName()
                         : name + "[*] — " + QApplication::applicationDisplayName());
}

void MainWindow::findDriver() {
    drivers_->parentWidget()->show();
    drivers_->focusSearch();
}

void MainWindow::setUncertaintyShown(bool shown) {
    settings_.set(Setting::uncertainty, shown);
    futures_.setOn(shown);
}

void MainWindow::showQuantity(const QString& key) {
    drivers_->parentWidget()->show();
    activateWindow();
    if (!drivers_->showQuantity(key))
        status_->showMessage(
            tr("%1 has no slider. Export the scenario as JSON, mend it there, and import it again.").arg(key));
}

void MainWindow::showSource(const QString& sourceId) {
    if (!sources_) {
        sources_ = new SourcesDialog(document_, this);
        connect(sources_, &SourcesDialog::quantityRequested, this, &MainWindow::showQuantity);
    }
    sources_->show(sourceId);
}

void MainWindow::showSensitivity() {
    if (!sensitivity_) {
        sensitivity_ = new SensitivityDialog(document_, this);
        connect(sensitivity_, &SensitivityDialog::quantityRequested, this, &MainWindow::showQuantity);
    }
    sensitivity_->present();
}

void MainWindow::showShortcuts() {
    ShortcutsDialog dialog(*menuBar(), this);
    dialogs_.run(dialog);
}

void MainWindow::showAbout() {
    dialogs_.about(this, tr("About Headroom"), aboutText());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!files_.mayClose()) {
        event->ignore();
        return;
    }
    layout_->save();
    settings_.set(Setting::drivers, drivers_->saveState());
    settings_.set(Setting::dashboard, dashboardName(workspace_->tabs()->current()));
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = fileIn(*event->mimeData());
    event->acceptProposedAction();
    // The drag must end first: what follows may ask questions.
    QMetaObject::invokeMethod(
        this, [this, path] { files_.drop(path); }, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        QMetaObject::invokeMethod(&files_, &FileOperations::checkChangedElsewhere, Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

} // namespace headroom
