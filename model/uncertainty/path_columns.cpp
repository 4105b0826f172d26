#include "uncertainty/path_columns.h"

#include <algorithm>

namespace headroom {
namespace {

/// Has every column at one place, and adds those that are asked for.
class Listener final : public ColumnPlaces {
  public:
    explicit Listener(ColumnsRead& read) : read_(read) {}
    int placeOf(int column) const override {
        read_.add(column);
        return 0;
    }

  private:
    ColumnsRead& read_;
};

} // namespace

ColumnsRead::ColumnsRead(const EnsembleRequest& request) {
    constexpr double zero = 0;
    const Listener listener(*this);
    const FuturesView future(RunView(*request.plan, &zero, 0, 0, &listener));
    for (const DerivedSeries& series : request.derived)
        static_cast<void>(series.derive(future));
    for (const PathMeasure& measure : request.measures)
        static_cast<void>(measure.measure(future));
}

void ColumnsRead::add(int column) {
    const auto index = static_cast<std::size_t>(column);
    if (places_.size() <= index)
        places_.resize(index + 1, -1);
    if (places_[index] >= 0)
        return;
    places_[index] = static_cast<int>(columns_.size());
    columns_.push_back(column);
}

int ColumnsRead::placeOf(int column) const {
    const auto index = static_cast<std::size_t>(column);
    if (index >= places_.size() || places_[index] < 0)
        throw Missing{column};
    return places_[index];
}

void PathColumns::keep(ColumnsRead read, int months, int lanes) {
    read_ = std::move(read);
    months_ = months;
    lanes_ = lanes;
    makeRoom();
}

void PathColumns::add(int column) {
    read_.add(column);
    makeRoom();
}

void PathColumns::setLanes(int lanes) {
    lanes_ = lanes;
    makeRoom();
}

void PathColumns::makeRoom() {
    constexpr std::size_t perLine = sizeof(CacheLine) / sizeof(double);
    const std::size_t numbers = read_.columns().size() * static_cast<std::size_t>(months_ * lanes_);
    numbers_.resize(std::max(numbers_.size(), numbers / perLine));
}

engine_library::KeptColumns PathColumns::kept() {
    return {read_.columns(), reinterpret_cast<double*>(numbers_.data()), lanes_};
}

FuturesView PathColumns::view(const Plan& plan, int futures) const {
    const double* numbers = reinterpret_cast<const double*>(numbers_.data());
    return {RunView(plan, numbers, lanes_, std::ptrdiff_t{months_} * lanes_, &read_), futures};
}

} // namespace headroom
