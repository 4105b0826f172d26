#include "uncertainty/ensemble_run.h"

#include <thread>
#include <unistd.h>

namespace headroom {
namespace {

std::int64_t physicalMemory() {
    return std::int64_t{sysconf(_SC_PHYS_PAGES)} * sysconf(_SC_PAGESIZE);
}

int threadsFor(const EnsembleRequest& request) {
    if (request.threads > 0)
        return request.threads;
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace

struct EnsembleRunner::Parts {
    std::int64_t memoryLimit = physicalMemory() / 4;
    std::unique_ptr<WorkerPool> pool;
    SampleCache samples;
    ValueStore store;
    /// A plan like that of the last requests: the workers' engines are made for it.
    std::shared_ptr<const Plan> plan;
    std::vector<EnsembleWorker> workers;
    ProgramCache programs;

    void prepareWorkers(const EnsembleRequest& request) {
        const auto threads = static_cast<std::size_t>(threadsFor(request));
        if (!pool || static_cast<std::size_t>(pool->threads()) != threads)
            pool = std::make_unique<WorkerPool>(static_cast<int>(threads));
        if (!plan || plan->layout() != request.plan->layout()) {
            workers.clear();
            plan = request.plan;
        }
        workers.resize(std::max(workers.size(), threads));
        const EngineLayout& layout = plan->layout();
        for (EnsembleWorker& worker : workers)
            if (!worker.engine)
                worker.engine = engine_library::makeBlockEngine(layout);
    }
};

EnsembleRunner::EnsembleRunner() : parts_(std::make_unique<Parts>()) {}
EnsembleRunner::~EnsembleRunner() = default;

void EnsembleRunner::setMemoryLimit(std::int64_t bytes) {
    parts_->memoryLimit = bytes;
}

EnsembleCost EnsembleRunner::estimate(const EnsembleRequest& request) const {
    const EnsembleRun::Cut cut = EnsembleRun::cut(request, parts_->memoryLimit);
    const std::int64_t values = static_cast<std::int64_t>((cut.cellsAtATime + request.measures.size()) * cut.stride);
    const std::int64_t draws =
        std::min(SampleCache::mostKept, static_cast<std::int64_t>(cut.stride) * request.inputs.dimensions());
    const auto columns = static_cast<std::int64_t>(ColumnsRead(request).columns().size());
    const std::int64_t read = columns * request.plan->months() * EnsembleRun::lanes() * threadsFor(request);
    return {(values + draws + read) * static_cast<std::int64_t>(sizeof(double)), cut.passes};
}

std::shared_ptr<const Ensemble> EnsembleRunner::run(const EnsembleRequest& request, const std::stop_token& stop,
                                                    const EnsembleRun::Progress& progress) {
    const EnsembleRun::Cut cut = EnsembleRun::cut(request, parts_->memoryLimit);
    parts_->prepareWorkers(request);
    auto sample =
        parts_->samples.sample(request.sampling, request.inputs, request.points, request.paths, *parts_->pool, stop);
    if (!sample)
        return nullptr;
    return EnsembleRun(request, cut, std::move(sample), *parts_->pool, parts_->workers, parts_->store, parts_->programs)
        .run(stop, progress);
}

} // namespace headroom
