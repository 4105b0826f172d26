#include "../model/scenario_builder.h"
#include "document.h"
#include "simulation_runner.h"
#include "test_program.h"
#include "theme.h"
#include "uncertainty/discrete_table.h"
#include "uncertainty/distribution_editor.h"
#include "uncertainty/distribution_plot.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

namespace headroom::distribution_editor_test {

namespace {

const QString paid = "workload/chat/paid";
const QString amount = "commitment/cloud-8m/amount";

Scenario sample() {
    Scenario scenario = test::minimalScenario();
    Quantity share(0.2);
    share.range = Range{0, 0.5};
    share.source = {"survey"};
    share.distribution = Distribution{DistributionKind::pert, {0.15, 0.2, 0.3}, {}, {}, {}};
    scenario.put(paid.toStdString(), Path(share));
    scenario.sources.push_back({"survey", "A survey", "", "", {}, ""});
    return scenario;
}

/// Without the thin space before a percent sign.
QString plain(QString text) {
    return text.remove(QChar(0x202F));
}

} // namespace

/// The editor of a distribution by its real keys and mouse.
class DistributionEditorTest : public QObject {
    Q_OBJECT

  private:
    Document document_;
    std::unique_ptr<DistributionEditor> editor_;

    void open(const QString& key);
    template <typename Widget>
    Widget* named(const QString& name) const;
    QLineEdit* field(const QString& name) const { return named<QLineEdit>(name); }
    void type(const QString& name, const QString& text);
    void choose(const QString& kind);
    QPushButton* ok() const { return editor_->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    std::optional<Distribution> committed(const QString& key) const {
        return quantityOf(document_.scenario(), key).distribution;
    }

  private slots:
    void init();
    void cleanup();
    void showsWhatIsBelieved();
    void makesOneUndoStep();
    void leavesNothingBehindOnEscape();
    void changesNothingWithoutAnEdit();
    void refusesWhatIsWrongWhileTyping();
    void refusesWhatIsNoNumber();
    void keepsWhatItCanOfAnotherKind();
    void returnsToWhatWasTyped();
    void makesACertainQuantityUncertain();
    void makesItCertainAgain();
    void truncates();
    void takesAnUnwrittenField();
    void editsValuesAndWeights();
    void takesWhatIsTypedAfterAClick();
    void pastesFromASpreadsheet();
    void drawsANarrowPeak();
    void namesNumbersInTheUnitOfTheField();
    void showsTheDraftInRuns();
    void doubtsAPlanOutsideItsBeliefs();
    void isWalkedByTab();
};

void DistributionEditorTest::init() {
    document_.openUntitled({sample()});
}

void DistributionEditorTest::cleanup() {
    if (editor_)
        editor_->reject();
    editor_.reset();
}

void DistributionEditorTest::open(const QString& key) {
    const auto drivers = listDrivers(document_.scenario(), QLocale(QLocale::English));
    const auto driver = std::ranges::find(drivers, key, &Driver::key);
    QVERIFY(driver != drivers.end());
    editor_ = std::make_unique<DistributionEditor>(document_, *driver, nullptr);
    editor_->show();
    QVERIFY(QTest::qWaitForWindowActive(editor_.get()));
}

template <typename Widget>
Widget* DistributionEditorTest::named(const QString& name) const {
    for (auto* widget : editor_->findChildren<Widget*>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

void DistributionEditorTest::type(const QString& name, const QString& text) {
    QVERIFY2(field(name), qPrintable(name));
    field(name)->setFocus();
    field(name)->selectAll();
    QTest::keyClicks(field(name), text);
}

void DistributionEditorTest::choose(const QString& kind) {
    auto* kinds = named<QComboBox>("Kind of distribution");
    kinds->setFocus();
    for (int i = 0; i < kinds->count() && kinds->currentText() != kind; ++i)
        QTest::keyClick(kinds, Qt::Key_Down);
    for (int i = 0; i < kinds->count() && kinds->currentText() != kind; ++i)
        QTest::keyClick(kinds, Qt::Key_Up);
    QCOMPARE(kinds->currentText(), kind);
}

void DistributionEditorTest::showsWhatIsBelieved() {
    open(paid);
    QCOMPARE(named<QComboBox>("Kind of distribution")->currentText(), "PERT");
    QCOMPARE(plain(field("Min")->text()), "15%");
    QCOMPARE(plain(field("Mode")->text()), "20%");
    QCOMPARE(plain(field("Max")->text()), "30%");
    // The mean of a PERT is (min + 4 mode + max) / 6 = (0.15 + 0.8 + 0.3) / 6 = 0.208.
    QVERIFY(named<QLabel>("Mean")->text().startsWith("20.8"));
    QVERIFY(named<QLabel>("Value")->text().startsWith("20"));
    QVERIFY(ok()->isEnabled());
    QVERIFY(!document_.hasDraft());
}

void DistributionEditorTest::makesOneUndoStep() {
    open(paid);
    type("Max", "40 %");
    QVERIFY(document_.hasDraft());
    QCOMPARE(document_.undoStack()->count(), 0);
    QTest::keyClick(field("Max"), Qt::Key_Return);
    QVERIFY(!editor_->isVisible());
    QVERIFY(!document_.hasDraft());
    QCOMPARE(document_.undoStack()->count(), 1);
    QVERIFY(committed(paid)->parameters == (std::vector{0.15, 0.2, 0.4}));
    // All else that is said of the quantity stays.
    QCOMPARE(quantityOf(document_.scenario(), paid).source.front(), "survey");
    QCOMPARE(document_.shownValue(paid), 0.2);
    document_.undoStack()->undo();
    QVERIFY(committed(paid)->parameters == (std::vector{0.15, 0.2, 0.3}));
    document_.undoStack()->redo();
    QVERIFY(committed(paid)->parameters == (std::vector{0.15, 0.2, 0.4}));
}

void DistributionEditorTest::leavesNothingBehindOnEscape() {
    open(paid);
    type("Max", "40 %");
    QTest::keyClick(field("Max"), Qt::Key_Escape);
    QVERIFY(!editor_->isVisible());
    QVERIFY(!document_.hasDraft());
    QCOMPARE(document_.undoStack()->count(), 0);
    QVERIFY(committed(paid)->parameters == (std::vector{0.15, 0.2, 0.3}));
}

void DistributionEditorTest::changesNothingWithoutAnEdit() {
    open(paid);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(document_.undoStack()->count(), 0);
}

void DistributionEditorTest::refusesWhatIsWrongWhileTyping() {
    open(paid);
    type("Min", "35 %");
    QVERIFY(editor_->problem().contains("The min is not below the max"));
    QVERIFY(!ok()->isEnabled());
    QTest::keyClick(field("Min"), Qt::Key_Return);
    QVERIFY(editor_->isVisible());
    type("Min", "25 %");
    QVERIFY(editor_->problem().contains("mode"));
    type("Min", "10 %");
    QCOMPARE(editor_->problem(), "");
    QVERIFY(ok()->isEnabled());
}

void DistributionEditorTest::refusesWhatIsNoNumber() {
    open(paid);
    type("Mode", "many");
    QVERIFY(editor_->problem().startsWith("“many” is no number for “Mode”"));
    QVERIFY(!ok()->isEnabled());
    field("Mode")->selectAll();
    QTest::keyClick(field("Mode"), Qt::Key_Delete);
    QVERIFY(editor_->problem().startsWith("“Mode” is empty"));
}

void DistributionEditorTest::keepsWhatItCanOfAnotherKind() {
    open(paid);
    choose("Uniform");
    QCOMPARE(plain(field("Min")->text()), "15%");
    QCOMPARE(plain(field("Max")->text()), "30%");
    QVERIFY(!field("Mode"));
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(*committed(paid) == (Distribution{DistributionKind::uniform, {0.15, 0.3}, {}, {}, {}}));
    QCOMPARE(document_.undoStack()->count(), 1);
}

void DistributionEditorTest::returnsToWhatWasTyped() {
    open(paid);
    type("Mode", "22 %");
    choose("Normal");
    QVERIFY(field("Standard deviation"));
    choose("PERT");
    QCOMPARE(plain(field("Mode")->text()), "22%");
    QCOMPARE(plain(field("Max")->text()), "30%");
}

void DistributionEditorTest::makesACertainQuantityUncertain() {
    open(amount);
    QCOMPARE(named<QComboBox>("Kind of distribution")->currentText(), "Certain");
    QVERIFY(!field("Min") || !field("Min")->isVisible());
    choose("PERT");
    // ±20 % of 8 million.
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(*committed(amount) == (Distribution{DistributionKind::pert, {6.4e6, 8e6, 9.6e6}, {}, {}, {}}));
    document_.undoStack()->undo();
    QVERIFY(!committed(amount));
}

void DistributionEditorTest::makesItCertainAgain() {
    open(paid);
    choose("Certain");
    QVERIFY(!field("Min")->isVisible());
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(!committed(paid));
    QCOMPARE(document_.shownValue(paid), 0.2);
}

void DistributionEditorTest::truncates() {
    open(paid);
    auto* truncate = editor_->findChild<QCheckBox*>();
    QVERIFY(!field("Truncated from")->isVisible());
    truncate->setFocus();
    QTest::keyClick(truncate, Qt::Key_Space);
    QVERIFY(!ok()->isEnabled());
    type("Truncated from", "18%");
    type("Truncated to", "0.25");
    QVERIFY(ok()->isEnabled());
    type("Truncated to", "10 %");
    QVERIFY(editor_->problem().contains("empty"));
    type("Truncated to", "25 %");
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(committed(paid)->truncate == (Range{0.18, 0.25}));
}

void DistributionEditorTest::takesAnUnwrittenField() {
    const QString elasticity = "workload/chat/peak_to_average";
    QVERIFY(!document_.scenario().field(elasticity.toStdString()));
    open(elasticity);
    choose("Uniform");
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(committed(elasticity));
    QCOMPARE(document_.shownValue(elasticity), 1.0);
    document_.undoStack()->undo();
    QVERIFY(!document_.scenario().field(elasticity.toStdString()));
}

void DistributionEditorTest::editsValuesAndWeights() {
    open(amount);
    choose("Discrete");
    auto* table = editor_->findChild<DiscreteTable*>();
    QCOMPARE(table->rowCount(), 3);
    table->setFocus();
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_F2);
    auto* cell = table->viewport()->findChild<QLineEdit*>();
    cell->selectAll();
    QTest::keyClicks(cell, "7M");
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_COMPARE(editor_->draft()->values.front(), 7e6);
    table->setFocus();
    table->setCurrentCell(2, 0);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->rowCount(), 2);
    // 0.3 and 0.4: three sevenths.
    QCOMPARE(plain(table->item(0, 2)->text()), "42.9%");
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(committed(amount)->values == (std::vector{7e6, 8e6}));
    QVERIFY(committed(amount)->weights == (std::vector{0.3, 0.4}));
}

/// A click on the selected cell announces an editor, which opens when no double click follows; whoever types before it
/// does types into that cell.
void DistributionEditorTest::takesWhatIsTypedAfterAClick() {
    open(amount);
    choose("Discrete");
    auto* table = editor_->findChild<DiscreteTable*>();
    table->setFocus();
    table->setCurrentCell(1, 1);
    const QPoint place = table->visualItemRect(table->item(1, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::keyClick(table, '0');
    auto* cell = table->viewport()->findChild<QLineEdit*>();
    QVERIFY(cell);
    QTest::keyClicks(cell, ".42");
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_VERIFY(editor_->draft()->weights == (std::vector{0.3, 0.42, 0.3}));
    // The share of futures is no cell to be typed into.
    table->setFocus();
    table->setCurrentCell(1, 2);
    QTest::keyClicks(table, "0.3");
    QCOMPARE(table->currentRow(), 1);
    QVERIFY(editor_->draft()->weights == (std::vector{0.3, 0.42, 0.3}));
}

void DistributionEditorTest::pastesFromASpreadsheet() {
    open(amount);
    choose("Discrete");
    auto* table = editor_->findChild<DiscreteTable*>();
    table->setFocus();
    table->setCurrentCell(0, 0);
    QApplication::clipboard()->setText("Amount\tWeight\n5,000,000\t1\n$6M\t2\n7M\t3\n8M\t0\n");
    QTest::keySequence(table, QKeySequence::Paste);
    QVERIFY(editor_->draft());
    QVERIFY(editor_->draft()->values == (std::vector{5e6, 6e6, 7e6, 8e6}));
    QVERIFY(editor_->draft()->weights == (std::vector{1.0, 2.0, 3.0, 0.0}));
    table->setCurrentCell(0, 1);
    for (int row = 0; row < 4; ++row)
        table->item(row, 1)->setText("0");
    QVERIFY(!ok()->isEnabled());
    QVERIFY(editor_->problem().contains("weights"));
}

/// Nearly all of Beta(1000, 2.52) lies in the last half hundredth of its range: the colour of the curve and of the area
/// below it is there, and only the planned value and the dashes of the cumulative part stand left of it.
void DistributionEditorTest::drawsANarrowPeak() {
    const Distribution narrow{DistributionKind::beta, {1000, 2.52, 0, 1}, {}, {}, {}};
    DistributionPlot plot("fraction");
    plot.resize(460, 240);
    plot.setDistribution(narrow, 0.5);
    const QImage image = plot.grab().toImage();
    // The curve of the peak reaches the top; the tallest colour of the accent is looked for.
    const QColor accent = themeOf(plot.palette()).accent;
    const auto isAccent = [&](int x, int y) {
        const QColor at = image.pixelColor(x, y);
        return std::abs(at.hslHue() - accent.hslHue()) < 12 && at.hslSaturation() > 100;
    };
    int left = image.width(), right = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 40; y < 180; ++y) {
            if (!isAccent(x, y))
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
        }
    }
    QVERIFY2(right > left && right - left < 30, qPrintable(QString("%1 to %2").arg(left).arg(right)));
}

void DistributionEditorTest::namesNumbersInTheUnitOfTheField() {
    open(amount);
    choose("Normal");
    if (auto* truncate = editor_->findChild<QCheckBox*>(); !truncate->isChecked())
        truncate->click();
    type("Truncated from", "2 B");
    type("Truncated to", "1 B");
    QVERIFY2(editor_->problem().startsWith("The truncation from $2"), qPrintable(editor_->problem()));
    QVERIFY(!editor_->problem().contains("000"));
}

void DistributionEditorTest::showsTheDraftInRuns() {
    SimulationRunner runner;
    runner.follow(document_);
    open(paid);
    type("Max", "45 %");
    const auto shown = [&] {
        return runner.latest() && runner.latest()->serial == runner.serial()
                   ? quantityOf(*runner.latest()->scenario, paid).distribution->parameters.back()
                   : 0.0;
    };
    QTRY_COMPARE(shown(), 0.45);
    QTest::keyClick(editor_.get(), Qt::Key_Escape);
    QTRY_COMPARE(shown(), 0.3);
}

/// 20 % are planned: well within 15 to 30 %, and out of question from 21 % on.
void DistributionEditorTest::doubtsAPlanOutsideItsBeliefs() {
    open(paid);
    QVERIFY(editor_->problem().isEmpty());
    choose("Uniform");
    type("Min", "21 %");
    type("Max", "31 %");
    // 98 % of a uniform distribution from 21 to 31 % lie between 21.1 and 30.9 %.
    const QString doubt = plain(editor_->problem());
    for (const char* part : {"20%", "21.1%", "30.9%"})
        QVERIFY2(doubt.contains(part), qPrintable(doubt));
    // It is a doubt and no refusal.
    QVERIFY(ok()->isEnabled());
    type("Min", "15 %");
    QVERIFY(editor_->problem().isEmpty());
}

void DistributionEditorTest::isWalkedByTab() {
    open(paid);
    choose("Triangular");
    const QStringList expected{"Min", "Mode", "Max"};
    // Fields that came with the kind are shown when the event loop next turns.
    QCoreApplication::processEvents();
    for (const QString& name : expected) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QCheckBox*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), ok());
}

} // namespace headroom::distribution_editor_test

HEADROOM_TEST(distribution_editor, DistributionEditorTest)
#include "distribution_editor_test.moc"
