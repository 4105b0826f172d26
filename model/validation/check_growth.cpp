#include "engine/paths.h"
#include "validation/checks.h"
#include "validation/shared_checks.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace headroom::validation {

namespace {

bool grows(const Path& path) {
    return path.kind != PathKind::number && path.kind != PathKind::curve;
}

/// Whether the parameters are right by themselves; where they are not, other checks have said so.
bool isWellFormed(const FieldDecl& field, const Path& path) {
    const auto names = parameterNames(path.kind);
    if (path.parameters.size() != names.size())
        return false;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!contains(domainOf(field, names[i]), path.parameters[i].value))
            return false;
    }
    return path.kind != PathKind::logistic || path.parameters[0].value < path.parameters[2].value;
}

/// Evaluates one path on its own, as the engine does.
class PathAlone {
  public:
    PathAlone(const Path& path, int months) : evaluator_(layoutOf(path, months)) {
        for (const auto& parameter : path.parameters)
            parameters_.push_back(constant<1>(parameter.value));
        evaluator_.begin(parameters_, {});
    }

    double at(int month) {
        evaluator_.evaluate(month);
        return evaluator_[Slot{0}](0);
    }

  private:
    const EngineLayout& layoutOf(const Path& path, int months) {
        PathProgram program;
        program.kind = path.kind;
        program.firstQuantity = 0;
        layout_.months = months;
        layout_.slotCount = 1;
        layout_.paths.push_back(std::move(program));
        return layout_;
    }

    EngineLayout layout_;
    std::vector<Lane<1>> parameters_;
    PathEvaluator<1> evaluator_;
};

/// A logistic path that ends at its ceiling may stand a rounding above it.
bool staysInside(Domain domain, double value) {
    constexpr double rounding = 1e-9;
    if (std::abs(value) > largestNumber || (domain == Domain::positive && value < smallestNumber))
        return false;
    return contains(domain, value * (1 - rounding)) || contains(domain, value * (1 + rounding));
}

/// Enough digits to see where a path goes.
std::string rounded(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.4g", value);
    return buffer;
}

void checkPath(const Scenario& scenario, const std::string& key, const Path& path, Problems& problems) {
    const auto* field = findField(key);
    if (!isWellFormed(*field, path))
        return;
    const int months = std::clamp(scenario.months, 1, mostMonths);
    PathAlone alone(path, months);
    for (int month = 0; month < months; ++month) {
        const double value = alone.at(month);
        if (staysInside(field->domain, value))
            continue;
        problems.error(key,
                       {HEADROOM_TEXT("It comes to {0} in {1}, beyond what the field may hold."),
                        {rounded(value), (scenario.start + month).text()}},
                       {HEADROOM_TEXT("Change its growth, or write it as a curve."), {}});
        return;
    }
}

} // namespace

void checkGrowth(const Scenario& scenario, Problems& problems) {
    for (const auto& [key, value] : scenario.writtenFields()) {
        const auto* path = pathOf(value);
        if (path && grows(*path))
            checkPath(scenario, key, *path, problems);
    }
}

} // namespace headroom::validation
