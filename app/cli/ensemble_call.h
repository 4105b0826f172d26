#pragma once

#include "cli/console.h"
#include "cli/path_values.h"
#include "cli/scenario_source.h"

#include <QCommandLineParser>

#include <memory>

namespace headroom::cli {

/// Options that say how an ensemble is drawn: `--paths`, `--seed`, `--threads`, `--level`.
void addDrawingOptions(QCommandLineParser& parser);
/// These and the other options of an ensemble: `--method`.
void addEnsembleOptions(QCommandLineParser& parser);

/// An ensemble that a call asks for.
struct EnsembleCall {
    Sampling sampling;
    int threads = 0;
};

/// How these options ask to draw; what is not given is taken from the scenario. Throws `UsageError` for what cannot be.
EnsembleCall drawingOf(const QCommandLineParser& parser, const Scenario& scenario);

/// Nothing without `--paths`. Throws `UsageError` for a value that cannot be, and for the other options without
/// `--paths`.
std::optional<EnsembleCall> ensembleCall(const QCommandLineParser& parser, const Scenario& scenario);

/// The request of a call, which keeps nothing yet. Throws `InvalidScenario` where it cannot run.
EnsembleRequest requestOf(const Scenario& scenario, const EnsembleCall& call);

/// What is needed: percentiles, or single paths.
enum class Keep { fans, paths };

/// Runs the ensemble, or a part of it, when its numbers are asked for: several series at a time, as many as memory
/// holds. Asking may throw `InvalidScenario`. The console, which must outlive the numbers, is told how far it is.
std::unique_ptr<PathValues> ensembleValues(const Console& console, const Scenario& scenario, const EnsembleCall& call,
                                           std::vector<std::string> series, bool indicators, Keep keep,
                                           PathRange paths);

} // namespace headroom::cli
