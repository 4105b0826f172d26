#include "../model/scenario_builder.h"
#include "document.h"
#include "numbers.h"
#include "sensitivity/sensitivity_delegate.h"
#include "sensitivity/sensitivity_dialog.h"
#include "test_program.h"
#include "theme.h"
#include "uncertainty/month_field.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFontMetricsF>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace headroom::sensitivity_test {

namespace {

const QLocale english(QLocale::English);

Path uniform(double value, double low, double high) {
    Quantity quantity(value);
    quantity.distribution = Distribution{DistributionKind::uniform, {low, high}, {}, {}, {}};
    return Path(quantity);
}

/// 24 months of 200 GPUs cost 24 · 146 100 USD for each USD of the hourly rate; of the fixed cost 24 months are paid.
/// So the cash at the end falls by 3 506 400 USD for a dollar an hour, and by 24 USD for a dollar of fixed cost.
Scenario twoUnknowns() {
    Scenario scenario = test::minimalScenario();
    scenario.removeEntity(EntityKind::commitment, "cloud-8m");
    scenario.put("provider/cloud/rate/gpu", uniform(2, 1.5, 2.5));
    scenario.put("money/fixed_cost", uniform(1.5e6, 1.49e6, 1.51e6));
    return scenario;
}

QString keyAt(const QListWidget* bars, int row) {
    return bars->item(row)->data(Qt::UserRole).toString();
}

} // namespace

/// Which inputs an outcome hangs on, asked and answered in the window.
class SensitivityTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();
    void theWidestBarComesFirst();
    void aBarLeadsToItsDriver();
    void partsOfTheVarianceAddUp();
    void anEditIsAskedAnew();
    void nothingUncertainMattersNothing();
    void aSeriesOfOneCloudIsAnOutcome();
    void anAnswerNamesItsMonth();
    void whatIsNoMonthIsRefused();
    void aMonthOutsideTheScenarioIsRefused();
    void leavesWithItsLibrary();
    void aScenarioThatCannotRunHasNoAnswer();
    void changedCorrelationsAreAskedAnew();
    void amountsHaveRoom();
    void copiesForASpreadsheet();
    void showsThatItComputes();

  private:
    void choose(const char* outcome);
    void answered(int count);
    void enterMonth(const QString& text);

    std::unique_ptr<Document> document_;
    std::unique_ptr<SensitivityDialog> dialog_;
};

void SensitivityTest::init() {
    document_ = std::make_unique<Document>();
    document_->openUntitled({twoUnknowns()});
    dialog_ = std::make_unique<SensitivityDialog>(*document_, nullptr);
    dialog_->setLocale(english);
    dialog_->present();
}

void SensitivityTest::cleanup() {
    dialog_.reset();
    document_.reset();
}

void SensitivityTest::choose(const char* outcome) {
    QComboBox* box = dialog_->outcomes();
    box->setCurrentIndex(box->findData(outcome));
    emit box->activated(box->currentIndex());
}

void SensitivityTest::answered(int count) {
    QTRY_COMPARE_WITH_TIMEOUT(dialog_->bars()->count(), count, 20000);
}

void SensitivityTest::enterMonth(const QString& text) {
    dialog_->month()->setText(text);
    QTest::keyClick(dialog_->month(), Qt::Key_Return);
}

/// From P10 to P90 the rate moves 0.8 of its width: 0.8 USD, or 2 805 120 USD of cash; the fixed cost 16 000, or 384
/// 000.
void SensitivityTest::theWidestBarComesFirst() {
    choose("cash");
    answered(2);
    QCOMPARE(keyAt(dialog_->bars(), 0), "provider/cloud/rate/gpu");
    QCOMPARE(keyAt(dialog_->bars(), 1), "money/fixed_cost");
    // As planned 1 M + 24 · 339 290 USD = 9 142 960 are left; at 1.6 and 2.4 USD an hour 1 402 560 more and less.
    QVERIFY(dialog_->bars()->item(0)->text().contains("$10.5"));
    QVERIFY(dialog_->bars()->item(0)->text().contains("$7.74"));
}

