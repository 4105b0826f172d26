#include "charts/time_chart.h"
#include "dashboards/dashboard_view.h"
#include "drivers/driver_list.h"
#include "drivers/driver_row.h"
#include "drivers/drivers_panel.h"
#include "main_window_case.h"
#include "sensitivity/sensitivity_dialog.h"
#include "test_program.h"
#include "uncertainty/sampling_dialog.h"
#include "window/dashboard_tabs.h"
#include "window/events_popup.h"
#include "window/futures_switch.h"
#include "window/problem_bar.h"
#include "window/workspace.h"

#include <QCheckBox>
#include <QListWidget>
#include <QStatusBar>
#include <QToolButton>

namespace headroom::window_uncertainty_test {

namespace {

const QString price = "workload/chat/price";

} // namespace

/// Many futures in the window: their switches, their editors and what matters for them.
class WindowUncertaintyTest : public test::MainWindowCase {
    Q_OBJECT

  private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void switchesEvents();
    void leadsToTheEditorsOfUncertainty();
    void showsAndHidesUncertainty();
    void statusFollowsTheHand();
    void switchesFuturesInTheStatusLine();
    void refusesMoreFuturesThanFitIntoMemory();
    void leadsFromABarToItsDriver();
};

void WindowUncertaintyTest::switchesEvents() {
    window().files().newFromReference("openai-multicloud");
    QToolButton* button = nullptr;
    for (auto* candidate : window().bar().findChildren<QToolButton*>()) {
        if (candidate->text().startsWith("Events"))
            button = candidate;
    }
    QCOMPARE(button->text(), "Events · 0 of 6 planned");
    QTest::mouseClick(button, Qt::LeftButton);
    auto* popup = window().findChild<EventsPopup*>();
    auto* first = popup->findChild<QCheckBox*>();
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(button->text(), "Events · 1 of 6 planned");
    QCOMPARE(document().undoStack()->count(), 1);
    document().undoStack()->undo();
    QVERIFY(!first->isChecked());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
}

void WindowUncertaintyTest::leadsToTheEditorsOfUncertainty() {
    openMinimal();
    QStringList titles;
    const auto note = [&](QDialog& dialog) {
        titles << dialog.windowTitle();
        dialog.reject();
        return false;
    };
    for (int i = 0; i < 4; ++i)
        bench().dialogs.whenRun(note);
    QVERIFY(window().drivers().showQuantity(price));
    QTest::keyClick(window().drivers().list()->row(price)->slider(), Qt::Key_U);
    bench().key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    bench().key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    bench().key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(titles, QStringList({"Uncertainty", "Events", "Correlations", "Sampling"}));
    QCOMPARE(document().undoStack()->count(), 0);
    // A draft is what the charts show.
    bench().dialogs.whenRun([&](QDialog& dialog) {
        Scenario draft = document().scenario();
        draft.quantity("provider/cloud/rate/gpu")->value = 4;
        document().showDraft(draft);
        const Snapshot during = bench().settled();
        // 200 accelerators at 4 USD an hour for 730.5 hours.
        titles << QString::number(during->run->series("spend/cloud")[0]);
        dialog.reject();
        return false;
    });
    bench().key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(titles.last(), "584400");
    QCOMPARE(bench().settled()->run->series("spend/cloud")[0], 292200.0);
}

void WindowUncertaintyTest::showsAndHidesUncertainty() {
    window().files().newFromReference("openai-multicloud");
    bench().key(Qt::Key_1, Qt::ControlModifier);
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
    bench().key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(!fan());
    restart();
    QVERIFY(!window().futures().isOn());
    bench().key(Qt::Key_U, Qt::ControlModifier);
}

void WindowUncertaintyTest::statusFollowsTheHand() {
    window().files().newFromReference("openai-multicloud");
    QTRY_VERIFY_WITH_TIMEOUT(window().futures().isSettled() && statusTexts().contains("± 0.5 points"), 60000);
    const QString key = QStringLiteral("commitment/azure-250b/amount");
    document().previewQuantity(key, 240e9);
    // 0.5 / √1000 of the first thousand, 0.5 / √10000 of all once the hand rests.
    QTRY_VERIFY_WITH_TIMEOUT(statusTexts().contains("± 1.6 points"), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(statusTexts().contains("± 0.5 points"), 60000);
    QVERIFY(document().inGesture());
    document().cancelPreview();
}

void WindowUncertaintyTest::switchesFuturesInTheStatusLine() {
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
    bench().dialogs.whenRun([&](QDialog& dialog) {
        title = dialog.windowTitle();
        dialog.reject();
        return false;
    });
    for (auto* button : window().statusBar()->findChildren<QToolButton*>())
        if (button->text().contains("seed 1"))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(title, "Sampling");
}

void WindowUncertaintyTest::refusesMoreFuturesThanFitIntoMemory() {
    Scenario scenario = test::minimalScenario();
    Quantity uncertain(10);
    uncertain.distribution = Distribution{DistributionKind::uniform, {5, 15}, {}, {}, {}};
    scenario.put(price.toStdString(), Path(uncertain));
    scenario.sampling = Sampling{"sobol", 7, 1'000'000'000};
    document().openUntitled({scenario});
    QTRY_VERIFY_WITH_TIMEOUT(statusTexts().contains("Ask for fewer paths."), 60000);
    // The way to mend it stays.
    QToolButton* link = nullptr;
    for (auto* button : window().statusBar()->findChildren<QToolButton*>())
        link = button->text().contains("seed 7") ? button : link;
    QVERIFY(link && link->isVisible());
    QString said;
    bench().dialogs.whenRun([&](QDialog& dialog) {
        said = static_cast<SamplingDialog&>(dialog).problem();
        dialog.accept();
        const bool refused = dialog.result() != QDialog::Accepted;
        dialog.reject();
        return !refused;
    });
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY2(said.contains("Ask for fewer paths."), qPrintable(said));
    QCOMPARE(document().undoStack()->count(), 0);
}

void WindowUncertaintyTest::leadsFromABarToItsDriver() {
    Scenario scenario = test::minimalScenario();
    Quantity rate(2);
    rate.distribution = Distribution{DistributionKind::uniform, {1, 3}, {}, {}, {}};
    scenario.put("provider/cloud/rate/gpu", Path(rate));
    document().openUntitled({scenario});
    QVERIFY(bench().settled());
    bench().key(Qt::Key_T, Qt::ControlModifier);
    auto* dialog = window().findChild<SensitivityDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(dialog->bars()->count(), 1, 20000);
    QTest::keyClick(dialog->bars(), Qt::Key_Return);
    QVERIFY(window().drivers().list()->row("provider/cloud/rate/gpu"));
    dialog->close();
}

} // namespace headroom::window_uncertainty_test

HEADROOM_TEST(window_uncertainty, WindowUncertaintyTest)
#include "window_uncertainty_test.moc"
