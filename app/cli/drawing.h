#pragma once

#include "cli/scenario_source.h"
#include "run_snapshot.h"

#include <QLocale>

namespace headroom::cli {

/// What the report and the charts are made from: one run of a scenario, compared with nothing.
Snapshot snapshotOf(Scenario scenario);

/// The language of `--language`, which is installed for what is drawn; the system's without it.
QLocale languageOf(const QCommandLineParser& parser);
QCommandLineOption languageOption();

} // namespace headroom::cli
