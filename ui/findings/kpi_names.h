#pragma once

#include "kpi.h"

#include <QLocale>
#include <QString>

namespace headroom {

/// The words for an indicator: "Cap reached: Microsoft, 20 % until 2030 under a cap" for `cap_month/microsoft`. An
/// indicator of a calendar year is named without its year.
QString kpiLabel(const Scenario& scenario, std::string_view name);
/// The value of an indicator as people read it; "never" for a month that does not come.
QString kpiValue(const Kpi& kpi, const QLocale& locale);
/// The calendar year of an indicator such as `gross_margin/2027`; nothing for one of the whole run.
std::optional<int> kpiYear(std::string_view name);

} // namespace headroom
