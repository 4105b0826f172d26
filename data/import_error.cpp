#include "import_error.h"

#include "quotable.h"

namespace headroom {

namespace {

std::vector<ImportProblem> quotable(std::vector<ImportProblem> problems) {
    for (auto& problem : problems)
        problem = {headroom::quotable(problem.place), headroom::quotable(std::move(problem.sentence))};
    return problems;
}

} // namespace

std::string ImportProblem::english() const {
    return place.empty() ? sentence.english() : place + ": " + sentence.english();
}

ImportError::ImportError(std::vector<ImportProblem> problems)
    : std::runtime_error(quotable(problems).front().english())
    , problems_(quotable(std::move(problems))) {}

ImportError::ImportError(std::string place, Text sentence, std::vector<Particular> arguments)
    : ImportError(std::vector{ImportProblem{std::move(place), {sentence, std::move(arguments)}}}) {}

} // namespace headroom
