#pragma once

#include "engine/engine_library.h"
#include "uncertainty/ensemble.h"

namespace headroom {

/// The columns of a month's row that the derived series and measures of a request read, as places one after the other.
/// Found out by calling them with a future in which every number is 0. What they read of another future only is
/// missing, and added when it shows.
class ColumnsRead final : public ColumnPlaces {
  public:
    ColumnsRead() = default;
    explicit ColumnsRead(const EnsembleRequest& request);

    std::span<const int> columns() const { return columns_; }
    void add(int column);

    struct Missing {
        int column = 0;
    };
    /// Throws `Missing`.
    int placeOf(int column) const override;

  private:
    std::vector<int> columns_;
    /// Of each column; −1 where it is not among them.
    std::vector<int> places_;
};

/// The numbers of these columns in a block of paths.
class PathColumns {
  public:
    void keep(ColumnsRead read, int months, int lanes);
    void add(int column);
    void setLanes(int lanes);

    engine_library::KeptColumns kept();
    FuturesView view(const Plan& plan, int futures) const;

  private:
    /// The engine writes whole ones.
    struct alignas(64) CacheLine {
        double numbers[8];
    };
    void makeRoom();

    ColumnsRead read_;
    int months_ = 0;
    int lanes_ = 0;
    std::vector<CacheLine> numbers_;
};

} // namespace headroom
