#include "drivers/driver_layout.h"

#include "drivers/row_painting.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int groupHeight = 30;
constexpr int headingGap = 6;
constexpr int entityHeight = 24;
constexpr int bottomRoom = 12;

void appendLine(DriverLayout& layout, DriverLine line) {
    line.top = layout.height;
    layout.height += line.height;
    layout.lines.push_back(line);
}

void appendHeading(DriverLayout& layout, DriverGroup group, int driver, int count) {
    if (!layout.lines.empty())
        layout.height += headingGap;
    appendLine(layout, {DriverLine::Kind::group, group, driver, count, 0, groupHeight});
}

} // namespace

std::size_t DriverLayout::lineAt(int y) const {
    const auto found = std::ranges::upper_bound(lines, y, {}, &DriverLine::bottom);
    return static_cast<std::size_t>(found - lines.begin());
}

std::optional<std::size_t> DriverLayout::lineOf(int driver) const {
    const auto found = std::ranges::find_if(
        lines, [&](const DriverLine& line) { return line.kind == DriverLine::Kind::driver && line.driver == driver; });
    if (found == lines.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - lines.begin());
}

DriverLayout layOut(const std::vector<Driver>& drivers, const std::vector<int>& shown,
                    const QSet<DriverGroup>& closed) {
    DriverLayout layout;
    for (auto first = shown.begin(); first != shown.end();) {
        const DriverGroup group = drivers[*first].group;
        const auto last = std::find_if(first, shown.end(), [&](int index) { return drivers[index].group != group; });
        appendHeading(layout, group, *first, static_cast<int>(last - first));
        QString entity;
        for (auto driver = first; driver != last && !closed.contains(group); ++driver) {
            if (drivers[*driver].entity != entity) {
                entity = drivers[*driver].entity;
                appendLine(layout, {DriverLine::Kind::entity, group, *driver, 0, 0, entityHeight});
            }
            appendLine(layout, {DriverLine::Kind::driver, group, *driver, 0, 0, row_painting::rowHeight});
        }
        first = last;
    }
    layout.height += bottomRoom;
    return layout;
}

} // namespace headroom