void SensitivityTest::aBarLeadsToItsDriver() {
    choose("cash");
    answered(2);
    QSignalSpy led(dialog_.get(), &SensitivityDialog::quantityRequested);
    dialog_->bars()->setCurrentRow(1);
    QTest::keyClick(dialog_->bars(), Qt::Key_Return);
    QCOMPARE(led.size(), 1);
    QCOMPARE(led[0][0].toString(), "money/fixed_cost");
}

/// The variances are (3 506 400)² / 12 and (24 · 20 000)² / 12: 98.2 and 1.8 % of their sum.
void SensitivityTest::partsOfTheVarianceAddUp() {
    choose("cash");
    answered(2);
    dialog_->methods()->setCurrentIndex(1);
    emit dialog_->methods()->activated(1);
    QTRY_VERIFY_WITH_TIMEOUT(
        dialog_->bars()->count() == 2 && dialog_->bars()->item(0)->text().contains("of the variance"), 20000);
    QVERIFY2(dialog_->bars()->item(0)->text().contains("98"), qPrintable(dialog_->bars()->item(0)->text()));
}

void SensitivityTest::anEditIsAskedAnew() {
    choose("cash");
    answered(2);
    document_->setField("money/fixed_cost", FieldValue(Path(1.5e6)));
    answered(1);
    document_->undoStack()->undo();
    answered(2);
}

void SensitivityTest::nothingUncertainMattersNothing() {
    document_->setField("money/fixed_cost", FieldValue(Path(1.5e6)));
    document_->setField("provider/cloud/rate/gpu", FieldValue(Path(2)));
    answered(0);
}

