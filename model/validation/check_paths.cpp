#include "validation/checks.h"
#include "validation/shared_checks.h"

namespace headroom::validation {

namespace {

void checkCurve(const std::string& key, const Path& path, Problems& problems) {
    if (path.anchors.empty())
        problems.error(key, {HEADROOM_TEXT("The curve has no points."), {}},
                       {HEADROOM_TEXT("Give at least one month with its value."), {}});
    checkMonthsAscend(key, path.anchors, problems);
    if (path.interpolation != Interpolation::geometric)
        return;
    for (const auto& anchor : path.anchors) {
        if (!(anchor.quantity.value > 0))
            problems.error(key + "/" + anchor.month.text(),
                           {HEADROOM_TEXT("{0} cannot lie on a geometric curve."), {spelled(anchor.quantity.value)}},
                           {HEADROOM_TEXT("Give a number above 0, or choose another interpolation."), {}});
    }
}

void checkLogistic(const std::string& key, const Path& path, Problems& problems) {
    const double opening = path.parameters[0].value;
    const double ceiling = path.parameters[2].value;
    if (!(0 < opening && opening < ceiling))
        problems.error(
            key + "/x0",
            {HEADROOM_TEXT("{0} is not between 0 and the ceiling {1}."), {spelled(opening), spelled(ceiling)}},
            {HEADROOM_TEXT("Give a value at the start above 0 and below the ceiling K."), {}});
}

void checkPath(const std::string& key, const Path& path, Problems& problems) {
    if (path.kind == PathKind::curve) {
        checkCurve(key, path, problems);
        return;
    }
    if (path.parameters.size() != parameterNames(path.kind).size())
        problems.error(key, {HEADROOM_TEXT("The path has the wrong number of parameters."), {}},
                       {HEADROOM_TEXT("Write the path again."), {}});
    else if (path.kind == PathKind::logistic)
        checkLogistic(key, path, problems);
}

} // namespace

void checkPaths(const Scenario& scenario, Problems& problems) {
    for (const auto& [key, value] : scenario.writtenFields()) {
        if (const auto* path = pathOf(value))
            checkPath(key, *path, problems);
    }
}

} // namespace headroom::validation
