#include "dashboards/chart_change.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

bool same(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool same(const std::vector<double>& a, const std::vector<double>& b) {
    return std::ranges::equal(a, b, [](double x, double y) { return same(x, y); });
}

using FanPointer = std::shared_ptr<const ChartFan>;

/// A fan with months without numbers counts as another: what it costs is one paint.
bool same(const FanPointer& a, const FanPointer& b) {
    return a == b || (a && b && *a == *b);
}

bool same(const ChartSeries& a, const ChartSeries& b) {
    return same(a.fan, b.fan) && same(a.edge, b.edge) && same(a.values, b.values) && same(a.baseline, b.baseline) &&
           a.name == b.name && a.label == b.label && a.colour == b.colour && a.dash == b.dash && a.width == b.width;
}

bool same(const ChartLimit& a, const ChartLimit& b) {
    return same(a.values, b.values) && a.label == b.label;
}

bool same(const ChartBar& a, const ChartBar& b) {
    return a.month == b.month && same(a.from, b.from) && same(a.to, b.to) && a.label == b.label && a.level == b.level;
}

bool same(const ChartSpan& a, const ChartSpan& b) {
    return a.from == b.from && a.until == b.until && a.label == b.label && a.level == b.level;
}

bool same(const ChartMarker& a, const ChartMarker& b) {
    return a.month == b.month && same(a.value, b.value) && a.label == b.label && a.level == b.level;
}

template <typename Part>
bool sameParts(const std::vector<Part>& a, const std::vector<Part>& b) {
    return std::ranges::equal(a, b, [](const Part& x, const Part& y) { return same(x, y); });
}

} // namespace

bool sameChart(const ChartData& a, const ChartData& b) {
    return sameParts(a.series, b.series) && sameParts(a.limits, b.limits) && sameParts(a.bars, b.bars) &&
           sameParts(a.spans, b.spans) && sameParts(a.markers, b.markers) && a.name == b.name && a.title == b.title &&
           a.subtitle == b.subtitle && a.note == b.note && a.unit == b.unit && a.start == b.start &&
           a.months == b.months && a.edgesWithout == b.edgesWithout && a.form == b.form && a.fromZero == b.fromZero;
}

} // namespace headroom
