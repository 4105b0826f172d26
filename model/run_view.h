#pragma once

#include "plan.h"
#include "series.h"

#include <cstddef>
#include <string_view>

namespace headroom {

/// The months of one series of a run. Does not own them: keep the run.
class SeriesView {
  public:
    SeriesView() = default;
    SeriesView(const double* first, std::ptrdiff_t stride, int months)
        : first_(first)
        , stride_(stride)
        , months_(months) {}
    int size() const { return months_; }
    bool empty() const { return months_ == 0; }
    double operator[](int month) const { return first_[month * stride_]; }
    const double* first() const { return first_; }
    /// Numbers from one month to the next.
    std::ptrdiff_t stride() const { return stride_; }

  private:
    const double* first_ = nullptr;
    std::ptrdiff_t stride_ = 0;
    int months_ = 0;
};

/// Where a view finds a column of its plan's rows: for views of a part of them.
class ColumnPlaces {
  public:
    virtual ~ColumnPlaces() = default;
    virtual int placeOf(int column) const = 0;
};

/// One future, month by month, wherever its numbers lie: a single run, or one path of an ensemble. What is computed
/// from a future takes this and serves both. Owns nothing of what it is over.
class RunView {
  public:
    /// `cells`: the first column of month 0; months and columns lie so many numbers apart. Without `places` every
    /// column is there, in the order of the plan.
    RunView(const Plan& plan, const double* cells, std::ptrdiff_t monthStride, std::ptrdiff_t columnStride,
            const ColumnPlaces* places = nullptr)
        : plan_(&plan)
        , cells_(cells)
        , monthStride_(monthStride)
        , columnStride_(columnStride)
        , places_(places) {}

    const Plan& plan() const { return *plan_; }
    int months() const { return plan_->months(); }
    /// The future whose numbers stand so many places behind those of this one.
    RunView neighbour(int index) const { return {*plan_, cells_ + index, monthStride_, columnStride_, places_}; }
    /// The series of this name (section 12); empty where the scenario has none such.
    SeriesView series(std::string_view name) const;
    SeriesView series(SeriesId id, int element = 0) const;
    /// Month by month after events: an input that reports and charts show beside the series (`Plan::inputs`), by its
    /// field's key. Empty where the scenario has none such.
    SeriesView input(std::string_view fieldKey) const;

  private:
    SeriesView column(std::optional<int> column) const;

    const Plan* plan_;
    const double* cells_;
    std::ptrdiff_t monthStride_;
    std::ptrdiff_t columnStride_;
    const ColumnPlaces* places_;
};

} // namespace headroom
