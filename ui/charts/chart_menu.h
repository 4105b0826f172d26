#pragma once

class QMenu;

namespace headroom {

class TimeChart;

/// Fills a menu with what can be done with a chart: copy, save, switch series.
void fillChartMenu(QMenu& menu, TimeChart& chart);

} // namespace headroom
