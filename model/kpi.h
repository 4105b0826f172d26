#pragma once

#include "run.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace headroom {

/// An indicator of section 7: a number, a month, or a month that never comes.
struct Kpi {
    std::string name;
    std::variant<double, std::optional<Month>> value;
    std::string_view unit;
};

/// Every indicator of a run, in the order of section 7.
std::vector<Kpi> kpis(const RunView& run);
/// Null where there is no such indicator.
const Kpi* findKpi(std::span<const Kpi> kpis, std::string_view name);

} // namespace headroom
