#pragma once

#include "futures_worker.h"

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace headroom {

class SimulationRunner;

/// Runs many futures beside the single run, on threads of its own, and hands on every run with the futures that belong
/// to it. Of each edit a first answer is given from the first thousand paths, in about a frame, and refined to all of
/// them when the hand rests. The latest wins: a newer edit ends a refinement at once; a first answer is finished, or
/// a fast hand would never see one.
class FuturesRunner : public QObject {
    Q_OBJECT

  public:
    explicit FuturesRunner(QObject* parent = nullptr);
    /// Ends what is under way.
    ~FuturesRunner() override;

    /// Runs the futures of every run of `runs` from now on; these must outlive this or be disconnected.
    void follow(const SimulationRunner& runs);
    /// Off: runs are handed on as they come.
    void setOn(bool on);
    bool isOn() const { return on_; }
    /// The charts in sight: only what they show is kept of each future.
    void setCharts(const std::vector<SeenChart>& charts);
    /// Gives up the refinement under way, until the next edit.
    void cancel();

    /// Why the charts in sight cannot show as many futures as a sampling asks for; nothing where they can.
    std::optional<Problem> tooMany(const Sampling& sampling) const;

    /// The newest run with the newest futures of its scenario; null before the first run.
    Snapshot latest() const;
    /// Whether a first answer for the newest run is still to come.
    bool awaitsFirst() const { return answered_ != asked_; }
    /// Whether all futures of the newest run are in, or none are to come.
    bool isSettled() const { return settled_ == asked_; }

  signals:
    void snapshotReady(const headroom::Snapshot& snapshot);
    /// Of a refinement that takes longer than half a second.
    void progressed(int paths, int wanted);
    /// After `progressed`, when it is done or given up.
    void ended();

  private:
    struct Job {
        FuturesRequest request;
        quint64 number = 0;
        /// How long the hand has to rest before the first answer is refined.
        std::chrono::milliseconds rest{0};
    };

    void take(const Snapshot& run);
    void submit(std::chrono::milliseconds rest);
    void dropJobs();
    void show();
    void deliver();
    void noteProgress(int paths, int wanted);
    void showProgress();
    void noteEnd();

    void work(const std::stop_token& stop);
    void run(FuturesWorker& worker, const Job& job, const std::stop_token& stop);
    void refine(FuturesWorker& worker, Job job, const std::stop_token& stop);
    /// Waits until the hand has rested; false where a newer edit came first.
    bool rests(const Job& job, const std::stop_token& stop);
    void put(std::shared_ptr<const Futures> futures, quint64 job, bool isLast);

    const SimulationRunner* runs_ = nullptr;
    bool on_ = true;
    /// How far the refinement is; shown once `patience_` has run out.
    struct {
        int paths = 0;
        int wanted = 0;
    } progress_;
    QTimer patience_;
    bool progressing_ = false;
    /// Runs while futures wait to be shown together with the next run of a moving hand.
    QTimer soon_;
    std::vector<SeenChart> charts_;
    /// The newest single run, and what is shown of it.
    Snapshot run_;
    Snapshot latest_;
    /// The newest futures; null where there are none.
    std::shared_ptr<const Futures> futures_;
    /// The newest job, the newest whose first answer came, and the newest that is done or given up.
    quint64 asked_ = 0;
    quint64 answered_ = 0;
    quint64 settled_ = 0;

    /// What was run and not yet seen.
    struct Answer {
        std::shared_ptr<const Futures> futures;
        quint64 job = 0;
        bool isLast = false;
    };
    std::mutex mutex_;
    std::condition_variable_any wake_;
    /// Guarded by the mutex.
    std::optional<Job> waiting_;
    std::optional<Answer> ready_;
    std::stop_source refinement_;

    /// The last member: its thread uses all the others.
    std::jthread thread_;
};

} // namespace headroom
