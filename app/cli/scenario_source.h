#pragma once

#include "cli/console.h"
#include "library.h"

#include <QCommandLineParser>

#include <optional>

namespace headroom::cli {

/// A scenario as a command finds it: in a library, or as a JSON file of its own.
struct SourcedScenario {
    QString file;
    Scenario scenario;
    /// The stored revision, where it comes from a library.
    std::optional<int> revision;
};

/// Whether a name is that of a scenario as JSON rather than that of a library.
bool isJson(const QString& file);

/// A scenario from a JSON file. Throws `Refusal` with every problem of its text.
Scenario readJson(const QString& file);

/// The scenario a call means: the named one, or the first, which standard error says where there are several.
SourcedScenario readScenario(const QString& file, const QString& wanted, const Console& console);
/// Every scenario of a file.
std::vector<Scenario> readScenarios(const QString& file);
/// The scenario of the first argument and of `--scenario`; with the changes of `--set` made to it.
SourcedScenario readScenario(const QCommandLineParser& parser, const Console& console);
SourcedScenario readChangedScenario(const QCommandLineParser& parser, const Console& console);
/// Writes a scenario back to where it came from; a library gets a new revision.
void writeBack(const SourcedScenario& source);

} // namespace headroom::cli
