#pragma once

#include "run_view.h"

#include <Eigen/Core>

namespace headroom {

/// A number of each of some futures.
using FutureNumbers = Eigen::ArrayXd;
/// A number of each of some futures in every month: futures × months.
using FutureMonths = Eigen::ArrayXXd;

/// The months of one series of some futures. Does not own them.
class FuturesSeries {
  public:
    FuturesSeries() = default;
    FuturesSeries(const double* first, std::ptrdiff_t stride, int futures, int months)
        : first_(first)
        , stride_(stride)
        , futures_(futures)
        , months_(months) {}
    int size() const { return months_; }
    bool empty() const { return months_ == 0; }
    /// The numbers of a month, one a future.
    Eigen::Map<const FutureNumbers> operator[](int month) const { return {first_ + month * stride_, futures_}; }
    /// The numbers of all months; none where there is no such series.
    Eigen::Map<const FutureMonths, Eigen::Unaligned, Eigen::OuterStride<>> months() const {
        return {first_, futures_, months_, Eigen::OuterStride<>(stride_)};
    }

  private:
    const double* first_ = nullptr;
    std::ptrdiff_t stride_ = 0;
    int futures_ = 0;
    int months_ = 0;
};

/// Some futures of one plan beside each other: a block of an ensemble's paths, or a single run. What is computed from
/// all of them at a time takes this and serves both. Owns nothing of what it is over.
class FuturesView {
  public:
    /// `first`: the first of them; the numbers of the others follow it, future by future.
    FuturesView(const RunView& first, int futures) : first_(first), futures_(futures) {}
    FuturesView(const RunView& only) : FuturesView(only, 1) {}

    const Plan& plan() const { return first_.plan(); }
    int months() const { return first_.months(); }
    int count() const { return futures_; }
    /// One of them.
    RunView future(int index) const { return first_.neighbour(index); }

    /// Like those of `RunView`.
    FuturesSeries series(std::string_view name) const { return beside(first_.series(name)); }
    FuturesSeries series(SeriesId id, int element = 0) const { return beside(first_.series(id, element)); }
    FuturesSeries input(std::string_view fieldKey) const { return beside(first_.input(fieldKey)); }

    /// 0 in every future and month.
    FutureMonths zero() const { return FutureMonths::Zero(futures_, months()); }

  private:
    FuturesSeries beside(const SeriesView& first) const {
        return {first.first(), first.stride(), futures_, first.size()};
    }

    RunView first_;
    int futures_;
};

} // namespace headroom
