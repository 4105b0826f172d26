#include "validation.h"

#include "validation/checks.h"

#include <algorithm>

namespace headroom {

namespace {

std::string summary(const std::vector<Problem>& problems) {
    std::string text = problems.empty() ? "the scenario cannot run" : problems.front().english();
    if (problems.size() > 1)
        text += " (" + std::to_string(problems.size()) + " problems in all)";
    return text;
}

} // namespace

std::string Problem::english() const {
    std::string text = key.empty() ? sentence.english() : key + ": " + sentence.english();
    if (const auto what = remedy.english(); !what.empty())
        text += " " + what;
    return text;
}

std::vector<Problem> validate(const Scenario& scenario) {
    using namespace validation;
    Problems problems;
    for (const auto check :
         {checkScenario, checkNames, checkReferences, checkNumbers, checkDistributions, checkPaths, checkGrowth,
          checkChannels, checkSupply, checkExclusivity, checkCommitments, checkRevenueShares, checkObligations,
          checkTranches, checkMarket, checkEvents, checkEffects, checkCorrelations})
        check(scenario, problems);
    return problems.inOrder(scenario);
}

std::vector<Problem> unknownReferences(const Scenario& scenario) {
    validation::Problems problems;
    validation::checkReferences(scenario, problems);
    return problems.inOrder(scenario);
}

InvalidScenario::InvalidScenario(std::vector<Problem> found)
    : std::runtime_error(summary(found))
    , problems_(std::move(found)) {}

void refuse(Message sentence, Message remedy) {
    Problem problem;
    problem.sentence = std::move(sentence);
    problem.remedy = std::move(remedy);
    throw InvalidScenario({std::move(problem)});
}

} // namespace headroom
