#pragma once

#include "dashboards/chart_catalog.h"
#include "uncertainty/ensemble.h"

#include <stop_token>

namespace headroom {

/// Which futures are to be run, and for which charts.
struct FuturesRequest {
    /// The single run beside which they are shown: its plan, its scenario, and the value of a running gesture.
    Snapshot snapshot;
    std::vector<SeenChart> charts;
    /// The first so many of the paths that the scenario asks for.
    int paths = 0;
    /// On how many threads; 0 for one a processor.
    int threads = 0;
};

/// How a scenario has its futures drawn.
Sampling samplingOf(const Scenario& scenario);
/// The scenario of a snapshot with the value of the running gesture in it, its distribution moved along.
Scenario shownScenario(const RunSnapshot& snapshot);

/// Why the charts of a run cannot show as many futures as a sampling asks for; nothing where they can.
std::optional<Problem> tooManyFutures(const Snapshot& run, const std::vector<SeenChart>& charts,
                                      const Sampling& sampling);

/// Runs futures one request after another, from one thread, and keeps the drawn sample between them.
class FuturesWorker {
  public:
    using Progress = std::function<void(std::int64_t done, std::int64_t all)>;
    /// Null where it was stopped, and where nothing is uncertain.
    std::shared_ptr<const Futures> compute(const FuturesRequest& request, const std::stop_token& stop,
                                           const Progress& progress = {});

  private:
    std::shared_ptr<const Ensemble> runEnsemble(const EnsembleRequest& request, const std::stop_token& stop,
                                                const Progress& progress);

    EnsembleRunner runner_;
};

} // namespace headroom
