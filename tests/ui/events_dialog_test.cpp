#include "../model/scenario_builder.h"
#include "document.h"
#include "test_program.h"
#include "uncertainty/effect_delegate.h"
#include "uncertainty/effects_table.h"
#include "uncertainty/events_dialog.h"
#include "window/events_popup.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace headroom::events_dialog_test {

namespace {

Scenario sample() {
    Scenario scenario = test::minimalScenario();
    Quantity probability(0.4);
    probability.note = "an assumption";
    scenario.put("event/war/label", "Price war");
    scenario.put("event/war/on", false);
    scenario.put("event/war/probability", Path(probability));
    scenario.put("event/war/window", Window{Month(2026, 6), Month(2027, 6)});
    scenario.put("event/war/effects",
                 Effects{{Effect{"workload/*/price", Effect::Operation::multiply, Quantity(0.7), Quantity(9)}}});
    return scenario;
}

/// Without the thin space before a percent sign.
QString plain(QString text) {
    return text.remove(QChar(0x202F));
}

const Effects& effectsOf(const Scenario& scenario, const char* event) {
    return *fieldAs<Effects>(scenario, "event/" + std::string(event) + "/effects");
}

} // namespace

/// The editor of events by its real keys and mouse.
class EventsDialogTest : public QObject {
    Q_OBJECT

  private:
    Document document_;
    std::unique_ptr<EventsDialog> dialog_;

    template <typename Widget>
    Widget* named(const QString& name) const;
    QPushButton* button(const QString& text) const;
    QPushButton* ok() const { return dialog_->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    EffectsTable* effects() const { return dialog_->findChild<EffectsTable*>(); }
    void type(const QString& name, const QString& text);
    void enter(int row, int column, const QString& text);

  private slots:
    void init();
    void cleanup();
    void showsAnEvent();
    void editsItInOneUndoStep();
    void keepsWhatIsSaidOfAProbability();
    void refusesWhatIsWrongWhileTyping();
    void namesWhatItRefuses();
    void showsEffectsInWords();
    void keepsItsPlaceWhereSomethingIsWrong();
    void changesAnEffect();
    void completesKeys();
    void setsInTheUnitOfItsTarget();
    void ordersEffects();
    void keepsWhatCannotBeReadInItsRow();
    void addsAnEvent();
    void deletesAnEvent();
    void leavesNothingBehindOnEscape();
    void popupSaysHowLikely();
};

void EventsDialogTest::init() {
    document_.openUntitled({sample()});
    dialog_ = std::make_unique<EventsDialog>(document_, nullptr);
    dialog_->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog_.get()));
}

void EventsDialogTest::cleanup() {
    dialog_->reject();
    dialog_.reset();
}

