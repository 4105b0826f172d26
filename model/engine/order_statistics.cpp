#include "order_statistics.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <vector>

namespace headroom {
namespace {

/// So many are sorted.
constexpr std::size_t few = 32;
/// Then another way is taken, for values that crowd together whatever the width.
constexpr std::size_t mostLevels = 4;

/// Few values in each.
std::uint32_t widthsFor(std::size_t values, std::size_t most) {
    return static_cast<std::uint32_t>(std::clamp(std::bit_ceil(values / 4), std::size_t{16}, most));
}

/// Buckets of as many values as one register holds.
#ifdef __AVX2__
constexpr std::size_t lanes = 16;
#else
constexpr std::size_t lanes = 8;
#endif
using Places __attribute__((vector_size(lanes * sizeof(std::uint16_t)))) = std::uint16_t;
using PlacesAnywhere __attribute__((vector_size(lanes * sizeof(std::uint16_t)), aligned(2), may_alias)) = std::uint16_t;

/// Values that are looked at together: one bit of each lane for each.
constexpr std::size_t bits = 16;
constexpr std::size_t group = bits * lanes;

/// Which values of a group lie in a bucket that is wanted; the first in the highest bits.
Places wantedOf(const std::uint16_t* places, std::span<const std::uint16_t> wanted) {
    constexpr std::size_t together = 4;
    Places found{};
    for (std::size_t begin = 0; begin < bits; begin += together) {
        std::array<Places, together> at{}, hits{};
        for (std::size_t t = 0; t < together; ++t)
            at[t] = *reinterpret_cast<const PlacesAnywhere*>(places + (begin + t) * lanes);
        for (const std::uint16_t bucket : wanted)
            for (std::size_t t = 0; t < together; ++t)
                hits[t] |= reinterpret_cast<Places>(at[t] == bucket);
        for (std::size_t t = 0; t < together; ++t)
            found += found - hits[t];
    }
    return found;
}

/// Calls `found(index)` for all values of a group that lie in a bucket that is wanted.
template <typename Function>
void forWanted(const std::uint16_t* places, std::span<const std::uint16_t> wanted, Function&& found) {
    const Places all = wantedOf(places, wanted);
    // The lanes with any, written down without a branch that could not be foreseen.
    std::array<std::uint32_t, lanes> laneOf{}, bitsOf{};
    std::size_t any = 0;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        laneOf[any] = static_cast<std::uint32_t>(lane);
        bitsOf[any] = all[lane];
        any += all[lane] != 0 ? 1 : 0;
    }
    for (std::size_t i = 0; i < any; ++i)
        for (std::uint32_t rest = bitsOf[i]; rest != 0; rest &= rest - 1)
            found(laneOf[i] + (bits - 1 - static_cast<std::size_t>(std::countr_zero(rest))) * lanes);
}

void selectOneByOne(std::span<double> values, std::span<const std::size_t> ranks) {
    std::size_t inPlace = 0;
    for (const std::size_t rank : ranks) {
        const auto from = values.begin() + static_cast<std::ptrdiff_t>(inPlace);
        if (rank >= inPlace)
            std::nth_element(from, values.begin() + static_cast<std::ptrdiff_t>(rank), values.end());
        inPlace = rank + 1;
    }
}

} // namespace

/// What a thread needs while it selects; kept, as columns come by the thousand.
struct OrderStatistics::Scratch {
    /// The bucket of every value, and after the last those of a group that are no bucket.
    std::vector<std::uint16_t> places;
    std::vector<double> candidates;
};

OrderStatistics::Scratch& OrderStatistics::scratch(std::size_t level) {
    thread_local std::array<Scratch, mostLevels> all;
    return all[level];
}

/// A bucket that holds ranks.
struct OrderStatistics::Part {
    std::size_t firstCandidate, candidates;
    std::size_t firstRank, ranks;
};

struct OrderStatistics::Parts {
    std::size_t count = 0, candidates = 0;
    std::array<Part, mostRanks> parts;
    std::array<std::uint16_t, mostRanks> buckets;
    /// Of each rank, within its bucket.
    std::array<std::size_t, mostRanks> places;
};

OrderStatistics::OrderStatistics(const ColumnSample& sample, std::size_t values, std::size_t level)
    : from_(sample.smallest)
    , to_(sample.largest > sample.smallest ? sample.largest : std::numeric_limits<double>::infinity())
    , widths_(widthsFor(values, mostWidths))
    , perWidth_(widths_ / (to_ - from_))
    , tied_(sample.tiedAtEnds)
    , level_(level) {
    for (Counts& counts : counts_)
        std::fill_n(counts.begin(), buckets(), 0U);
    std::vector<std::uint16_t>& places = scratch(level).places;
    places.resize(std::max(places.size(), values + group));
    std::fill_n(places.begin() + static_cast<std::ptrdiff_t>(values), group, std::uint16_t{0xffff});
}

