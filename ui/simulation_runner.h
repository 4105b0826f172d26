#pragma once

#include "run_snapshot.h"
#include "simulation_worker.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace headroom {

class Document;

/// Runs the document's scenario off the thread of the window. The latest wins: a new request replaces the one that
/// waits, a new result the one not yet seen, and nothing queues.
class SimulationRunner : public QObject {
    Q_OBJECT

  public:
    explicit SimulationRunner(QObject* parent = nullptr);
    /// Waits for a run under way, which takes less than a frame; nothing is heard from it.
    ~SimulationRunner() override;

    /// Runs whatever the document holds from now on, previews included.
    void follow(const Document& document);

    /// Runs a scenario as committed, without a preview. Null: there is nothing to run.
    void setScenario(std::shared_ptr<const Scenario> scenario, std::shared_ptr<const Scenario> baseline);
    /// Runs the scenario with one other value.
    void preview(const QString& key, double value);

    /// Of the newest edit asked for. Where the latest snapshot has it, all edits are on screen.
    quint64 serial() const { return request_.serial; }
    /// Null before the first run.
    Snapshot latest() const { return latest_; }

  signals:
    void snapshotReady(const headroom::Snapshot& snapshot);

  private:
    void take(const Document& document);
    void submit();
    void deliver();
    void work(const std::stop_token& stop);

    SimulationRequest request_;
    Snapshot latest_;

    std::mutex mutex_;
    std::condition_variable_any wake_;
    /// Guarded by the mutex: what waits to be run, and what was run and not yet seen.
    std::optional<SimulationRequest> waiting_;
    Snapshot ready_;

    /// The last member: its thread uses all the others.
    std::jthread thread_;
};

} // namespace headroom
