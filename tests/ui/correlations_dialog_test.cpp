#include "../model/scenario_builder.h"
#include "document.h"
#include "test_program.h"
#include "uncertainty/correlation_matrix.h"
#include "uncertainty/correlation_table.h"
#include "uncertainty/correlation_view.h"
#include "uncertainty/correlations_dialog.h"
#include "uncertainty/quantity_chooser.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace headroom::correlations_dialog_test {

namespace {

const std::string units = "workload/chat/units";
const std::string price = "workload/chat/price";
const std::string fee = "workload/chat/fee";
const std::string rate = "provider/cloud/rate/gpu";
const std::string fixedCost = "money/fixed_cost";

/// These are between half and one and a half of what is planned.
Scenario uncertain(Scenario scenario, const std::vector<std::string>& keys) {
    for (const auto& key : keys) {
        Quantity quantity(scenario.quantity(key)->value);
        quantity.distribution =
            Distribution{DistributionKind::uniform, {0.5 * quantity.value, 1.5 * quantity.value}, {}, {}, {}};
        scenario.put(key, Path(quantity));
    }
    return scenario;
}

Scenario sample() {
    Scenario scenario = uncertain(test::minimalScenario(), {units, price, fee});
    scenario.correlations = {{units, price, -0.4}};
    return scenario;
}

} // namespace

/// The matrix of correlations by its real keys and mouse.
class CorrelationsDialogTest : public QObject {
    Q_OBJECT

  private:
    Document document_;
    std::unique_ptr<CorrelationsDialog> dialog_;

    CorrelationTable& table() { return *dialog_->table(); }
    QString cell(int row, int column) { return table().index(row, column).data().toString(); }
    void enter(int row, int column, const QString& text);
    void addFee();
    void makeImpossible();
    QPushButton* button(const QString& text) const;
    QPushButton* ok() const { return dialog_->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }

  private slots:
    void init();
    void cleanup();
    void showsBothHalves();
    void editsBothHalves();
    void addsAQuantityBySearch();
    void saysWhereNothingMatches();
    void removesAQuantity();
    void refusesWhatIsNoCorrelation();
    void refusesAnImpossibleMatrix();
    void refusesTheDiagonal();
    void weakensAnImpossibleMatrix();
    void weakensOnlyPairsThatClash();
    void takesTheWeakenedMatrixByReturn();
    void hasRoomForBoldNames();
    void namesQuantitiesInWords();
    void leavesNothingBehindOnEscape();
};

void CorrelationsDialogTest::init() {
    document_.openUntitled({sample()});
    dialog_ = std::make_unique<CorrelationsDialog>(document_, nullptr);
    dialog_->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog_.get()));
}

void CorrelationsDialogTest::cleanup() {
    dialog_->reject();
    dialog_.reset();
}

QPushButton* CorrelationsDialogTest::button(const QString& text) const {
    for (auto* button : dialog_->findChildren<QPushButton*>()) {
        if (button->text().remove('&').startsWith(text))
            return button;
    }
    return nullptr;
}

void CorrelationsDialogTest::enter(int row, int column, const QString& text) {
    dialog_->view()->setFocus();
    dialog_->view()->setCurrentIndex(table().index(row, column));
    // The first sign opens the cell.
    QTest::keyClick(dialog_->view(), text.front().toLatin1());
    auto* editor = dialog_->view()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, text.mid(1));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!dialog_->view()->viewport()->findChild<QLineEdit*>());
}

void CorrelationsDialogTest::addFee() {
    auto* search = dialog_->findChild<QuantityChooser*>();
    search->setFocus();
    QTest::keyClicks(search, "chat/fee");
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(table().rowCount(), 3);
}

/// Two that both follow a third mostly cannot oppose each other.
void CorrelationsDialogTest::makeImpossible() {
    addFee();
    enter(0, 1, "0.6");
    enter(1, 2, "0.6");
    enter(0, 2, "-0.6");
}

