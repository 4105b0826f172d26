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

} // namespace

std::vector<double> placedLabels(const std::vector<double>& wanted, double height, double top, double bottom) {
    const std::size_t n = wanted.size();
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return wanted[a] < wanted[b]; });

    const double room = bottom - top;
    const double pitch = n > 1 ? std::min(height, std::max(0.0, room - height) / static_cast<double>(n - 1)) : height;
    // Measured from its place in a gapless stack a label only has to be in order: pool adjacent violators.
    std::vector<Block> blocks;
    for (std::size_t rank = 0; rank < n; ++rank) {
        Block block{wanted[order[rank]] - pitch * static_cast<double>(rank), 1};
        while (!blocks.empty() && blocks.back().mean() > block.mean()) {
            block.sum += blocks.back().sum;
            block.count += blocks.back().count;
            blocks.pop_back();
        }
        blocks.push_back(block);
    }

    const double lowest = top + height / 2;
    const double highest = std::max(lowest, bottom - height / 2 - pitch * (n > 0 ? static_cast<double>(n - 1) : 0.0));
    std::vector<double> placed(n);
    std::size_t rank = 0;
    for (const Block& block : blocks)
        for (std::size_t i = 0; i < block.count; ++i, ++rank)
            placed[order[rank]] = std::clamp(block.mean(), lowest, highest) + pitch * static_cast<double>(rank);
    return placed;
}

} // namespace headroom
