#include "uncertainty/number_field.h"

#include "numbers.h"
#include "theme.h"

#include <QFocusEvent>

namespace headroom {

NumberField::NumberField(const QString& label, const QString& unit, QWidget* parent)
    : QLineEdit(parent)
    , label_(label)
    , unit_(unit) {
    setAccessibleName(label);
    setAlignment(Qt::AlignRight);
    setFont(numberFont(font()));
}

void NumberField::setValue(std::optional<double> value) {
    setText(value ? exactNumber(*value, unit_, locale()) : QString());
    setCursorPosition(0);
}

std::optional<double> NumberField::value() const {
    return parseNumber(text().trimmed(), unit_, locale());
}

QString NumberField::refusal() const {
    if (isBlank())
        return tr("“%1” is empty: give a number, as in %2.").arg(label_, compactNumber(1, unit_, locale()));
    if (!value())
        return tr("“%1” is no number for “%2”: write it as in %3.")
            .arg(text().trimmed(), label_, compactNumber(1, unit_, locale()));
    return {};
}

QSize NumberField::sizeHint() const {
    return {116, QLineEdit::sizeHint().height()};
}

void NumberField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

} // namespace headroom
