#pragma once

#include "column_sample.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace headroom {

/// Finds what would stand at some ranks if a column were sorted, without sorting it: the values are counted in buckets
/// between the smallest and the largest of a sample; those in a bucket that holds a rank are collected, and looked at
/// the same way until they are few. Where values of the sample are tied at its ends, these have buckets of their own.
class OrderStatistics {
  public:
    /// The most ranks that are looked for at a time.
    static constexpr std::size_t mostRanks = 64;

    OrderStatistics(const ColumnSample& sample, std::size_t values) : OrderStatistics(sample, values, 0) {}

    /// The next values of the column; to be called until all have been.
    void add(std::span<const double> values);
    /// Among all the values that were added. `ranks`: counted from 0, in ascending order.
    void select(std::span<const double> values, std::span<const std::size_t> ranks, double* statistics);

  private:
    static constexpr std::uint32_t mostWidths = 1024;
    /// In ascending order: below `from_`; at it; `widths_` of equal width; at `to_`; above it. Where nothing is tied,
    /// all values lie in those of equal width.
    static constexpr std::size_t mostBuckets = mostWidths + 4;
    static constexpr std::size_t atFrom = 1;
    std::size_t atTo() const { return widths_ + 2; }
    std::size_t buckets() const { return widths_ + 4; }
    using Counts = std::array<std::uint32_t, mostBuckets>;
    struct Scratch;
    struct Part;
    struct Parts;

    OrderStatistics(const ColumnSample& sample, std::size_t values, std::size_t level);
    static Scratch& scratch(std::size_t level);
    template <bool tied>
    void place(std::span<const double> values, std::uint16_t* places) const;
    void count(std::span<const std::uint16_t> places);
    Counts total() const;
    Parts partsOf(std::span<const std::size_t> ranks, double* statistics) const;
    static void selectAmong(std::span<double> values, std::span<const std::size_t> ranks, double* statistics,
                            std::size_t level);

    /// `to_` is infinite where the sample has one value only.
    double from_, to_;
    std::uint32_t widths_;
    double perWidth_;
    bool tied_;
    std::size_t level_;
    std::size_t added_ = 0;
    /// Four counters of each bucket take turns, as two values in a row often share a bucket and would wait for each
    /// other.
    std::array<Counts, 4> counts_;
};

} // namespace headroom
