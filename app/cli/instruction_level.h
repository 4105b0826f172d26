#pragma once

#include <QString>

namespace headroom::cli {

/// Sees to it that the loader takes the engine of the level that `--level` names, if it names one below the processor's
/// best: starts the program again with the better ones hidden. To be called before anything else.
void pinInstructionLevel(int argc, char** argv);

/// Throws `UsageError` for a word that is no level, and where the engine runs on another one.
void checkInstructionLevel(const QString& level);

} // namespace headroom::cli
