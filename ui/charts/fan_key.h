#pragma once

#include <QWidget>

namespace headroom {

/// What the lines and bands of charts of many futures mean, in one line below them.
class FanKey : public QWidget {
    Q_OBJECT

  public:
    explicit FanKey(QWidget* parent = nullptr);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    enum class Sign { median, half, nineTenths, edge, planned, baseline };
    struct Entry {
        Sign sign;
        QString text;
    };
    static QList<Entry> entries();
    void paintSign(QPainter& painter, const QRectF& area, Sign sign) const;
    void describe();
};

} // namespace headroom
