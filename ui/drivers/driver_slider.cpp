#include "drivers/driver_slider.h"

#include "drivers/accessible_slider.h"
#include "drivers/slider_painting.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

/// How long the keyboard and the wheel rest before their gesture is over.
constexpr int restMilliseconds = 600;
constexpr int wheelNotch = 120;
constexpr int stepsInPage = 10;

Pace paceOf(Qt::KeyboardModifiers modifiers) {
    if (modifiers & Qt::ShiftModifier)
        return Pace::fine;
    return modifiers & Qt::ControlModifier ? Pace::coarse : Pace::normal;
}

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta;
}

/// A fine hand moves the handle a tenth as far as the mouse.
double travel(Pace pace) {
    return pace == Pace::fine ? 0.1 : 1.0;
}

} // namespace

DriverSlider::DriverSlider(QWidget* parent) : QWidget(parent) {
    installAccessibleSliders();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    connect(&rest_, &QTimer::timeout, this, &DriverSlider::settle);
}

void DriverSlider::setValue(double value) {
    if (value == value_)
        return;
    value_ = value;
    update();
    announceValue(this);
}

void DriverSlider::setScale(const SliderScale& scale) {
    scale_ = scale;
    update();
}

void DriverSlider::setMarks(const SliderMarks& marks) {
    if (marks == marks_)
        return;
    marks_ = marks;
    update();
}

QString DriverSlider::valueText() const {
    return valueText_ ? valueText_(value_) : locale().toString(value_);
}

void DriverSlider::moveOnce(double value) {
    settle();
    moveTo(value);
    settle();
}

double DriverSlider::positionOf(double value) const {
    return slider_painting::inset + grooveWidth() * scale_.placeOf(value);
}

QPointF DriverSlider::handleCentre() const {
    return {positionOf(value_), slider_painting::grooveHeight};
}

QSize DriverSlider::sizeHint() const {
    return {160, slider_painting::height};
}

QSize DriverSlider::minimumSizeHint() const {
    return {60, slider_painting::height};
}

double DriverSlider::grooveWidth() const {
    return std::max(1.0, width() - 2.0 * slider_painting::inset);
}

bool DriverSlider::isOnTint(double x) const {
    return marks_.uncertain && positionOf(marks_.uncertain->low) <= x && x <= positionOf(marks_.uncertain->high);
}

bool DriverSlider::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (takesKeyFromShortcuts(key)) {
            event->accept();
            return true;
        }
        // A shortcut such as undo acts on what was committed.
        if (!hold_ && !isModifier(key.key()) && key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
            settle();
    }
    return QWidget::event(event);
}

bool DriverSlider::takesKeyFromShortcuts(const QKeyEvent& event) const {
    switch (event.key()) {
    case Qt::Key_Escape:
        return isMoving();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return !(event.modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    default:
        return false;
    }
}

void DriverSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || hold_) {
        event->ignore();
        return;
    }
    settle();
    const double x = event->position().x();
    const bool onHandle = std::abs(x - handleCentre().x()) <= slider_painting::handleReach;
    const double place = onHandle ? scale_.placeOf(value_) : (x - slider_painting::inset) / grooveWidth();
    hold_ = Hold{x, std::clamp(place, 0.0, 1.0), paceOf(event->modifiers()), false};
    if (!onHandle)
        moveTo(scale_.valueAt(hold_->place, hold_->pace));
    update();
}

void DriverSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!hold_)
        return;
    const double x = event->position().x();
    const Pace pace = paceOf(event->modifiers());
    hold_->dragged = hold_->dragged || x != hold_->x;
    if (travel(pace) != travel(hold_->pace))
        hold_ = Hold{x, scale_.placeOf(value_), pace, hold_->dragged};
    hold_->pace = pace;
    if (x == hold_->x && !isMoving())
        return;
    const double place = hold_->place + (x - hold_->x) / grooveWidth() * travel(pace);
    moveTo(scale_.valueAt(place, pace));
}

void DriverSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !hold_)
        return;
    const bool mayBeDoubled = !hold_->dragged && isOnTint(hold_->x);
    hold_.reset();
    if (mayBeDoubled)
        rest_.start();
    else
        settle();
    update();
}

void DriverSlider::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !isOnTint(event->position().x())) {
        mousePressEvent(event);
        return;
    }
    cancel();
    emit beliefRequested();
}

void DriverSlider::keyPressEvent(QKeyEvent* event) {
    if (!handleCommandKey(*event) && !handleStepKey(*event))
        QWidget::keyPressEvent(event);
}

bool DriverSlider::handleCommandKey(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape && isMoving()) {
        cancel();
        return true;
    }
    if (hold_)
        return false;
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const QString typed = event.text();
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        settle();
        emit resetRequested();
        return true;
    }
    if (event.key() == Qt::Key_F2 || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        settle();
        emit entryRequested({});
        return true;
    }
    if (event.key() == Qt::Key_U && plain) {
        settle();
        emit beliefRequested();
        return true;
    }
    if (plain && typed.size() == 1 && (typed[0].isDigit() || QStringLiteral("-+.,−").contains(typed[0]))) {
        settle();
        emit entryRequested(typed);
        return true;
    }
    return false;
}

bool DriverSlider::handleStepKey(const QKeyEvent& event) {
    if (hold_ || event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const Pace pace = paceOf(event.modifiers());
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        step(-1, pace);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Up:
        step(1, pace);
        return true;
    case Qt::Key_PageDown:
        step(-stepsInPage, pace);
        return true;
    case Qt::Key_PageUp:
        step(stepsInPage, pace);
        return true;
    case Qt::Key_Home:
        moveTo(scale_.range().low);
        rest_.start();
        return true;
    case Qt::Key_End:
        moveTo(scale_.range().high);
        rest_.start();
        return true;
    default:
        return false;
    }
}

void DriverSlider::wheelEvent(QWheelEvent* event) {
    if (!hasFocus() || hold_) {
        event->ignore();
        return;
    }
    // Alt turns a wheel sideways on some systems.
    wheelRemainder_ += event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    const int notches = wheelRemainder_ / wheelNotch;
    wheelRemainder_ -= notches * wheelNotch;
    if (notches != 0)
        step(notches, paceOf(event->modifiers()));
    event->accept();
}

void DriverSlider::focusInEvent(QFocusEvent* event) {
    wheelRemainder_ = 0;
    update();
    QWidget::focusInEvent(event);
}

void DriverSlider::focusOutEvent(QFocusEvent* event) {
    if (!hold_)
        settle();
    update();
    QWidget::focusOutEvent(event);
}

void DriverSlider::hideEvent(QHideEvent* event) {
    hold_.reset();
    settle();
    QWidget::hideEvent(event);
}

void DriverSlider::step(int steps, Pace pace) {
    moveTo(scale_.stepped(value_, steps, pace));
    rest_.start();
}

void DriverSlider::moveTo(double value) {
    if (value == value_)
        return;
    if (!valueBefore_)
        valueBefore_ = value_;
    setValue(value);
    emit moved(value);
}

void DriverSlider::settle() {
    rest_.stop();
    if (!valueBefore_)
        return;
    valueBefore_.reset();
    emit settled();
}

void DriverSlider::cancel() {
    rest_.stop();
    hold_.reset();
    if (!valueBefore_)
        return;
    setValue(*valueBefore_);
    valueBefore_.reset();
    emit cancelled();
}

void DriverSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    slider_painting::paint(painter, *this, hold_.has_value() || underMouse());
}

} // namespace headroom
