#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace headroom {

/// Threads that are kept between jobs. A job is a number of tasks that are taken one after the other by whichever
/// thread is free; the calling thread works along. One job at a time.
class WorkerPool {
  public:
    /// `threads` in all, the caller's among them; at least 1.
    explicit WorkerPool(int threads);
    ~WorkerPool();

    int threads() const { return static_cast<int>(workers_.size()) + 1; }

    /// Calls `task(worker, index)` for every index below `tasks`, `worker` being 0 for the caller and below
    /// `threads()`. Once `stop` is requested no further task begins; returns false then. An exception of a task is
    /// thrown here, after all have ended. `between`, if given, is called on the calling thread after each of its own
    /// tasks.
    bool run(std::int64_t tasks, const std::function<void(int worker, std::int64_t index)>& task,
             const std::stop_token& stop, const std::function<void()>& between = {});

  private:
    void work(const std::stop_token& ending, int worker);
    void takeTasks(int worker);

    std::mutex mutex_;
    std::condition_variable_any wake_, done_;
    /// The running job; all guarded by the mutex but for the counter of tasks.
    const std::function<void(int, std::int64_t)>* task_ = nullptr;
    const std::function<void()>* between_ = nullptr;
    std::stop_token stop_;
    std::int64_t tasks_ = 0;
    std::uint64_t job_ = 0;
    int busy_ = 0;
    std::exception_ptr failure_;
    std::atomic<std::int64_t> next_{0};
    /// The last member: its threads use all the others.
    std::vector<std::jthread> workers_;
};

} // namespace headroom
