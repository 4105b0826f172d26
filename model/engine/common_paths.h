#pragma once

#include "layout.h"

#include <span>
#include <vector>

namespace headroom {

/// The paths that are the same in every future of an ensemble, evaluated once for all of them: those that read nothing
/// that is drawn and that no event touches.
struct CommonPaths {
    /// By slot.
    std::vector<char> holds;
    /// Month × slot; only those of slots that it holds mean anything.
    std::vector<double> values;
};

CommonPaths nothingInCommon(const EngineLayout& plan);
/// `quantities`: one number for each quantity of the plan; `drawn`: those that differ from path to path.
CommonPaths commonPaths(const EngineLayout& plan, std::span<const double> quantities, std::span<const int> drawn);

} // namespace headroom
