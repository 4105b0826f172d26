#pragma once

#include <QImage>
#include <QPoint>
#include <QProcess>
#include <QRect>

#include <functional>

/// A hand and an eye on the X display that this process shows on: xdotool moves the mouse and types, the screen is
/// grabbed as a person sees it.
class Desktop {
  public:
    /// Starts a window manager; without one no window gets the keyboard.
    Desktop();
    ~Desktop();

    /// Brings the window of a program to the whole screen; false when none came up.
    bool fillWithWindow(const QString& windowClass);
    /// The whole screen.
    QImage look() const;

    /// Looks until the screen shows what is waited for and holds still; false when it never does.
    bool waitFor(const std::function<bool(const QImage&)>& shown) const;

    void press(QPoint at);
    /// Moves in small steps, as a hand does.
    void moveTo(QPoint to);
    void release();
    void doubleClick(QPoint at);
    void type(const QString& text);
    /// One key or chord in xdotool's spelling: `ctrl+s`, `Return`.
    void key(const QString& chord);

  private:
    /// The first window of a program that is shown; empty when none comes up.
    QString findWindow(const QString& windowClass) const;
    void hand(const QStringList& words) const;

    QProcess windowManager_;
    QPoint pointer_;
};

/// How many pixels of an area differ visibly between two looks.
int changedPixels(const QImage& before, const QImage& after, const QRect& area);
/// The right end of the first horizontal stretch of a colour, at least `length` long, in an area; nothing found is a
/// null point.
QPoint endOfStretch(const QImage& image, const QRect& area, QRgb colour, int length);