void OrderStatistics::add(std::span<const double> values) {
    std::uint16_t* places = scratch(level_).places.data() + added_;
    if (tied_)
        place<true>(values, places);
    else
        place<false>(values, places);
    count({places, values.size()});
    added_ += values.size();
}

template <bool tied>
void OrderStatistics::place(std::span<const double> values, std::uint16_t* places) const {
    const double from = from_, to = to_, perWidth = perWidth_;
    const double first = atFrom + 1, last = static_cast<double>(atTo()) - 1;
    const double* numbers = values.data();
    const std::size_t count = values.size();
    for (std::size_t i = 0; i < count; ++i) {
        const double x = numbers[i];
        double bucket = (x - from) * perWidth + first;
        // In this order, as where no width is finite the product may be no number.
        bucket = bucket > first ? bucket : first;
        bucket = bucket < last ? bucket : last;
        if constexpr (tied) {
            bucket -= x <= from ? 1.0 : 0.0;
            bucket -= x < from ? 1.0 : 0.0;
            bucket += x >= to ? 1.0 : 0.0;
            bucket += x > to ? 1.0 : 0.0;
        }
        places[i] = static_cast<std::uint16_t>(static_cast<std::int32_t>(bucket));
    }
}

void OrderStatistics::count(std::span<const std::uint16_t> places) {
    std::size_t i = 0;
    for (; i + counts_.size() <= places.size(); i += counts_.size())
        for (std::size_t k = 0; k < counts_.size(); ++k)
            ++counts_[k][places[i + k]];
    for (; i < places.size(); ++i)
        ++counts_[0][places[i]];
}

OrderStatistics::Counts OrderStatistics::total() const {
    Counts total;
    for (std::size_t b = 0; b < buckets(); ++b)
        total[b] = counts_[0][b] + counts_[1][b] + counts_[2][b] + counts_[3][b];
    return total;
}

/// The buckets to look into. What stands at the other ranks is written.
OrderStatistics::Parts OrderStatistics::partsOf(std::span<const std::size_t> ranks, double* statistics) const {
    const Counts counts = total();
    Parts all;
    std::size_t below = 0, bucket = 0;
    for (std::size_t next = 0; next < ranks.size();) {
        while (below + counts[bucket] <= ranks[next])
            below += counts[bucket++];
        const std::size_t first = next;
        for (; next < ranks.size() && ranks[next] < below + counts[bucket]; ++next)
            all.places[next] = ranks[next] - below;
        if (tied_ && (bucket == atFrom || bucket == atTo())) {
            std::fill(statistics + first, statistics + next, bucket == atFrom ? from_ : to_);
            continue;
        }
        all.buckets[all.count] = static_cast<std::uint16_t>(bucket);
        all.parts[all.count++] = {all.candidates, counts[bucket], first, next - first};
        all.candidates += counts[bucket];
    }
    return all;
}

void OrderStatistics::select(std::span<const double> values, std::span<const std::size_t> ranks, double* statistics) {
    const Parts all = partsOf(ranks, statistics);
    if (all.count == 0)
        return;
    std::vector<double>& candidates = scratch(level_).candidates;
    candidates.resize(std::max(candidates.size(), all.candidates));
    const std::uint16_t* places = scratch(level_).places.data();
    std::array<double*, mostBuckets> ends;
    for (std::size_t p = 0; p < all.count; ++p)
        ends[all.buckets[p]] = candidates.data() + all.parts[p].firstCandidate;
    const std::span wanted(all.buckets.data(), all.count);
    for (std::size_t begin = 0; begin < values.size(); begin += group)
        forWanted(places + begin, wanted, [&](std::size_t i) { *ends[places[begin + i]]++ = values[begin + i]; });
    for (std::size_t p = 0; p < all.count; ++p) {
        const Part& part = all.parts[p];
        selectAmong({candidates.data() + part.firstCandidate, part.candidates},
                    {all.places.data() + part.firstRank, part.ranks}, statistics + part.firstRank, level_ + 1);
    }
}

void OrderStatistics::selectAmong(std::span<double> values, std::span<const std::size_t> ranks, double* statistics,
                                  std::size_t level) {
    if (values.size() > few && level < mostLevels) {
        OrderStatistics inner(ColumnSample::of(values), values.size(), level);
        inner.add(values);
        return inner.select(values, ranks, statistics);
    }
    if (values.size() <= few)
        std::ranges::sort(values);
    else
        selectOneByOne(values, ranks);
    for (std::size_t r = 0; r < ranks.size(); ++r)
        statistics[r] = values[ranks[r]];
}

} // namespace headroom
