#pragma once

#include "cli/console.h"

#include <QStringList>

namespace headroom::cli {

/// Runs one call of headroom-cli. `arguments` begin with the name of the program. Returns the exit status: 0 done, 1
/// refused or failed, 2 wrong usage. Needs a `QCoreApplication`, and for `report` and `chart` a `QGuiApplication`.
int run(const QStringList& arguments, const Console& console);

/// Whether a call draws, so that the program needs fonts.
bool draws(const QStringList& arguments);

} // namespace headroom::cli
