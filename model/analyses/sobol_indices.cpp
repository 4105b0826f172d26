#include "analyses/sobol_indices.h"

#include <numeric>

namespace headroom {

namespace {

std::vector<std::vector<int>> inputColumns(const SobolDesign& design) {
    if (!design.inputs.empty())
        return design.inputs;
    std::vector<std::vector<int>> inputs;
    for (int i = 0; i < design.points.cols() / 2; ++i)
        inputs.push_back({i});
    return inputs;
}

/// The runs of a design, one sample at a time.
class DesignRuns {
  public:
    DesignRuns(const UnitModel& model, const SobolDesign& design, std::stop_token stop)
        : model_(model)
        , points_(design.points)
        , stop_(std::move(stop)) {}

    /// The sample A, or B, or A with these columns from B; nothing where it was cancelled.
    std::optional<Eigen::VectorXd> a() { return outputs(points_.leftCols(dimensions())); }
    std::optional<Eigen::VectorXd> b() { return outputs(points_.rightCols(dimensions())); }
    std::optional<Eigen::VectorXd> mixed(const std::vector<int>& columns) {
        UnitPoints points = points_.leftCols(dimensions());
        for (const int column : columns)
            points.col(column) = points_.col(dimensions() + column);
        return outputs(points);
    }

  private:
    Eigen::Index dimensions() const { return points_.cols() / 2; }

    std::optional<Eigen::VectorXd> outputs(const UnitPoints& points) {
        if (stop_.stop_requested())
            return std::nullopt;
        const std::vector<double> values = model_(points);
        if (static_cast<Eigen::Index>(values.size()) != points.rows())
            return std::nullopt;
        return Eigen::Map<const Eigen::VectorXd>(values.data(), points.rows());
    }

    const UnitModel& model_;
    const UnitPoints& points_;
    std::stop_token stop_;
};

/// points × terms whose means make up the estimates: the mean and mean square of A and B around their middle, then for
/// each input half the squared differences from B and from A.
using Terms = Eigen::MatrixXd;

/// First-order and total index of each input from the means of the terms.
Eigen::VectorXd estimates(const Eigen::RowVectorXd& means) {
    const double variance = means[1] - means[0] * means[0];
    Eigen::VectorXd indices = Eigen::VectorXd::Zero(means.size() - 2);
    if (!(variance > 0))
        return indices;
    for (Eigen::Index i = 0; i < indices.size(); i += 2) {
        indices[i] = 1.0 - means[2 + i] / variance;
        indices[i + 1] = means[3 + i] / variance;
    }
    return indices;
}

std::optional<std::vector<SobolIndex>> indicesOf(const Terms& terms, const Bootstrap& bootstrap,
                                                 const std::stop_token& stop, const ResampleProgress& progress) {
    const Eigen::VectorXd best = estimates(terms.colwise().mean());
    Eigen::MatrixXd resampled(bootstrap.resamples, best.size());
    const auto estimate = [&](int resample, const Eigen::VectorXd& counts) {
        resampled.row(resample) = estimates(counts.transpose() * terms / static_cast<double>(terms.rows())).transpose();
    };
    if (!forEachResample(bootstrap, terms.rows(), stop, progress, estimate))
        return std::nullopt;
    const auto interval = [&](Eigen::Index i) {
        const Eigen::VectorXd column = resampled.col(i);
        return column.size() == 0 ? Interval{best[i], best[i]}
                                  : intervalOf(std::vector<double>(column.begin(), column.end()), bootstrap.confidence);
    };
    std::vector<SobolIndex> indices;
    for (Eigen::Index i = 0; i < best.size(); i += 2)
        indices.push_back({best[i], interval(i), best[i + 1], interval(i + 1)});
    return indices;
}

} // namespace

std::optional<SobolIndices> sobolIndices(const UnitModel& model, const SobolDesign& design, std::stop_token stop,
                                         const ResampleProgress& progress) {
    const auto inputs = inputColumns(design);
    DesignRuns runs(model, design, stop);
    const auto a = runs.a();
    const auto b = a ? runs.b() : std::nullopt;
    if (!b)
        return std::nullopt;
    const double middle = 0.5 * (a->mean() + b->mean());
    Terms terms(a->size(), 2 + 2 * static_cast<Eigen::Index>(inputs.size()));
    terms.col(0) = (0.5 * (*a + *b)).array() - middle;
    terms.col(1) = 0.5 * ((a->array() - middle).square() + (b->array() - middle).square());
    Eigen::Index column = 2;
    for (const auto& input : inputs) {
        const auto mixed = runs.mixed(input);
        if (!mixed)
            return std::nullopt;
        terms.col(column++) = 0.5 * (*b - *mixed).array().square();
        terms.col(column++) = 0.5 * (*a - *mixed).array().square();
    }
    auto indices = indicesOf(terms, design.bootstrap, stop, progress);
    if (!indices)
        return std::nullopt;
    const double offset = terms.col(0).mean();
    return SobolIndices{middle, terms.col(1).mean() - offset * offset, std::move(*indices)};
}

} // namespace headroom
