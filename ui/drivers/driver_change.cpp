#include "drivers/driver_change.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

/// How far two numbers may lie apart, as a part of the largest number of a distribution.
constexpr double lastBits = 1e-9;

std::vector<double> everyNumber(const Distribution& distribution) {
    std::vector<double> numbers = distribution.parameters;
    for (const auto* more : {&distribution.values, &distribution.weights})
        numbers.insert(numbers.end(), more->begin(), more->end());
    if (distribution.truncate)
        numbers.insert(numbers.end(), {distribution.truncate->low, distribution.truncate->high});
    return numbers;
}

bool sameShape(const Distribution& a, const Distribution& b) {
    return a.kind == b.kind && a.parameters.size() == b.parameters.size() && a.values.size() == b.values.size() &&
           a.truncate.has_value() == b.truncate.has_value();
}

double largest(const std::vector<double>& numbers) {
    double size = 0;
    for (const double number : numbers)
        size = std::max(size, std::abs(number));
    return size;
}

} // namespace

const Distribution* beliefAbout(const Scenario& scenario, const std::string& key) {
    const Quantity* quantity = scenario.quantity(key);
    return quantity && quantity->distribution ? &*quantity->distribution : nullptr;
}

bool sameBelief(const Distribution* a, const Distribution* b) {
    if (!a || !b)
        return a == b;
    if (!sameShape(*a, *b))
        return false;
    const std::vector<double> ours = everyNumber(*a);
    const std::vector<double> theirs = everyNumber(*b);
    const double dust = lastBits * std::max(largest(ours), largest(theirs));
    return std::ranges::equal(ours, theirs, [dust](double x, double y) { return std::abs(x - y) <= dust; });
}

} // namespace headroom
