#pragma once

#include "cli/ensemble_call.h"
#include "dashboards/chart_catalog.h"

#include <QLocale>

namespace headroom::cli {

/// What the report and the charts are made from: one run of a scenario, compared with nothing; with the fans of these
/// charts where the call asks for many futures. Throws `InvalidScenario` where they cannot be run.
Snapshot snapshotOf(const Console& console, Scenario scenario, const std::vector<Chart>& charts,
                    const std::optional<EnsembleCall>& call);

/// The language of `--language`, which is installed for what is drawn; the system's without it.
QLocale languageOf(const QCommandLineParser& parser);
QCommandLineOption languageOption();

} // namespace headroom::cli
