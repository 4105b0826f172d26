#include "column_summary.h"

#include "lanes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <utility>
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

/// Where most values lie: between the smallest and the largest of a sample of 64, so that a few far out do not crowd
/// the others into one bucket.
std::pair<double, double> bulk(std::span<const double> values, const Extent& extent) {
    constexpr std::size_t size = 64;
    if (values.size() < size)
        return {extent.smallest, extent.largest};
    std::array<double, size> sample;
    for (std::size_t i = 0; i < size; ++i)
        sample[i] = values[i * (values.size() / size)];
    const auto [from, to] = std::ranges::minmax(sample);
    return from < to ? std::pair(from, to) : std::pair(extent.smallest, extent.largest);
}

/// The bucket of every value.
void place(std::span<const double> values, const Extent& extent, std::uint16_t* places) {
    const double low = extent.smallest, high = extent.largest;
    const std::size_t buckets = bucketsFor(values.size());
    const auto [from, to] = bulk(values, extent);
    // Halved, so that no width is infinite.
    const double start = 0.5 * from, last = static_cast<double>(buckets - 1);
    const double perWidth = std::min(static_cast<double>(buckets) / (0.5 * to - start), 1e300);
    const std::size_t count = values.size();
    const double* numbers = values.data();
    for (std::size_t i = 0; i < count; ++i) {
        const double x = numbers[i];
        double bucket = (0.5 * x - start) * perWidth;
        bucket = bucket > 0.0 ? bucket : 0.0;
        bucket = bucket < last ? bucket + 1.0 : last + 1.0;
        bucket = x == low ? 0.0 : bucket;
        bucket = x == high ? last + 2.0 : bucket;
        places[i] = static_cast<std::uint16_t>(static_cast<std::int32_t>(bucket));
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

/// Puts the numbers of [begin, end) that belong to these places, counted from `origin` and ascending, there: the middle
/// one first, which parts the others.
void putInPlace(double* origin, double* begin, double* end, std::span<const std::size_t> places) {
    constexpr std::ptrdiff_t few = 48;
    if (places.empty())
        return;
    if (end - begin <= few) {
        std::sort(begin, end);
        return;
    }
    // Where nothing uncertain has come into play yet, most paths share a value.
    if (std::all_of(begin, end, [begin](double number) { return number == *begin; }))
        return;
    const std::size_t middle = places[places.size() / 2];
    std::nth_element(begin, origin + middle, end);
    const auto [low, high] = std::ranges::equal_range(places, middle);
    putInPlace(origin, begin, origin + middle, {places.begin(), low});
    putInPlace(origin, origin + middle + 1, end, {high, places.end()});
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
    const auto isInside = [&](std::size_t rank) {
        return rank >= counts.front() && rank < values.size() - counts.back();
    };
    // Of each rank that the smallest and the largest values do not take, the place among the candidates.
    std::array<std::size_t, 64> places{};
    std::size_t below = 0, candidates = 0, next = 0, inside = 0;
    for (std::size_t b = 0; b < counts.size() && next < ranks.size(); ++b) {
        for (; next < ranks.size() && ranks[next] < below + counts[b]; ++next) {
            statistics[next] = b == 0 ? extent.smallest : extent.largest;
            if (!isInside(ranks[next]))
                continue;
            wanted[b] = true;
            places[inside++] = candidates + (ranks[next] - below);
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
    putInPlace(begin, begin, found, std::span(places).first(inside));
    const std::size_t* chosen = places.data();
    for (std::size_t r = 0; r < ranks.size(); ++r)
        if (isInside(ranks[r]))
            statistics[r] = begin[*chosen++];
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
