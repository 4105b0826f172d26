#include "drivers/driver_slider.h"
#include "test_program.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace headroom::driver_slider_test {

/// The slider under real mouse, key and wheel events: what it says while the hand moves, and when a gesture ends.
class DriverSliderTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void cleanup();
    void dragSaysEveryMoveAndSettlesOnce();
    void pressOnTheGrooveJumps();
    void takingTheHandleOffCentreDoesNotMoveIt();
    void shiftDragsATenthAsFar();
    void dragBeyondTheEndStopsThere();
    void escapeCancelsADrag();
    void otherButtonsDoNothing();
    void arrowKeysMakeOneGesture();
    void keyboardGestureEndsByItself();
    void keyboardGestureEndsWithTheFocus();
    void escapeCancelsAKeyboardGesture();
    void shortcutsFindTheGestureSettled();
    void pagesAndEnds();
    void deleteAsksForAReset();
    void typingAsksForAnEntry();
    void wheelNeedsFocus();
    void hidingSettles();
    void doubleClickOnTheTintAsksForWhatIsBelieved();
    void clickOnTheTintSettlesByItself();
    void dragOnTheTintSettlesAtOnce();
    void letterAsksForWhatIsBelieved();
    void assistiveTechnologyReadsAndSets();

  private:
    QPoint at(double value) const { return {qRound(slider_->positionOf(value)), slider_->height() / 2}; }
    void tint(double low, double high);
    void moveTo(double value, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    int wheel(int delta);

    std::unique_ptr<QWidget> window_;
    DriverSlider* slider_ = nullptr;
    DriverSlider* other_ = nullptr;
    std::unique_ptr<QSignalSpy> moved_;
    std::unique_ptr<QSignalSpy> settled_;
    std::unique_ptr<QSignalSpy> cancelled_;
};

void DriverSliderTest::init() {
    window_ = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(window_.get());
    slider_ = new DriverSlider;
    other_ = new DriverSlider;
    layout->addWidget(slider_);
    layout->addWidget(other_);
    slider_->setScale(SliderScale({0, 100}));
    slider_->setValue(50);
    window_->resize(300, 80);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    other_->setFocus();
    moved_ = std::make_unique<QSignalSpy>(slider_, &DriverSlider::moved);
    settled_ = std::make_unique<QSignalSpy>(slider_, &DriverSlider::settled);
    cancelled_ = std::make_unique<QSignalSpy>(slider_, &DriverSlider::cancelled);
}

void DriverSliderTest::cleanup() {
    window_.reset();
}

void DriverSliderTest::moveTo(double value, Qt::KeyboardModifiers modifiers) {
    QMouseEvent move(QEvent::MouseMove, at(value), slider_->mapToGlobal(at(value)), Qt::NoButton, Qt::LeftButton,
                     modifiers);
    QCoreApplication::sendEvent(slider_, &move);
}

