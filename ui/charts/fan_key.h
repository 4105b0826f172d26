#pragma once

#include <QWidget>

namespace headroom {

/// What the lines and bands of charts of many futures mean, below them.
class FanKey : public QWidget {
    Q_OBJECT

  public:
    explicit FanKey(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    /// As many rows as its entries take.
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    enum class Sign { median, mean, planned, half, nineTenths, edge, baseline };
    struct Entry {
        Sign sign;
        QString text;
        /// Its sign and text.
        QRectF area = {};
    };
    static QList<Entry> entries();
    /// Each where it stands in a key of this width.
    static QList<Entry> placedEntries(double width);
    void paintSign(QPainter& painter, const QRectF& area, Sign sign) const;
    void describe();
};

} // namespace headroom
