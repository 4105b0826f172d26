#include "uncertainty/sample.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace headroom {
namespace {

using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
const boost::math::normal_distribution<double, Policy> standardNormal;

double normalScore(double probability) {
    return boost::math::quantile(standardNormal, probability);
}

/// Never 0 or 1, at which some quantiles are infinite.
double probability(double score) {
    return std::clamp(boost::math::cdf(standardNormal, score), 0x1p-60, 1.0 - 0x1p-53);
}

} // namespace

Sample::Source::Source(const Sampling& drawnBy, const UncertainInputs& inputs, std::shared_ptr<const UnitPoints> given)
    : sampling(drawnBy)
    , points(std::move(given))
    , dimensions(inputs.dimensions())
    , factor(inputs.correlations.factor())
    , sampler(drawnBy, inputs.dimensions()) {
    for (const std::string& key : inputs.correlations.keys()) {
        const auto quantity = std::ranges::find(inputs.quantities, key, &UncertainQuantity::key);
        correlated.push_back(static_cast<int>(quantity - inputs.quantities.begin()));
    }
}

bool Sample::Source::equals(const Source& other) const {
    return sampling == other.sampling && points == other.points && dimensions == other.dimensions &&
           correlated == other.correlated && factor == other.factor;
}

void Sample::Source::fill(int dimension, std::int64_t first, std::span<double> draws) const {
    const auto place = std::ranges::find(correlated, dimension) - correlated.begin();
    if (place == static_cast<std::ptrdiff_t>(correlated.size()))
        return fillIndependent(dimension, first, draws);
    // A normal variable that depends on those before it: L y of independent y.
    std::vector<double> scores(draws.size(), 0.0);
    for (std::ptrdiff_t k = 0; k <= place; ++k) {
        const double weight = factor(place, k);
        if (weight == 0.0)
            continue;
        fillIndependent(correlated[static_cast<std::size_t>(k)], first, draws);
        for (std::size_t i = 0; i < draws.size(); ++i)
            scores[i] += weight * normalScore(draws[i]);
    }
    std::ranges::transform(scores, draws.begin(), probability);
}

void Sample::Source::fillIndependent(int dimension, std::int64_t first, std::span<double> draws) const {
    if (!points)
        return sampler.fill(dimension, first, draws);
    // A block may reach beyond the last path.
    for (std::size_t i = 0; i < draws.size(); ++i)
        draws[i] =
            (*points)(std::min<Eigen::Index>(first + static_cast<std::int64_t>(i), points->rows() - 1), dimension);
}

bool Sample::holds(int first) const {
    return !columns_.empty() && first >= first_ && first + group <= first_ + count_;
}

void Sample::uniforms(int dimension, int first, std::span<double, group> draws) const {
    const auto d = static_cast<std::size_t>(dimension);
    // Of quantities the columns hold draws of the shape.
    if (d < forms_.size() || !holds(first))
        return source_->fill(dimension, first, draws);
    std::copy_n(columns_[d]->data() + (first - first_), group, draws.begin());
}

void Sample::values(int quantity, int first, std::span<double, group> values) const {
    const auto q = static_cast<std::size_t>(quantity);
    if (!holds(first)) {
        source_->fill(quantity, first, values);
        for (double& value : values)
            value = forms_[q].value((*quantiles_[q])(value));
        return;
    }
    const double* shape = columns_[q]->data() + (first - first_);
    for (std::size_t i = 0; i < group; ++i)
        values[i] = forms_[q].value(shape[i]);
}

double Sample::input(int path, int dimension) const {
    std::array<double, group> draws{};
    const int first = path / group * group;
    if (static_cast<std::size_t>(dimension) < forms_.size())
        values(dimension, first, draws);
    else
        uniforms(dimension, first, draws);
    return draws[static_cast<std::size_t>(path - first)];
}

std::shared_ptr<const Sample> SampleCache::sample(const Sampling& sampling, const UncertainInputs& inputs,
                                                  std::shared_ptr<const UnitPoints> points, PathRange paths,
                                                  WorkerPool& pool, const std::stop_token& stop) {
    auto made = std::make_shared<Sample>();
    auto source = std::make_shared<const Sample::Source>(sampling, inputs, std::move(points));
    const int first = paths.first / Sample::group * Sample::group;
    const int count = (paths.first + paths.count - first + Sample::group - 1) / Sample::group * Sample::group;
    const bool sameNumbers = latest_ && latest_->source_->equals(*source);
    const bool covered = sameNumbers && latest_->holds(first) && first + count <= latest_->first_ + latest_->count_;
    made->source_ = sameNumbers ? latest_->source_ : std::move(source);
    for (const UncertainQuantity& quantity : inputs.quantities)
        made->forms_.emplace_back(quantity.distribution);

    const std::size_t quantities = made->forms_.size();
    const auto dimensions = static_cast<std::size_t>(inputs.dimensions());
    const auto keptShape = [&](std::size_t q) {
        return sameNumbers && q < latest_->forms_.size() && latest_->forms_[q].shape == made->forms_[q].shape;
    };
    made->quantiles_.resize(quantities);
    const bool keeps = static_cast<std::int64_t>(count) * inputs.dimensions() <= mostKept;
    if (keeps)
        made->columns_.resize(dimensions);
    made->first_ = covered ? latest_->first_ : first;
    made->count_ = covered ? latest_->count_ : count;

    const bool whole = pool.run(
        inputs.dimensions(),
        [&](int, std::int64_t dimension) {
            const auto d = static_cast<std::size_t>(dimension);
            const bool quantity = d < quantities;
            if (quantity)
                made->quantiles_[d] = keptShape(d) ? latest_->quantiles_[d]
                                                   : std::make_shared<const ShapeQuantile>(made->forms_[d].shape);
            if (!keeps)
                return;
            if (covered && (!quantity || keptShape(d))) {
                made->columns_[d] = latest_->columns_[d];
                return;
            }
            auto column = std::make_shared<Sample::Column>(static_cast<std::size_t>(made->count_));
            made->source_->fill(static_cast<int>(d), made->first_, *column);
            if (quantity)
                for (double& draw : *column)
                    draw = (*made->quantiles_[d])(draw);
            made->columns_[d] = std::move(column);
        },
        stop);
    if (!whole)
        return nullptr;
    latest_ = made;
    return made;
}

} // namespace headroom
