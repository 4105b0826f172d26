#include "drivers/driver_list.h"
#include "drivers/driver_row.h"
#include "drivers/driver_slider.h"
#include "drivers/drivers_panel.h"
#include "findings/findings_panel.h"
#include "main_window_case.h"
#include "scenario_file.h"
#include "start_page.h"
#include "test_program.h"
#include "theme.h"
#include "window/choice_card.h"
#include "window/dashboard_tabs.h"
#include "window/problem_bar.h"
#include "window/shortcuts_dialog.h"
#include "window/size_within.h"
#include "window/sources_dialog.h"
#include "window/window_layout.h"
#include "window/workspace.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

namespace headroom::main_window_test {

namespace {

const QString price = "workload/chat/price";

QComboBox* chooser(MainWindow& window, const QString& name) {
    for (auto* box : window.findChildren<QComboBox*>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

} // namespace

/// The window by its real keys and mouse: what its menus and bars do, and what it remembers.
class MainWindowTest : public test::MainWindowCase {
    Q_OBJECT

  private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void startsOnTheStartPage();
    void opensAReferenceScenarioByMouse();
    void dragsADriver();
    void undoesAndRedoesByKey();
    void choosesScenarios();
    void comparesScenarios();
    void duplicatesRenamesAndDeletes();
    void editsProperties();
    void leadsToWhatKeepsItFromRunning();
    void keepsItsState();
    void keepsDocksAwayFromTheStartPage();
    void findsADriver();
    void showsDashboardsByKey();
    void leadsFromASourceToItsQuantity();
    void changesItsColours();
    void showsItsKeys();
    void keepsItsKeysOnASmallScreen();
    void fitsIntoASmallerScreen();
    void followsAnotherThemeAtOnce();
    void saysWhatItIs();
    void disablesWhatCannotBeDone();
    void namesEverythingForScreenReaders();
};

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
    const Snapshot snapshot = bench().settled();
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
    const double before = bench().settled()->run->series("spend/cloud")[0];
    const QPoint handle = slider->handleCentre().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, handle);
    for (int step = 1; step <= 20; ++step)
        QTest::mouseMove(slider, handle + QPoint(2 * step, 0));
    const Snapshot during = bench().settled();
    QVERIFY(document().inGesture());
    QVERIFY(during->run->series("spend/cloud")[0] > before);
    QCOMPARE(document().undoStack()->count(), 0);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle + QPoint(40, 0));
    QVERIFY(!document().inGesture());
    QCOMPARE(document().undoStack()->count(), 1);
    const Snapshot after = bench().settled();
    QCOMPARE(after->run->series("spend/cloud")[0], during->run->series("spend/cloud")[0]);
    QCOMPARE(after->baseline->series("spend/cloud")[0], before);
    QVERIFY(window().isWindowModified());
}

void MainWindowTest::undoesAndRedoesByKey() {
    openMinimal();
    document().setQuantity(price, 12);
    bench().key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().shownValue(price), 10.0);
    QVERIFY(!window().isWindowModified());
    bench().key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(document().shownValue(price), 12.0);
    bench().key(Qt::Key_Z, Qt::ControlModifier);
    bench().key(Qt::Key_Y, Qt::ControlModifier);
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
    const Snapshot snapshot = bench().settled();
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
    const Snapshot snapshot = bench().settled();
    QCOMPARE(snapshot->baselineScenario->id, document().scenarioIds().at(1).toStdString());
    QVERIFY(snapshot->baseline);
}

void MainWindowTest::duplicatesRenamesAndDeletes() {
    openMinimal();
    bench().key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(document().scenarioIds().size(), 2);
    QCOMPARE(chooser(window(), "Scenario")->currentText(), "Minimal (copy)");
    bench().key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(chooser(window(), "Scenario")->currentText(), "Minimal (copy) (copy)");

    bench().dialogs.enterText("  Mine  ");
    bench().key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(chooser(window(), "Scenario")->currentText(), "Mine");
    bench().dialogs.enterText("   ");
    bench().key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(chooser(window(), "Scenario")->currentText(), "Mine");

    bench().key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(document().scenarioIds().size(), 2);
    for (int i = 0; i < 4; ++i)
        bench().key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document().scenarioIds().size(), 1);
    QCOMPARE(chooser(window(), "Scenario")->currentText(), "Minimal");
    QVERIFY(!window().isWindowModified());
}

void MainWindowTest::editsProperties() {
    openMinimal();
    bench().dialogs.whenRun([](QDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>();
        name->clear();
        const auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        if (ok->isEnabled())
            return false;
        QTest::keyClicks(name, "Named");
        return ok->isEnabled();
    });
    bench().key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(document().scenario().name, std::string("Named"));
    bench().key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(document().undoStack()->count(), 1);
}

void MainWindowTest::leadsToWhatKeepsItFromRunning() {
    openMinimal();
    ProblemBar* bar = window().workspace().problems();
    QVERIFY(!bar->isVisible());
    document().setQuantity("workload/chat/paid", 1.5);
    QVERIFY(!bench().settled()->runs());
    QVERIFY(bar->isVisible());
    QVERIFY(bench().window.runner().latest()->run);
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(window().drivers().list()->row("workload/chat/paid"));
    document().undoStack()->undo();
    QVERIFY(bench().settled()->runs());
    QVERIFY(!bar->isVisible());
}

void MainWindowTest::keepsItsState() {
    openMinimal();
    bench().key(Qt::Key_F9);
    QVERIFY(!window().findings().isVisible());
    bench().key(Qt::Key_3, Qt::ControlModifier);
    window().resize(1400, 900);
    restart();
    openMinimal();
    QVERIFY(!window().findings().isVisible());
    QVERIFY(window().drivers().isVisible());
    QCOMPARE(window().workspace().tabs()->currentIndex(), 2);
}

