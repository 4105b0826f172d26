#include "cli/command.h"

#include "cli/commands/commands.h"

namespace headroom::cli {

const std::vector<std::unique_ptr<Command>>& commands() {
    static const auto all = [] {
        std::vector<std::unique_ptr<Command>> list;
        list.push_back(makeNew());
        list.push_back(makeList());
        list.push_back(makeQuantities());
        list.push_back(makeSet());
        list.push_back(makeRun());
        list.push_back(makeKpi());
        list.push_back(makeCombine());
        list.push_back(makeSensitivity());
        list.push_back(makeReport());
        list.push_back(makeChart());
        list.push_back(makeExport());
        list.push_back(makeImport());
        list.push_back(makeDiff());
        list.push_back(makeCheck());
        list.push_back(makeBench());
        return list;
    }();
    return all;
}

QCommandLineOption scenarioOption() {
    return {QStringLiteral("scenario"), QStringLiteral("The scenario to work on, by its name or id."),
            QStringLiteral("NAME")};
}

QCommandLineOption setOption() {
    return {QStringLiteral("set"), QStringLiteral("Change a field for this run only; may be given several times."),
            QStringLiteral("KEY=VALUE")};
}

QCommandLineOption formatOption() {
    return {QStringLiteral("format"), QStringLiteral("table, csv or json."), QStringLiteral("FORMAT"),
            QStringLiteral("table")};
}

QCommandLineOption outputOption(const QString& description) {
    return {{QStringLiteral("o"), QStringLiteral("output")}, description, QStringLiteral("OUT")};
}

} // namespace headroom::cli
