#include "../model/scenario_builder.h"
#include "charts/time_chart.h"
#include "dashboards/dashboard_view.h"
#include "drivers/driver_list.h"
#include "drivers/driver_row.h"
#include "drivers/driver_slider.h"
#include "drivers/drivers_panel.h"
#include "findings/findings_panel.h"
#include "main_window.h"
#include "scenario_file.h"
#include "sensitivity/sensitivity_dialog.h"
#include "start_page.h"
#include "test_program.h"
#include "window/choice_card.h"
#include "window/dashboard_tabs.h"
#include "window/events_popup.h"
#include "window/futures_switch.h"
#include "window/problem_bar.h"
#include "window/recent_file_line.h"
#include "window/shortcuts_dialog.h"
#include "window/sources_dialog.h"
#include "window/workspace.h"
#include "window_bench.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

#include <memory>

namespace headroom::main_window_test {
using test::WindowBench;

namespace {

const QString price = "workload/chat/price";

QMenu* menuOf(QMainWindow& window, const QString& title) {
    for (QAction* action : window.menuBar()->actions()) {
        if (action->text().remove('&') == title)
            return action->menu();
    }
    return nullptr;
}

QAction* actionOf(QMenu* menu, const QString& text) {
    for (QAction* action : menu->actions()) {
        if (action->text().remove('&') == text)
            return action;
    }
    return nullptr;
}

QComboBox* chooser(MainWindow& window, const QString& name) {
    for (auto* box : window.findChildren<QComboBox*>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

void drop(MainWindow& window, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    QCoreApplication::processEvents();
}

} // namespace

/// The window by its real keys and mouse: what its menus and bars do, what it asks, and what it remembers.
class MainWindowTest : public QObject {
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<WindowBench> bench_;

    MainWindow& window() { return bench_->window; }
    Document& document() { return bench_->document(); }
    QString path(const QString& name) const { return folder_->filePath(name); }
    /// All that stands in the status line.
    QString statusTexts();
    void openMinimal();
    void restart();

  private slots:
    void init();
    void cleanup();
    void startsOnTheStartPage();
    void opensAReferenceScenarioByMouse();
    void dragsADriver();
    void undoesAndRedoesByKey();
    void choosesScenarios();
    void comparesScenarios();
    void duplicatesRenamesAndDeletes();
    void editsProperties();
    void asksBeforeItCloses();
    void savesAndReopens();
    void opensADroppedFile();
    void refusesOtherDrops();
    void listsRecentFiles();
    void switchesEvents();
    void leadsToTheEditorsOfUncertainty();
    void leadsToWhatKeepsItFromRunning();
    void keepsItsState();
    void keepsDocksAwayFromTheStartPage();
    void findsADriver();
    void showsDashboardsByKey();
    void showsAndHidesUncertainty();
    void switchesFuturesInTheStatusLine();
    void exportsTheReport();
    void leadsFromABarToItsDriver();
    void leadsFromASourceToItsQuantity();
    void changesItsColours();
    void showsItsKeys();
    void saysWhatItIs();
    void disablesWhatCannotBeDone();
    void namesEverythingForScreenReaders();
};

void MainWindowTest::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    bench_ = std::make_unique<WindowBench>(folder_->path());
    QVERIFY(bench_->active);
}

void MainWindowTest::cleanup() {
    bench_.reset();
    folder_.reset();
}

QString MainWindowTest::statusTexts() {
    QStringList texts;
    for (const auto* label : window().statusBar()->findChildren<QLabel*>())
        texts << label->text();
    for (const auto* button : window().statusBar()->findChildren<QToolButton*>())
        texts << button->text();
    return texts.join(u'|');
}

void MainWindowTest::openMinimal() {
    document().openUntitled({test::minimalScenario()});
    QVERIFY(bench_->settled());
}

void MainWindowTest::restart() {
    bench_->dialogs.answer("Discard");
    QVERIFY(window().close());
    bench_.reset();
    bench_ = std::make_unique<WindowBench>(folder_->path());
    QVERIFY(bench_->active);
}

void MainWindowTest::startsOnTheStartPage() {
    QVERIFY(document().isEmpty());
    QVERIFY(window().findChild<StartPage*>()->isVisible());
    QVERIFY(!window().drivers().isVisible());
    QVERIFY(!window().bar().isVisible());
    QVERIFY(!window().statusBar()->isVisible());
    QCOMPARE(window().windowTitle(), QApplication::applicationDisplayName());
}

void MainWindowTest::opensAReferenceScenarioByMouse() {
    auto* card = window().findChild<ChoiceCard*>();
    QTest::mouseClick(card, Qt::LeftButton);
    const Snapshot snapshot = bench_->settled();
    QVERIFY(snapshot && snapshot->run);
    QCOMPARE(QString::fromStdString(document().scenario().name), card->text());
    QVERIFY(window().workspace().isVisible());
    QVERIFY(window().drivers().isVisible());
    QVERIFY(window().bar().isVisible());
    QVERIFY(window().windowTitle().startsWith("Untitled[*]"));
    QVERIFY(!window().isWindowModified());
}

void MainWindowTest::dragsADriver() {
    openMinimal();
    QVERIFY(window().drivers().showQuantity("provider/cloud/rate/gpu"));
    DriverSlider* slider = window().drivers().list()->row("provider/cloud/rate/gpu")->slider();
    const double before = bench_->settled()->run->series("spend/cloud")[0];
    const QPoint handle = slider->handleCentre().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, handle);
    for (int step = 1; step <= 20; ++step)
        QTest::mouseMove(slider, handle + QPoint(2 * step, 0));
    const Snapshot during = bench_->settled();
    QVERIFY(document().inGesture());
    QVERIFY(during->run->series("spend/cloud")[0] > before);
    QCOMPARE(document().undoStack()->count(), 0);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle + QPoint(40, 0));
    QVERIFY(!document().inGesture());
    QCOMPARE(document().undoStack()->count(), 1);
    const Snapshot after = bench_->settled();
    QCOMPARE(after->run->series("spend/cloud")[0], during->run->series("spend/cloud")[0]);
    QCOMPARE(after->baseline->series("spend/cloud")[0], before);
    QVERIFY(window().isWindowModified());
}

