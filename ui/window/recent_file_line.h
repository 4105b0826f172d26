#pragma once

#include <QAbstractButton>

namespace headroom {

/// A line of the start page that opens a file: its name, and muted its folder. Grey where the file is missing.
class RecentFileLine : public QAbstractButton {
    Q_OBJECT

  public:
    explicit RecentFileLine(const QString& path, QWidget* parent = nullptr);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString folder_;
};

} // namespace headroom
