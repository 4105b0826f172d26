#include "validation/path_values.h"

#include "engine/engine_library.h"

#include <algorithm>

namespace headroom::validation {

namespace {

/// A plan of one path only.
EngineLayout layoutOf(const Path& path, Month start, int months) {
    PathProgram program;
    program.kind = path.kind;
    program.interpolation = path.interpolation;
    program.firstQuantity = 0;
    program.quantityCount = static_cast<int>(path.parameters.size() + path.anchors.size());
    for (const Anchor& anchor : path.anchors)
        program.anchors.push_back(anchor.month - start);
    EngineLayout layout;
    layout.months = months;
    layout.slotCount = 1;
    layout.paths.push_back(std::move(program));
    return layout;
}

} // namespace

bool isComputable(const Path& path) {
    const auto descends = [](const Anchor& a, const Anchor& b) { return !(a.month < b.month); };
    return path.kind == PathKind::curve
               ? !path.anchors.empty() && std::ranges::adjacent_find(path.anchors, descends) == path.anchors.end()
               : path.parameters.size() == parameterNames(path.kind).size();
}

std::vector<double> valuesOf(const Path& path, Month start, int months) {
    const EngineLayout layout = layoutOf(path, start, months);
    std::vector<double> quantities;
    for (const auto& parameter : path.parameters)
        quantities.push_back(parameter.value);
    for (const auto& anchor : path.anchors)
        quantities.push_back(anchor.quantity.value);
    std::vector<double> values(static_cast<std::size_t>(months));
    engine_library::evaluatePath(layout, quantities, values.data());
    return values;
}

} // namespace headroom::validation
