#include "import_error.h"

namespace headroom {

std::string ImportProblem::english() const {
    return place.empty() ? sentence.english() : place + ": " + sentence.english();
}

ImportError::ImportError(std::vector<ImportProblem> problems)
    : std::runtime_error(problems.front().english())
    , problems_(std::move(problems)) {}

ImportError::ImportError(std::string place, Text sentence, std::vector<std::string> arguments)
    : ImportError(std::vector{ImportProblem{std::move(place), {sentence, std::move(arguments)}}}) {}

} // namespace headroom
