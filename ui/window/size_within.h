#pragma once

#include <QMargins>
#include <QSize>

namespace headroom {

/// What the desktop draws around a window, at most.
inline constexpr QMargins windowFrame(8, 40, 8, 8);

/// The size a window should have so that it and its frame fit into a screen.
inline QSize sizeWithin(const QSize& available, const QSize& wanted) {
    return wanted.boundedTo(available.shrunkBy(windowFrame));
}

} // namespace headroom
