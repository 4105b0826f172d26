#include "column_summary.h"

#include "lanes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <vector>

namespace headroom::engine_library {
namespace {

constexpr int blockSize = 8;
using Block = Lane<blockSize>;

/// Wherever the numbers lie.
Block load(const double* numbers) {
    Block block;
    std::memcpy(&block[0], numbers, sizeof block);
    return block;
}

double sum(const Block& block) {
    double total = 0;
    for (int lane = 0; lane < blockSize; ++lane)
        total += block[lane];
    return total;
}

struct Extent {
    double sum = 0, smallest = 0, largest = 0;
};

Extent extentOf(std::span<const double> values) {
    Block total(0.0), smallest(values[0]), largest(values[0]);
    std::size_t i = 0;
    for (; i + blockSize <= values.size(); i += blockSize) {
        const Block block = load(&values[i]);
        total += block;
        smallest = block.min(smallest);
        largest = block.max(largest);
    }
    Extent extent{sum(total), values[0], values[0]};
    for (int lane = 0; lane < blockSize; ++lane) {
        extent.smallest = std::min(extent.smallest, smallest[lane]);
        extent.largest = std::max(extent.largest, largest[lane]);
    }
    for (; i < values.size(); ++i) {
        extent.sum += values[i];
        extent.smallest = std::min(extent.smallest, values[i]);
        extent.largest = std::max(extent.largest, values[i]);
    }
    return extent;
}

double squaresAround(double mean, std::span<const double> values) {
    Block total(0.0);
    std::size_t i = 0;
    for (; i + blockSize <= values.size(); i += blockSize)
        total += (load(&values[i]) - mean).square();
    double squares = sum(total);
    for (; i < values.size(); ++i)
        squares += (values[i] - mean) * (values[i] - mean);
    return squares;
}

constexpr std::size_t mostBuckets = 1024;
/// The first and the last hold the smallest and the largest values alone.
using Counts = std::array<std::uint32_t, mostBuckets + 2>;

/// Few values in each.
std::size_t bucketsFor(std::size_t values) {
    return std::clamp(std::bit_ceil(values / 4), std::size_t{16}, mostBuckets);
}

/// What a thread needs while it selects; kept, as columns come by the thousand.
struct Scratch {
    std::vector<std::uint16_t> places;
    std::vector<double> candidates;
};

/// The bucket of every value.
void place(std::span<const double> values, const Extent& extent, std::uint16_t* places) {
    const double low = extent.smallest, high = extent.largest;
    const auto buckets = static_cast<std::int32_t>(bucketsFor(values.size()));
    // Halved, so that no width is infinite.
    const double perWidth = std::min(0.5 * buckets / (0.5 * high - 0.5 * low), 1e300);
    const std::size_t count = values.size();
    const double* numbers = values.data();
    for (std::size_t i = 0; i < count; ++i) {
        const double x = numbers[i];
        const auto inside = static_cast<std::int32_t>((0.5 * x - 0.5 * low) * perWidth * 2.0);
        std::int32_t bucket = inside < buckets - 1 ? inside + 1 : buckets;
        bucket = x == low ? 0 : bucket;
        bucket = x == high ? buckets + 1 : bucket;
        places[i] = static_cast<std::uint16_t>(bucket);
    }
}

/// Four counters take turns, as two values in a row often share a bucket and would wait for each other.
void count(std::span<const std::uint16_t> places, std::span<std::uint32_t> total) {
    std::array<Counts, 4> counts;
    for (Counts& each : counts)
        std::fill_n(each.begin(), total.size(), 0U);
    std::size_t i = 0;
    for (; i + 4 <= places.size(); i += 4)
        for (std::size_t k = 0; k < 4; ++k)
            ++counts[k][places[i + k]];
    for (; i < places.size(); ++i)
        ++counts[0][places[i]];
    for (std::size_t b = 0; b < total.size(); ++b)
        total[b] = counts[0][b] + counts[1][b] + counts[2][b] + counts[3][b];
}

/// Selects among the values of the buckets that hold a rank.
void select(std::span<const double> values, std::span<const std::size_t> ranks, const Extent& extent, Scratch& scratch,
            double* statistics) {
    const std::size_t buckets = bucketsFor(values.size());
    Counts all;
    const std::span<std::uint32_t> counts(all.data(), buckets + 2);
    count(scratch.places, counts);
    std::array<bool, mostBuckets + 2> wanted;
    std::fill_n(wanted.begin(), buckets + 2, false);
    // Of each rank, the place among the candidates.
    std::size_t below = 0, candidates = 0, next = 0;
    std::array<std::size_t, 64> places{};
    for (std::size_t b = 0; b < counts.size() && next < ranks.size(); ++b) {
        const bool single = b == 0 || b == buckets + 1;
        for (; next < ranks.size() && ranks[next] < below + counts[b]; ++next) {
            if (single)
                statistics[next] = b == 0 ? extent.smallest : extent.largest;
            else
                wanted[b] = true;
            places[next] = candidates + (ranks[next] - below);
        }
        below += counts[b];
        if (wanted[b])
            candidates += counts[b];
    }
    scratch.candidates.resize(values.size() + 1);
    double* found = scratch.candidates.data();
    for (std::size_t i = 0; i < values.size(); ++i) {
        *found = values[i];
        found += wanted[scratch.places[i]] ? 1 : 0;
    }
    double* begin = scratch.candidates.data();
    double* from = begin;
    for (std::size_t r = 0; r < ranks.size(); ++r) {
        if (ranks[r] < counts[0] || ranks[r] >= values.size() - counts[buckets + 1])
            continue;
        double* wantedPlace = begin + places[r];
        if (wantedPlace >= from) {
            std::nth_element(from, wantedPlace, found);
            from = wantedPlace + 1;
        }
        statistics[r] = *wantedPlace;
    }
}

} // namespace

Moments summariseColumn(std::span<const double> values, std::span<const std::size_t> ranks, double* statistics) {
    const Extent extent = extentOf(values);
    const double mean = extent.sum / static_cast<double>(values.size());
    if (!std::isfinite(mean) || !std::isfinite(extent.smallest) || !std::isfinite(extent.largest))
        return {std::numeric_limits<double>::quiet_NaN(), 0};
    if (extent.smallest == extent.largest) {
        std::fill_n(statistics, ranks.size(), extent.smallest);
        return {extent.smallest, 0};
    }
    thread_local Scratch scratch;
    scratch.places.resize(values.size());
    place(values, extent, scratch.places.data());
    select(values, ranks, extent, scratch, statistics);
    return {mean, squaresAround(mean, values)};
}

} // namespace headroom::engine_library
