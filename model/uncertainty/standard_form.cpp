#include "uncertainty/standard_form.h"

#include "uncertainty/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {
namespace {

double rounded(double number) {
    int exponent = 0;
    const double mantissa = std::frexp(number, &exponent);
    return std::ldexp(std::round(std::ldexp(mantissa, 40)), exponent - 40);
}

/// The values in ascending order with their weights; a truncation leaves out those outside.
void standardiseDiscrete(const Distribution& distribution, StandardForm& form) {
    std::vector<std::size_t> order(distribution.values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return distribution.values[i]; });
    for (const std::size_t i : order) {
        const double value = distribution.values[i];
        if (distribution.truncate && (value < distribution.truncate->low || value > distribution.truncate->high))
            continue;
        form.shape.values.push_back(static_cast<double>(form.values.size()));
        form.shape.weights.push_back(distribution.weights[i]);
        form.values.push_back(value);
    }
}

} // namespace

StandardForm::StandardForm(const Distribution& distribution) {
    shape.kind = distribution.kind;
    const std::vector<double>& p = distribution.parameters;
    switch (distribution.kind) {
    case DistributionKind::uniform:
        location = p[0];
        scale = p[1] - p[0];
        shape.parameters = {0.0, 1.0};
        break;
    case DistributionKind::triangular:
    case DistributionKind::pert:
        location = p[0];
        scale = p[2] - p[0];
        shape.parameters = {0.0, rounded((p[1] - p[0]) / scale), 1.0};
        break;
    case DistributionKind::normal:
        location = p[0];
        scale = p[1];
        shape.parameters = {0.0, 1.0};
        break;
    case DistributionKind::lognormal: {
        scale = std::sqrt(p[0]) * std::sqrt(p[1]);
        const double spread = rounded(std::sqrt(p[1] / p[0]));
        shape.parameters = {1.0 / spread, spread};
        break;
    }
    case DistributionKind::beta:
        location = p[2];
        scale = p[3] - p[2];
        shape.parameters = {rounded(p[0]), rounded(p[1]), 0.0, 1.0};
        break;
    case DistributionKind::discrete:
        standardiseDiscrete(distribution, *this);
        return;
    }
    const Range ends = support(distribution);
    low = ends.low;
    high = ends.high;
    if (distribution.truncate)
        shape.truncate = Range{rounded((distribution.truncate->low - location) / scale),
                               rounded((distribution.truncate->high - location) / scale)};
}

double StandardForm::value(double z) const {
    if (!values.empty())
        return values[static_cast<std::size_t>(z)];
    return std::clamp(location + scale * z, low, high);
}

ShapeQuantile::ShapeQuantile(const Distribution& shape) : whole_(shape) {
    whole_.truncate.reset();
    if (shape.truncate) {
        low_ = cumulative(whole_, shape.truncate->low);
        high_ = cumulative(whole_, shape.truncate->high);
    }
    if (shape.kind == DistributionKind::beta)
        beta_.emplace(shape.parameters[0], shape.parameters[1]);
    if (shape.kind == DistributionKind::pert)
        beta_.emplace(1.0 + 4.0 * shape.parameters[1], 5.0 - 4.0 * shape.parameters[1]);
}

double ShapeQuantile::operator()(double p) const {
    const double within = low_ + p * (high_ - low_);
    return beta_ ? (*beta_)(within) : quantile(whole_, within);
}

} // namespace headroom