/// What the cloud is paid a month: 146 100 USD for each dollar of the hourly rate, so 233 760 to 350 640.
void SensitivityTest::aSeriesOfOneCloudIsAnOutcome() {
    choose("cash");
    QVERIFY(!dialog_->whose()->isVisible());
    choose("spend/<p>");
    QVERIFY(dialog_->whose()->isVisible());
    QCOMPARE(dialog_->whose()->currentData().toString(), "spend/cloud");
    const auto first = [this] { return dialog_->bars()->count() > 0 ? dialog_->bars()->item(0)->text() : QString(); };
    QTRY_VERIFY_WITH_TIMEOUT(first().contains("234") && first().contains("351"), 20000);
    QCOMPARE(keyAt(dialog_->bars(), 0), "provider/cloud/rate/gpu");
    choose("cash");
    QVERIFY(!dialog_->whose()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(first().contains("$10.5"), 20000);
}

void SensitivityTest::anAnswerNamesItsMonth() {
    const QString month = monthText(document_->scenario().start + 1, english);
    choose("spend/<p>");
    enterMonth(month);
    QTRY_VERIFY_WITH_TIMEOUT(dialog_->heading()->text().startsWith(month), 20000);
    QCOMPARE(dialog_->bars()->count(), 1);
}

void SensitivityTest::whatIsNoMonthIsRefused() {
    choose("spend/<p>");
    answered(1);
    enterMonth("soon");
    QCOMPARE(dialog_->heading()->text(), dialog_->month()->refusal());
    QVERIFY(!dialog_->heading()->text().isEmpty());
    QCOMPARE(dialog_->bars()->count(), 0);
    QVERIFY(!dialog_->showDriver()->isEnabled());
    enterMonth(monthText(document_->scenario().start, english));
    answered(1);
}

void SensitivityTest::aMonthOutsideTheScenarioIsRefused() {
    choose("spend/<p>");
    enterMonth("January 2050");
    const QString sentence =
        QString("January 2050 lies outside the scenario: give a month from %1 to %2.")
            .arg(monthText(document_->scenario().start, english), monthText(document_->scenario().last(), english));
    QTRY_COMPARE_WITH_TIMEOUT(dialog_->heading()->text(), sentence, 20000);
    QCOMPARE(dialog_->bars()->count(), 0);
}

void SensitivityTest::leavesWithItsLibrary() {
    choose("cash");
    answered(2);
    document_->close();
    QVERIFY(!dialog_->isVisible());
}

void SensitivityTest::aScenarioThatCannotRunHasNoAnswer() {
    choose("cash");
    answered(2);
    Scenario broken = document_->scenario();
    broken.correlations = {{"money/fixed_cost", "no/such/quantity", 0.5}};
    document_->edit("break", broken);
    QCOMPARE(dialog_->bars()->count(), 0);
    QVERIFY(!dialog_->showDriver()->isEnabled());
    QVERIFY2(dialog_->heading()->text().contains("no/such/quantity"), qPrintable(dialog_->heading()->text()));
    document_->undoStack()->undo();
    answered(2);
    QCOMPARE(dialog_->outcomes()->currentData().toString(), "cash");
}

/// Correlated inputs have no totals.
void SensitivityTest::changedCorrelationsAreAskedAnew() {
    choose("cash");
    dialog_->methods()->setCurrentIndex(1);
    emit dialog_->methods()->activated(1);
    const auto first = [this] { return dialog_->bars()->count() > 0 ? dialog_->bars()->item(0)->text() : QString(); };
    QTRY_VERIFY_WITH_TIMEOUT(first().contains("in total"), 20000);
    Scenario correlated = document_->scenario();
    correlated.correlations = {{"money/fixed_cost", "provider/cloud/rate/gpu", 0.5}};
    document_->edit("correlate", correlated);
    QTRY_VERIFY_WITH_TIMEOUT(first().contains("by itself") && !first().contains("in total"), 20000);
}

void SensitivityTest::copiesForASpreadsheet() {
    choose("cash");
    answered(2);
    dialog_->bars()->setFocus();
    QTest::keySequence(dialog_->bars(), QKeySequence::SelectAll);
    QTest::keySequence(dialog_->bars(), QKeySequence::Copy);
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], "Input\tUnit\tP10\tP90\tOutcome at P10 (USD)\tOutcome at P90 (USD)");
    const QStringList cells = lines[1].split('\t');
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells[2].toDouble(), 1.6);
    QCOMPARE(cells[3].toDouble(), 2.4);
    QVERIFY(cells[4].toDouble() > cells[5].toDouble());
    // One row where one is selected.
    dialog_->bars()->setCurrentRow(1);
    QTest::keySequence(dialog_->bars(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text().count('\n'), 2);
}

/// An answer that takes its time: the bars of the older question are no longer drawn as if they were it.
void SensitivityTest::showsThatItComputes() {
    choose("cash");
    answered(2);
    const auto* delegate = static_cast<SensitivityDelegate*>(dialog_->bars()->itemDelegate());
    const auto* progress = dialog_->findChild<QProgressBar*>();
    dialog_->methods()->setCurrentIndex(1);
    emit dialog_->methods()->activated(1);
    QTRY_VERIFY_WITH_TIMEOUT(delegate->isStale() || dialog_->bars()->item(0)->text().contains("of the variance"),
                             20000);
    if (delegate->isStale())
        QVERIFY(progress->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(dialog_->bars()->item(0)->text().contains("of the variance"), 20000);
    QVERIFY(!delegate->isStale());
    QVERIFY(!progress->isVisible());
}

void SensitivityTest::amountsHaveRoom() {
    SensitivityRow row;
    row.left = "-$121.3 B/month";
    row.right = "$21.3 B/month";
    SensitivityTable table;
    table.rows = {row};
    SensitivityDelegate delegate;
    delegate.setTable(table);
    QVERIFY(delegate.valueRoom() > QFontMetricsF(numberFont(smallFont())).horizontalAdvance(row.left));
}

} // namespace headroom::sensitivity_test

HEADROOM_TEST(sensitivity, SensitivityTest)
#include "sensitivity_test.moc"
