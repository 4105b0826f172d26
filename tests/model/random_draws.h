#pragma once

#include "path.h"

#include <algorithm>
#include <random>

namespace headroom::test {

/// Numbers, choices and paths from a seed. Does not use the distributions of the standard library, which differ between
/// implementations.
class RandomDraws {
  public:
    explicit RandomDraws(std::uint64_t seed) : random_(seed) {}

    double between(double low, double high) {
        return low + (high - low) * (static_cast<double>(random_() >> 11) * 0x1p-53);
    }
    int whole(int low, int high) {
        return low + static_cast<int>(random_() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool chance(double probability) { return between(0, 1) < probability; }
    const std::string& oneOf(const std::vector<std::string>& names) {
        return names[static_cast<std::size_t>(whole(0, static_cast<int>(names.size()) - 1))];
    }

    /// A number or a curve within the limits, with points around the months of a run.
    Path steady(double low, double high, Month start, int months) {
        if (chance(0.6))
            return Path(between(low, high));
        std::vector<Month> at;
        for (int i = whole(1, 4); i > 0; --i)
            at.push_back(start + whole(-8, months + 8));
        std::ranges::sort(at);
        at.erase(std::ranges::unique(at).begin(), at.end());
        std::vector<Anchor> anchors;
        for (const Month month : at)
            anchors.push_back({month, Quantity(between(low, high))});
        auto interpolation = static_cast<Interpolation>(whole(0, 3));
        if (interpolation == Interpolation::geometric && low <= 0)
            interpolation = Interpolation::linear;
        return Path::curve(interpolation, std::move(anchors));
    }

    /// Any kind of path that begins within the limits, which are above 0.
    Path moving(double low, double high, Month start, int months) {
        const double opening = between(low, high);
        switch (whole(0, 4)) {
        case 0:
            return Path::fading(opening, between(0, 1.2), between(-0.1, 0.4), between(0.3, 4));
        case 1:
            return Path::logistic(opening, between(0, 1.5), opening * between(1.3, 8));
        case 2:
            return Path::decline(opening, between(0, 0.4));
        default:
            return steady(low, high, start, months);
        }
    }

  private:
    std::mt19937_64 random_;
};

} // namespace headroom::test
