#pragma once

#include "findings.h"
#include "futures.h"
#include "kpi.h"
#include "run.h"
#include "validation.h"

#include <QMetaType>

#include <algorithm>
#include <chrono>

namespace headroom {

/// A value that a gesture shows before it is committed.
struct PreviewedValue {
    std::string key;
    double value = 0;
    bool operator==(const PreviewedValue&) const = default;
};

/// Everything the window shows of one run. Immutable once made, and shared between threads.
struct RunSnapshot {
    /// As committed, without the value of a running gesture.
    std::shared_ptr<const Scenario> scenario;
    /// What a running gesture sets; nothing outside one.
    std::optional<PreviewedValue> preview;
    /// The run on screen: while a gesture runs, with its value. Null where the scenario has not run yet.
    std::shared_ptr<const Run> run;
    /// Null where there is nothing to compare with, or it does not run.
    std::shared_ptr<const Run> baseline;
    std::shared_ptr<const Scenario> baselineScenario;
    std::vector<Kpi> kpis;
    std::vector<Kpi> baselineKpis;
    /// The worst first.
    std::vector<Finding> findings;
    /// Of the newest edit in it.
    quint64 serial = 0;
    /// Many futures of the same scenario. They may lag behind the run by an edit or two, as their own serial tells;
    /// null for a single run.
    std::shared_ptr<const Futures> futures;
    /// Of the scenario. Where one is an error, `run`, `kpis` and `findings` are those of the last state that ran.
    std::vector<Problem> problems;
    /// What the engine took for `run`.
    std::chrono::nanoseconds runTime{0};

    bool runs() const { return std::ranges::none_of(problems, &isError); }
    static bool isError(const Problem& problem) { return problem.severity == Severity::error; }
};
using Snapshot = std::shared_ptr<const RunSnapshot>;

} // namespace headroom

Q_DECLARE_METATYPE(headroom::Snapshot)
