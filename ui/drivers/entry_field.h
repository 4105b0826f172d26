#pragma once

#include "drivers/driver.h"

#include <QLineEdit>
#include <QPointer>

class QLabel;

namespace headroom {

/// The field in which a person types the exact value of a driver. It lives for one entry: Return, Tab and a click
/// elsewhere give the value, Escape gives none. What cannot be read, or cannot be, is refused with a sentence under the
/// field, which then stays.
class EntryField : public QLineEdit {
    Q_OBJECT

  public:
    /// Holds what was typed so far, or else the exact `current` value, selected.
    EntryField(const Driver& driver, double current, const QString& typed, QWidget* row);
    ~EntryField() override;

    /// Puts the field to the right end of its row, as wide as its text needs.
    void place();
    /// Enters what was typed, where it can be read, and is done.
    void enter();
    /// Is done without a value.
    void cancel() { finish(false); }
    /// The sentence that refused the last entry; empty where none did.
    QString refusal() const;

  signals:
    void entered(double value);
    /// The field is done with, whether a value was entered or not. `byKey` where the focus should return to the slider.
    void finished(bool byKey);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void accept();
    void refuse(const QString& sentence);
    void finish(bool byKey);

    Driver driver_;
    double current_;
    QPointer<QLabel> refusal_;
    bool finished_ = false;
};

} // namespace headroom
