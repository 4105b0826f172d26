#pragma once

#include "quantity.h"
#include "uncertainty/beta_quantile.h"

namespace headroom {

/// A distribution taken apart: a shape without a unit, and the place and scale that give it one. A draw is
/// location + scale · z with z a draw of the shape, so that a distribution that moves with its quantity (a slider)
/// keeps its shape and the draws of it.
struct StandardForm {
    explicit StandardForm(const Distribution& distribution);

    /// The value of a draw of the shape; never outside the distribution's ends, whatever rounding did.
    double value(double z) const;

    double location = 0;
    double scale = 1;
    double low = 0, high = 0;
    /// Of a discrete distribution, its values in ascending order: z is the place of one.
    std::vector<double> values;
    /// Its numbers are rounded to 40 binary digits, so that moving does not change it by a last digit.
    Distribution shape;
};

/// The quantile function of a shape, fast where the exact one is slow.
class ShapeQuantile {
  public:
    explicit ShapeQuantile(const Distribution& shape);
    double operator()(double p) const;

  private:
    Distribution whole_;
    /// The probabilities between which a truncation leaves draws.
    double low_ = 0, high_ = 1;
    std::optional<BetaQuantile> beta_;
};

} // namespace headroom
