#pragma once

#include "cli/command.h"

namespace headroom::cli {

std::unique_ptr<Command> makeNew();
std::unique_ptr<Command> makeList();
std::unique_ptr<Command> makeQuantities();
std::unique_ptr<Command> makeSet();
std::unique_ptr<Command> makeRun();
std::unique_ptr<Command> makeKpi();
std::unique_ptr<Command> makeCombine();
std::unique_ptr<Command> makeSensitivity();
std::unique_ptr<Command> makeReport();
std::unique_ptr<Command> makeChart();
std::unique_ptr<Command> makeExport();
std::unique_ptr<Command> makeImport();
std::unique_ptr<Command> makeDiff();
std::unique_ptr<Command> makeCheck();
std::unique_ptr<Command> makeBench();

} // namespace headroom::cli
