#pragma once

#include "cli/console.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace headroom::cli {

/// One command of headroom-cli. A command holds nothing between calls.
class Command {
  public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    /// The arguments after the name, as the help shows them: `FILE KEY=VALUE...`.
    virtual QString arguments() const = 0;
    virtual QString summary() const = 0;
    virtual QString example() const = 0;
    /// What else one has to know to read its results, for the help.
    virtual QString details() const { return {}; }
    /// How many positional arguments it takes, at least and at most (−1: any number).
    virtual std::pair<int, int> argumentCount() const = 0;
    virtual void addOptions(QCommandLineParser&) const {}
    /// `parser` has the command's arguments, its name taken away.
    virtual Exit run(const QCommandLineParser& parser, const Console& console) const = 0;
};

/// Every command, in the order the help lists them.
const std::vector<std::unique_ptr<Command>>& commands();

/// Options that several commands share.
QCommandLineOption scenarioOption();
QCommandLineOption setOption();
QCommandLineOption formatOption();
QCommandLineOption outputOption(const QString& description);

} // namespace headroom::cli
