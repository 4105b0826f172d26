#pragma once

#include "quantity.h"

namespace headroom {

/// What is believed about a quantity, as exact functions of one number: the kinds of section 9 of the model, with their
/// truncation. `pert` is a beta with λ = 4; `lognormal` has the given 5th and 95th percentiles before it is truncated;
/// a truncated distribution is the inverse of F between F(low) and F(high). Of well-formed distributions, as
/// `validate` leaves them.

/// The value below which a draw lies with probability `p`, 0 to 1; at 0 and 1 the ends of the support, which may be
/// infinite. Never descends in `p`: a discrete distribution gives its values in ascending order.
double quantile(const Distribution& distribution, double p);
/// The probability that a draw is `x` or less.
double cumulative(const Distribution& distribution, double x);
/// Per unit of the quantity. Of a discrete distribution, the probability of `x` itself.
double density(const Distribution& distribution, double x);
double mean(const Distribution& distribution);

/// Between which values draws lie, the ends included; they may be infinite.
Range support(const Distribution& distribution);
/// The probability that the distribution would have within its truncation without it; 1 where it has none.
double massKept(const Distribution& distribution);

} // namespace headroom
