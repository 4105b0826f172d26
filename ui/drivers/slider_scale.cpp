#include "drivers/slider_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

constexpr double valuesInGroove = 200;
constexpr double stepsInGroove = 100;
/// How much of a step a value may miss a multiple and still count as one.
constexpr double stepTolerance = 1e-9;

double factor(Pace pace) {
    constexpr std::array factors{0.1, 1.0, 10.0};
    return factors[static_cast<std::size_t>(pace)];
}

double multiple(double count, double step) {
    // 1/step is a whole number for steps below 1, and dividing two whole numbers rounds once.
    return step < 1 ? count / std::round(1 / step) : count * step;
}

} // namespace

double roundStep(double size) {
    const double power = std::pow(10.0, std::floor(std::log10(size)));
    const double lead = size / power * (1 + stepTolerance);
    const double digit = lead >= 10 ? 10 : lead >= 5 ? 5 : lead >= 2 ? 2 : 1;
    return power >= 1 ? digit * power : digit / std::round(1 / power);
}

double nearestMultiple(double value, double step) {
    return multiple(std::round(value / step), step);
}

double multipleBelow(double value, double step) {
    return multiple(std::floor(value / step + stepTolerance), step);
}

double multipleAbove(double value, double step) {
    return multiple(std::ceil(value / step - stepTolerance), step);
}

SliderScale::SliderScale(Range range, double grain) : range_(range), grain_(grain) {
    if (!(range_.high > range_.low))
        range_.high = range_.low + std::max(1.0, std::abs(range_.low));
    logarithmic_ = range_.low > 0 && range_.high / range_.low > 100;
}

double SliderScale::placeOf(double value) const {
    const double inside = clamped(value);
    if (logarithmic_)
        return std::log(inside / range_.low) / std::log(range_.high / range_.low);
    return (inside - range_.low) / (range_.high - range_.low);
}

double SliderScale::valueAt(double place, Pace pace) const {
    if (place <= 0)
        return range_.low;
    if (place >= 1)
        return range_.high;
    const double exact = exactValueAt(place);
    return clamped(nearestMultiple(exact, gridAt(exact, 1 / valuesInGroove, pace)));
}

double SliderScale::stepped(double value, int steps, Pace pace) const {
    double result = clamped(value);
    for (int taken = 0; taken < std::abs(steps); ++taken) {
        const double grid = stepAt(result, pace);
        result = steps > 0 ? multipleBelow(result, grid) + grid : multipleAbove(result, grid) - grid;
        result = clamped(nearestMultiple(result, grid));
    }
    return result;
}

double SliderScale::stepAt(double value, Pace pace) const {
    return gridAt(value, 1 / stepsInGroove, pace);
}

SliderScale SliderScale::including(double value) const {
    Range wider = range_;
    const double step = value == 0 ? 1 : roundStep(std::abs(value) / 10);
    if (value > wider.high)
        wider.high = multipleAbove(value, step);
    if (value < wider.low)
        wider.low = multipleBelow(value, step);
    return wider == range_ ? *this : SliderScale(wider, grain_);
}

double SliderScale::exactValueAt(double place) const {
    if (logarithmic_)
        return range_.low * std::pow(range_.high / range_.low, place);
    return range_.low + (range_.high - range_.low) * place;
}

double SliderScale::gridAt(double value, double part, Pace pace) const {
    const double slope = logarithmic_ ? value * std::log(range_.high / range_.low) : range_.high - range_.low;
    return std::max(grain_, roundStep(slope * part * factor(pace)));
}

double SliderScale::clamped(double value) const {
    return std::clamp(value, range_.low, range_.high);
}

} // namespace headroom
