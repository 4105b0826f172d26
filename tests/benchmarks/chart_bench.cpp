// How long four charts take from new data to painted pixels, as a drag makes them: one frame a line of figures.

#include "charts/chart_grid.h"
#include "charts/time_chart.h"
#include "sample_charts.h"
#include "theme.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace headroom;

namespace {

using Sample = std::function<ChartData(double)>;

constexpr int warmUp = 20;
constexpr int frames = 300;

/// The processor time of this thread, in milliseconds: what else runs on the machine does not count.
double threadTime() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Times {
    std::vector<double> milliseconds;

    double quantile(double q) {
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds[static_cast<std::size_t>(q * static_cast<double>(milliseconds.size() - 1))];
    }
};

/// The charts' area of a window of 1600 by 1000 between its docks.
constexpr QSize area(1010, 872);

Times measure(const std::vector<Sample>& samples, bool frozen) {
    ChartGrid grid;
    for (std::size_t i = 0; i < 4; ++i) {
        auto* chart = new TimeChart;
        chart->setData(samples[i % samples.size()](0));
        grid.addChart(chart);
    }
    grid.resize(area);
    grid.show();
    QApplication::processEvents();
    grid.setAxesFrozen(frozen);
    Times times;
    for (int frame = 0; frame < warmUp + frames; ++frame) {
        std::vector<ChartData> data;
        for (std::size_t i = 0; i < 4; ++i)
            data.push_back(samples[i % samples.size()](0.03 * (frame % 10) / 10));
        const double start = threadTime();
        for (qsizetype i = 0; i < 4; ++i)
            grid.charts()[i]->setData(std::move(data[static_cast<std::size_t>(i)]));
        QApplication::processEvents();
        if (frame >= warmUp)
            times.milliseconds.push_back(threadTime() - start);
    }
    return times;
}

Times measureCursor() {
    ChartGrid grid;
    for (const auto sample : {samples::marketShare, samples::commitment, samples::fleet, samples::cash}) {
        auto* chart = new TimeChart;
        chart->setData(sample(0));
        grid.addChart(chart);
    }
    grid.resize(area);
    grid.show();
    QApplication::processEvents();
    Times times;
    for (int frame = 0; frame < frames; ++frame) {
        const double start = threadTime();
        grid.setCursor(Month(2025, 1) + frame % 132);
        QApplication::processEvents();
        times.milliseconds.push_back(threadTime() - start);
    }
    return times;
}

void report(const QString& name, Times times) {
    QTextStream(stdout) << name.leftJustified(36) << QString::number(times.quantile(0.5), 'f', 2).rightJustified(8)
                        << QString::number(times.quantile(0.95), 'f', 2).rightJustified(8) << Qt::endl;
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    applyTheme(lightTheme());
    QTextStream(stdout) << QString("four charts, processor ms a frame").leftJustified(36) << "  median     p95"
                        << Qt::endl;
    using namespace samples;
    const std::vector<Sample> overview{marketShare, commitment, fleet, cash};
    report("overview, axes frozen", measure(overview, true));
    report("overview, axes free", measure(overview, false));
    report("five lines each, axes frozen", measure({revenueAndCost}, true));
    report("five lines each, axes free", measure({revenueAndCost}, false));
    report("five areas each, axes frozen", measure({spendByProvider}, true));
    report("five areas of shares each", measure({marketShare}, true));
    report("line and two bands, axes frozen", measure({cash}, true));
    report("moving the cursor", measureCursor());
    return 0;
}
