#pragma once

#include <QAbstractButton>

namespace headroom {

/// A small switch among others in a line, which narrows or widens a list.
class FilterChip : public QAbstractButton {
    Q_OBJECT

  public:
    explicit FilterChip(QWidget* parent);
    void setWords(const QString& text, const QString& help);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace headroom
