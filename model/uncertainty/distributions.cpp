#include "uncertainty/distributions.h"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/triangular.hpp>
#include <boost/math/distributions/uniform.hpp>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>
#include <variant>

namespace headroom {

namespace {

namespace bm = boost::math;

/// An end of the support may be infinite, which is no error here.
using InfiniteEndsPolicy =
    bm::policies::policy<bm::policies::overflow_error<bm::policies::ignore_error>, bm::policies::promote_double<false>>;
using Uniform = bm::uniform_distribution<double, InfiniteEndsPolicy>;
using Triangular = bm::triangular_distribution<double, InfiniteEndsPolicy>;
using Normal = bm::normal_distribution<double, InfiniteEndsPolicy>;
using Lognormal = bm::lognormal_distribution<double, InfiniteEndsPolicy>;
using Beta = bm::beta_distribution<double, InfiniteEndsPolicy>;

constexpr double infinite = std::numeric_limits<double>::infinity();

/// A beta distribution stretched from (0,1) to (low,high).
struct StretchedBeta {
    Beta unit;
    double low;
    double high;
};

/// Values that have a weight, ascending, with the probability of each one or a smaller one.
struct Discrete {
    std::vector<double> values;
    std::vector<double> cumulative;
};

using Shape = std::variant<Uniform, Triangular, StretchedBeta, Normal, Lognormal, Discrete>;

StretchedBeta pert(double low, double mode, double high) {
    const double width = high - low;
    return {Beta(1.0 + 4.0 * (mode - low) / width, 1.0 + 4.0 * (high - mode) / width), low, high};
}

Lognormal lognormal(double p5, double p95) {
    const double spread = quantile(Normal(), 0.95);
    return Lognormal(0.5 * (std::log(p5) + std::log(p95)), 0.5 * (std::log(p95) - std::log(p5)) / spread);
}

/// Both ends of a truncation belong to it.
Discrete discrete(const Distribution& distribution) {
    std::vector<std::pair<double, double>> kept;
    for (std::size_t i = 0; i < distribution.values.size(); ++i) {
        const double value = distribution.values[i];
        const bool within =
            !distribution.truncate || (distribution.truncate->low <= value && value <= distribution.truncate->high);
        if (within && distribution.weights[i] > 0)
            kept.emplace_back(value, distribution.weights[i]);
    }
    std::ranges::sort(kept);
    Discrete result;
    double total = 0;
    for (const auto& [value, weight] : kept) {
        result.values.push_back(value);
        result.cumulative.push_back(total += weight);
    }
    for (double& share : result.cumulative)
        share /= total;
    return result;
}

Shape shapeOf(const Distribution& distribution) {
    const auto& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::uniform:
        return Uniform(p[0], p[1]);
    case DistributionKind::triangular:
        return Triangular(p[0], p[1], p[2]);
    case DistributionKind::pert:
        return pert(p[0], p[1], p[2]);
    case DistributionKind::normal:
        return Normal(p[0], p[1]);
    case DistributionKind::lognormal:
        return lognormal(p[0], p[1]);
    case DistributionKind::beta:
        return StretchedBeta{Beta(p[0], p[1]), p[2], p[3]};
    case DistributionKind::discrete:
        break;
    }
    return discrete(distribution);
}

/// The functions below are those of the whole distribution; only a discrete one has its truncation built in.
Range endsOfSupport(const Triangular& shape) {
    return {shape.lower(), shape.upper()};
}
Range endsOfSupport(const Uniform& shape) {
    return {shape.lower(), shape.upper()};
}
Range endsOfSupport(const StretchedBeta& shape) {
    return {shape.low, shape.high};
}
Range endsOfSupport(const Normal&) {
    return {-infinite, infinite};
}
Range endsOfSupport(const Lognormal&) {
    return {0, infinite};
}
Range endsOfSupport(const Discrete& shape) {
    return {shape.values.front(), shape.values.back()};
}

double inUnit(const StretchedBeta& shape, double x) {
    return std::clamp((x - shape.low) / (shape.high - shape.low), 0.0, 1.0);
}

template <typename Whole>
double below(const Whole& shape, double x) {
    const Range whole = endsOfSupport(shape);
    return x <= whole.low ? 0.0 : x >= whole.high ? 1.0 : cdf(shape, x);
}
double below(const StretchedBeta& shape, double x) {
    return cdf(shape.unit, inUnit(shape, x));
}

template <typename Whole>
double at(const Whole& shape, double p) {
    return p <= 0 ? endsOfSupport(shape).low : p >= 1 ? endsOfSupport(shape).high : quantile(shape, p);
}
double at(const StretchedBeta& shape, double p) {
    return shape.low + (shape.high - shape.low) * quantile(shape.unit, std::clamp(p, 0.0, 1.0));
}

template <typename Whole>
double densityAt(const Whole& shape, double x) {
    return pdf(shape, x);
}
double densityAt(const StretchedBeta& shape, double x) {
    return pdf(shape.unit, inUnit(shape, x)) / (shape.high - shape.low);
}

/// ∫ x f(x) dx up to `x`, within the support.
double partialMean(const Uniform& shape, double x) {
    return 0.5 * (x - shape.lower()) * (x + shape.lower()) / (shape.upper() - shape.lower());
}

double partialMean(const Triangular& shape, double x) {
    const auto [low, mode, high] = std::tuple(shape.lower(), shape.mode(), shape.upper());
    // ∫ t (t − end) dt from `from` to `to`.
    const auto wedge = [](double end, double from, double to) {
        return (to * to * to - from * from * from) / 3 - end * (to * to - from * from) / 2;
    };
    double sum = 0;
    if (mode > low)
        sum += 2 * wedge(low, low, std::min(x, mode)) / ((high - low) * (mode - low));
    if (x > mode)
        sum -= 2 * wedge(high, mode, x) / ((high - low) * (high - mode));
    return sum;
}

double partialMean(const StretchedBeta& shape, double x) {
    const double a = shape.unit.alpha(), b = shape.unit.beta();
    const double unit = inUnit(shape, x);
    return shape.low * cdf(shape.unit, unit) + (shape.high - shape.low) * a / (a + b) * cdf(Beta(a + 1, b), unit);
}

double partialMean(const Normal& shape, double x) {
    return std::isinf(x)
               ? (x > 0 ? shape.mean() : 0.0)
               : shape.mean() * cdf(shape, x) - shape.standard_deviation() * shape.standard_deviation() * pdf(shape, x);
}

double partialMean(const Lognormal& shape, double x) {
    const double whole = bm::mean(shape);
    if (x <= 0 || std::isinf(x))
        return x <= 0 ? 0.0 : whole;
    return whole * cdf(Normal(), (std::log(x) - shape.location()) / shape.scale() - shape.scale());
}

/// The support that a truncation leaves of a distribution.
template <typename Whole>
Range kept(const Whole& shape, const std::optional<Range>& truncate) {
    const Range whole = endsOfSupport(shape);
    return truncate ? Range{std::max(whole.low, truncate->low), std::min(whole.high, truncate->high)} : whole;
}

/// Calls `of` with a continuous shape and `ofDiscrete` with a discrete one.
template <typename Continuous, typename OfDiscrete>
double visitShape(const Distribution& distribution, Continuous of, OfDiscrete ofDiscrete) {
    return std::visit(
        [&](const auto& shape) -> double {
            if constexpr (std::is_same_v<std::decay_t<decltype(shape)>, Discrete>)
                return ofDiscrete(shape);
            else
                return of(shape);
        },
        shapeOf(distribution));
}

} // namespace

