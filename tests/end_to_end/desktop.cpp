#include "desktop.h"

#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTest>

namespace {

constexpr int handSeconds = 30;
constexpr int windowSeconds = 60;
constexpr int stillMilliseconds = 150;
constexpr int step = 6;

bool alike(QRgb a, QRgb b) {
    constexpr int tolerance = 12;
    return std::abs(qRed(a) - qRed(b)) <= tolerance && std::abs(qGreen(a) - qGreen(b)) <= tolerance &&
           std::abs(qBlue(a) - qBlue(b)) <= tolerance;
}

} // namespace

Desktop::Desktop() {
    windowManager_.start(QStringLiteral("openbox"), {});
    windowManager_.waitForStarted();
    // A window that comes up while the manager does is managed by nobody.
    for (const QDeadlineTimer deadline(windowSeconds * 1000); !deadline.hasExpired(); QTest::qWait(stillMilliseconds))
        if (QProcess::execute(QStringLiteral("xdotool"), {"get_num_desktops"}) == 0)
            break;
}

Desktop::~Desktop() {
    windowManager_.terminate();
    windowManager_.waitForFinished();
}

void Desktop::hand(const QStringList& words) const {
    QProcess xdotool;
    xdotool.start(QStringLiteral("xdotool"), words);
    QVERIFY2(xdotool.waitForFinished(handSeconds * 1000), qPrintable(words.join(' ')));
}

QString Desktop::findWindow(const QString& windowClass) const {
    // The search that waits by itself can miss a window which appears while it begins.
    const QDeadlineTimer deadline(windowSeconds * 1000);
    while (!deadline.hasExpired()) {
        QProcess search;
        search.start(QStringLiteral("xdotool"), {"search", "--onlyvisible", "--class", windowClass});
        search.waitForFinished(handSeconds * 1000);
        const QString found = QString::fromLatin1(search.readAllStandardOutput());
        if (!found.isEmpty())
            return found.split('\n', Qt::SkipEmptyParts).first();
        QTest::qWait(50);
    }
    return {};
}

bool Desktop::fillWithWindow(const QString& windowClass) {
    const QString window = findWindow(windowClass);
    if (window.isEmpty())
        return false;
    const QRect screen = QGuiApplication::primaryScreen()->geometry();
    // The window manager's frame stays outside the screen.
    hand({"windowsize", "--sync", window, QString::number(screen.width()), QString::number(screen.height())});
    hand({"windowmove", window, "0", "0"});
    hand({"windowfocus", "--sync", window});
    return true;
}

QImage Desktop::look() const {
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

bool Desktop::waitFor(const std::function<bool(const QImage&)>& shown) const {
    const QDeadlineTimer deadline(windowSeconds * 1000);
    for (QImage before; !deadline.hasExpired(); QTest::qWait(stillMilliseconds)) {
        const QImage now = look();
        if (now == before && shown(now))
            return true;
        before = now;
    }
    return false;
}

void Desktop::press(QPoint at) {
    hand({"mousemove", QString::number(at.x()), QString::number(at.y()), "mousedown", "1"});
    pointer_ = at;
}

void Desktop::moveTo(QPoint to) {
    while (pointer_ != to) {
        const QPoint left = to - pointer_;
        pointer_ += QPoint(qBound(-step, left.x(), step), qBound(-step, left.y(), step));
        hand({"mousemove", QString::number(pointer_.x()), QString::number(pointer_.y())});
        QTest::qWait(15);
    }
}

void Desktop::release() {
    hand({"mouseup", "1"});
}

void Desktop::doubleClick(QPoint at) {
    hand({"mousemove", QString::number(at.x()), QString::number(at.y()), "click", "--repeat", "2", "--delay", "80",
          "1"});
}

void Desktop::type(const QString& text) {
    hand({"type", "--delay", "20", text});
}

void Desktop::key(const QString& chord) {
    hand({"key", chord});
}

int changedPixels(const QImage& before, const QImage& after, const QRect& area) {
    int changed = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            changed += !alike(before.pixel(x, y), after.pixel(x, y));
    return changed;
}

QPoint endOfStretch(const QImage& image, const QRect& area, QRgb colour, int length) {
    for (int y = area.top(); y <= area.bottom(); ++y) {
        int run = 0;
        for (int x = area.left(); x <= area.right() + 1; ++x) {
            if (x <= area.right() && alike(image.pixel(x, y), colour)) {
                ++run;
            } else {
                if (run >= length)
                    return {x - 1, y};
                run = 0;
            }
        }
    }
    return {};
}
