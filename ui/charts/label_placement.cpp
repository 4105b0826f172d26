#include "charts/label_placement.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
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

/// Between a bar and its label.
constexpr double besideBar = 4;
/// So many points of lines a label covers before a less usual place is better.
constexpr double usualPlaceWorth = 1.5;

/// Where a label may stand about its bar, the usual place first; moved into the room along the bar, not across it.
std::array<QRectF, 8> placesAbout(const QRectF& bar, const QSizeF& size, const QRectF& room) {
    const double right = bar.right() + besideBar, left = bar.left() - besideBar - size.width();
    const double middle = bar.center().y() - size.height() / 2, high = bar.top(), low = bar.bottom() - size.height();
    const double centred = bar.center().x() - size.width() / 2;
    const double below = bar.bottom() + besideBar, above = bar.top() - besideBar - size.height();
    std::array<QRectF, 8> places;
    const std::array<QPointF, 8> corners{{{right, middle},
                                          {left, middle},
                                          {right, low},
                                          {left, low},
                                          {right, high},
                                          {left, high},
                                          {centred, below},
                                          {centred, above}}};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool beside = i < 6;
        QPointF corner = corners[i];
        if (beside)
            corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
        else
            corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - size.width())));
        places[i] = QRectF(corner, size);
    }
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

QRectF labelBeside(const LabelObstacles& obstacles, const QSizeF& size, const QRectF& room) {
    const auto places = placesAbout(obstacles.bar, size, room);
    // Upon its bar, where even that is better than out of sight.
    QRectF best = places.front();
    best.moveLeft(std::max(room.left(), std::min(best.left(), room.right() - size.width())));
    double leastCost = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRectF& place = places[i];
        const auto overlaps = [&](const QRectF& label) { return label.intersects(place); };
        if (!room.contains(place) || place.intersects(obstacles.bar) || std::ranges::any_of(obstacles.labels, overlaps))
            continue;
        const auto covered =
            std::ranges::count_if(obstacles.points, [&](const QPointF& point) { return place.contains(point); });
        const double cost = static_cast<double>(covered) + usualPlaceWorth * static_cast<double>(i);
        if (cost < leastCost) {
            leastCost = cost;
            best = place;
        }
    }
    return best;
}

} // namespace headroom
