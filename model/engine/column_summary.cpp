#include "column_summary.h"

#include "lanes.h"
#include "order_statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace headroom::engine_library {
namespace {

constexpr std::size_t width = registers::width;
using Numbers = registers::Register;
using NumbersAnywhere __attribute__((vector_size(width * sizeof(double)), aligned(sizeof(double)), may_alias)) = double;

/// Of the distances of a column's values from the mean of its sample, and of their squares. The sample is part of the
/// column: the two means lie so near each other, measured in standard deviations, that their difference takes no digits
/// from the result.
class Sums {
  public:
    explicit Sums(double middle) : middle_(middle) {}

    void add(std::span<const double> values) {
        std::array<Numbers, registersAtATime> distances = distances_, squares = squares_;
        std::size_t i = 0;
        for (; i + atATime <= values.size(); i += atATime)
            for (std::size_t r = 0; r < registersAtATime; ++r) {
                const Numbers distance = *reinterpret_cast<const NumbersAnywhere*>(&values[i + r * width]) - middle_;
                distances[r] += distance;
                squares[r] += distance * distance;
            }
        for (; i < values.size(); ++i) {
            const double distance = values[i] - middle_;
            distances[0][0] += distance;
            squares[0][0] += distance * distance;
        }
        distances_ = distances;
        squares_ = squares;
    }

    Moments moments(std::size_t count) const {
        const double distance = total(distances_), mean = distance / static_cast<double>(count);
        const double squares = total(squares_);
        return {middle_ + mean, std::isfinite(squares) ? std::max(0.0, squares - distance * mean) : squares};
    }

  private:
    static constexpr std::size_t atATime = 32;
    static constexpr std::size_t registersAtATime = atATime / width;

    static double total(const std::array<Numbers, registersAtATime>& sums) {
        double total = 0;
        for (const Numbers& sum : sums)
            for (std::size_t lane = 0; lane < width; ++lane)
                total += sum[lane];
        return total;
    }

    double middle_;
    std::array<Numbers, registersAtATime> distances_{}, squares_{};
};

/// So few that they are read from memory once, however often they are looked at.
constexpr std::size_t valuesAtATime = 256;

/// Calls `use(part)` for all parts of a column, in order, until one returns false.
template <typename Function>
bool forParts(std::span<const double> values, Function&& use) {
    for (std::size_t begin = 0; begin < values.size(); begin += valuesAtATime)
        if (!use(values.subspan(begin, std::min(valuesAtATime, values.size() - begin))))
            return false;
    return true;
}

bool allAre(double value, std::span<const double> values) {
    return forParts(
        values, [value](std::span<const double> part) { return std::ranges::count(part, value) == std::ssize(part); });
}

} // namespace

Moments summariseColumn(std::span<const double> values, std::span<const std::size_t> ranks, double* statistics) {
    const ColumnSample sample = ColumnSample::of(values);
    if (sample.smallest == sample.largest && std::isfinite(sample.mean) && allAre(sample.smallest, values)) {
        std::fill_n(statistics, ranks.size(), sample.smallest);
        return {sample.smallest, 0};
    }
    Sums sums(sample.mean);
    OrderStatistics order(sample, values.size());
    forParts(values, [&](std::span<const double> part) {
        sums.add(part);
        order.add(part);
        return true;
    });
    const Moments moments = sums.moments(values.size());
    if (!std::isfinite(moments.mean))
        return {std::numeric_limits<double>::quiet_NaN(), 0};
    order.select(values, ranks, statistics);
    return moments;
}

} // namespace headroom::engine_library
