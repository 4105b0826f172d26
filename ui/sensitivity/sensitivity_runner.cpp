#include "sensitivity/sensitivity_runner.h"

#include "futures_worker.h"

namespace headroom {

namespace {

/// As many points as can be told apart in a small picture.
constexpr int scatterPaths = 1024;
/// Points of Saltelli's design; each takes two more runs than there are inputs.
constexpr int designPoints = 2048;
constexpr int mostDraws = 10000;
/// Where in the progress, in thousandths, the intervals of the parts of the variance begin, and where the points of the
/// scatters, after which there is an answer.
constexpr int intervalStep = 800;
constexpr int lastStep = 990;

std::optional<Outcome> outcomeOf(const Plan& plan, const OutcomeChoice& choice) {
    return choice.month ? Outcome::seriesIn(plan, choice.name, *choice.month) : Outcome::kpi(plan, choice.name);
}

EnsembleRequest drawsOf(const Scenario& scenario, const std::shared_ptr<const Plan>& plan, int paths) {
    EnsembleRequest request;
    request.plan = plan;
    request.values = plan->values();
    request.inputs = UncertainInputs::of(scenario, *plan);
    request.sampling = samplingOf(scenario);
    request.sampling.paths = std::min(paths, request.sampling.paths);
    request.paths = {0, request.sampling.paths};
    return request;
}

void addScatters(EnsembleRunner& runner, EnsembleRequest request, const Outcome& outcome, const std::stop_token& stop,
                 SensitivityAnswer& answer) {
    request.measures = {measureOfEach(outcome.name(), [outcome](const RunView& run) { return outcome.of(run); })};
    const auto ensemble = runner.run(request, stop);
    if (!ensemble)
        return;
    const auto outputs = ensemble->measure(outcome.name());
    for (const UncertainQuantity& quantity : request.inputs.quantities)
        answer.scatters.emplace(quantity.key, scatterOf(*ensemble, request, quantity.key, outputs));
    for (const UncertainEvent& event : request.inputs.events)
        answer.scatters.emplace(switchOf(event.name), scatterOf(*ensemble, request, switchOf(event.name), outputs));
}

} // namespace

SensitivityRunner::SensitivityRunner(QObject* parent)
    : QObject(parent)
    , thread_([this](const std::stop_token& stop) { work(stop); }) {}

SensitivityRunner::~SensitivityRunner() {
    cancel();
}

void SensitivityRunner::ask(const SensitivityRequest& request) {
    {
        const std::lock_guard lock(mutex_);
        waiting_ = request;
        waiting_->number = ++asked_;
        running_.request_stop();
    }
    wake_.notify_one();
}

void SensitivityRunner::cancel() {
    const std::lock_guard lock(mutex_);
    waiting_.reset();
    ++asked_;
    running_.request_stop();
}

void SensitivityRunner::work(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (wake_.wait(lock, stop, [this] { return waiting_.has_value(); })) {
        const SensitivityRequest request = *std::exchange(waiting_, std::nullopt);
        running_ = std::stop_source();
        const std::stop_token running = running_.get_token();
        reported_ = 0;
        lock.unlock();
        auto found = answer(request, running);
        QMetaObject::invokeMethod(
            this,
            [this, found = std::move(found)] {
                // An answer to an older question, or to one given up, is none.
                if (found->request.number == asked_)
                    emit answered(found);
            },
            Qt::QueuedConnection);
        lock.lock();
    }
}

void SensitivityRunner::report(quint64 number, int begin, int end, std::int64_t done, std::int64_t all) {
    const int thousandths = begin + static_cast<int>((end - begin) * done / std::max<std::int64_t>(1, all));
    if (std::exchange(reported_, thousandths) != thousandths)
        QMetaObject::invokeMethod(
            this,
            [this, number, thousandths] {
                if (number == asked_)
                    emit progressed(thousandths);
            },
            Qt::QueuedConnection);
}

std::shared_ptr<const SensitivityAnswer> SensitivityRunner::answer(const SensitivityRequest& request,
                                                                   const std::stop_token& stop) {
    auto answer = std::make_shared<SensitivityAnswer>();
    answer->request = request;
    const Scenario& scenario = *request.scenario;
    try {
        const auto plan = Plan::compile(scenario);
        const auto outcome = outcomeOf(*plan, request.outcome);
        if (!outcome)
            return answer;
        answer->unit = outcome->unit();
        if (request.method == SensitivityMethod::tornado)
            answer->tornado = tornado(scenario, *outcome, stop, [this, number = request.number](int done, int all) {
                report(number, 0, lastStep, done, all);
            });
        else
            // Of correlated inputs each path is one run, so that all of them can be asked.
            answer->sensitivity = sensitivity(
                runner_, drawsOf(scenario, plan, scenario.correlations.empty() ? designPoints : mostDraws), *outcome,
                {}, stop, [this, number = request.number](SensitivityStep step, std::int64_t done, std::int64_t all) {
                    const bool runs = step == SensitivityStep::runs;
                    report(number, runs ? 0 : intervalStep, runs ? intervalStep : lastStep, done, all);
                });
        addScatters(runner_, drawsOf(scenario, plan, scatterPaths), *outcome, stop, *answer);
    } catch (const InvalidScenario& refused) {
        answer->problems = refused.problems();
    }
    return answer;
}

} // namespace headroom
