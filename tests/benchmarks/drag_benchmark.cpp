// How long the window takes to follow the hand: from a mouse event on a driver's slider to the end of the last paint
// that shows the run with that event's value. The real window at 1600 × 1000 shows the overview's four charts of the
// reference scenario. Events enter where the platform hands them to Qt, so that of a real hand only the way through the
// display server, and of what it sees only the way from there to the screen, are left out. With --bands the window is
// also waited for after each event, as no hand does, until it shows the first thousand futures of it.

#include "charts/time_chart.h"
#include "dashboards/dashboard_view.h"
#include "drivers/driver_list.h"
#include "drivers/driver_row.h"
#include "drivers/driver_slider.h"
#include "drivers/drivers_panel.h"
#include "main_window.h"
#include "window/dashboard_tabs.h"
#include "window/dialogs.h"
#include "window/settings.h"
#include "window/workspace.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace headroom;
using Clock = std::chrono::steady_clock;

namespace {

/// Notes when the window has last painted.
class PaintClock : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        const QEvent::Type type = event->type();
        const bool done = QApplication::notify(receiver, event);
        if (type == QEvent::UpdateRequest) {
            lastPaint = Clock::now();
            ++paints;
        }
        return done;
    }

    Clock::time_point lastPaint;
    int paints = 0;
};

/// What became of one mouse event, in milliseconds from it.
struct Latency {
    double ran = 0;
    double shown = 0;
    double painted = 0;
    /// What the first thousand futures took.
    double futures = 0;
    /// With the bands of that event's value; 0 where they were not waited for.
    double banded = 0;
};

double milliseconds(Clock::duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

class DragBenchmark {
  public:
    DragBenchmark(PaintClock& clock, MainWindow& window) : clock_(clock), window_(window) {
        QObject::connect(&window_.runner(), &SimulationRunner::snapshotReady, &window_,
                         [this] { shownAt_ = Clock::now(); });
    }

    bool prepare(const QString& key) {
        window_.resize(1600, 1000);
        window_.show();
        window_.files().newFromReference("openai-multicloud");
        if (!QTest::qWaitForWindowExposed(&window_) || !QTest::qWaitFor([this] { return isSettled(); }))
            return false;
        window_.workspace().tabs()->show(Dashboard::overview);
        if (!window_.drivers().showQuantity(key))
            return false;
        slider_ = window_.drivers().list()->row(key)->slider();
        QTest::qWait(300);
        return true;
    }

    int visibleCharts() const {
        const auto charts = window_.workspace().tabs()->view(Dashboard::overview)->findChildren<TimeChart*>();
        return static_cast<int>(std::ranges::count_if(charts, &isInSight));
    }

    /// Drags back and forth over half of the slider, one event after the other has been painted, `pause` ms apart.
    std::vector<Latency> drag(int events, int pause, bool waitForBands) {
        std::vector<Latency> latencies;
        start_ = slider_->mapTo(&window_, slider_->handleCentre().toPoint());
        QTest::mousePress(window_.windowHandle(), Qt::LeftButton, {}, start_);
        for (int i = 1; i <= events; ++i) {
            latencies.push_back(move(at(i), waitForBands));
            QTest::qWait(pause);
        }
        QTest::mouseRelease(window_.windowHandle(), Qt::LeftButton, {}, at(events));
        window_.document().undoStack()->undo();
        return latencies;
    }

  private:
    static bool isInSight(const TimeChart* chart) { return chart->isVisible() && !chart->visibleRegion().isEmpty(); }

    bool isSettled() const {
        return window_.runner().latest() && window_.runner().latest()->serial == window_.runner().serial();
    }

    /// Two pixels further with each event, within 60 of where the handle was.
    QPoint at(int event) const {
        const int turn = event % 120;
        return start_ + QPoint(2 * (turn < 30 ? turn : turn < 90 ? 60 - turn : turn - 120), 0);
    }

    bool hasBands() const {
        const Snapshot& latest = window_.futures().latest();
        return latest && latest->futures && latest->futures->serial == window_.runner().serial();
    }

    Latency move(const QPoint& to, bool waitForBands) {
        const quint64 serial = window_.runner().serial();
        const Clock::time_point begin = Clock::now();
        QTest::mouseMove(window_.windowHandle(), to);
        // Until the run is shown, and then until nothing is left to be painted.
        while (window_.runner().serial() == serial || !isSettled() || clock_.lastPaint < shownAt_)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
        }
        const double run = milliseconds(window_.runner().latest()->runTime);
        const double painted = milliseconds(clock_.lastPaint - begin);
        if (!waitForBands)
            return {run, milliseconds(shownAt_ - begin), painted, 0, 0};
        while (!hasBands())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
        }
        const double futures = milliseconds(window_.futures().latest()->futures->time);
        return {run, milliseconds(shownAt_ - begin), painted, futures, milliseconds(clock_.lastPaint - begin)};
    }

    PaintClock& clock_;
    MainWindow& window_;
    DriverSlider* slider_ = nullptr;
    QPoint start_;
    Clock::time_point shownAt_;
};

void print(const char* what, const std::vector<Latency>& latencies, double Latency::*part) {
    std::vector<double> times;
    for (const Latency& latency : latencies)
        times.push_back(latency.*part);
    std::ranges::sort(times);
    const auto at = [&times](double quantile) {
        return times[static_cast<std::size_t>(quantile * static_cast<double>(times.size() - 1))];
    };
    std::printf("%-42s p50 %6.2f   p95 %6.2f   max %6.2f ms\n", what, at(0.5), at(0.95), times.back());
}

} // namespace

int main(int argc, char** argv) {
    PaintClock application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption events("events", "How many mouse events.", "count", "300");
    const QCommandLineOption driver("driver", "The quantity that is dragged.", "key", "workload/chat/units/2030-12");
    const QCommandLineOption pause("pause", "Milliseconds between events.", "ms", "4");
    const QCommandLineOption single("single", "Without uncertainty.");
    const QCommandLineOption bands("bands", "Waits for the bands after each event.");
    parser.addOptions({events, driver, pause, single, bands});
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir folder;
    Settings settings(folder.path());
    ThemeChoice theme(settings);
    DesktopDialogs dialogs;
    MainWindow window(settings, theme, dialogs);
    window.setUncertaintyShown(!parser.isSet(single));
    DragBenchmark benchmark(application, window);
    if (!benchmark.prepare(parser.value(driver))) {
        std::fprintf(stderr, "drag_benchmark: the window did not show the driver %s\n",
                     qPrintable(parser.value(driver)));
        return 1;
    }
    const auto latencies =
        benchmark.drag(parser.value(events).toInt(), parser.value(pause).toInt(), parser.isSet(bands));
    std::printf("%d charts in sight, %zu events, platform %s\n", benchmark.visibleCharts(), latencies.size(),
                qPrintable(QGuiApplication::platformName()));
    print("engine, one run", latencies, &Latency::ran);
    print("mouse event to run handed to the charts", latencies, &Latency::shown);
    print("mouse event to end of last paint", latencies, &Latency::painted);
    if (!parser.isSet(bands))
        return 0;
    print("ensemble, first thousand futures", latencies, &Latency::futures);
    print("mouse event to its bands painted", latencies, &Latency::banded);
    return 0;
}
