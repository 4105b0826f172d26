#pragma once

#include "cli/output.h"
#include "kpi.h"

namespace headroom::cli {

/// What a run is written as. Long form is `series,month,value`; wide form has a column a series; JSON is
/// `{"months": [...], "series": {name: [...]}, "kpi": {name: value}}`. All but the wide form read back to the same
/// bits.
Table seriesTable(const Plan& plan);
Table longTable(const RunView& run, const std::vector<std::string>& names);
Table wideTable(const RunView& run, const std::vector<std::string>& names);
std::string runJson(const RunView& run, const std::vector<std::string>& names);

/// Indicators: name, value, unit; exact numbers or readable ones.
Table kpiTable(const std::vector<Kpi>& kpis, bool exact);
std::string kpiJson(const std::vector<Kpi>& kpis);
std::string kpiText(const Kpi& kpi, bool exact);

/// The series that match one of the globs, in the order of the model; all of them without a glob. Throws `UsageError`
/// for a glob that matches nothing.
std::vector<std::string> chosenSeries(const Plan& plan, const QStringList& globs);

} // namespace headroom::cli
