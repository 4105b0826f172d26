#include "charts/label_placement.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace headroom {

namespace {

/// Labels that touch: they stand in order, as a block around the mean of where they want to be.
struct Block {
    double sum = 0;
    std::size_t count = 0;
    double mean() const { return sum / static_cast<double>(count); }
};

/// From the centre of the first label to that of each, where they stand upon each other without a gap.
std::vector<double> gaplessPlaces(const std::vector<std::size_t>& order, const std::vector<double>& heights,
                                  double room) {
    std::vector<double> places(order.size(), 0.0);
    for (std::size_t rank = 1; rank < order.size(); ++rank)
        places[rank] = places[rank - 1] + (heights[order[rank - 1]] + heights[order[rank]]) / 2;
    const double ends = (heights[order.front()] + heights[order.back()]) / 2;
    if (const double squeezed = std::max(0.0, room - ends); places.back() > squeezed)
        for (double& place : places)
            place *= squeezed / places.back();
    return places;
}

} // namespace

std::vector<double> placedLabels(const std::vector<double>& wanted, const std::vector<double>& heights, double top,
                                 double bottom) {
    const std::size_t n = wanted.size();
    if (n == 0)
        return {};
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return wanted[a] < wanted[b]; });

    const std::vector<double> gapless = gaplessPlaces(order, heights, bottom - top);
    // Measured from its place in a gapless stack a label only has to be in order: pool adjacent violators.
    std::vector<Block> blocks;
    for (std::size_t rank = 0; rank < n; ++rank) {
        Block block{wanted[order[rank]] - gapless[rank], 1};
        while (!blocks.empty() && blocks.back().mean() > block.mean()) {
            block.sum += blocks.back().sum;
            block.count += blocks.back().count;
            blocks.pop_back();
        }
        blocks.push_back(block);
    }

    const double lowest = top + heights[order.front()] / 2;
    const double highest = std::max(lowest, bottom - heights[order.back()] / 2 - gapless.back());
    std::vector<double> placed(n);
    std::size_t rank = 0;
    for (const Block& block : blocks)
        for (std::size_t i = 0; i < block.count; ++i, ++rank)
            placed[order[rank]] = std::clamp(block.mean(), lowest, highest) + gapless[rank];
    return placed;
}

} // namespace headroom
