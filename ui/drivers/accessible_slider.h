#pragma once

namespace headroom {

class DriverSlider;

/// Lets assistive technology read and set sliders of drivers: role, name, exact value, ends and the value in words.
void installAccessibleSliders();
/// Tells assistive technology that the value of a slider changed.
void announceValue(DriverSlider* slider);

} // namespace headroom