template <typename Widget>
Widget* EventsDialogTest::named(const QString& name) const {
    for (auto* widget : dialog_->findChildren<Widget*>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton* EventsDialogTest::button(const QString& text) const {
    for (auto* button : dialog_->findChildren<QPushButton*>()) {
        if (button->text().remove('&') == text)
            return button;
    }
    return nullptr;
}

void EventsDialogTest::type(const QString& name, const QString& text) {
    auto* field = named<QLineEdit>(name);
    QVERIFY2(field, qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void EventsDialogTest::enter(int row, int column, const QString& text) {
    effects()->setFocus();
    effects()->setCurrentCell(row, column);
    effects()->edit(effects()->model()->index(row, column));
    auto* editor = effects()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!effects()->viewport()->findChild<QLineEdit*>());
}

void EventsDialogTest::showsAnEvent() {
    QCOMPARE(named<QListWidget>("Events of the scenario")->count(), 1);
    QCOMPARE(named<QLineEdit>("Name of the event")->text(), "Price war");
    QCOMPARE(plain(named<QLineEdit>("Probability")->text()), "40%");
    QCOMPARE(named<QLineEdit>("Begins from")->text(), "June 2026");
    QCOMPARE(named<QLineEdit>("Duration")->text(), "");
    QCOMPARE(effects()->rowCount(), 1);
    QCOMPARE(effects()->item(0, EffectsTable::keyColumn)->text(), "workload/*/price");
    QCOMPARE(effects()->item(0, EffectsTable::valueColumn)->text(), "0.7");
    QVERIFY(ok()->isEnabled());
    QVERIFY(!document_.hasDraft());
}

void EventsDialogTest::editsItInOneUndoStep() {
    type("Name of the event", "War");
    type("Probability", "60 %");
    type("to", "2027-12");
    type("Duration", "6");
    auto* on = dialog_->findChild<QCheckBox*>();
    on->setFocus();
    QTest::keyClick(on, Qt::Key_Space);
    QVERIFY(document_.hasDraft());
    QTest::mouseClick(ok(), Qt::LeftButton);
    const Scenario& after = document_.scenario();
    QCOMPARE(labelOf(after, EntityKind::event, "war"), "War");
    QCOMPARE(after.quantity("event/war/probability")->value, 0.6);
    QCOMPARE(after.quantity("event/war/duration")->value, 6.0);
    QVERIFY(*fieldAs<Window>(after, "event/war/window") == (Window{Month(2026, 6), Month(2027, 12)}));
    QVERIFY(flagOr(after, "event/war/on", false));
    QCOMPARE(document_.undoStack()->count(), 1);
    const QSignalSpy replaced(&document_, &Document::scenarioReplaced);
    document_.undoStack()->undo();
    QVERIFY(document_.scenario() == sample());
    QCOMPARE(replaced.count(), 1);
}

void EventsDialogTest::keepsWhatIsSaidOfAProbability() {
    type("Probability", "0.25");
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(document_.scenario().quantity("event/war/probability")->note, "an assumption");
}

void EventsDialogTest::refusesWhatIsWrongWhileTyping() {
    type("Probability", "140 %");
    QVERIFY(!ok()->isEnabled());
    QVERIFY(!dialog_->problem().isEmpty());
    type("Probability", "40 %");
    type("to", "2025-12");
    QVERIFY(dialog_->problem().contains("2025-12"));
    type("to", "sometime");
    QVERIFY(dialog_->problem().startsWith("“sometime” is no month"));
    // What cannot be read would be lost on the way to another event.
    QVERIFY(!button("New event")->isEnabled());
    type("to", "2026-12");
    QVERIFY(ok()->isEnabled());
}

void EventsDialogTest::namesWhatItRefuses() {
    type("Probability", "150");
    QCOMPARE(plain(dialog_->problem()).section(". ", 0, 0), "Probability of the event: 150% is not from 0% to 100%");
    type("Probability", "40 %");
    type("Duration", "0");
    QVERIFY2(dialog_->problem().startsWith("Duration: 0 months is not above 0"), qPrintable(dialog_->problem()));
    type("Duration", "6");
    enter(0, EffectsTable::valueColumn, "-2");
    QVERIFY2(dialog_->problem().startsWith("Effect 1: "), qPrintable(dialog_->problem()));
    enter(0, EffectsTable::valueColumn, "0.5");
    QTest::mouseClick(button("Add a change"), Qt::LeftButton);
    QVERIFY2(dialog_->problem().startsWith("Effect 2 does not say what it changes"), qPrintable(dialog_->problem()));
}

void EventsDialogTest::showsEffectsInWords() {
    const QModelIndex key = effects()->model()->index(0, EffectsTable::keyColumn);
    QCOMPARE(key.data(EffectDelegate::wordsRole).toString(), "every workload: Price per million tokens");
    QVERIFY(key.data(Qt::ToolTipRole).toString().endsWith("\nworkload/*/price"));
    // The list of operations is not cut.
    effects()->edit(effects()->model()->index(0, EffectsTable::operationColumn));
    auto* list = effects()->viewport()->findChild<QComboBox*>();
    QVERIFY(list && list->width() >= list->sizeHint().width());
}

void EventsDialogTest::keepsItsPlaceWhereSomethingIsWrong() {
    const auto places = [this] { return std::pair(ok()->mapTo(dialog_.get(), QPoint()), effects()->geometry()); };
    const auto before = places();
    enter(0, EffectsTable::valueColumn, "-2");
    QVERIFY(!dialog_->problem().isEmpty());
    QCoreApplication::processEvents();
    QVERIFY(places() == before);
}

void EventsDialogTest::changesAnEffect() {
    enter(0, EffectsTable::valueColumn, "0.5");
    enter(0, EffectsTable::rampColumn, "3");
    enter(0, EffectsTable::valueColumn, "half");
    QVERIFY(dialog_->problem().startsWith("“half” in row 1 is no number"));
    enter(0, EffectsTable::valueColumn, "0.6");
    enter(0, EffectsTable::keyColumn, "workload/*/nothing");
    QVERIFY(dialog_->problem().contains("matches nothing"));
    QVERIFY(!ok()->isEnabled());
    enter(0, EffectsTable::keyColumn, "workload/chat/units");
    QTest::mouseClick(ok(), Qt::LeftButton);
    const Effect effect = effectsOf(document_.scenario(), "war").effects.front();
    QCOMPARE(effect.key, "workload/chat/units");
    QCOMPARE(effect.value.value, 0.6);
    QCOMPARE(effect.ramp.value, 3.0);
}

void EventsDialogTest::completesKeys() {
    effects()->setFocus();
    effects()->setCurrentCell(0, EffectsTable::keyColumn);
    effects()->editItem(effects()->currentItem());
    auto* editor = effects()->viewport()->findChild<QLineEdit*>();
    editor->selectAll();
    QTest::keyClicks(editor, "rate");
    QAbstractItemView* popup = editor->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    const QString taken = editor->text();
    QVERIFY2(taken == "provider/*/rate/gpu" || taken == "provider/cloud/rate/gpu", qPrintable(taken));
}

void EventsDialogTest::setsInTheUnitOfItsTarget() {
    enter(0, EffectsTable::keyColumn, "workload/chat/paid");
    effects()->setCurrentCell(0, EffectsTable::operationColumn);
    effects()->edit(effects()->model()->index(0, EffectsTable::operationColumn));
    auto* list = effects()->viewport()->findChild<QComboBox*>();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(effects()->item(0, EffectsTable::operationColumn)->text(), "set to");
    QCOMPARE(plain(effects()->item(0, EffectsTable::valueColumn)->text()), "70%");
    enter(0, EffectsTable::valueColumn, "130 %");
    QVERIFY(!ok()->isEnabled());
    enter(0, EffectsTable::valueColumn, "80");
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(effectsOf(document_.scenario(), "war").effects.front().value.value, 0.8);
}

void EventsDialogTest::ordersEffects() {
    QTest::mouseClick(button("Add a change"), Qt::LeftButton);
    QCOMPARE(effects()->rowCount(), 2);
    QVERIFY(!ok()->isEnabled());
    auto* editor = effects()->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, "workload/chat/units");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(effects()->item(1, EffectsTable::keyColumn)->text(), "workload/chat/units");
    QTest::mouseClick(button("Move up"), Qt::LeftButton);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QCOMPARE(effectsOf(document_.scenario(), "war").effects[0].key, "workload/chat/units");
    QCOMPARE(effectsOf(document_.scenario(), "war").effects[1].key, "workload/*/price");
}

void EventsDialogTest::keepsWhatCannotBeReadInItsRow() {
    QTest::mouseClick(button("Add a change"), Qt::LeftButton);
    auto* editor = effects()->viewport()->findChild<QLineEdit*>();
    QTest::keyClicks(editor, "workload/chat/units");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!effects()->viewport()->findChild<QLineEdit*>());
    enter(0, EffectsTable::valueColumn, "half");
    const auto value = [this](int row) { return effects()->item(row, EffectsTable::valueColumn)->text(); };
    QTest::mouseClick(button("Move down"), Qt::LeftButton);
    QCOMPARE(value(1), "half");
    QVERIFY2(dialog_->problem().startsWith("“half” in row 2 is no number"), qPrintable(dialog_->problem()));
    effects()->setCurrentCell(0, EffectsTable::keyColumn);
    QTest::mouseClick(button("Move down"), Qt::LeftButton);
    QCOMPARE(value(0), "half");
    enter(0, EffectsTable::rampColumn, "4");
    enter(0, EffectsTable::keyColumn, "workload/chat/price");
    QCOMPARE(value(0), "half");
    QVERIFY(!ok()->isEnabled());
    enter(0, EffectsTable::valueColumn, "0.5");
    QTest::mouseClick(ok(), Qt::LeftButton);
    const std::vector<Effect> expected{
        {"workload/chat/price", Effect::Operation::multiply, Quantity(0.5), Quantity(4)},
        {"workload/chat/units", Effect::Operation::multiply, Effect().value, Effect().ramp}};
    QVERIFY(effectsOf(document_.scenario(), "war").effects == expected);
}

void EventsDialogTest::addsAnEvent() {
    QTest::mouseClick(button("New event"), Qt::LeftButton);
    auto* label = named<QLineEdit>("Name of the event");
    QVERIFY(label->hasFocus());
    QTest::keyClicks(label, "Outage");
    QTest::mouseClick(button("Add a change"), Qt::LeftButton);
    QTest::keyClicks(effects()->viewport()->findChild<QLineEdit*>(), "provider/cloud/availability");
    QTest::keyClick(effects()->viewport()->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(ok()->isEnabled());
    QTest::mouseClick(ok(), Qt::LeftButton);
    const auto& events = document_.scenario().entities(EntityKind::event);
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(labelOf(document_.scenario(), EntityKind::event, events[1]), "Outage");
    QCOMPARE(document_.undoStack()->count(), 1);
    document_.undoStack()->undo();
    QVERIFY(document_.scenario() == sample());
}

void EventsDialogTest::deletesAnEvent() {
    QTest::mouseClick(button("Delete"), Qt::LeftButton);
    QVERIFY(!button("Delete")->isEnabled());
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(document_.scenario().entities(EntityKind::event).empty());
    QVERIFY(!document_.scenario().field("event/war/effects"));
    document_.undoStack()->undo();
    QVERIFY(document_.scenario() == sample());
}

void EventsDialogTest::leavesNothingBehindOnEscape() {
    type("Probability", "60 %");
    QTest::keyClick(dialog_.get(), Qt::Key_Escape);
    QVERIFY(!document_.hasDraft());
    QCOMPARE(document_.undoStack()->count(), 0);
    QVERIFY(document_.scenario() == sample());
}

void EventsDialogTest::popupSaysHowLikely() {
    EventsPopup popup(document_, nullptr);
    QStringList texts;
    for (const auto* label : popup.findChildren<QLabel*>())
        texts << plain(label->text());
    QVERIFY(std::ranges::any_of(texts, [](const QString& text) { return text.startsWith("40%, "); }));
    QSignalSpy asked(&popup, &EventsPopup::editRequested);
    popup.show();
    QTest::mouseClick(popup.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!popup.isVisible());
}

} // namespace headroom::events_dialog_test

HEADROOM_TEST(events_dialog, EventsDialogTest)
#include "events_dialog_test.moc"
