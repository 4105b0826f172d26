#include "validation/checks.h"
#include "validation/path_values.h"
#include "validation/shared_checks.h"

#include <algorithm>
#include <cmath>

namespace headroom::validation {

namespace {

bool grows(const Path& path) {
    return path.kind != PathKind::number && path.kind != PathKind::curve;
}

/// Whether the parameters are right by themselves; where they are not, other checks have said so.
bool isWellFormedPath(const FieldDecl& field, const Path& path) {
    if (!isComputable(path))
        return false;
    const auto names = parameterNames(path.kind);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!contains(domainOf(field, names[i]), path.parameters[i].value))
            return false;
    }
    return path.kind != PathKind::logistic || path.parameters[0].value < path.parameters[2].value;
}

/// A logistic path that ends at its ceiling may stand a rounding above it.
bool staysInside(Domain domain, double value) {
    constexpr double rounding = 1e-9;
    if (std::abs(value) > largestNumber || (domain == Domain::positive && value < smallestNumber))
        return false;
    return contains(domain, value * (1 - rounding)) || contains(domain, value * (1 + rounding));
}

void checkValuesOfPath(const Scenario& scenario, const std::string& key, const Path& path, Problems& problems) {
    const auto* field = findField(key);
    if (!isWellFormedPath(*field, path))
        return;
    const int months = std::clamp(scenario.months, 1, mostMonths);
    const std::vector<double> values = valuesOf(path, scenario.start, months);
    for (int month = 0; month < months; ++month) {
        const double value = values[static_cast<std::size_t>(month)];
        if (staysInside(field->domain, value))
            continue;
        problems.error(key,
                       {HEADROOM_TEXT("It comes to {0} in {1}, beyond what the field may hold."),
                        {spelled(value, 4), (scenario.start + month).text()}},
                       {HEADROOM_TEXT("Change its growth, or write it as a curve."), {}});
        return;
    }
}

} // namespace

void checkGrowth(const Scenario& scenario, Problems& problems) {
    for (const auto& [key, value] : scenario.writtenFields()) {
        const auto* path = pathOf(value);
        if (path && grows(*path))
            checkValuesOfPath(scenario, key, *path, problems);
    }
}

} // namespace headroom::validation
