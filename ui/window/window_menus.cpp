#include "window/window_menus.h"

#include "document.h"
#include "drivers/entry_field.h"
#include "main_window.h"
#include "reference_scenarios.h"
#include "window/dashboard_tabs.h"
#include "window/dialogs.h"
#include "window/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>

namespace headroom {

WindowMenus::WindowMenus(MainWindow& window) : window_(window) {
    buildFile();
    buildEdit();
    buildScenario();
    buildView();
    buildAnalyse();
    buildHelp();
    // Whether there is something to save depends on what is being typed, too.
    QObject::connect(qApp, &QApplication::focusChanged, &context_, [this] { enable(); });
}

QAction* WindowMenus::add(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, const Act& act) {
    QAction* action = menu->addAction(text, &window_, act);
    action->setShortcuts(keys);
    return action;
}

QAction* WindowMenus::addForLibrary(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, const Act& act) {
    QAction* action = add(menu, text, keys, act);
    libraryActions_ << action;
    return action;
}

void WindowMenus::addReferences(QMenu* menu, const std::function<void(const std::string&)>& act) {
    for (const std::string& name : referenceNames()) {
        const QString title = QString::fromStdString(loadReference(name).name);
        menu->addAction(title, &window_, [act, name] { act(name); });
    }
}

void WindowMenus::buildFile() {
    FileOperations& files = window_.files();
    QMenu* menu = window_.menuBar()->addMenu(MainWindow::tr("&File"));
    QMenu* fresh = menu->addMenu(MainWindow::tr("&New from reference scenario"));
    addReferences(fresh, [&files](const std::string& name) { files.newFromReference(name); });
    fresh->actions().constFirst()->setShortcut(QKeySequence::New);
    add(menu, MainWindow::tr("&Open…"), {QKeySequence::Open}, [&files] { files.open(); });
    window_.recentFiles().fill(menu->addMenu(MainWindow::tr("Open &recent")));
    menu->addSeparator();
    save_ = addForLibrary(menu, MainWindow::tr("&Save"), {QKeySequence::Save}, [&files] { files.save(); });
    addForLibrary(menu, MainWindow::tr("Save &as…"), {QKeySequence("Ctrl+Shift+S")}, [&files] { files.saveAs(); });
    menu->addSeparator();
    buildFileExchange(menu);
    menu->addSeparator();
    addForLibrary(menu, MainWindow::tr("&Close library"), {QKeySequence::Close}, [&files] { files.close(); });
    add(menu, MainWindow::tr("&Quit"), {QKeySequence::Quit}, [this] { window_.close(); });
}

void WindowMenus::buildFileExchange(QMenu* menu) {
    FileOperations& files = window_.files();
    addForLibrary(menu, MainWindow::tr("&Import scenario…"), {QKeySequence("Ctrl+Shift+I")},
                  [&files] { files.importJson(); });
    addForLibrary(menu, MainWindow::tr("&Export scenario as JSON…"), {QKeySequence("Ctrl+Shift+E")},
                  [&files] { files.exportJson(); });
    exportReport_ = addForLibrary(menu, MainWindow::tr("Export re&port…"), {QKeySequence("Ctrl+E")},
                                  [this] { window_.report().run(); });
    exportReport_->setIconText(MainWindow::tr("Export PDF"));
    addPapers(menu->addMenu(MainWindow::tr("Repor&t paper")));
}

void WindowMenus::addPapers(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
        QAction* action =
            menu->addAction(QPageSize::name(paper), &window_, [this, paper] { window_.report().setPaper(paper); });
        action->setCheckable(true);
        action->setChecked(paper == window_.report().paper());
        group->addAction(action);
    }
}

