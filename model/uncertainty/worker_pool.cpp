#include "uncertainty/worker_pool.h"

#include <system_error>

namespace headroom {

WorkerPool::WorkerPool(int threads) {
    try {
        for (int worker = 1; worker < threads; ++worker)
            workers_.emplace_back([this, worker](const std::stop_token& ending) { work(ending, worker); });
    } catch (const std::system_error&) {
        // The system gives no more of them: those that there are do the work.
    }
}

WorkerPool::~WorkerPool() {
    for (std::jthread& worker : workers_)
        worker.request_stop();
}

bool WorkerPool::run(std::int64_t tasks, const std::function<void(int, std::int64_t)>& task,
                     const std::stop_token& stop, const std::function<void()>& between) {
    {
        const std::lock_guard lock(mutex_);
        task_ = &task;
        between_ = between ? &between : nullptr;
        stop_ = stop;
        tasks_ = tasks;
        next_ = 0;
        failure_ = nullptr;
        busy_ = static_cast<int>(workers_.size());
        ++job_;
    }
    wake_.notify_all();
    takeTasks(0);
    std::unique_lock lock(mutex_);
    done_.wait(lock, [this] { return busy_ == 0; });
    if (failure_)
        std::rethrow_exception(failure_);
    return !stop.stop_requested();
}

void WorkerPool::work(const std::stop_token& ending, int worker) {
    std::uint64_t seen = 0;
    for (;;) {
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, ending, [&] { return job_ != seen; }))
                return;
            seen = job_;
        }
        takeTasks(worker);
        const std::lock_guard lock(mutex_);
        if (--busy_ == 0)
            done_.notify_one();
    }
}

void WorkerPool::takeTasks(int worker) {
    try {
        while (!stop_.stop_requested()) {
            const std::int64_t index = next_++;
            if (index >= tasks_)
                return;
            (*task_)(worker, index);
            if (worker == 0 && between_)
                (*between_)();
        }
    } catch (...) {
        const std::lock_guard lock(mutex_);
        if (!failure_)
            failure_ = std::current_exception();
        next_ = tasks_;
    }
}

} // namespace headroom
