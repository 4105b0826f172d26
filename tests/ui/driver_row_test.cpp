#include "../model/scenario_builder.h"
#include "document.h"
#include "drivers/driver_row.h"
#include "drivers/driver_tooltip.h"
#include "drivers/entry_field.h"
#include "test_program.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace headroom::driver_row_test {

/// One driver and its document: gestures, entries, resets and undo, by mouse and keys.
class DriverRowTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();
    void dragIsOneUndoStep();
    void dragBackLeavesNothingToUndo();
    void escapeCancelsTheGesture();
    void keysAreOneUndoStep();
    void undoMovesTheHandleBack();
    void deleteResetsToTheBaseline();
    void clickOnTheValueOpensAnEntry();
    void entryKeepsEveryDigit();
    void entrySetsTheValue();
    void entryBeyondTheRangeWidensTheSlider();
    void scaleReturnsAfterAMistypedValue_data();
    void scaleReturnsAfterAMistypedValue();
    void scaleHoldsStillUnderTheHand();
    void entryIsRefusedWithASentence();
    void entryIsLeftByEscape();
    void entryIsTakenWhenTheFocusLeaves();
    void typingOnTheSliderBeginsAnEntry();
    void changedRowOffersAReset();
    void changedBeliefIsAChange();
    void movedBeliefIsNone();
    void baselineAndBeliefAreMarked();
    void rangeHoldsStillUnderTheHand();
    void menuCopiesAndLeadsToTheSource();
    void bellLeadsToTheDistribution();
    void doubtsWhatIsHardlyBelieved_data();
    void doubtsWhatIsHardlyBelieved();
    void slidersHaveNamesAndValues();

  private:
    void show(const char* key);
    QPoint at(double value) const { return {qRound(row_->slider()->positionOf(value)), 11}; }
    void drag(std::initializer_list<double> values, bool release = true);
    EntryField* open();

    Document document_;
    std::unique_ptr<QWidget> window_;
    DriverRow* row_ = nullptr;
    QString key_;
};

namespace {

Scenario sampleScenario() {
    Scenario scenario = test::minimalScenario();
    Quantity paid(0.2);
    paid.range = Range{0, 0.5};
    paid.source = {"survey"};
    paid.distribution = Distribution{DistributionKind::uniform, {0.15, 0.3}, {}, {}, {}};
    scenario.put("workload/chat/paid", Path(paid));
    scenario.sources.push_back({"survey", "A survey", "", "", {}, ""});
    return scenario;
}

} // namespace

void DriverRowTest::init() {
    document_.openUntitled({sampleScenario()});
    show("workload/chat/paid");
}

void DriverRowTest::cleanup() {
    window_.reset();
}