void WindowMenus::buildEdit() {
    QMenu* menu = window_.menuBar()->addMenu(MainWindow::tr("&Edit"));
    QUndoStack* stack = window_.document().undoStack();
    undo_ = stack->createUndoAction(&window_, MainWindow::tr("&Undo"));
    redo_ = stack->createRedoAction(&window_, MainWindow::tr("&Redo"));
    Document* document = &window_.document();
    for (QAction* action : {undo_, redo_})
        action->disconnect(stack);
    QObject::connect(undo_, &QAction::triggered, document, &Document::undo);
    QObject::connect(redo_, &QAction::triggered, document, &Document::redo);
    undo_->setShortcut(QKeySequence::Undo);
    redo_->setShortcuts({QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")});
    for (QAction* action : {undo_, redo_}) {
        action->setIconVisibleInMenu(false);
        menu->addAction(action);
    }
    menu->addSeparator();
    addForLibrary(menu, MainWindow::tr("&Find a driver"), {QKeySequence::Find}, [this] { window_.findDriver(); });
}

void WindowMenus::buildScenario() {
    ScenarioOperations& scenarios = window_.scenarios();
    QMenu* menu = window_.menuBar()->addMenu(MainWindow::tr("&Scenario"));
    addForLibrary(menu, MainWindow::tr("&Choose…"), {QKeySequence("Ctrl+L")},
                  [this] { window_.bar().chooseScenario(); });
    addForLibrary(menu, MainWindow::tr("Compare &against…"), {QKeySequence("Ctrl+Shift+L")},
                  [this] { window_.bar().chooseBaseline(); });
    menu->addSeparator();
    addForLibrary(menu, MainWindow::tr("&Duplicate"), {QKeySequence("Ctrl+D")}, [&] { scenarios.duplicate(); });
    addForLibrary(menu, MainWindow::tr("&Rename…"), {QKeySequence("Ctrl+R")}, [&] { scenarios.rename(); });
    addForLibrary(menu, MainWindow::tr("&Properties…"), {QKeySequence("Alt+Return")},
                  [&] { scenarios.editProperties(); });
    deleteScenario_ =
        addForLibrary(menu, MainWindow::tr("De&lete"), {QKeySequence("Ctrl+Delete")}, [&] { scenarios.remove(); });
    QMenu* references = menu->addMenu(MainWindow::tr("Add re&ference scenario"));
    addReferences(references, [&scenarios](const std::string& name) { scenarios.addReference(name); });
    libraryActions_ << references->menuAction();
    menu->addSeparator();
    addForLibrary(menu, MainWindow::tr("&Events…"), {QKeySequence("Ctrl+K")}, [this] { window_.bar().showEvents(); });
    addForLibrary(menu, MainWindow::tr("Edit e&vents…"), {QKeySequence("Ctrl+Shift+K")},
                  [this] { window_.uncertainty().editEvents(); });
    addForLibrary(menu, MainWindow::tr("Correlatio&ns…"), {QKeySequence("Ctrl+Shift+M")},
                  [this] { window_.uncertainty().editCorrelations(); });
    addForLibrary(menu, MainWindow::tr("Sa&mpling…"), {QKeySequence("Ctrl+M")},
                  [this] { window_.uncertainty().editSampling(); });
    addForLibrary(menu, MainWindow::tr("&Sources…"), {QKeySequence("Ctrl+I")}, [this] { window_.showSource({}); });
}

void WindowMenus::buildView() {
    view_ = window_.menuBar()->addMenu(MainWindow::tr("&View"));
    int number = 0;
    for (const Dashboard dashboard : dashboards())
        addForLibrary(view_, dashboardTitle(dashboard), {QKeySequence(QString("Ctrl+%1").arg(++number))},
                      [this, dashboard] { window_.workspace().tabs()->show(dashboard); });
    view_->addSeparator();
    uncertainty_ = view_->addAction(MainWindow::tr("Show &uncertainty"));
    uncertainty_->setShortcut(QKeySequence("Ctrl+U"));
    uncertainty_->setCheckable(true);
    uncertainty_->setChecked(window_.futures().isOn());
    QObject::connect(uncertainty_, &QAction::toggled, &window_, &MainWindow::setUncertaintyShown);
    libraryActions_ << uncertainty_;
    view_->addSeparator();
    endOfDocks_ = view_->addSeparator();
    buildTheme();
    add(view_, MainWindow::tr("&Full screen"), {QKeySequence(Qt::Key_F11)},
        [this] { window_.setWindowState(window_.windowState() ^ Qt::WindowFullScreen); });
}

void WindowMenus::buildAnalyse() {
    QMenu* menu = window_.menuBar()->addMenu(MainWindow::tr("&Analyse"));
    addForLibrary(menu, MainWindow::tr("&What matters…"), {QKeySequence("Ctrl+T")},
                  [this] { window_.showSensitivity(); });
}

void WindowMenus::buildTheme() {
    using Mode = ThemeChoice::Mode;
    QMenu* menu = view_->addMenu(MainWindow::tr("&Colours"));
    auto* group = new QActionGroup(menu);
    const std::pair<Mode, QString> modes[] = {{Mode::system, MainWindow::tr("As the &desktop")},
                                              {Mode::light, MainWindow::tr("&Light")},
                                              {Mode::dark, MainWindow::tr("D&ark")}};
    for (const auto& [mode, text] : modes) {
        QAction* action = menu->addAction(text, &window_, [this, chosen = mode] { window_.theme().setMode(chosen); });
        action->setCheckable(true);
        action->setChecked(mode == window_.theme().mode());
        group->addAction(action);
    }
}

void WindowMenus::addDock(QAction* toggle, const QKeySequence& key) {
    toggle->setShortcut(key);
    view_->insertAction(endOfDocks_, toggle);
    libraryActions_ << toggle;
}

void WindowMenus::buildHelp() {
    QMenu* menu = window_.menuBar()->addMenu(MainWindow::tr("&Help"));
    add(menu, MainWindow::tr("&Keyboard shortcuts"), {QKeySequence("?"), QKeySequence("F1")},
        [this] { window_.showShortcuts(); });
    menu->addSeparator();
    add(menu, MainWindow::tr("&About Headroom"), {}, [this] { window_.showAbout(); });
    add(menu, MainWindow::tr("About &Qt"), {}, [this] { window_.dialogs().aboutQt(&window_); });
}

void WindowMenus::enable() {
    const Document& document = window_.document();
    for (QAction* action : std::as_const(libraryActions_))
        action->setEnabled(!document.isEmpty());
    const bool unsaved = document.isModified() || document.path().isEmpty();
    // What is being typed becomes an edit when it is saved.
    const bool typing = qobject_cast<EntryField*>(QApplication::focusWidget());
    save_->setEnabled(!document.isEmpty() && (unsaved || typing));
    deleteScenario_->setEnabled(document.scenarioCount() > 1);
}

} // namespace headroom
