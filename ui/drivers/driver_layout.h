#pragma once

#include "drivers/driver.h"

#include <QSet>

namespace headroom {

/// A line in the list of drivers: the heading of a group, the name of an entity within it, or a driver. Lengths are in
/// pixels.
struct DriverLine {
    enum class Kind { group, entity, driver };
    Kind kind = Kind::group;
    DriverGroup group = DriverGroup::none;
    /// Index of the driver, of the first one under the name, or of the first one of the group.
    int driver = 0;
    /// Drivers in the group.
    int count = 0;
    int top = 0;
    int height = 0;
    int bottom() const { return top + height; }
};

/// Where everything lies, worked out without a widget, so that a list of any length is laid out at once.
struct DriverLayout {
    std::vector<DriverLine> lines;
    int height = 0;

    /// The first line that ends below a height; `lines.size()` where none does.
    std::size_t lineAt(int y) const;
    /// The line of a driver; nothing where it is hidden or in a closed group.
    std::optional<std::size_t> lineOf(int driver) const;
};

/// `shown` are indices into `drivers`, ascending; of closed groups only the heading is laid out.
DriverLayout layOut(const std::vector<Driver>& drivers, const std::vector<int>& shown, const QSet<DriverGroup>& closed);

} // namespace headroom
