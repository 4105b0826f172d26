#include "simulation_runner.h"

#include "document.h"

namespace headroom {

SimulationRunner::SimulationRunner(QObject* parent)
    : QObject(parent)
    , thread_([this](const std::stop_token& stop) { work(stop); }) {}

SimulationRunner::~SimulationRunner() = default;

void SimulationRunner::follow(const Document& document) {
    const auto retake = [this, &document] { take(document); };
    connect(&document, &Document::fieldChanged, this, retake);
    connect(&document, &Document::scenarioReplaced, this, retake);
    connect(&document, &Document::scenariosChanged, this, retake);
    connect(&document, &Document::ensembleChanged, this, retake);
    connect(&document, &Document::draftChanged, this, retake);
    connect(&document, &Document::baselineChanged, this, retake);
    connect(&document, &Document::gestureEnded, this, retake);
    connect(&document, &Document::previewChanged, this, &SimulationRunner::preview);
    take(document);
}

void SimulationRunner::take(const Document& document) {
    if (document.isEmpty())
        setScenario(nullptr, nullptr);
    else
        setScenario(document.sharedDraft(), document.sharedBaseline());
}

void SimulationRunner::setScenario(std::shared_ptr<const Scenario> scenario, std::shared_ptr<const Scenario> baseline) {
    if (scenario == request_.scenario && baseline == request_.baseline && !request_.preview)
        return;
    request_ = {std::move(scenario), std::move(baseline), std::nullopt, request_.serial};
    submit();
}

void SimulationRunner::preview(const QString& key, double value) {
    request_.preview = PreviewedValue{key.toStdString(), value};
    submit();
}

void SimulationRunner::submit() {
    ++request_.serial;
    {
        const std::lock_guard lock(mutex_);
        waiting_.reset();
        if (!request_.scenario) {
            latest_ = nullptr;
            return;
        }
        waiting_ = request_;
    }
    wake_.notify_one();
}

void SimulationRunner::work(const std::stop_token& stop) {
    SimulationWorker worker;
    std::unique_lock lock(mutex_);
    while (wake_.wait(lock, stop, [this] { return waiting_.has_value(); })) {
        const SimulationRequest request = *std::exchange(waiting_, std::nullopt);
        lock.unlock();
        Snapshot snapshot = worker.compute(request);
        lock.lock();
        // A result that was not fetched yet is replaced, and its notice serves this one.
        if (!std::exchange(ready_, std::move(snapshot)))
            QMetaObject::invokeMethod(this, &SimulationRunner::deliver, Qt::QueuedConnection);
    }
}

void SimulationRunner::deliver() {
    Snapshot snapshot;
    {
        const std::lock_guard lock(mutex_);
        snapshot = std::exchange(ready_, nullptr);
    }
    // Of a scenario that was closed meanwhile nothing is shown.
    if (!snapshot || !request_.scenario || snapshot->scenario->id != request_.scenario->id)
        return;
    latest_ = snapshot;
    emit snapshotReady(snapshot);
}

} // namespace headroom