void DriverRowTest::show(const char* key) {
    key_ = QString::fromLatin1(key);
    const auto drivers = listDrivers(document_.scenario(), QLocale(QLocale::English));
    const auto driver = std::ranges::find(drivers, key_, &Driver::key);
    QVERIFY(driver != drivers.end());
    window_ = std::make_unique<QWidget>();
    window_->resize(300, 120);
    row_ = new DriverRow(*driver, document_, window_.get());
    row_->setLocale(QLocale(QLocale::English));
    row_->setGeometry(0, 0, 300, row_painting::rowHeight);
    connect(&document_, &Document::quantityChanged, row_, &DriverRow::refresh);
    connect(&document_, &Document::previewChanged, row_,
            [this](const QString&, double value) { row_->showValue(value); });
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void DriverRowTest::drag(std::initializer_list<double> values, bool release) {
    auto* slider = row_->slider();
    QTest::mousePress(slider, Qt::LeftButton, {}, slider->handleCentre().toPoint());
    for (const double value : values) {
        QMouseEvent move(QEvent::MouseMove, at(value), slider->mapToGlobal(at(value)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(slider, &move);
    }
    if (release)
        QTest::mouseRelease(slider, Qt::LeftButton, {}, at(*std::prev(values.end())));
}

EntryField* DriverRowTest::open() {
    QTest::mouseClick(row_, Qt::LeftButton, {}, row_->parts().value.center());
    return row_->entryField();
}

void DriverRowTest::dragIsOneUndoStep() {
    QSignalSpy previews(&document_, &Document::previewChanged);
    QSignalSpy started(&document_, &Document::gestureStarted);
    QSignalSpy ended(&document_, &Document::gestureEnded);
    QSignalSpy changed(&document_, &Document::quantityChanged);
    drag({0.25, 0.3, 0.4});
    QCOMPARE(previews.size(), 3);
    QCOMPARE(started.size(), 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(document_.undoStack()->count(), 1);
    QVERIFY(std::abs(document_.shownValue(key_) - 0.4) < 0.003);
    // The scenario itself was not touched before the release.
    document_.undoStack()->undo();
    QCOMPARE(document_.shownValue(key_), 0.2);
}

void DriverRowTest::dragBackLeavesNothingToUndo() {
    drag({0.3, 0.4}, false);
    QCOMPARE(document_.undoStack()->count(), 0);
    QTest::keyClick(row_->slider(), Qt::Key_Escape);
    QTest::mouseRelease(row_->slider(), Qt::LeftButton, {}, at(0.4));
    QCOMPARE(document_.undoStack()->count(), 0);
    QVERIFY(!document_.inGesture());
}

void DriverRowTest::escapeCancelsTheGesture() {
    drag({0.4}, false);
    QVERIFY(document_.inGesture());
    QTest::keyClick(row_->slider(), Qt::Key_Escape);
    QVERIFY(!document_.inGesture());
    QCOMPARE(document_.shownValue(key_), 0.2);
    QCOMPARE(row_->slider()->value(), 0.2);
}

void DriverRowTest::keysAreOneUndoStep() {
    row_->slider()->setFocus();
    // 0.5/100 = 0.005 a step.
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(row_->slider(), Qt::Key_Right);
    QCOMPARE(document_.shownValue(key_), 0.22);
    QCOMPARE(document_.undoStack()->count(), 0);
    QTRY_COMPARE(document_.undoStack()->count(), 1);
    QVERIFY(!document_.inGesture());
}

void DriverRowTest::undoMovesTheHandleBack() {
    drag({0.4});
    document_.undoStack()->undo();
    QCOMPARE(row_->slider()->value(), 0.2);
    QVERIFY(!row_->isChanged());
    document_.undoStack()->redo();
    QVERIFY(row_->isChanged());
}

void DriverRowTest::deleteResetsToTheBaseline() {
    drag({0.4});
    QTest::keyClick(row_->slider(), Qt::Key_Delete);
    QCOMPARE(document_.shownValue(key_), 0.2);
    QCOMPARE(document_.undoStack()->count(), 2);
}

void DriverRowTest::clickOnTheValueOpensAnEntry() {
    QVERIFY(!row_->entryField());
    EntryField* entry = open();
    QVERIFY(entry);
    QVERIFY(entry->hasFocus());
    QCOMPARE(entry->selectedText(), entry->text());
}

void DriverRowTest::entryKeepsEveryDigit() {
    document_.setQuantity(key_, 0.123456789);
    EntryField* entry = open();
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(document_.shownValue(key_), 0.123456789);
    QCOMPARE(document_.undoStack()->count(), 1);
}

void DriverRowTest::entrySetsTheValue() {
    EntryField* entry = open();
    QTest::keyClicks(entry, "33 %");
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(document_.shownValue(key_), 0.33);
    QCOMPARE(document_.undoStack()->count(), 1);
    QVERIFY(!row_->entryField());
    QVERIFY(row_->slider()->hasFocus());
}

void DriverRowTest::entryBeyondTheRangeWidensTheSlider() {
    EntryField* entry = open();
    QTest::keyClicks(entry, "80%");
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(document_.shownValue(key_), 0.8);
    QCOMPARE(row_->slider()->value(), 0.8);
    QVERIFY(row_->slider()->scale().range().high >= 0.8);
}

void DriverRowTest::scaleReturnsAfterAMistypedValue_data() {
    QTest::addColumn<bool>("reset");
    QTest::newRow("undone") << false;
    QTest::newRow("reset") << true;
}

void DriverRowTest::scaleReturnsAfterAMistypedValue() {
    QFETCH(bool, reset);
    const Range before = row_->slider()->scale().range();
    QTest::keyClicks(open(), "80%");
    QTest::keyClick(row_->entryField(), Qt::Key_Return);
    QVERIFY(row_->slider()->scale().range() != before);
    if (reset)
        QTest::keyClick(row_->slider(), Qt::Key_Delete);
    else
        document_.undo();
    QCOMPARE(document_.shownValue(key_), 0.2);
    QVERIFY(row_->slider()->scale().range() == before);
}

void DriverRowTest::scaleHoldsStillUnderTheHand() {
    QTest::keyClicks(open(), "80%");
    QTest::keyClick(row_->entryField(), Qt::Key_Return);
    const Range wide = row_->slider()->scale().range();
    drag({0.4, 0.3}, false);
    row_->refresh();
    QVERIFY(row_->slider()->scale().range() == wide);
    QTest::mouseRelease(row_->slider(), Qt::LeftButton, {}, at(0.3));
    QVERIFY(row_->slider()->scale().range() != wide);
}

void DriverRowTest::entryIsRefusedWithASentence() {
    EntryField* entry = open();
    QTest::keyClicks(entry, "140");
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(row_->entryField(), entry);
    QVERIFY(entry->refusal().contains("Paying fraction"));
    QVERIFY(entry->refusal().contains("between"));
    QCOMPARE(document_.undoStack()->count(), 0);
    // The next key makes the sentence go.
    QTest::keyClicks(entry, "3");
    QVERIFY(entry->refusal().isEmpty());
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(document_.shownValue(key_), 0.03);
}

void DriverRowTest::entryIsLeftByEscape() {
    EntryField* entry = open();
    QTest::keyClicks(entry, "33");
    QTest::keyClick(entry, Qt::Key_Escape);
    QVERIFY(!row_->entryField());
    QCOMPARE(document_.shownValue(key_), 0.2);
}

void DriverRowTest::entryIsTakenWhenTheFocusLeaves() {
    EntryField* entry = open();
    QTest::keyClicks(entry, "33");
    row_->slider()->setFocus();
    QCOMPARE(document_.shownValue(key_), 0.33);
    // What cannot be read is dropped: nobody waits for a sentence who has gone elsewhere.
    entry = open();
    QTest::keyClicks(entry, "many");
    row_->slider()->setFocus();
    QVERIFY(!row_->entryField());
    QCOMPARE(document_.shownValue(key_), 0.33);
}

void DriverRowTest::typingOnTheSliderBeginsAnEntry() {
    row_->slider()->setFocus();
    QTest::keyClick(row_->slider(), '4');
    QVERIFY(row_->entryField());
    QTest::keyClicks(row_->entryField(), "1%");
    QTest::keyClick(row_->entryField(), Qt::Key_Return);
    QCOMPARE(document_.shownValue(key_), 0.41);
}

void DriverRowTest::changedRowOffersAReset() {
    row_->slider()->setFocus();
    QVERIFY(row_->parts().reset.isEmpty());
    document_.setQuantity(key_, 0.3);
    QVERIFY(row_->isChanged());
    QTest::mouseClick(row_, Qt::LeftButton, {}, row_->parts().reset.center());
    QCOMPARE(document_.shownValue(key_), 0.2);
}

void DriverRowTest::changedBeliefIsAChange() {
    const Quantity before = quantityOf(document_.scenario(), key_);
    connect(&document_, &Document::fieldChanged, row_, &DriverRow::refresh);
    row_->slider()->setFocus();
    Quantity certain = before;
    certain.distribution.reset();
    Quantity truncated = before;
    truncated.distribution->truncate = Range{0.16, 0.28};
    for (const Quantity& edited : {certain, truncated}) {
        const int steps = document_.undoStack()->index();
        document_.setField(key_, FieldValue(Path(edited)));
        QVERIFY(row_->isChanged());
        QVERIFY(!row_->parts().reset.isEmpty());
        const QString tooltip = driverTooltip(row_->driver(), document_.scenario(), document_.baseline(), edited.value,
                                              QLocale(QLocale::English));
        QVERIFY2(tooltip.contains("In the baseline: Uniform"), qPrintable(tooltip));
        QTest::keyClick(row_->slider(), Qt::Key_Delete);
        QVERIFY(!row_->isChanged());
        QCOMPARE(quantityOf(document_.scenario(), key_), before);
        QCOMPARE(document_.undoStack()->index(), steps + 2);
    }
}

void DriverRowTest::movedBeliefIsNone() {
    // There and back the ends of the distribution would not be the same bits again.
    document_.setQuantity(key_, 0.37);
    QVERIFY(row_->isChanged());
    document_.setQuantity(key_, 0.2);
    QVERIFY(!row_->isChanged());
}

void DriverRowTest::baselineAndBeliefAreMarked() {
    const SliderMarks before = row_->slider()->marks();
    QCOMPARE(*before.baseline, 0.2);
    // 5 % of the way from 0.15 to 0.3, and 95 %.
    QVERIFY(std::abs(before.uncertain->low - 0.1575) < 1e-9);
    QVERIFY(std::abs(before.uncertain->high - 0.2925) < 1e-9);
    QVERIFY(before.sourced == (std::vector{0.15, 0.2, 0.3}));
    drag({0.4}, false);
    // What is believed moves along with the value; baseline and sources stay.
    const SliderMarks during = row_->slider()->marks();
    const double moved = row_->slider()->value() - 0.2;
    QVERIFY(std::abs(during.uncertain->low - (0.1575 + moved)) < 1e-9);
    QCOMPARE(*during.baseline, 0.2);
    QVERIFY(during.sourced == before.sourced);
    QTest::mouseRelease(row_->slider(), Qt::LeftButton, {}, at(0.4));
}

void DriverRowTest::rangeHoldsStillUnderTheHand() {
    window_.reset();
    show("workload/chat/fee");
    const Range before = row_->slider()->scale().range();
    drag({30, 35});
    QVERIFY(row_->slider()->scale().range() == before);
}

void DriverRowTest::menuCopiesAndLeadsToTheSource() {
    QSignalSpy asked(row_, &DriverRow::sourceRequested);
    QMenu menu;
    row_->fillMenu(menu);
    QStringList texts;
    for (auto* action : menu.actions()) {
        texts << action->text();
        if (action->text().contains("key"))
            action->trigger();
        if (action->text().contains("source"))
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), key_);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("survey"));
    QVERIFY(texts.join(' ').contains("A survey"));
    QTest::mouseClick(row_, Qt::LeftButton, {}, row_->parts().source.center());
    QCOMPARE(asked.size(), 2);
}

void DriverRowTest::bellLeadsToTheDistribution() {
    const QSignalSpy asked(row_, &DriverRow::distributionRequested);
    QTest::mouseClick(row_, Qt::LeftButton, {}, row_->parts().belief.center());
    QCOMPARE(asked.size(), 1);
    row_->slider()->setFocus();
    QTest::keyClick(row_->slider(), Qt::Key_U);
    QCOMPARE(asked.size(), 2);
    QMenu menu;
    row_->fillMenu(menu);
    for (auto* action : menu.actions()) {
        if (action->text().contains("uncertainty"))
            action->trigger();
    }
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.at(2).front().toString(), key_);
    window_.reset();
    show("workload/chat/fee");
    QVERIFY(row_->parts().belief.isEmpty());
}

void DriverRowTest::doubtsWhatIsHardlyBelieved_data() {
    QTest::addColumn<double>("planned");
    QTest::addColumn<bool>("doubted");
    // Evenly from 0.15 to 0.3: 98 % of futures lie between 0.1515 and 0.2985.
    QTest::newRow("below") << 0.151 << true;
    QTest::newRow("low") << 0.152 << false;
    QTest::newRow("high") << 0.298 << false;
    QTest::newRow("above") << 0.299 << true;
}

void DriverRowTest::doubtsWhatIsHardlyBelieved() {
    QFETCH(double, planned);
    QFETCH(bool, doubted);
    Scenario scenario = sampleScenario();
    Quantity paid = *scenario.quantity("workload/chat/paid");
    paid.value = planned;
    scenario.put("workload/chat/paid", Path(paid));
    window_.reset();
    document_.openUntitled({scenario});
    show("workload/chat/paid");
    QCOMPARE(row_->isDoubtful(), doubted);
    const QString doubt = "which these beliefs hardly allow: 98 % of futures lie between";
    QString tooltip = driverTooltip(row_->driver(), document_.scenario(), nullptr, planned, QLocale(QLocale::English));
    QCOMPARE(tooltip.contains(doubt), doubted);
    QCOMPARE(row_->slider()->accessibleDescription().contains(doubt), doubted);
    // What is believed moves along with the hand.
    drag({0.25}, false);
    QCOMPARE(row_->isDoubtful(), doubted);
    QTest::mouseRelease(row_->slider(), Qt::LeftButton, {}, at(0.25));
}

void DriverRowTest::slidersHaveNamesAndValues() {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(row_->slider());
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Chat: Paying fraction"));
    QVERIFY(interface->text(QAccessible::Value).startsWith("20"));
    interface->valueInterface()->setCurrentValue(0.3);
    QCOMPARE(document_.shownValue(key_), 0.3);
    QCOMPARE(document_.undoStack()->count(), 1);
}

} // namespace headroom::driver_row_test

HEADROOM_TEST(driver_row, DriverRowTest)
#include "driver_row_test.moc"
