#include "validation/problems.h"

#include "field_order.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

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

std::string text(double number) {
    if (!std::isfinite(number))
        return std::isnan(number) ? "NaN" : number > 0 ? "infinity" : "-infinity";
    // Beyond these an exponent reads better than zeros.
    const bool plain = number == 0 || (std::abs(number) >= 1e-4 && std::abs(number) < 1e15);
    char buffer[32];
    const auto written = std::to_chars(std::begin(buffer), std::end(buffer), number,
                                       plain ? std::chars_format::fixed : std::chars_format::scientific);
    return std::string(std::begin(buffer), written.ptr);
}

std::string text(std::size_t count) {
    return std::to_string(count);
}

std::string rounded(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.4g", value);
    return buffer;
}

} // namespace headroom::validation
