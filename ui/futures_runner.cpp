#include "futures_runner.h"

#include "simulation_runner.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#else
#include <QThread>
#endif

namespace headroom {

namespace {

using namespace std::chrono_literals;

/// Enough for a band whose edges do not tremble visibly, and few enough to be run within a frame.
constexpr int firstPaths = 1000;
/// Longer than between two events of a hand that moves.
constexpr auto handRests = 120ms;
/// What takes no longer needs no progress shown.
constexpr auto patience = 500ms;
/// Longer than from one event of a moving hand to the run of the next, and shorter than a frame.
constexpr auto nextRun = 10ms;
constexpr auto progressPause = 100ms;

/// Lets through what happens once in a while.
class ProgressGate {
  public:
    bool opens() {
        const auto now = Clock::now();
        if (now < next_)
            return false;
        next_ = now + progressPause;
        return true;
    }

  private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point next_ = Clock::now();
};

/// This thread, and those it starts, take the processors only where the window and the single run leave them.
void giveWay() {
#ifdef Q_OS_LINUX
    constexpr int niceness = 10;
    setpriority(PRIO_PROCESS, 0, niceness);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

bool sameCharts(const std::vector<SeenChart>& a, const std::vector<SeenChart>& b) {
    return a.size() == b.size() && std::ranges::is_permutation(a, b);
}

} // namespace

FuturesRunner::FuturesRunner(QObject* parent)
    : QObject(parent)
    , thread_([this](const std::stop_token& stop) { work(stop); }) {
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &FuturesRunner::show);
    patience_.setSingleShot(true);
    patience_.setInterval(patience);
    connect(&patience_, &QTimer::timeout, this, &FuturesRunner::showProgress);
}

FuturesRunner::~FuturesRunner() = default;

void FuturesRunner::follow(const SimulationRunner& runs) {
    runs_ = &runs;
    connect(&runs, &SimulationRunner::snapshotReady, this, &FuturesRunner::take);
}

Snapshot FuturesRunner::latest() const {
    return runs_ && runs_->latest() ? latest_ : nullptr;
}

void FuturesRunner::setOn(bool on) {
    if (on == on_)
        return;
    on_ = on;
    futures_ = nullptr;
    dropJobs();
    if (!run_)
        return;
    submit(0ms);
    show();
}

void FuturesRunner::setCharts(const std::vector<SeenChart>& charts) {
    if (sameCharts(charts, charts_))
        return;
    charts_ = charts;
    const auto isThere = [this](const SeenChart& chart) { return futures_ && futures_->charts.contains(chart.id()); };
    if (run_ && !(isSettled() && std::ranges::all_of(charts_, isThere)))
        submit(0ms);
}

void FuturesRunner::cancel() {
    dropJobs();
    noteEnd();
}

std::optional<Problem> FuturesRunner::tooMany(const Sampling& sampling) const {
    return on_ && run_ && run_->run && run_->runs() ? tooManyFutures(run_, charts_, sampling) : std::nullopt;
}

void FuturesRunner::take(const Snapshot& run) {
    run_ = run;
    submit(run->preview ? handRests : 0ms);
    show();
}

void FuturesRunner::submit(std::chrono::milliseconds rest) {
    dropJobs();
    if (!on_ || !run_->run || !run_->runs())
        return;
    settled_ = ++asked_ - 1;
    {
        const std::lock_guard lock(mutex_);
        waiting_ = Job{{run_, charts_, samplingOf(*run_->scenario).paths}, asked_, rest};
    }
    wake_.notify_one();
}

/// Nothing that was asked for is waited for any longer.
void FuturesRunner::dropJobs() {
    const std::lock_guard lock(mutex_);
    waiting_.reset();
    refinement_.request_stop();
    answered_ = settled_ = asked_;
}

void FuturesRunner::show() {
    soon_.stop();
    latest_ = run_;
    if (on_ && futures_ && futures_->scenarioId == run_->scenario->id) {
        auto shown = std::make_shared<RunSnapshot>(*run_);
        shown->futures = futures_;
        latest_ = std::move(shown);
    }
    emit snapshotReady(latest_);
}

void FuturesRunner::deliver() {
    std::optional<Answer> answer;
    {
        const std::lock_guard lock(mutex_);
        answer = std::exchange(ready_, std::nullopt);
    }
    // A first answer to an edit that is no longer the newest is shown all the same: the hand moves, and the band
    // follows.
    if (!answer || !on_ || !latest() || (answer->futures && answer->futures->scenarioId != run_->scenario->id))
        return;
    futures_ = std::move(answer->futures);
    if (answer->job == asked_) {
        answered_ = asked_;
        settled_ = answer->isLast ? asked_ : settled_;
    }
    // While the hand moves its next run is about to come: one paint shows both.
    if (run_->preview && !answer->isLast)
        soon_.start(nextRun);
    else
        show();
}

void FuturesRunner::noteProgress(int paths, int wanted) {
    if (isSettled())
        return;
    progress_ = {paths, wanted};
    if (progressing_)
        showProgress();
    else if (!patience_.isActive())
        patience_.start();
}

/// Also before the first of the paths are done: the memory for many is not made ready in a moment.
void FuturesRunner::showProgress() {
    progressing_ = true;
    emit progressed(progress_.paths, progress_.wanted);
}

void FuturesRunner::noteEnd() {
    patience_.stop();
    if (std::exchange(progressing_, false))
        emit ended();
}

void FuturesRunner::work(const std::stop_token& stop) {
    giveWay();
    FuturesWorker worker;
    std::unique_lock lock(mutex_);
    while (wake_.wait(lock, stop, [this] { return waiting_.has_value(); })) {
        const Job job = *std::exchange(waiting_, std::nullopt);
        refinement_ = std::stop_source();
        lock.unlock();
        run(worker, job, stop);
        lock.lock();
    }
}

void FuturesRunner::run(FuturesWorker& worker, const Job& job, const std::stop_token& stop) {
    FuturesRequest first = job.request;
    first.paths = std::min(firstPaths, first.paths);
    // While the hand moves, one processor is the window's.
    if (first.snapshot->preview)
        first.threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
    auto futures = worker.compute(first, stop);
    const bool isLast = !futures || !futures->problems.empty() || futures->isComplete();
    if (stop.stop_requested())
        return;
    put(std::move(futures), job.number, isLast);
    if (!isLast && rests(job, stop))
        refine(worker, job, stop);
}

bool FuturesRunner::rests(const Job& job, const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    const bool newer = wake_.wait_for(lock, stop, job.rest, [this] { return waiting_.has_value(); });
    return !newer && !stop.stop_requested() && !refinement_.stop_requested();
}

void FuturesRunner::refine(FuturesWorker& worker, Job job, const std::stop_token& stop) {
    std::stop_source refinement;
    {
        const std::lock_guard lock(mutex_);
        refinement = refinement_;
    }
    const std::stop_callback end(stop, [&refinement] { refinement.request_stop(); });
    ProgressGate gate;
    const int wanted = job.request.paths;
    const auto tell = [this, wanted](int paths) {
        QMetaObject::invokeMethod(
            this, [this, paths, wanted] { noteProgress(paths, wanted); }, Qt::QueuedConnection);
    };
    tell(0);
    auto futures = worker.compute(job.request, refinement.get_token(), [&](std::int64_t done, std::int64_t all) {
        if (gate.opens())
            tell(static_cast<int>(done * wanted / all));
    });
    if (futures)
        put(std::move(futures), job.number, true);
    QMetaObject::invokeMethod(this, &FuturesRunner::noteEnd, Qt::QueuedConnection);
}

void FuturesRunner::put(std::shared_ptr<const Futures> futures, quint64 job, bool isLast) {
    const std::lock_guard lock(mutex_);
    // An answer that was not fetched yet is replaced, and its notice serves this one.
    if (!std::exchange(ready_, Answer{std::move(futures), job, isLast}))
        QMetaObject::invokeMethod(this, &FuturesRunner::deliver, Qt::QueuedConnection);
}

} // namespace headroom
