#pragma once

namespace headroom {

/// Makes charts known to screen readers as charts, whose value is what stands at the time cursor. Done once, however
/// often it is called.
void installAccessibleCharts();

} // namespace headroom
