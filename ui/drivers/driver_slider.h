#pragma once

#include "drivers/slider_scale.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace headroom {

/// What stands beside the groove of a slider.
struct SliderMarks {
    /// A hollow triangle above.
    std::optional<double> baseline;
    /// A tint along the groove.
    std::optional<Range> uncertain;
    /// Ticks below.
    std::vector<double> sourced;
    bool operator==(const SliderMarks&) const = default;
};

/// A slider for one number. It knows nothing of scenarios: it says where the hand moves, and shows what it is told.
///
/// A gesture is any number of `moved` and then one `settled` or `cancelled`. The mouse ends one by its release, the
/// keyboard and the wheel, which have none, by a short rest or by going elsewhere. So does a click on the tint, which
/// may be the first of a double click: that takes it back and asks for what is believed.
class DriverSlider : public QWidget {
    Q_OBJECT

  public:
    explicit DriverSlider(QWidget* parent = nullptr);

    double value() const { return value_; }
    /// Shows another value; no signal.
    void setValue(double value);
    const SliderScale& scale() const { return scale_; }
    void setScale(const SliderScale& scale);
    const SliderMarks& marks() const { return marks_; }
    void setMarks(const SliderMarks& marks);
    /// How assistive technology reads a value out.
    void setValueText(std::function<QString(double)> text) { valueText_ = std::move(text); }
    QString valueText() const;

    bool isMoving() const { return valueBefore_.has_value(); }
    /// A button of the mouse is down on it.
    bool isHeld() const { return hold_.has_value(); }
    /// Moves as one whole gesture, as assistive technology does.
    void moveOnce(double value);
    /// The centre of the handle, in the widget's coordinates.
    QPointF handleCentre() const;
    /// The horizontal position of a value, in the widget's coordinates.
    double positionOf(double value) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void moved(double value);
    void settled();
    void cancelled();
    void resetRequested();
    /// The person wants to type a value, and has typed this much of it.
    void entryRequested(const QString& typed);
    /// The person wants to see and change what is believed about the number.
    void beliefRequested();

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    /// Where the hand took hold: moves are measured from there, so that taking the handle off its centre, or changing
    /// the pace on the way, makes no jump.
    struct Hold {
        double x = 0;
        double place = 0;
        Pace pace = Pace::normal;
        /// The hand has moved since.
        bool dragged = false;
    };

    void moveTo(double value);
    void settle();
    void cancel();
    /// Moves by keyboard steps and lets the gesture end by itself.
    void step(int steps, Pace pace);
    bool handleStepKey(const QKeyEvent& event);
    bool handleCommandKey(const QKeyEvent& event);
    bool takesKeyFromShortcuts(const QKeyEvent& event) const;
    double grooveWidth() const;
    bool isOnTint(double x) const;

    double value_ = 0;
    SliderScale scale_;
    SliderMarks marks_;
    std::function<QString(double)> valueText_;
    std::optional<Hold> hold_;
    /// The value before the running gesture; nothing while none runs.
    std::optional<double> valueBefore_;
    QTimer rest_;
    int wheelRemainder_ = 0;
};

} // namespace headroom