double quantile(const Distribution& distribution, double p) {
    return visitShape(
        distribution,
        [&](const auto& shape) {
            if (!distribution.truncate)
                return at(shape, p);
            const Range range = kept(shape, distribution.truncate);
            const double low = below(shape, range.low);
            const double high = below(shape, range.high);
            // Rounding must not carry a draw over the edge.
            return std::clamp(at(shape, low + p * (high - low)), range.low, range.high);
        },
        [&](const Discrete& shape) {
            const auto found = std::ranges::lower_bound(shape.cumulative, p);
            return found == shape.cumulative.end()
                       ? shape.values.back()
                       : shape.values[static_cast<std::size_t>(found - shape.cumulative.begin())];
        });
}

double cumulative(const Distribution& distribution, double x) {
    return visitShape(
        distribution,
        [&](const auto& shape) {
            const Range range = kept(shape, distribution.truncate);
            const double low = below(shape, range.low);
            return (below(shape, std::clamp(x, range.low, range.high)) - low) / (below(shape, range.high) - low);
        },
        [&](const Discrete& shape) {
            const auto above = std::ranges::upper_bound(shape.values, x);
            const auto count = static_cast<std::size_t>(above - shape.values.begin());
            return count == 0 ? 0.0 : shape.cumulative[count - 1];
        });
}

double density(const Distribution& distribution, double x) {
    return visitShape(
        distribution,
        [&](const auto& shape) {
            const Range range = kept(shape, distribution.truncate);
            if (!(range.low <= x && x <= range.high))
                return 0.0;
            return densityAt(shape, x) / (below(shape, range.high) - below(shape, range.low));
        },
        [&](const Discrete& shape) {
            double share = 0;
            for (std::size_t i = 0; i < shape.values.size(); ++i)
                if (shape.values[i] == x)
                    share += shape.cumulative[i] - (i > 0 ? shape.cumulative[i - 1] : 0.0);
            return share;
        });
}

double mean(const Distribution& distribution) {
    return visitShape(
        distribution,
        [&](const auto& shape) {
            const Range range = kept(shape, distribution.truncate);
            return (partialMean(shape, range.high) - partialMean(shape, range.low)) /
                   (below(shape, range.high) - below(shape, range.low));
        },
        [](const Discrete& shape) {
            double sum = 0;
            for (std::size_t i = 0; i < shape.values.size(); ++i)
                sum += shape.values[i] * (shape.cumulative[i] - (i > 0 ? shape.cumulative[i - 1] : 0.0));
            return sum;
        });
}

Range support(const Distribution& distribution) {
    return std::visit([&](const auto& shape) -> Range { return kept(shape, distribution.truncate); },
                      shapeOf(distribution));
}

double massKept(const Distribution& distribution) {
    if (!distribution.truncate)
        return 1;
    return visitShape(
        distribution,
        [&](const auto& shape) {
            const Range range = kept(shape, distribution.truncate);
            return range.low < range.high ? below(shape, range.high) - below(shape, range.low) : 0.0;
        },
        [&](const Discrete& shape) {
            double keptWeight = 0, total = 0;
            for (std::size_t i = 0; i < distribution.values.size(); ++i) {
                total += distribution.weights[i];
                if (std::ranges::binary_search(shape.values, distribution.values[i]))
                    keptWeight += distribution.weights[i];
            }
            return keptWeight / total;
        });
}

} // namespace headroom
