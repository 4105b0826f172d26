#include "uncertainty/month_field.h"

#include "numbers.h"

namespace headroom {

MonthField::MonthField(const QString& label, QWidget* parent) : QLineEdit(parent), label_(label) {
    setAccessibleName(label);
}

void MonthField::setMonth(Month month) {
    setText(monthText(month, locale()));
    setCursorPosition(0);
}

std::optional<Month> MonthField::month() const {
    return parseMonth(text().trimmed(), locale());
}

QString MonthField::refusal() const {
    if (month())
        return {};
    return tr("“%1” is no month for “%2”: write it as in %3.")
        .arg(text().trimmed(), label_, monthText(Month(2027, 3), locale()));
}

QSize MonthField::sizeHint() const {
    return {130, QLineEdit::sizeHint().height()};
}

} // namespace headroom
