#include "validation/problems.h"

#include "field_order.h"

#include <algorithm>

namespace headroom::validation {

void Problems::error(std::string key, Message sentence, Message remedy) {
    found_.push_back({Severity::error, std::move(key), std::move(sentence), std::move(remedy)});
}

void Problems::warning(std::string key, Message sentence, Message remedy) {
    found_.push_back({Severity::warning, std::move(key), std::move(sentence), std::move(remedy)});
}

std::vector<Problem> Problems::inOrder(const Scenario& scenario) const {
    const FileOrder order(scenario);
    std::vector<Problem> sorted = found_;
    std::ranges::stable_sort(
        sorted, {}, [&](const Problem& problem) { return std::pair(problem.severity, order.of(problem.key)); });
    return sorted;
}

} // namespace headroom::validation
