#pragma once

#include "charts/chart_data.h"
#include "run.h"
#include "uncertainty/probability_findings.h"
#include "validation.h"

#include <QSet>
#include <QtGlobal>

#include <chrono>
#include <unordered_map>

namespace headroom {

/// What the window shows of many futures of one scenario. Immutable once made, and shared between threads.
struct Futures {
    std::string scenarioId;
    Month start;
    int months = 0;
    /// Of the newest edit in them.
    quint64 serial = 0;
    /// By the names under which charts ask for them.
    std::unordered_map<std::string, std::shared_ptr<const ChartFan>> fans;
    /// The charts whose fans are there, by id (`SeenChart::id`).
    QSet<QString> charts;
    std::vector<ProbabilityFinding> findings;
    /// Futures drawn, and how many the scenario asks for.
    int paths = 0;
    int wantedPaths = 0;
    /// How they were drawn: these name the result, bit by bit.
    Sampling sampling;
    std::string level;
    std::chrono::nanoseconds time{0};
    /// Why there are none.
    std::vector<Problem> problems;

    bool fits(const Run& run) const { return run.plan().start() == start && run.months() == months; }
    /// Whether all futures asked for are in.
    bool isComplete() const { return paths >= wantedPaths; }
};

} // namespace headroom
