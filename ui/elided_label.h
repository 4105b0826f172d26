#pragma once

#include <QLabel>

namespace headroom {

/// A line of text that takes whatever room it is given, and ends in dots where that is too little.
class ElidedLabel : public QLabel {
    Q_OBJECT

  public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace headroom
