// What the futures of each dashboard cost: all that its charts and the findings ask for, from the request to fans that
// are ready to be painted. `alone`: on one thread.

#include "../ui/snapshots.h"
#include "futures_worker.h"
#include "report/report.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace headroom;
using namespace std::chrono_literals;
using namespace headroom::test;

namespace {

/// After a second, in which machine code is written where the processor has it.
double medianMs(FuturesWorker& worker, const FuturesRequest& request, int repeats) {
    for (const auto begin = std::chrono::steady_clock::now(); std::chrono::steady_clock::now() - begin < 1s;)
        worker.compute(request, {});
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i)
        times.push_back(std::chrono::duration<double, std::milli>(worker.compute(request, {})->time).count());
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const Snapshot snapshot = referenceSnapshot();
    FuturesWorker worker;
    std::printf("%-16s %6s %10s %10s %10s\n", "ms, median", "fans", "1000 alone", "1000", "10000");
    const auto measure = [&](const QString& name, const std::vector<Chart>& shown) {
        const std::vector<SeenChart> charts(shown.begin(), shown.end());
        const double alone = medianMs(worker, {snapshot, charts, 1000, 1}, 20);
        const double some = medianMs(worker, {snapshot, charts, 1000}, 20);
        const double all = medianMs(worker, {snapshot, charts, 10000}, 9);
        const std::size_t fans = worker.compute({snapshot, charts, 8}, {})->fans.size();
        std::printf("%-16s %6zu %10.1f %10.1f %10.1f\n", qPrintable(name), fans, alone, some, all);
    };
    measure("findings alone", {});
    for (const Dashboard dashboard : dashboards())
        measure(dashboardName(dashboard), chartsOf(*snapshot->scenario, dashboard));

    // The report shows every chart. An argument says where it is to stay.
    const QTemporaryDir folder;
    const QString path = application.arguments().value(1, folder.filePath("report.pdf"));
    QElapsedTimer timer;
    timer.start();
    auto whole = std::make_shared<RunSnapshot>(*snapshot);
    const std::vector<Chart> charts = chartsOf(*snapshot->scenario);
    whole->futures = worker.compute({snapshot, {charts.begin(), charts.end()}, 4096}, {});
    const auto futures = timer.elapsed();
    writeReport(path, whole, {QPageSize::A4, QLocale(QLocale::English)});
    std::printf("report: %lld ms, %lld ms of them for %zu fans\n", static_cast<long long>(timer.elapsed()),
                static_cast<long long>(futures), whole->futures->fans.size());
    return 0;
}
