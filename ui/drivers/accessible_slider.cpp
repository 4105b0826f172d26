#include "drivers/accessible_slider.h"

#include "drivers/driver_slider.h"

#include <QAccessibleWidget>

namespace headroom {

namespace {

class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface {
  public:
    explicit AccessibleSlider(DriverSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? slider().valueText() : QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return slider().value(); }
    void setCurrentValue(const QVariant& value) override { slider().moveOnce(value.toDouble()); }
    QVariant maximumValue() const override { return slider().scale().range().high; }
    QVariant minimumValue() const override { return slider().scale().range().low; }
    QVariant minimumStepSize() const override { return slider().scale().stepAt(slider().value()); }

  private:
    DriverSlider& slider() const { return *static_cast<DriverSlider*>(widget()); }
};

QAccessibleInterface* makeAccessibleSlider(const QString&, QObject* object) {
    auto* slider = qobject_cast<DriverSlider*>(object);
    return slider ? new AccessibleSlider(slider) : nullptr;
}

} // namespace

void installAccessibleSliders() {
    // Qt keeps a factory once only, however often it is given.
    QAccessible::installFactory(makeAccessibleSlider);
}

void announceValue(DriverSlider* slider) {
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent changed(slider, slider->value());
    QAccessible::updateAccessibility(&changed);
}

} // namespace headroom
