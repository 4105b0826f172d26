#pragma once

#include <QLineEdit>

#include <optional>

namespace headroom {

/// A field for one exact number in a unit, read with the words that drivers understand. Says what it cannot read.
class NumberField : public QLineEdit {
    Q_OBJECT

  public:
    /// `label` names the number to assistive technology and in refusals.
    NumberField(const QString& label, const QString& unit, QWidget* parent = nullptr);

    /// Shows every digit; nothing empties the field. No signal.
    void setValue(std::optional<double> value);
    /// Nothing where the field is blank or holds no number.
    std::optional<double> value() const;
    bool isBlank() const { return text().trimmed().isEmpty(); }
    /// The sentence about what stands in the field; empty where it is a number.
    QString refusal() const;

    QSize sizeHint() const override;

  protected:
    void focusInEvent(QFocusEvent* event) override;

  private:
    QString label_;
    QString unit_;
};

} // namespace headroom