void MainWindowTest::undoesAndRedoesByKey() {
    openMinimal();
    document().setQuantity(price, 12);
    bench_->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().shownValue(price), 10.0);
    QVERIFY(!window().isWindowModified());
    bench_->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document().shownValue(price), 12.0);
    bench_->key(Qt::Key_Z, Qt::ControlModifier);
    bench_->key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(document().shownValue(price), 12.0);
    QTest::mouseClick(window().bar().widgetForAction(window().bar().actions().constFirst()), Qt::LeftButton);
    QCOMPARE(document().shownValue(price), 10.0);
}

void MainWindowTest::choosesScenarios() {
    window().files().newFromReference("minimal");
    QComboBox* box = chooser(window(), "Scenario");
    QCOMPARE(box->count(), document().scenarioIds().size());
    QCOMPARE(box->currentText(), "Minimal");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    QCOMPARE(document().currentId(), document().scenarioIds().first());
    const Snapshot snapshot = bench_->settled();
    QCOMPARE(snapshot->scenario->id, document().currentId().toStdString());
    QVERIFY(!document().isModified());
    QCOMPARE(window().showScenario("Minimal"), std::nullopt);
    QCOMPARE(box->currentText(), "Minimal");
    QVERIFY(window().showScenario("No such one"));
}

void MainWindowTest::comparesScenarios() {
    window().files().newFromReference("openai-multicloud");
    QComboBox* box = chooser(window(), "Compared with");
    QCOMPARE(box->currentText(), "As opened");
    // The scenario itself is not among those to compare with; the first entry is its own past.
    QCOMPARE(box->count(), document().scenarioIds().size());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(document().baselineId(), document().scenarioIds().at(1));
    const Snapshot snapshot = bench_->settled();
    QCOMPARE(snapshot->baselineScenario->id, document().scenarioIds().at(1).toStdString());
    QVERIFY(snapshot->baseline);
}

