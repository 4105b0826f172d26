#pragma once

#include "scenario.h"

#include <Eigen/Core>

namespace headroom {

/// The rank correlations of a scenario's uncertain quantities, as the Gaussian copula of section 9 of the model takes
/// them: a correlation matrix of normal variables, and the factor that makes them of independent ones.
class CorrelationMatrix {
  public:
    /// Nobody is correlated.
    CorrelationMatrix() = default;
    /// Throws `std::invalid_argument` where the matrix is not positive definite. A correlation of a key with itself is
    /// left out.
    explicit CorrelationMatrix(const std::vector<Correlation>& correlations);
    /// Of the correlations of which both ends have a distribution.
    static CorrelationMatrix of(const Scenario& scenario);

    /// The correlated keys, in the order of first mention.
    const std::vector<std::string>& keys() const { return keys_; }
    /// keys × keys, 1 on the diagonal: ρ = 2 sin(π ρ_s / 6), Pearson 1907.
    const Eigen::MatrixXd& gaussian() const { return gaussian_; }
    /// The lower triangle L with L Lᵀ the matrix: z = L y of independent standard normal y is correlated so.
    const Eigen::MatrixXd& factor() const { return factor_; }

  private:
    std::vector<std::string> keys_;
    Eigen::MatrixXd gaussian_;
    Eigen::MatrixXd factor_;
};

/// The Gaussian correlation of a Spearman rank correlation, and back.
double gaussianOfRank(double rank);
double rankOfGaussian(double correlation);

/// Why no numbers can be correlated as asked.
struct ImpossibleCorrelations {
    /// The places of the pairs in the list that together make it so: without the quantities of any one of them, those
    /// that remain would do.
    std::vector<std::size_t> pairs;
    /// Below 1: all these ranks multiplied by it would do. Rounded down to two decimals.
    double factor = 0;
};
/// Nothing where the correlations are possible. A correlation of a key with itself is left out.
std::optional<ImpossibleCorrelations> impossible(const std::vector<Correlation>& correlations);

/// The correlations of which both ends have a distribution: the others are not used.
std::vector<Correlation> usedCorrelations(const Scenario& scenario);

} // namespace headroom
