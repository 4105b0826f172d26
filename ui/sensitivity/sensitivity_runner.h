#pragma once

#include "analyses/scatter.h"
#include "analyses/sensitivity.h"
#include "analyses/tornado.h"
#include "validation.h"

#include <QMetaType>
#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace headroom {

/// How it is asked what matters.
enum class SensitivityMethod {
    /// One input at a time, from its P10 to its P90.
    tornado,
    /// The parts of the variance.
    sobol,
};

/// The outcome that is asked about: an indicator by its name, or a series in a month.
struct OutcomeChoice {
    std::string name;
    std::optional<Month> month;
    bool operator==(const OutcomeChoice&) const = default;
};

struct SensitivityRequest {
    std::shared_ptr<const Scenario> scenario;
    OutcomeChoice outcome;
    SensitivityMethod method = SensitivityMethod::tornado;
    quint64 number = 0;
};

/// An answer; immutable.
struct SensitivityAnswer {
    SensitivityRequest request;
    std::string unit;
    std::optional<Tornado> tornado;
    std::optional<Sensitivity> sensitivity;
    /// The outcome against each input, by its key, in some futures.
    std::map<std::string, Scatter> scatters;
    /// Why there is no answer.
    std::vector<Problem> problems;
};

/// Finds out what matters, on a thread of its own; the latest question wins.
class SensitivityRunner : public QObject {
    Q_OBJECT

  public:
    explicit SensitivityRunner(QObject* parent = nullptr);
    /// Ends what is under way.
    ~SensitivityRunner() override;

    void ask(const SensitivityRequest& request);
    void cancel();

  signals:
    /// From 0 to 1000.
    void progressed(int thousandths);
    void answered(const std::shared_ptr<const headroom::SensitivityAnswer>& answer);

  private:
    void work(const std::stop_token& stop);
    std::shared_ptr<const SensitivityAnswer> answer(const SensitivityRequest& request, const std::stop_token& stop);
    /// Of a step that takes the progress from so many thousandths to so many.
    void report(quint64 number, int begin, int end, std::int64_t done, std::int64_t all);

    EnsembleRunner runner_;
    quint64 asked_ = 0;
    int reported_ = 0;

    std::mutex mutex_;
    std::condition_variable_any wake_;
    /// Guarded by the mutex.
    std::optional<SensitivityRequest> waiting_;
    std::stop_source running_;

    /// The last member: its thread uses all the others.
    std::jthread thread_;
};

} // namespace headroom
