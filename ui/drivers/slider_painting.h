#pragma once

class QPainter;

namespace headroom {

class DriverSlider;

/// How a slider of drivers looks, apart from how it behaves. Lengths are in pixels.
namespace slider_painting {

inline constexpr int height = 22;
/// The groove's centre line, from the top.
inline constexpr double grooveHeight = 11;
/// Room left and right of the groove for the handle.
inline constexpr int inset = 8;
/// How far from its centre the handle can be taken.
inline constexpr double handleReach = 9;

/// `hot` while the pointer is on the slider or drags it.
void paint(QPainter& painter, const DriverSlider& slider, bool hot);

} // namespace slider_painting

} // namespace headroom
