#pragma once

#include "month.h"

#include <QLineEdit>

#include <optional>

namespace headroom {

/// A field for a month, in any of the ways people write one.
class MonthField : public QLineEdit {
    Q_OBJECT

  public:
    explicit MonthField(const QString& label, QWidget* parent = nullptr);

    /// No signal.
    void setMonth(Month month);
    std::optional<Month> month() const;
    /// The sentence about what stands in the field; empty where it is a month.
    QString refusal() const;

    QSize sizeHint() const override;

  private:
    QString label_;
};

} // namespace headroom
