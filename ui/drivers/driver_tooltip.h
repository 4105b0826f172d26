#pragma once

#include "drivers/driver.h"

namespace headroom {

/// All that is known of a driver, as rich text: its full name, what it means, its exact value and that of the baseline,
/// what is believed about it, and its sources. Nothing from the scenario is taken for markup.
QString driverTooltip(const Driver& driver, const Scenario& scenario, const Scenario* baseline, double shown,
                      const QLocale& locale);

} // namespace headroom
