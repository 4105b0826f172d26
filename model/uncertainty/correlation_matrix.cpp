#include "uncertainty/correlation_matrix.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace headroom {

namespace {

/// A pivot below it is rounding dust, and what is divided by it noise.
constexpr double leastPivot = 1e-10;

std::size_t indexOf(const std::vector<std::string>& keys, const std::string& key) {
    return static_cast<std::size_t>(std::ranges::find(keys, key) - keys.begin());
}

/// A rank correlation of 0 says what holds without it.
bool relates(const Correlation& correlation) {
    return correlation.first != correlation.second && correlation.rank != 0.0;
}

std::vector<std::string> correlatedKeys(const std::vector<Correlation>& correlations) {
    std::vector<std::string> keys;
    for (const Correlation& correlation : correlations)
        for (const std::string* key : {&correlation.first, &correlation.second})
            if (relates(correlation) && std::ranges::find(keys, *key) == keys.end())
                keys.push_back(*key);
    return keys;
}

/// Every rank multiplied by `factor`.
Eigen::MatrixXd matrixOf(const std::vector<Correlation>& correlations, const std::vector<std::string>& keys,
                         double factor = 1.0) {
    const auto size = static_cast<Eigen::Index>(keys.size());
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Identity(size, size);
    for (const Correlation& correlation : correlations) {
        const auto i = static_cast<Eigen::Index>(indexOf(keys, correlation.first));
        const auto j = static_cast<Eigen::Index>(indexOf(keys, correlation.second));
        if (i < size && j < size && i != j)
            matrix(i, j) = matrix(j, i) = gaussianOfRank(factor * correlation.rank);
    }
    return matrix;
}

bool positiveDefinite(const Eigen::MatrixXd& matrix) {
    const Eigen::LLT<Eigen::MatrixXd> cholesky(matrix);
    if (cholesky.info() != Eigen::Success)
        return false;
    const Eigen::MatrixXd lower = cholesky.matrixL();
    return (lower.diagonal().array().square() > leastPivot).all();
}

/// The fewest of the keys, taken away one by one from the front, that cannot be correlated as asked.
std::vector<std::string> culprits(const std::vector<Correlation>& correlations, std::vector<std::string> keys) {
    for (std::size_t i = 0; i < keys.size();) {
        std::vector<std::string> fewer = keys;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        if (positiveDefinite(matrixOf(correlations, fewer)))
            ++i;
        else
            keys = std::move(fewer);
    }
    return keys;
}

} // namespace

double gaussianOfRank(double rank) {
    return 2.0 * std::sin(std::numbers::pi * rank / 6.0);
}

double rankOfGaussian(double correlation) {
    return 6.0 / std::numbers::pi * std::asin(correlation / 2.0);
}

CorrelationMatrix::CorrelationMatrix(const std::vector<Correlation>& correlations)
    : keys_(correlatedKeys(correlations))
    , gaussian_(matrixOf(correlations, keys_)) {
    if (!positiveDefinite(gaussian_))
        throw std::invalid_argument("the correlations are not positive definite");
    factor_ = Eigen::LLT<Eigen::MatrixXd>(gaussian_).matrixL();
}

CorrelationMatrix CorrelationMatrix::of(const Scenario& scenario) {
    return CorrelationMatrix(usedCorrelations(scenario));
}

std::optional<ImpossibleCorrelations> impossible(const std::vector<Correlation>& correlations) {
    std::vector<std::string> keys = correlatedKeys(correlations);
    if (positiveDefinite(matrixOf(correlations, keys)))
        return std::nullopt;
    keys = culprits(correlations, std::move(keys));
    ImpossibleCorrelations found;
    for (std::size_t i = 0; i < correlations.size(); ++i)
        if (indexOf(keys, correlations[i].first) < keys.size() && indexOf(keys, correlations[i].second) < keys.size())
            found.pairs.push_back(i);
    // 0 always does: then nobody is correlated.
    int hundredths = 99;
    while (hundredths > 0 && !positiveDefinite(matrixOf(correlations, keys, hundredths / 100.0)))
        --hundredths;
    found.factor = hundredths / 100.0;
    return found;
}

std::vector<Correlation> usedCorrelations(const Scenario& scenario) {
    std::vector<Correlation> used;
    const auto varies = [&](const std::string& key) {
        const Quantity* quantity = scenario.quantity(key);
        return quantity && quantity->distribution;
    };
    for (const Correlation& correlation : scenario.correlations)
        if (varies(correlation.first) && varies(correlation.second))
            used.push_back(correlation);
    return used;
}

} // namespace headroom
