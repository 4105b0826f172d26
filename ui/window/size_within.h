#pragma once

#include <QMargins>
#include <QRect>
#include <QSize>

#include <algorithm>

namespace headroom {

/// What the desktop draws around a window, at most.
inline constexpr QMargins windowFrame(8, 40, 8, 8);

/// The size a window should have so that it and its frame fit into a screen.
inline QSize sizeWithin(const QSize& available, const QSize& wanted) {
    return wanted.boundedTo(available.shrunkBy(windowFrame));
}

/// A place for a window and its frame on a screen: moved there, and cut to size where it is larger.
inline QRect placeWithin(const QRect& screen, const QRect& wanted) {
    const QRect room = screen.marginsRemoved(windowFrame);
    QRect place(wanted.topLeft(), sizeWithin(screen.size(), wanted.size()));
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    return place;
}

} // namespace headroom
