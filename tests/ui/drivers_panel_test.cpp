#include "document.h"
#include "drivers/driver_list.h"
#include "drivers/driver_row.h"
#include "drivers/drivers_panel.h"
#include "drivers/filter_chip.h"
#include "drivers/group_header.h"
#include "scenario_json.h"
#include "test_program.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace headroom::drivers_panel_test {

/// The panel on the reference scenario: what it lists, finds and keeps, and that only what is in sight becomes a
/// widget.
class DriversPanelTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsWhatSomebodyThoughtAboutMoving();
    void onlyRowsInSightAreMade();
    void scrollingMakesRows();
    void allListsEveryQuantity();
    void searchNarrowsAndClears();
    void searchFindsWhatIsNotListed();
    void searchWithoutResultSaysSo();
    void slashFocusesTheSearch();
    void returnGoesToTheFirstResult();
    void chipsFilter();
    void groupsCloseAndStayClosed();
    void searchOpensClosedGroups();
    void stateIsKept();
    void damagedStateIsIgnored();
    void showsAQuantityWhereverItIs();
    void showsTheFirstQuantityOfAField();
    void tabWalksThroughTheList();
    void previewsMoveOnlyTheirRow();
    void undoRefreshesARow();
    void headingMarksAChangeInside();
    void defaultsBecomeQuantitiesWhenMoved();
    void anotherScenarioReplacesTheRows();
    void followsWhatBecomesUncertain();
    void listsAChangedBelief();
    void keepsTheFocusBehindADialog();
    void nothingOpenSaysSo();
    void opensAll();
    void searchesAll();

  private:
    DriverList& list() const { return *panel_->list(); }
    int listed() const;

    Scenario scenario_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<DriversPanel> panel_;
};

namespace {

const QString paying = QStringLiteral("workload/chat/paid/2030-12");
const QString amount = QStringLiteral("commitment/azure-250b/amount");

} // namespace

void DriversPanelTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFile file(QStringLiteral(HEADROOM_SOURCE "/data/scenarios/openai-multicloud.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    scenario_ = readScenario(file.readAll().toStdString());
}

void DriversPanelTest::init() {
    document_ = std::make_unique<Document>();
    document_->openUntitled({scenario_});
    panel_ = std::make_unique<DriversPanel>(*document_);
    panel_->resize(300, 900);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
}

void DriversPanelTest::cleanup() {
    panel_.reset();
    document_.reset();
}

int DriversPanelTest::listed() const {
    return static_cast<int>(
        std::ranges::count(list().layoutOfLines().lines, DriverLine::Kind::driver, &DriverLine::kind));
}

void DriversPanelTest::listsWhatSomebodyThoughtAboutMoving() {
    QVERIFY(listed() > 20);
    QVERIFY(listed() < 60);
    for (const auto& line : list().layoutOfLines().lines) {
        if (line.kind == DriverLine::Kind::driver)
            QVERIFY(list().drivers()[static_cast<std::size_t>(line.driver)].prominent);
    }
}

void DriversPanelTest::onlyRowsInSightAreMade() {
    panel_->allChip()->setChecked(true);
    list().setClosedGroups({});
    QVERIFY(listed() > 450);
    // 900 pixels and 200 beyond on both sides hold at most 1300/48 = 27 rows; the first list had as many of its own.
    QVERIFY(list().rows().size() <= 54);
}

void DriversPanelTest::scrollingMakesRows() {
    QVERIFY(!list().row(amount));
    auto* bar = panel_->findChild<QScrollArea*>()->verticalScrollBar();
    for (int y = 0; y <= bar->maximum(); y += 400)
        bar->setValue(y);
    QVERIFY(list().row(amount));
}

void DriversPanelTest::allListsEveryQuantity() {
    panel_->allChip()->setChecked(true);
    list().setClosedGroups({});
    QCOMPARE(listed(), static_cast<int>(list().drivers().size()));
    const auto keys = scenario_.quantityKeys();
    QVERIFY(list().drivers().size() >= keys.size());
}

void DriversPanelTest::searchNarrowsAndClears() {
    const int before = listed();
    QTest::keyClicks(panel_->searchField(), "elasticity");
    QVERIFY(listed() >= 1);
    QVERIFY(listed() < 10);
    QTest::keyClick(panel_->searchField(), Qt::Key_Escape);
    QVERIFY(panel_->searchField()->text().isEmpty());
    QCOMPARE(listed(), before);
}

void DriversPanelTest::searchFindsWhatIsNotListed() {
    panel_->searchField()->setText("provider/aws/latency");
    QVERIFY(listed() >= 1);
    panel_->searchField()->setText("commitment/*/amount");
    QCOMPARE(listed(), 3);
}

void DriversPanelTest::searchWithoutResultSaysSo() {
    panel_->searchField()->setText("bananas");
    QCOMPARE(listed(), 0);
    QVERIFY(panel_->emptyText().contains("bananas"));
}

void DriversPanelTest::slashFocusesTheSearch() {
    panel_->showQuantity(paying);
    QTest::keyClick(panel_->focusWidget(), Qt::Key_Slash);
    QVERIFY(panel_->searchField()->hasFocus());
    QTest::keyClick(panel_->searchField(), Qt::Key_Slash);
    QCOMPARE(panel_->searchField()->text(), QStringLiteral("/"));
}

void DriversPanelTest::returnGoesToTheFirstResult() {
    panel_->searchField()->setFocus();
    QTest::keyClicks(panel_->searchField(), "commitment/azure amount");
    QTest::keyClick(panel_->searchField(), Qt::Key_Return);
    QVERIFY(list().row(amount));
    QVERIFY(list().row(amount)->slider()->hasFocus());
}

void DriversPanelTest::chipsFilter() {
    panel_->changedChip()->setChecked(true);
    QCOMPARE(listed(), 0);
    QVERIFY(panel_->emptyText().contains("baseline"));
    document_->setQuantity(amount, 200e9);
    panel_->changedChip()->setChecked(false);
    panel_->changedChip()->setChecked(true);
    QCOMPARE(listed(), 1);
    panel_->changedChip()->setChecked(false);
    panel_->uncertainChip()->setChecked(true);
    const int uncertain = listed();
    QVERIFY(uncertain > 10);
    panel_->assumptionsChip()->setChecked(true);
    QVERIFY(listed() < uncertain);
}

void DriversPanelTest::groupsCloseAndStayClosed() {
    const int before = listed();
    QTest::mouseClick(list().header(DriverGroup::demand), Qt::LeftButton);
    QVERIFY(listed() < before);
    document_->scenarioReplaced();
    QVERIFY(listed() < before);
    QTest::keyClick(list().header(DriverGroup::demand), Qt::Key_Space);
    QCOMPARE(listed(), before);
}

void DriversPanelTest::searchOpensClosedGroups() {
    list().setClosedGroups({DriverGroup::contracts});
    panel_->searchField()->setText("azure-250b/amount");
    QCOMPARE(listed(), 1);
    panel_->searchField()->clear();
    QVERIFY(list().closedGroups().contains(DriverGroup::contracts));
}

void DriversPanelTest::stateIsKept() {
    list().setClosedGroups({DriverGroup::price, DriverGroup::money});
    panel_->allChip()->setChecked(true);
    DriversPanel other(*document_);
    other.restoreState(panel_->saveState());
    QVERIFY(other.list()->closedGroups() == list().closedGroups());
    QVERIFY(other.allChip()->isChecked());
}

void DriversPanelTest::damagedStateIsIgnored() {
    const auto before = list().closedGroups();
    panel_->restoreState({});
    panel_->restoreState("rubbish");
    QVERIFY(list().closedGroups() == before);
}

void DriversPanelTest::showsAQuantityWhereverItIs() {
    list().setClosedGroups({DriverGroup::contracts, DriverGroup::supply});
    panel_->searchField()->setText("bananas");
    QVERIFY(panel_->showQuantity("provider/aws/delay"));
    DriverRow* row = list().row("provider/aws/delay");
    QVERIFY(row && row->slider()->hasFocus());
    QVERIFY(row->visibleRegion().contains(row->rect().center()));
    QVERIFY(!panel_->showQuantity("provider/nowhere/delay"));
}

void DriversPanelTest::showsTheFirstQuantityOfAField() {
    QVERIFY(panel_->showQuantity("workload/chat/paid"));
    QVERIFY(panel_->focusWidget());
    const auto* row = qobject_cast<DriverRow*>(panel_->focusWidget()->parentWidget());
    QVERIFY(row && row->driver().key.startsWith("workload/chat/paid/"));
}

void DriversPanelTest::tabWalksThroughTheList() {
    list().header(DriverGroup::demand)->setFocus();
    int sliders = 0;
    QString last;
    for (int i = 0; i < 200 && list().isAncestorOf(panel_->focusWidget()); ++i) {
        if (const auto* row = qobject_cast<DriverRow*>(panel_->focusWidget()->parentWidget())) {
            ++sliders;
            last = row->driver().key;
        }
        QTest::keyClick(panel_->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(sliders, listed());
    const auto& lines = list().layoutOfLines().lines;
    const auto end = std::ranges::find(lines.rbegin(), lines.rend(), DriverLine::Kind::driver, &DriverLine::kind);
    QCOMPARE(last, list().drivers()[static_cast<std::size_t>(end->driver)].key);
}

void DriversPanelTest::previewsMoveOnlyTheirRow() {
    panel_->showQuantity(paying);
    DriverRow* row = list().row(paying);
    const auto rows = list().rows();
    QTest::keyClick(row->slider(), Qt::Key_Right);
    QVERIFY(row->isChanged());
    QCOMPARE(list().row(paying), row);
    QVERIFY(list().rows() == rows);
    QCOMPARE(std::ranges::count_if(rows, [](DriverRow* each) { return each->isChanged(); }), 1);
}

void DriversPanelTest::undoRefreshesARow() {
    panel_->showQuantity(amount);
    document_->setQuantity(amount, 100e9);
    QCOMPARE(list().row(amount)->slider()->value(), 100e9);
    document_->undoStack()->undo();
    QCOMPARE(list().row(amount)->slider()->value(), 250e9);
}

void DriversPanelTest::headingMarksAChangeInside() {
    QVERIFY(!list().header(DriverGroup::contracts)->marksAChange());
    document_->setQuantity(amount, 100e9);
    QVERIFY(list().header(DriverGroup::contracts)->marksAChange());
}

void DriversPanelTest::defaultsBecomeQuantitiesWhenMoved() {
    QVERIFY(panel_->showQuantity("provider/aws/delay"));
    auto* slider = list().row("provider/aws/delay")->slider();
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Return);
    QVERIFY(document_->scenario().quantity("provider/aws/delay"));
    QCOMPARE(document_->scenario().quantity("provider/aws/delay")->value, 1.0);
    // Its row was made anew, at the same place.
    QVERIFY(list().row("provider/aws/delay"));
}

void DriversPanelTest::anotherScenarioReplacesTheRows() {
    Scenario other = scenario_;
    other.id = "6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0aff";
    other.removeEntity(EntityKind::commitment, "azure-250b");
    document_->addScenario(other);
    panel_->searchField()->setText("azure-250b/amount");
    QCOMPARE(listed(), 0);
}

void DriversPanelTest::followsWhatBecomesUncertain() {
    const auto isUncertain = [this] {
        const auto& drivers = list().drivers();
        return std::ranges::find(drivers, amount, &Driver::key)->uncertain;
    };
    QVERIFY(!isUncertain());
    Quantity quantity = quantityOf(document_->scenario(), amount);
    quantity.distribution = Distribution{DistributionKind::uniform, {200e9, 300e9}, {}, {}, {}};
    document_->setField(amount, FieldValue(Path(quantity)));
    QVERIFY(isUncertain());
    document_->undoStack()->undo();
    QVERIFY(!isUncertain());
}

void DriversPanelTest::listsAChangedBelief() {
    Quantity quantity = quantityOf(document_->scenario(), amount);
    quantity.distribution = Distribution{DistributionKind::uniform, {200e9, 300e9}, {}, {}, {}};
    document_->setField(amount, FieldValue(Path(quantity)));
    QVERIFY(list().header(DriverGroup::contracts)->marksAChange());
    panel_->changedChip()->setChecked(true);
    QCOMPARE(listed(), 1);
    QVERIFY(panel_->showQuantity(amount));
    QVERIFY(list().row(amount)->isChanged());
    panel_->changedChip()->setChecked(false);
    document_->undo();
    QVERIFY(!list().header(DriverGroup::contracts)->marksAChange());
}

void DriversPanelTest::keepsTheFocusBehindADialog() {
    Quantity quantity = quantityOf(document_->scenario(), amount);
    quantity.distribution = Distribution{DistributionKind::uniform, {200e9, 300e9}, {}, {}, {}};
    QVERIFY(panel_->showQuantity(amount));
    QDialog dialog(panel_.get());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    document_->setField(amount, FieldValue(Path(quantity)));
    dialog.accept();
    QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
    QCOMPARE(panel_->focusWidget(), list().row(amount)->slider());
    QTRY_VERIFY(list().row(amount)->slider()->hasFocus());
    // Where its row is not listed any more, the one before it has the focus.
    panel_->uncertainChip()->setChecked(true);
    QVERIFY(panel_->showQuantity(amount));
    document_->undo();
    QVERIFY(qobject_cast<DriverSlider*>(panel_->focusWidget()));
    QVERIFY(panel_->focusWidget()->isVisible());
}

void DriversPanelTest::nothingOpenSaysSo() {
    document_->close();
    QCOMPARE(listed(), 0);
    QVERIFY(panel_->emptyText().contains("open"));
}

void DriversPanelTest::opensAll() {
    list().setClosedGroups({});
    QBENCHMARK {
        panel_->allChip()->setChecked(true);
        document_->scenarioReplaced();
        panel_->grab();
    }
}

void DriversPanelTest::searchesAll() {
    panel_->allChip()->setChecked(true);
    list().setClosedGroups({});
    const QStringList queries{"azure", "price", "a", "2027", "growth"};
    int next = 0;
    QBENCHMARK {
        panel_->searchField()->setText(queries[next++ % queries.size()]);
        panel_->grab();
    }
}

} // namespace headroom::drivers_panel_test

HEADROOM_TEST(drivers_panel, DriversPanelTest)
#include "drivers_panel_test.moc"