void MainWindowTest::keepsDocksAwayFromTheStartPage() {
    openMinimal();
    bench().key(Qt::Key_F8);
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
    bench().key(Qt::Key_F8);
    bench().key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window().drivers().isVisible());
    QVERIFY(window().drivers().searchField()->hasFocus());
}

void MainWindowTest::showsDashboardsByKey() {
    openMinimal();
    for (int i = 0; i < window().workspace().tabs()->count(); ++i) {
        bench().key(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(window().workspace().tabs()->currentIndex(), i);
    }
}

void MainWindowTest::leadsFromASourceToItsQuantity() {
    window().files().newFromReference("openai-multicloud");
    bench().key(Qt::Key_I, Qt::ControlModifier);
    auto* dialog = window().findChild<SourcesDialog*>();
    QVERIFY(dialog->isVisible());
    emit dialog->quantityRequested("commitment/azure-250b/amount");
    QVERIFY(window().drivers().list()->row("commitment/azure-250b/amount"));
    // A field without a slider is said to have none.
    emit dialog->quantityRequested("commitment/azure-250b/until");
    QVERIFY(window().statusBar()->currentMessage().contains("commitment/azure-250b/until"));
}

void MainWindowTest::changesItsColours() {
    QMenu* colours = actionOf(menuOf("View"), "Colours")->menu();
    actionOf(colours, "Dark")->trigger();
    QVERIFY(window().palette().color(QPalette::Window).lightness() < 64);
    restart();
    QVERIFY(window().palette().color(QPalette::Window).lightness() < 64);
    QVERIFY(actionOf(actionOf(menuOf("View"), "Colours")->menu(), "Dark")->isChecked());
}

void MainWindowTest::showsItsKeys() {
    openMinimal();
    QStringList shown;
    bench().dialogs.whenRun([&shown](QDialog& dialog) {
        for (const auto* label : dialog.findChildren<QLabel*>())
            shown << label->text();
        return true;
    });
    bench().key(Qt::Key_F1);
    QVERIFY(shown.contains("Ctrl+Z"));
    QVERIFY(shown.contains("Duplicate"));
    QVERIFY(shown.contains("New from reference scenario: OpenAI on several clouds"));
}

void MainWindowTest::keepsItsKeysOnASmallScreen() {
    const QSize small = sizeWithin({1024, 640}, {700, 640});
    QCOMPARE(small.width(), 700);
    QVERIFY(small.height() < 640);
    QCOMPARE(sizeWithin({1920, 1080}, {700, 640}), QSize(700, 640));
}

void MainWindowTest::fitsIntoASmallerScreen() {
    const QRect screen(0, 0, 1280, 800);
    QVERIFY(screen.marginsRemoved(windowFrame).contains(placeWithin(screen, QRect(8, 40, 1584, 952))));
    QCOMPARE(placeWithin(screen, QRect(100, 100, 640, 480)), QRect(100, 100, 640, 480));
    QCOMPARE(placeWithin(screen, QRect(1000, 700, 640, 480)).size(), QSize(640, 480));
    // What was left on a screen larger than this one.
    const QRect here = window().screen()->availableGeometry();
    Settings settings(path("layout"));
    QMainWindow large;
    large.setGeometry(QRect(here.topLeft(), here.size() + QSize(300, 200)));
    WindowLayout(large, settings).save();
    QMainWindow next;
    WindowLayout(next, settings).restore();
    QVERIFY(here.contains(next.geometry()));
}

void MainWindowTest::followsAnotherThemeAtOnce() {
    openMinimal();
    window().resize(1100, 800);
    auto* bar = window().workspace().tabs()->tabBar();
    QCoreApplication::processEvents();
    const QFont before = bar->font();
    QCOMPARE(before.pixelSize(), smallFont().pixelSize());
    QMenu* colours = actionOf(menuOf("View"), "Colours")->menu();
    actionOf(colours, "Dark")->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(bar->font(), before);
    QVERIFY(bar->tabRect(bar->count() - 1).right() <= bar->width());
}

void MainWindowTest::saysWhatItIs() {
    actionOf(menuOf("Help"), "About Headroom")->trigger();
    QVERIFY(bench().dialogs.messages.constFirst().contains("GNU General Public License"));
    actionOf(menuOf("Help"), "About Qt")->trigger();
    QCOMPARE(bench().dialogs.messages.constLast(), "Qt");
}

void MainWindowTest::disablesWhatCannotBeDone() {
    QMenu* file = menuOf("File");
    QMenu* scenario = menuOf("Scenario");
    QVERIFY(!actionOf(file, "Save")->isEnabled());
    QVERIFY(!actionOf(file, "Export report…")->isEnabled());
    QVERIFY(!actionOf(scenario, "Duplicate")->isEnabled());
    openMinimal();
    QVERIFY(actionOf(file, "Save")->isEnabled());
    QVERIFY(!actionOf(scenario, "Delete")->isEnabled());
    bench().dialogs.chooseFile(path("a.headroom"));
    QVERIFY(window().files().save());
    QVERIFY(!actionOf(file, "Save")->isEnabled());
    document().setQuantity(price, 12);
    QVERIFY(actionOf(file, "Save")->isEnabled());
    bench().key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(actionOf(scenario, "Delete")->isEnabled());
}

void MainWindowTest::namesEverythingForScreenReaders() {
    window().files().newFromReference("openai-multicloud");
    QVERIFY(bench().settled());
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