void MainWindowTest::duplicatesRenamesAndDeletes() {
    openMinimal();
    bench_->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(document().scenarioIds().size(), 2);
    QCOMPARE(chooser(window(), "Scenario")->currentText(), "Minimal (copy)");
    bench_->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(chooser(window(), "Scenario")->currentText(), "Minimal (copy) (copy)");

    bench_->dialogs.enterText("  Mine  ");
    bench_->key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(chooser(window(), "Scenario")->currentText(), "Mine");
    bench_->dialogs.enterText("   ");
    bench_->key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(chooser(window(), "Scenario")->currentText(), "Mine");

    bench_->key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(document().scenarioIds().size(), 2);
    for (int i = 0; i < 4; ++i)
        bench_->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().scenarioIds().size(), 1);
    QCOMPARE(chooser(window(), "Scenario")->currentText(), "Minimal");
    QVERIFY(!window().isWindowModified());
}

void MainWindowTest::editsProperties() {
    openMinimal();
    bench_->dialogs.whenRun([](QDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>();
        name->clear();
        const auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        if (ok->isEnabled())
            return false;
        QTest::keyClicks(name, "Named");
        return ok->isEnabled();
    });
    bench_->key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(document().scenario().name, std::string("Named"));
    bench_->key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(document().undoStack()->count(), 1);
}

void MainWindowTest::asksBeforeItCloses() {
    openMinimal();
    document().setQuantity(price, 12);
    bench_->dialogs.answer("Cancel");
    QVERIFY(!window().close());
    QVERIFY(window().isVisible());
    bench_->dialogs.answer("Save");
    bench_->dialogs.chooseFile(path("saved.headroom"));
    QVERIFY(window().close());
    QVERIFY(QFile::exists(path("saved.headroom")));
    QCOMPARE(bench_->dialogs.questions.size(), 2);
}

void MainWindowTest::savesAndReopens() {
    openMinimal();
    document().setQuantity(price, 12);
    bench_->dialogs.chooseFile(path("plan.headroom"));
    bench_->key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(window().windowTitle().startsWith("plan.headroom[*]"));
    QVERIFY(!window().isWindowModified());
    document().setQuantity(price, 13);
    bench_->key(Qt::Key_S, Qt::ControlModifier);
    restart();
    window().reopenLast();
    QVERIFY(bench_->settled());
    QCOMPARE(document().shownValue(price), 13.0);
    QCOMPARE(bench_->dialogs.messages, QStringList());

    QFile::remove(path("plan.headroom"));
    restart();
    window().reopenLast();
    QVERIFY(document().isEmpty());
    QCOMPARE(bench_->dialogs.messages, QStringList());
}

void MainWindowTest::opensADroppedFile() {
    writeScenarioFile(path("one.json"), test::minimalScenario());
    drop(window(), path("one.json"));
    QCOMPARE(document().scenarioIds().size(), 1);
    QCOMPARE(document().saveAs(path("library.headroom")), std::nullopt);
    document().close();
    drop(window(), path("library.headroom"));
    QCOMPARE(document().path(), path("library.headroom"));
}

void MainWindowTest::refusesOtherDrops() {
    drop(window(), path("notes.txt"));
    QVERIFY(document().isEmpty());
    QCOMPARE(bench_->dialogs.messages, QStringList());
}

void MainWindowTest::listsRecentFiles() {
    openMinimal();
    for (const char* name : {"a.headroom", "b.headroom"}) {
        bench_->dialogs.chooseFile(path(name));
        QVERIFY(window().files().saveAs());
    }
    QFile::remove(path("a.headroom"));
    QMenu* recent = actionOf(menuOf(window(), "File"), "Open recent")->menu();
    emit recent->aboutToShow();
    QVERIFY(recent->actions().at(0)->isEnabled());
    QVERIFY(recent->actions().at(0)->text().endsWith("b.headroom"));
    QVERIFY(!recent->actions().at(1)->isEnabled());

    window().files().close();
    QCoreApplication::processEvents();
    auto lines = window().findChildren<RecentFileLine*>();
    erase_if(lines, [](const QWidget* line) { return !line->isVisible(); });
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines.at(1)->isEnabled());
    QTest::mouseClick(lines.at(0), Qt::LeftButton);
    QCOMPARE(document().path(), path("b.headroom"));
}