int DriverSliderTest::wheel(int delta) {
    QWheelEvent event(at(50), slider_->mapToGlobal(at(50)), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(slider_, &event);
    return event.isAccepted() ? 1 : 0;
}

void DriverSliderTest::dragSaysEveryMoveAndSettlesOnce() {
    QTest::mousePress(slider_, Qt::LeftButton, {}, at(50));
    moveTo(60);
    moveTo(70);
    moveTo(80);
    QCOMPARE(moved_->size(), 3);
    QCOMPARE(settled_->size(), 0);
    QVERIFY(slider_->isMoving());
    QTest::mouseRelease(slider_, Qt::LeftButton, {}, at(80));
    QCOMPARE(settled_->size(), 1);
    QCOMPARE(moved_->size(), 3);
    QVERIFY(std::abs(slider_->value() - 80) < 0.5);
    QVERIFY(slider_->hasFocus());
}

void DriverSliderTest::pressOnTheGrooveJumps() {
    QTest::mousePress(slider_, Qt::LeftButton, {}, at(20));
    QCOMPARE(moved_->size(), 1);
    QVERIFY(std::abs(slider_->value() - 20) < 0.5);
    QTest::mouseRelease(slider_, Qt::LeftButton, {}, at(20));
    QCOMPARE(settled_->size(), 1);
}

void DriverSliderTest::takingTheHandleOffCentreDoesNotMoveIt() {
    const QPoint offCentre = at(50) + QPoint(4, 0);
    QTest::mousePress(slider_, Qt::LeftButton, {}, offCentre);
    QTest::mouseRelease(slider_, Qt::LeftButton, {}, offCentre);
    QCOMPARE(moved_->size(), 0);
    QCOMPARE(settled_->size(), 0);
    QCOMPARE(slider_->value(), 50.0);
}

void DriverSliderTest::shiftDragsATenthAsFar() {
    QTest::mousePress(slider_, Qt::LeftButton, Qt::ShiftModifier, at(50));
    moveTo(90, Qt::ShiftModifier);
    // 40 units of the mouse are 4 of the value, in steps of a tenth of 0.5; the pixel grid adds less than 0.05.
    QVERIFY(std::abs(slider_->value() - 54) < 0.1);
    QTest::mouseRelease(slider_, Qt::LeftButton, Qt::ShiftModifier, at(90));
}

void DriverSliderTest::dragBeyondTheEndStopsThere() {
    QTest::mousePress(slider_, Qt::LeftButton, {}, at(50));
    QMouseEvent move(QEvent::MouseMove, QPoint(2000, 5), slider_->mapToGlobal(QPoint(2000, 5)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(slider_, &move);
    QCOMPARE(slider_->value(), 100.0);
    moveTo(90);
    QVERIFY(std::abs(slider_->value() - 90) < 0.5);
    QTest::mouseRelease(slider_, Qt::LeftButton, {}, at(90));
}

void DriverSliderTest::escapeCancelsADrag() {
    QTest::mousePress(slider_, Qt::LeftButton, {}, at(50));
    moveTo(70);
    QTest::keyClick(slider_, Qt::Key_Escape);
    QCOMPARE(cancelled_->size(), 1);
    QCOMPARE(slider_->value(), 50.0);
    moveTo(80);
    QTest::mouseRelease(slider_, Qt::LeftButton, {}, at(80));
    QCOMPARE(moved_->size(), 1);
    QCOMPARE(settled_->size(), 0);
    QCOMPARE(slider_->value(), 50.0);
}

void DriverSliderTest::otherButtonsDoNothing() {
    QTest::mouseClick(slider_, Qt::RightButton, {}, at(20));
    QTest::mouseClick(slider_, Qt::MiddleButton, {}, at(20));
    QCOMPARE(moved_->size(), 0);
    QCOMPARE(slider_->value(), 50.0);
}

void DriverSliderTest::arrowKeysMakeOneGesture() {
    slider_->setFocus();
    // A step on [0, 100] is 1.
    QTest::keyClick(slider_, Qt::Key_Right);
    QTest::keyClick(slider_, Qt::Key_Up);
    QTest::keyClick(slider_, Qt::Key_Left);
    QCOMPARE(slider_->value(), 51.0);
    QTest::keyClick(slider_, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(slider_->value(), 51.1);
    QTest::keyClick(slider_, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(slider_->value(), 60.0);
    QCOMPARE(moved_->size(), 5);
    QCOMPARE(settled_->size(), 0);
}

void DriverSliderTest::keyboardGestureEndsByItself() {
    slider_->setFocus();
    QTest::keyClick(slider_, Qt::Key_Right);
    QVERIFY(settled_->wait(5000));
    QCOMPARE(settled_->size(), 1);
    QVERIFY(!slider_->isMoving());
}

void DriverSliderTest::keyboardGestureEndsWithTheFocus() {
    slider_->setFocus();
    QTest::keyClick(slider_, Qt::Key_Right);
    other_->setFocus();
    QCOMPARE(settled_->size(), 1);
}

void DriverSliderTest::escapeCancelsAKeyboardGesture() {
    slider_->setFocus();
    QTest::keyClick(slider_, Qt::Key_Right);
    QTest::keyClick(slider_, Qt::Key_Escape);
    QCOMPARE(cancelled_->size(), 1);
    QCOMPARE(slider_->value(), 50.0);
}

void DriverSliderTest::shortcutsFindTheGestureSettled() {
    slider_->setFocus();
    QTest::keyClick(slider_, Qt::Key_Right);
    QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::sendEvent(slider_, &shortcut);
    QCOMPARE(settled_->size(), 1);
}

void DriverSliderTest::pagesAndEnds() {
    slider_->setFocus();
    QTest::keyClick(slider_, Qt::Key_PageUp);
    QCOMPARE(slider_->value(), 60.0);
    QTest::keyClick(slider_, Qt::Key_PageDown);
    QCOMPARE(slider_->value(), 50.0);
    QTest::keyClick(slider_, Qt::Key_Home);
    QCOMPARE(slider_->value(), 0.0);
    QTest::keyClick(slider_, Qt::Key_End);
    QCOMPARE(slider_->value(), 100.0);
}

void DriverSliderTest::deleteAsksForAReset() {
    QSignalSpy reset(slider_, &DriverSlider::resetRequested);
    slider_->setFocus();
    QTest::keyClick(slider_, Qt::Key_Right);
    QTest::keyClick(slider_, Qt::Key_Delete);
    QCOMPARE(settled_->size(), 1);
    QCOMPARE(reset.size(), 1);
}

void DriverSliderTest::typingAsksForAnEntry() {
    QSignalSpy entry(slider_, &DriverSlider::entryRequested);
    slider_->setFocus();
    QTest::keyClick(slider_, '7');
    QTest::keyClick(slider_, Qt::Key_F2);
    QTest::keyClick(slider_, 'q');
    QCOMPARE(entry.size(), 2);
    QCOMPARE(entry[0][0].toString(), QStringLiteral("7"));
    QCOMPARE(entry[1][0].toString(), QString());
}

void DriverSliderTest::wheelNeedsFocus() {
    QCOMPARE(wheel(120), 0);
    QCOMPARE(slider_->value(), 50.0);
    slider_->setFocus();
    QCOMPARE(wheel(120), 1);
    QCOMPARE(slider_->value(), 51.0);
    // A smooth wheel turns in parts of a notch.
    wheel(-60);
    QCOMPARE(slider_->value(), 51.0);
    wheel(-60);
    QCOMPARE(slider_->value(), 50.0);
}

void DriverSliderTest::hidingSettles() {
    QTest::mousePress(slider_, Qt::LeftButton, {}, at(50));
    moveTo(70);
    slider_->hide();
    QCOMPARE(settled_->size(), 1);
}

void DriverSliderTest::tint(double low, double high) {
    SliderMarks marks;
    marks.uncertain = Range{low, high};
    slider_->setMarks(marks);
}

void DriverSliderTest::doubleClickOnTheTintAsksForWhatIsBelieved() {
    tint(40, 70);
    const QSignalSpy asked(slider_, &DriverSlider::beliefRequested);
    // What a double click sends: press, release, double click, release.
    QTest::mouseClick(slider_, Qt::LeftButton, {}, at(65));
    QCOMPARE(settled_->size(), 0);
    QTest::mouseDClick(slider_, Qt::LeftButton, {}, at(65));
    QVERIFY(asked.size() >= 1);
    // The first click has moved nothing.
    QCOMPARE(slider_->value(), 50.0);
    QCOMPARE(settled_->size(), 0);
    QVERIFY(cancelled_->size() >= 1);
    const auto before = asked.size();
    QTest::mouseDClick(slider_, Qt::LeftButton, {}, at(90));
    QCOMPARE(asked.size(), before);
}

void DriverSliderTest::clickOnTheTintSettlesByItself() {
    tint(40, 70);
    QTest::mouseClick(slider_, Qt::LeftButton, {}, at(65));
    QVERIFY(slider_->isMoving());
    QTRY_COMPARE(settled_->size(), 1);
    QVERIFY(std::abs(slider_->value() - 65) < 1);
}

void DriverSliderTest::dragOnTheTintSettlesAtOnce() {
    tint(40, 70);
    QTest::mousePress(slider_, Qt::LeftButton, {}, at(65));
    moveTo(60);
    QTest::mouseRelease(slider_, Qt::LeftButton, {}, at(60));
    QCOMPARE(settled_->size(), 1);
}

void DriverSliderTest::letterAsksForWhatIsBelieved() {
    const QSignalSpy asked(slider_, &DriverSlider::beliefRequested);
    slider_->setFocus();
    QTest::keyClick(slider_, Qt::Key_U);
    QCOMPARE(asked.size(), 1);
}

void DriverSliderTest::assistiveTechnologyReadsAndSets() {
    slider_->setAccessibleName(QStringLiteral("Peak to average"));
    slider_->setValueText([](double value) { return QString::number(value) + QStringLiteral(" %"); });
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(slider_);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Slider);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Peak to average"));
    QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("50 %"));
    auto* value = interface->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 50.0);
    QCOMPARE(value->minimumValue().toDouble(), 0.0);
    QCOMPARE(value->maximumValue().toDouble(), 100.0);
    QCOMPARE(value->minimumStepSize().toDouble(), 1.0);
    value->setCurrentValue(64.0);
    QCOMPARE(slider_->value(), 64.0);
    QCOMPARE(moved_->size(), 1);
    QCOMPARE(settled_->size(), 1);
}

} // namespace headroom::driver_slider_test

HEADROOM_TEST(driver_slider, DriverSliderTest)
#include "driver_slider_test.moc"