void CorrelationsDialogTest::showsBothHalves() {
    QCOMPARE(table().rowCount(), 2);
    QCOMPARE(cell(0, 0), "1");
    QCOMPARE(cell(0, 1), cell(1, 0));
    QVERIFY(cell(0, 1).endsWith("0.40"));
    QVERIFY(!table().flags(table().index(1, 1)).testFlag(Qt::ItemIsEditable));
    QVERIFY(ok()->isEnabled());
}

void CorrelationsDialogTest::editsBothHalves() {
    enter(1, 0, "0.7");
    QCOMPARE(cell(0, 1), "0.70");
    QVERIFY(document_.hasDraft());
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(!document_.hasDraft());
    QVERIFY(document_.scenario().correlations == (std::vector<Correlation>{{units, price, 0.7}}));
    QCOMPARE(document_.undoStack()->count(), 1);
    document_.undoStack()->undo();
    QVERIFY(document_.scenario().correlations == (std::vector<Correlation>{{units, price, -0.4}}));
}

void CorrelationsDialogTest::addsAQuantityBySearch() {
    addFee();
    QVERIFY(dialog_->isVisible());
    enter(2, 1, "50%");
    dialog_->view()->setCurrentIndex(table().index(0, 1));
    QTest::keyClick(dialog_->view(), Qt::Key_Delete);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(document_.scenario().correlations == (std::vector<Correlation>{{price, fee, 0.5}}));
}

void CorrelationsDialogTest::saysWhereNothingMatches() {
    auto* search = dialog_->findChild<QuantityChooser*>();
    const auto* offered = search->findChild<QCompleter*>()->completionModel();
    search->setFocus();
    QTest::keyClicks(search, "chat/zebra");
    QCOMPARE(offered->rowCount(), 1);
    QCOMPARE(offered->index(0, 0).data().toString(), "Nothing matches “chat/zebra”");
    // It is no quantity that could be taken.
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(table().rowCount(), 2);
    search->clear();
    QTest::keyClicks(search, "chat/fee");
    QCOMPARE(offered->rowCount(), 1);
    QVERIFY(offered->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
}

void CorrelationsDialogTest::removesAQuantity() {
    dialog_->view()->setCurrentIndex(table().index(1, 0));
    QTest::mouseClick(button("Remove"), Qt::LeftButton);
    QCOMPARE(table().rowCount(), 1);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(document_.scenario().correlations.empty());
}

void CorrelationsDialogTest::refusesWhatIsNoCorrelation() {
    enter(0, 1, "1.4");
    QVERIFY(dialog_->problem().contains("1.4"));
    QVERIFY(!ok()->isEnabled());
    enter(0, 1, "0.4");
    QVERIFY(ok()->isEnabled());
}

void CorrelationsDialogTest::refusesAnImpossibleMatrix() {
    addFee();
    enter(0, 1, "0.6");
    enter(1, 2, "0.6");
    QVERIFY(ok()->isEnabled());
    enter(0, 2, "-0.6");
    QVERIFY(!ok()->isEnabled());
    QVERIFY(!dialog_->problem().isEmpty());
    QVERIFY(table().index(0, 2).data(CorrelationTable::impossibleRole).toBool());
    enter(0, 2, "0.6");
    QVERIFY(ok()->isEnabled());
    QVERIFY(!table().index(0, 2).data(CorrelationTable::impossibleRole).toBool());
}

void CorrelationsDialogTest::weakensAnImpossibleMatrix() {
    addFee();
    enter(0, 1, "0.6");
    enter(1, 2, "0.6");
    QVERIFY(!button("Weaken")->isVisible());
    enter(0, 2, "-0.6");
    QVERIFY(button("Weaken")->isVisible());
    QTest::mouseClick(button("Weaken"), Qt::LeftButton);
    QVERIFY(ok()->isEnabled());
    QVERIFY(!impossible(table().correlations()));
    QCOMPARE(table().correlations().size(), std::size_t(3));
}

void CorrelationsDialogTest::weakensOnlyPairsThatClash() {
    dialog_->reject();
    Scenario scenario = uncertain(sample(), {rate, fixedCost});
    scenario.correlations = {{units, price, 0.6}, {rate, fixedCost, 0.9}, {price, fee, 0.6}};
    document_.openUntitled({scenario});
    dialog_ = std::make_unique<CorrelationsDialog>(document_, nullptr);
    dialog_->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog_.get()));
    // The rows are units, price, rate, fixed cost and fee.
    enter(0, 4, "-0.6");
    QVERIFY(!ok()->isEnabled());
    QTest::mouseClick(button("Weaken"), Qt::LeftButton);
    QVERIFY(ok()->isEnabled());
    QVERIFY(!impossible(table().correlations()));
    QCOMPARE(cell(2, 3), "0.90");
    QVERIFY(cell(0, 1) != "0.60");
}