void MainWindowTest::switchesEvents() {
    window().files().newFromReference("openai-multicloud");
    QToolButton* button = nullptr;
    for (auto* candidate : window().bar().findChildren<QToolButton*>()) {
        if (candidate->text().startsWith("Events"))
            button = candidate;
    }
    QCOMPARE(button->text(), "Events · 0 of 6");
    QTest::mouseClick(button, Qt::LeftButton);
    auto* popup = window().findChild<EventsPopup*>();
    auto* first = popup->findChild<QCheckBox*>();
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(button->text(), "Events · 1 of 6");
    QCOMPARE(document().undoStack()->count(), 1);
    document().undoStack()->undo();
    QVERIFY(!first->isChecked());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
}

void MainWindowTest::leadsToTheEditorsOfUncertainty() {
    openMinimal();
    QStringList titles;
    const auto note = [&](QDialog& dialog) {
        titles << dialog.windowTitle();
        dialog.reject();
        return false;
    };
    for (int i = 0; i < 4; ++i)
        bench_->dialogs.whenRun(note);
    QVERIFY(window().drivers().showQuantity(price));
    QTest::keyClick(window().drivers().list()->row(price)->slider(), Qt::Key_U);
    bench_->key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    bench_->key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    bench_->key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(titles, QStringList({"Uncertainty", "Events", "Correlations", "Sampling"}));
    QCOMPARE(document().undoStack()->count(), 0);
    // A draft is what the charts show.
    bench_->dialogs.whenRun([&](QDialog& dialog) {
        Scenario draft = document().scenario();
        draft.quantity("provider/cloud/rate/gpu")->value = 4;
        document().showDraft(draft);
        const Snapshot during = bench_->settled();
        // 200 accelerators at 4 USD an hour for 730.5 hours.
        titles << QString::number(during->run->series("spend/cloud")[0]);
        dialog.reject();
        return false;
    });
    bench_->key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(titles.last(), "584400");
    QCOMPARE(bench_->settled()->run->series("spend/cloud")[0], 292200.0);
}

void MainWindowTest::leadsToWhatKeepsItFromRunning() {
    openMinimal();
    ProblemBar* bar = window().workspace().problems();
    QVERIFY(!bar->isVisible());
    document().setQuantity("workload/chat/paid", 1.5);
    QVERIFY(!bench_->settled()->runs());
    QVERIFY(bar->isVisible());
    QVERIFY(bench_->window.runner().latest()->run);
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(window().drivers().list()->row("workload/chat/paid"));
    document().undoStack()->undo();
    QVERIFY(bench_->settled()->runs());
    QVERIFY(!bar->isVisible());
}

void MainWindowTest::keepsItsState() {
    openMinimal();
    bench_->key(Qt::Key_F9);
    QVERIFY(!window().findings().isVisible());
    bench_->key(Qt::Key_3, Qt::ControlModifier);
    window().resize(1400, 900);
    restart();
    openMinimal();
    QVERIFY(!window().findings().isVisible());
    QVERIFY(window().drivers().isVisible());
    QCOMPARE(window().workspace().tabs()->currentIndex(), 2);
}

void MainWindowTest::keepsDocksAwayFromTheStartPage() {
    openMinimal();
    bench_->key(Qt::Key_F8);
    QVERIFY(!window().drivers().isVisible());
    window().files().close();
    QVERIFY(!window().findings().isVisible());
    // Closed on the start page, the window remembers the docks of the workspace.
    restart();
    QVERIFY(!window().findings().isVisible());
    openMinimal();
    QVERIFY(!window().drivers().isVisible());
    QVERIFY(window().findings().isVisible());
}

