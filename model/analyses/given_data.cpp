#include "analyses/given_data.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {

namespace {

int classCount(const std::vector<int>& classes) {
    return classes.empty() ? 0 : *std::ranges::max_element(classes) + 1;
}

/// One input's index of weighted draws. `outputs` lie around 0.
double index(const Eigen::VectorXd& outputs, const Eigen::VectorXd& weights, const std::vector<int>& classes) {
    const int count = classCount(classes);
    Eigen::ArrayXd sums = Eigen::ArrayXd::Zero(count), members = Eigen::ArrayXd::Zero(count);
    for (Eigen::Index i = 0; i < outputs.size(); ++i) {
        const int own = classes[static_cast<std::size_t>(i)];
        sums[own] += weights[i] * outputs[i];
        members[own] += weights[i];
    }
    const double draws = members.sum();
    const double mean = sums.sum() / draws;
    const double whole = (weights.array() * (outputs.array() - mean).square()).sum();
    const auto used = static_cast<double>((members > 0).count());
    if (!(whole > 0) || !(draws > used))
        return 0;
    const double between = (members > 0).select(members * (sums / members.max(1.0) - mean).square(), 0.0).sum();
    return 1.0 - (1.0 - between / whole) * (draws - 1) / (draws - used);
}

} // namespace

std::optional<std::vector<FirstOrderIndex>> firstOrderFromData(std::span<const double> outputs,
                                                               const std::vector<std::vector<int>>& classes,
                                                               const Bootstrap& bootstrap, const std::stop_token& stop,
                                                               const ResampleProgress& progress) {
    Eigen::VectorXd centred =
        Eigen::Map<const Eigen::VectorXd>(outputs.data(), static_cast<Eigen::Index>(outputs.size()));
    centred.array() -= centred.mean();
    const Eigen::VectorXd once = Eigen::VectorXd::Ones(centred.size());
    std::vector<FirstOrderIndex> indices;
    for (const auto& input : classes)
        indices.push_back({index(centred, once, input), {}});

    std::vector<std::vector<double>> resampled(classes.size());
    const auto estimate = [&](int, const Eigen::VectorXd& counts) {
        for (std::size_t i = 0; i < classes.size(); ++i)
            resampled[i].push_back(index(centred, counts, classes[i]));
    };
    if (!forEachResample(bootstrap, centred.size(), stop, progress, estimate))
        return std::nullopt;
    for (std::size_t i = 0; i < classes.size() && bootstrap.resamples > 0; ++i) {
        // Draws that come up twice let classes explain more by chance: what that adds is taken off.
        const double added =
            std::accumulate(resampled[i].begin(), resampled[i].end(), 0.0) / bootstrap.resamples - indices[i].first;
        const Interval around = intervalOf(std::move(resampled[i]), bootstrap.confidence);
        indices[i].interval = {around.low - added, around.high - added};
    }
    return indices;
}

std::vector<int> equalClasses(std::span<const double> inputs, int classes) {
    std::vector<std::size_t> order(inputs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return inputs[i]; });
    std::vector<int> found(inputs.size());
    int last = -1;
    int wanted = -1;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        const int part = static_cast<int>(rank * static_cast<std::size_t>(classes) / order.size());
        const bool sameAsBefore = rank > 0 && inputs[order[rank]] == inputs[order[rank - 1]];
        if (part > wanted && !sameAsBefore) {
            wanted = part;
            ++last;
        }
        found[order[rank]] = last;
    }
    return found;
}

int classesFor(std::size_t draws) {
    const auto size = static_cast<double>(draws);
    const double classes = std::ceil(std::pow(size, 2.0 / (7.0 + std::tanh((1500.0 - size) / 500.0))));
    return static_cast<int>(std::clamp(classes, 1.0, 48.0));
}

} // namespace headroom
