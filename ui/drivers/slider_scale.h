#pragma once

#include "quantity.h"

namespace headroom {

/// How far one move of the hand goes.
enum class Pace { fine, normal, coarse };

/// How the groove of a slider stands for numbers: place 0 is its left end, place 1 its right. Places become values that
/// look as if a person had written them: multiples of 1, 2 or 5 times a power of ten, about 200 of them in a groove.
class SliderScale {
  public:
    SliderScale() = default;
    /// Logarithmic where the range is positive and spans more than two decades. Values are multiples of `grain` where
    /// it is not 0: 1 for what is counted. A range without width is given one.
    explicit SliderScale(Range range, double grain = 0);

    const Range& range() const { return range_; }
    bool isLogarithmic() const { return logarithmic_; }

    /// 0 to 1; values beyond the range lie at its ends.
    double placeOf(double value) const;
    /// The value at a place, rounded for the eye; the ends of the range exactly.
    double valueAt(double place, Pace pace = Pace::normal) const;
    /// The value `steps` keyboard steps (a hundredth of the groove each) further up or, negative, down.
    double stepped(double value, int steps, Pace pace = Pace::normal) const;
    /// The size of one keyboard step at a value.
    double stepAt(double value, Pace pace = Pace::normal) const;
    /// This scale, widened to a round number where the value lies outside.
    SliderScale including(double value) const;

  private:
    double exactValueAt(double place) const;
    /// The difference between two values that lie this part of the groove apart, as 1, 2 or 5 times a power of ten.
    double gridAt(double value, double part, Pace pace) const;
    double clamped(double value) const;

    Range range_{0, 1};
    double grain_ = 0;
    bool logarithmic_ = false;
};

/// The largest of 1, 2 and 5 times a power of ten that is not above `size`, which is positive.
double roundStep(double size);
/// The multiple of a round step that is nearest to, not above, or not below the value, without the dust of binary
/// fractions: 0.3, never 0.30000000000000004.
double nearestMultiple(double value, double step);
double multipleBelow(double value, double step);
double multipleAbove(double value, double step);

} // namespace headroom