void MainWindowTest::findsADriver() {
    openMinimal();
    bench_->key(Qt::Key_F8);
    bench_->key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window().drivers().isVisible());
    QVERIFY(window().drivers().searchField()->hasFocus());
}

void MainWindowTest::showsDashboardsByKey() {
    openMinimal();
    for (int i = 0; i < window().workspace().tabs()->count(); ++i) {
        bench_->key(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(window().workspace().tabs()->currentIndex(), i);
    }
}

void MainWindowTest::showsAndHidesUncertainty() {
    window().files().newFromReference("openai-multicloud");
    bench_->key(Qt::Key_1, Qt::ControlModifier);
    const auto fan = [this] {
        const TimeChart* cash = window().workspace().tabs()->view(Dashboard::overview)->chartWidget("cash");
        return cash && !cash->data().series.empty() ? cash->data().series[0].fan : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(window().futures().isSettled() && fan(), 60000);
    QCOMPARE(window().futures().latest()->futures->paths, 10000);
    // The status line says how they are drawn and how certain they are.
    const QString status = statusTexts();
    for (const char* part : {" futures", "Scrambled Sobol’, seed 1", "± 0.5 points · median ± "})
        QVERIFY2(status.contains(QString::fromUtf8(part)), qPrintable(status));
    // Of the charts on other pages nothing was kept.
    QVERIFY(!window().futures().latest()->futures->fans.contains("vendors"));
    bench_->key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(!fan());
    restart();
    QVERIFY(!window().futures().isOn());
    bench_->key(Qt::Key_U, Qt::ControlModifier);
}

void MainWindowTest::switchesFuturesInTheStatusLine() {
    window().files().newFromReference("openai-multicloud");
    const auto* pair = window().statusBar()->findChild<FuturesSwitch*>();
    QTRY_VERIFY_WITH_TIMEOUT(window().futures().isSettled() && statusTexts().contains("seed 1"), 60000);
    QVERIFY(pair->many()->isChecked());
    QTest::mouseClick(pair->single(), Qt::LeftButton);
    QVERIFY(!window().futures().isOn());
    QVERIFY(pair->single()->isChecked() && !pair->many()->isChecked());
    // A second click on what is shown already changes nothing.
    QTest::mouseClick(pair->single(), Qt::LeftButton);
    QVERIFY(pair->single()->isChecked() && !window().futures().isOn());
    QTest::mouseClick(pair->many(), Qt::LeftButton);
    QVERIFY(window().futures().isOn());
    QTRY_VERIFY_WITH_TIMEOUT(statusTexts().contains("seed 1"), 60000);
    QString title;
    bench_->dialogs.whenRun([&](QDialog& dialog) {
        title = dialog.windowTitle();
        dialog.reject();
        return false;
    });
    for (auto* button : window().statusBar()->findChildren<QToolButton*>())
        if (button->text().contains("seed 1"))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(title, "Sampling");
}

void MainWindowTest::leadsFromABarToItsDriver() {
    Scenario scenario = test::minimalScenario();
    Quantity rate(2);
    rate.distribution = Distribution{DistributionKind::uniform, {1, 3}, {}, {}, {}};
    scenario.put("provider/cloud/rate/gpu", Path(rate));
    document().openUntitled({scenario});
    QVERIFY(bench_->settled());
    bench_->key(Qt::Key_T, Qt::ControlModifier);
    auto* dialog = window().findChild<SensitivityDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(dialog->bars()->count(), 1, 20000);
    QTest::keyClick(dialog->bars(), Qt::Key_Return);
    QVERIFY(window().drivers().list()->row("provider/cloud/rate/gpu"));
    dialog->close();
}

void MainWindowTest::exportsTheReport() {
    openMinimal();
    bench_->dialogs.chooseFile(path("report.pdf"));
    bench_->key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(bench_->dialogs.suggestions.constLast().endsWith("Minimal.pdf"));
    QCOMPARE(bench_->dialogs.messages, QStringList());
    QFile file(path("report.pdf"));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(window().statusBar()->currentMessage().contains("report.pdf"));

    bench_->dialogs.chooseFile(path("no such folder/report.pdf"));
    bench_->key(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(bench_->dialogs.messages.size(), 1);
    // What does not run has no report.
    document().setQuantity("workload/chat/paid", 1.5);
    QVERIFY(bench_->settled());
    bench_->key(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(bench_->dialogs.messages.size(), 2);
    QCOMPARE(bench_->dialogs.suggestions.size(), 2);
}

void MainWindowTest::leadsFromASourceToItsQuantity() {
    window().files().newFromReference("openai-multicloud");
    bench_->key(Qt::Key_I, Qt::ControlModifier);
    auto* dialog = window().findChild<SourcesDialog*>();
    QVERIFY(dialog->isVisible());
    emit dialog->quantityRequested("commitment/azure-250b/amount");
    QVERIFY(window().drivers().list()->row("commitment/azure-250b/amount"));
    // A field without a slider is said to have none.
    emit dialog->quantityRequested("commitment/azure-250b/until");
    QVERIFY(window().statusBar()->currentMessage().contains("commitment/azure-250b/until"));
}

void MainWindowTest::changesItsColours() {
    QMenu* colours = actionOf(menuOf(window(), "View"), "Colours")->menu();
    actionOf(colours, "Dark")->trigger();
    QVERIFY(window().palette().color(QPalette::Window).lightness() < 64);
    restart();
    QVERIFY(window().palette().color(QPalette::Window).lightness() < 64);
    QVERIFY(actionOf(actionOf(menuOf(window(), "View"), "Colours")->menu(), "Dark")->isChecked());
}

void MainWindowTest::showsItsKeys() {
    openMinimal();
    QStringList shown;
    bench_->dialogs.whenRun([&shown](QDialog& dialog) {
        for (const auto* label : dialog.findChildren<QLabel*>())
            shown << label->text();
        return true;
    });
    bench_->key(Qt::Key_F1);
    QVERIFY(shown.contains("Ctrl+Z"));
    QVERIFY(shown.contains("Duplicate"));
    QVERIFY(shown.contains("New from reference scenario: OpenAI on several clouds"));
}

void MainWindowTest::saysWhatItIs() {
    actionOf(menuOf(window(), "Help"), "About Headroom")->trigger();
    QVERIFY(bench_->dialogs.messages.constFirst().contains("GNU General Public License"));
    actionOf(menuOf(window(), "Help"), "About Qt")->trigger();
    QCOMPARE(bench_->dialogs.messages.constLast(), "Qt");
}

void MainWindowTest::disablesWhatCannotBeDone() {
    QMenu* file = menuOf(window(), "File");
    QMenu* scenario = menuOf(window(), "Scenario");
    QVERIFY(!actionOf(file, "Save")->isEnabled());
    QVERIFY(!actionOf(file, "Export report…")->isEnabled());
    QVERIFY(!actionOf(scenario, "Duplicate")->isEnabled());
    openMinimal();
    QVERIFY(actionOf(file, "Save")->isEnabled());
    QVERIFY(!actionOf(scenario, "Delete")->isEnabled());
    bench_->dialogs.chooseFile(path("a.headroom"));
    QVERIFY(window().files().save());
    QVERIFY(!actionOf(file, "Save")->isEnabled());
    document().setQuantity(price, 12);
    QVERIFY(actionOf(file, "Save")->isEnabled());
    bench_->key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(actionOf(scenario, "Delete")->isEnabled());
}

void MainWindowTest::namesEverythingForScreenReaders() {
    window().files().newFromReference("openai-multicloud");
    QVERIFY(bench_->settled());
    for (const auto* widget : window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        const bool isPlace = !interface || interface->role() == QAccessible::Client ||
                             interface->role() == QAccessible::Pane || interface->role() == QAccessible::PageTabList;
        QVERIFY2(isPlace || !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString("%1 in %2")
                                .arg(widget->metaObject()->className(), widget->parent()->metaObject()->className())));
    }
}

} // namespace headroom::main_window_test

HEADROOM_TEST(main_window, MainWindowTest)
#include "main_window_test.moc"
