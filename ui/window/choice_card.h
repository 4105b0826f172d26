#pragma once

#include <QAbstractButton>

namespace headroom {

/// A card to be pressed: a title, and under it the first sentences of what it stands for.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

  public:
    ChoiceCard(const QString& title, const QString& detail, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString detail_;
};

} // namespace headroom
