#include "uncertainty/beta_quantile.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>

namespace headroom {
namespace {

constexpr double firstProbability = 1e-17;

/// A few digits less than long doubles give, ten times as fast.
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

struct Node {
    double x = 0, p = 0;
    /// dx/dp and d²x/dp².
    double slope = 0, bend = 0;
};

Node nodeAt(double a, double b, double x) {
    Node node;
    node.x = x;
    node.p = boost::math::ibeta(a, b, x, Policy());
    const double density = boost::math::ibeta_derivative(a, b, x, Policy());
    const double relativeSlope = (a - 1.0) / x - (b - 1.0) / (1.0 - x);
    node.slope = 1.0 / density;
    node.bend = -relativeSlope * node.slope * node.slope;
    return node;
}

/// Below every draw of 53 bits. Near 0, I_x(a, b) is x^a / (a B(a, b)) but for a part (b − 1) x of it; further from 0
/// the exact inverse is asked for.
Node firstNode(double a, double b) {
    const double logFirst =
        (std::log(firstProbability) + std::log(a) + std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b)) / a;
    const double first = std::exp(std::max(logFirst, -600.0));
    const bool isNear = std::abs(b - 1.0) * first < 1e-10;
    return nodeAt(a, b, isNear ? first : boost::math::ibeta_inv(a, b, firstProbability, Policy()));
}

/// As far as p grows by a tenth or the density by about as much, or by a tenth of the width of its peak.
double nextX(double a, double b, const Node& node) {
    const double byProbability = std::log(1.1) * node.p * node.slope;
    const double below = node.x, above = 1.0 - node.x;
    const double bending = std::abs(a - 1.0) / below + std::abs(b - 1.0) / above;
    const double peak = std::abs(a - 1.0) / (below * below) + std::abs(b - 1.0) / (above * above);
    const double byDensity = 0.1 * std::max(1.0 / bending, 1.0 / std::sqrt(peak));
    return node.x + std::min({byProbability, byDensity, 0.5 * above});
}

} // namespace

BetaQuantile::BetaQuantile(double a, double b) : low_(a, b), high_(b, a), middle_(low_(0.5)) {}

BetaQuantile::Half::Half(double a, double b) : a_(a), b_(b) {
    Node node = firstNode(a, b);
    firstX_ = node.x;
    p_.push_back(node.p);
    while (node.p < 0.5) {
        const double x = nextX(a, b, node);
        // Whatever is left lies within the last digit below 1.
        if (!(x > node.x && x < 1.0))
            break;
        const Node next = nodeAt(a, b, x);
        const double width = next.p - node.p;
        const double d0 = node.slope * width, d1 = next.slope * width;
        const double c0 = node.bend * width * width, c1 = next.bend * width * width;
        const double rise = next.x - node.x;
        Piece piece;
        piece.coefficients = {node.x,
                              d0,
                              0.5 * c0,
                              10.0 * rise - 6.0 * d0 - 4.0 * d1 - 1.5 * c0 + 0.5 * c1,
                              -15.0 * rise + 8.0 * d0 + 7.0 * d1 + 1.5 * c0 - c1,
                              6.0 * rise - 3.0 * d0 - 3.0 * d1 - 0.5 * c0 + 0.5 * c1};
        piece.perP = 1.0 / width;
        piece.low = node.x;
        piece.high = next.x;
        pieces_.push_back(piece);
        p_.push_back(next.p);
        node = next;
    }
}

double BetaQuantile::Half::operator()(double p) const {
    const auto above = std::upper_bound(p_.begin(), p_.end() - 1, p);
    if (above == p_.begin())
        return p <= 0.0 ? 0.0 : firstX_ * std::pow(p / p_.front(), 1.0 / a_);
    const auto i = static_cast<std::size_t>(above - p_.begin()) - 1;
    const Piece& piece = pieces_[i];
    const double s = (p - p_[i]) * piece.perP;
    const auto& c = piece.coefficients;
    const double x = c[0] + s * (c[1] + s * (c[2] + s * (c[3] + s * (c[4] + s * c[5]))));
    return std::clamp(x, piece.low, piece.high);
}

} // namespace headroom
