#pragma once

#include <QByteArray>

class QMainWindow;

namespace headroom {

class Settings;

/// Where the window stands and what is open in it, between starts. On the start page docks and bars are out of sight;
/// they return as the person left them.
class WindowLayout {
  public:
    /// Both must outlive this. Docks and bars must be in the window already.
    WindowLayout(QMainWindow& window, Settings& settings);

    void restore();
    void save() const;
    /// Hides all docks, tool bars and the status bar, or shows them as they were.
    void setPlain(bool plain);

  private:
    void fitIntoScreen();

    QMainWindow& window_;
    Settings& settings_;
    bool plain_ = false;
    /// Of docks and bars, while they are out of sight.
    QByteArray hidden_;
};

} // namespace headroom
