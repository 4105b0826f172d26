#include "drivers/entry_field.h"

#include "drivers/driver_entry.h"
#include "drivers/row_painting.h"
#include "numbers.h"
#include "theme.h"

#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace headroom {

namespace {

constexpr int leastWidth = 130;
/// What the frame and the padding of the field take.
constexpr int frameWidth = 20;

} // namespace

EntryField::EntryField(const Driver& driver, double current, const QString& typed, QWidget* row)
    : QLineEdit(row)
    , driver_(driver)
    , current_(current) {
    setText(typed.isEmpty() ? exactNumber(current, driver.writtenUnit, locale()) : typed);
    setModified(!typed.isEmpty());
    if (typed.isEmpty())
        selectAll();
    setAlignment(Qt::AlignRight);
    setAccessibleName(driver.fullLabel);
    connect(this, &QLineEdit::textEdited, this, [this] { delete refusal_; });
    place();
}

EntryField::~EntryField() {
    delete refusal_;
}

void EntryField::place() {
    const int room = parentWidget()->width() - 2 * row_painting::margin;
    const int wide = std::min(std::max(leastWidth, fontMetrics().horizontalAdvance(text()) + frameWidth), room);
    setGeometry(parentWidget()->width() - row_painting::margin - wide, 0, wide, row_painting::labelHeight);
}

QString EntryField::refusal() const {
    return refusal_ ? refusal_->text() : QString();
}

bool EntryField::event(QEvent* event) {
    // Escape belongs to the entry, whatever the window does with it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void EntryField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else if (event->key() == Qt::Key_Escape)
        finish(true);
    else
        QLineEdit::keyPressEvent(event);
}

void EntryField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // The field's own menu takes the focus only for a while.
    if (finished_ || event->reason() == Qt::PopupFocusReason)
        return;
    enter();
}

void EntryField::enter() {
    if (finished_)
        return;
    const DriverEntry entry = readEntry(text(), driver_, current_, locale());
    const bool gives = entry.value && isModified();
    // Done with first, as an edit may take the row away.
    finish(false);
    if (gives)
        emit entered(*entry.value);
}

void EntryField::accept() {
    const DriverEntry entry = readEntry(text(), driver_, current_, locale());
    if (!entry.value) {
        refuse(entry.refusal);
        return;
    }
    finish(true);
    emit entered(*entry.value);
}

void EntryField::refuse(const QString& sentence) {
    delete refusal_;
    QWidget* row = parentWidget();
    const Theme& theme = themeOf(palette());
    // Lies over the rows below, so that none has to move.
    refusal_ = new QLabel(sentence, row->parentWidget());
    refusal_->setWordWrap(true);
    refusal_->setFont(smallFont());
    refusal_->setStyleSheet(
        QStringLiteral("background: %1; color: %2; border: 1px solid %3; border-radius: 4px; padding: 4px 6px;")
            .arg(theme.panel.name(), textInk(theme.breach, theme.panel).name(), theme.breach.name()));
    refusal_->setFixedWidth(row->width() - 2 * row_painting::margin);
    refusal_->adjustSize();
    refusal_->move(row->x() + row_painting::margin, row->y() + row_painting::labelHeight + 2);
    refusal_->show();
    refusal_->raise();
    selectAll();
}

void EntryField::finish(bool byKey) {
    if (finished_)
        return;
    finished_ = true;
    delete refusal_;
    emit finished(byKey);
}

} // namespace headroom
