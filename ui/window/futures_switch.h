#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace headroom {

/// `Single run | 10 000 futures`: what the window shows, as a pair of buttons for one action.
class FuturesSwitch : public QWidget {
    Q_OBJECT

  public:
    /// `futures` is checked while many futures are shown; it must outlive this.
    explicit FuturesSwitch(QAction* futures, QWidget* parent = nullptr);

    /// How many futures are drawn.
    void setPaths(int paths);
    QToolButton* single() const { return single_; }
    QToolButton* many() const { return many_; }

  private:
    QToolButton* button(const QString& help, const char* place, bool futures);
    void showState();

    QAction* futures_;
    QToolButton* single_;
    QToolButton* many_;
};

} // namespace headroom
