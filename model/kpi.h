#pragma once

#include "run.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace headroom {

/// What an indicator says: a number, a month, or a month that never comes.
using KpiValue = std::variant<double, std::optional<Month>>;

/// An indicator of section 7, and how a run of its plan answers it by itself: an ensemble asks every path.
struct KpiDecl {
    std::string name;
    std::string_view unit;
    bool isMonth = false;
    /// Any thread may call it.
    std::function<KpiValue(const RunView&)> of;
};

/// Every indicator that the runs of a plan have, in the order of section 7. Any run of the plan may be asked.
std::vector<KpiDecl> kpiDeclarations(const Plan& plan);

/// An indicator of one run.
struct Kpi {
    std::string name;
    KpiValue value;
    std::string_view unit;
};

/// Every indicator of a run, in the order of section 7.
std::vector<Kpi> kpis(const RunView& run);
/// Null where there is no such indicator.
const Kpi* findKpi(std::span<const Kpi> kpis, std::string_view name);

} // namespace headroom