void CorrelationsDialogTest::takesTheWeakenedMatrixByReturn() {
    const QRect matrix = dialog_->view()->geometry();
    makeImpossible();
    QCoreApplication::processEvents();
    QCOMPARE(dialog_->view()->geometry(), matrix);
    auto* weaken = button("Weaken");
    weaken->setFocus();
    QTest::mouseClick(weaken, Qt::LeftButton);
    QCOMPARE(dialog_->focusWidget(), dialog_->view());
    QTest::keyClick(dialog_->view(), Qt::Key_Return);
    QVERIFY(!dialog_->isVisible());
    QCOMPARE(document_.scenario().correlations.size(), std::size_t(3));
    QCOMPARE(document_.undoStack()->count(), 1);
}

void CorrelationsDialogTest::refusesTheDiagonal() {
    dialog_->view()->setFocus();
    dialog_->view()->setCurrentIndex(table().index(1, 0));
    const auto place = dialog_->view()->visualRect(table().index(0, 0)).center();
    QTest::mouseClick(dialog_->view()->viewport(), Qt::LeftButton, {}, place);
    QTest::keyClicks(dialog_->view(), "0.5");
    QVERIFY(dialog_->view()->currentIndex() == table().index(0, 0));
    QVERIFY(!dialog_->view()->viewport()->findChild<QLineEdit*>());
    QVERIFY2(dialog_->problem().contains("with itself"), qPrintable(dialog_->problem()));
    QVERIFY(table().correlations() == sample().correlations);
    QVERIFY(ok()->isEnabled());
    dialog_->view()->setCurrentIndex(table().index(0, 1));
    QVERIFY(dialog_->problem().isEmpty());
}

void CorrelationsDialogTest::namesQuantitiesInWords() {
    dialog_->reject();
    Scenario scenario = sample();
    scenario.correlations.push_back({units, rate, 0.2});
    document_.openUntitled({scenario});
    dialog_ = std::make_unique<CorrelationsDialog>(document_, nullptr);
    const QString name = quantityName(scenario, QString::fromStdString(rate), QLocale());
    QVERIFY(name != QString::fromStdString(rate));
    QVERIFY2(dialog_->problem().startsWith(name + " has no distribution"), qPrintable(dialog_->problem()));
}

void CorrelationsDialogTest::hasRoomForBoldNames() {
    QFont bold = QGuiApplication::font();
    bold.setBold(true);
    for (int row = 0; row < table().rowCount(); ++row)
        QVERIFY(QFontMetrics(bold).horizontalAdvance(
                    table().headerData(row, Qt::Vertical, Qt::DisplayRole).toString()) < CorrelationTable::namesWidth);
}

void CorrelationsDialogTest::leavesNothingBehindOnEscape() {
    enter(0, 1, "0.7");
    QTest::keyClick(dialog_.get(), Qt::Key_Escape);
    QVERIFY(!dialog_->isVisible());
    QVERIFY(!document_.hasDraft());
    QCOMPARE(document_.undoStack()->count(), 0);
}

} // namespace headroom::correlations_dialog_test

HEADROOM_TEST(correlations_dialog, CorrelationsDialogTest)
#include "correlations_dialog_test.moc"
