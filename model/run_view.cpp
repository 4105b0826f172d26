#include "run_view.h"

namespace headroom {

SeriesView RunView::column(std::optional<int> column) const {
    if (!column)
        return {};
    const int place = places_ ? places_->placeOf(*column) : *column;
    return {cells_ + place * columnStride_, monthStride_, months()};
}

SeriesView RunView::series(std::string_view name) const {
    return column(plan_->seriesIndex(name));
}

SeriesView RunView::series(SeriesId id, int element) const {
    return column(plan_->seriesIndex(id, element));
}

SeriesView RunView::input(std::string_view fieldKey) const {
    return column(plan_->inputIndex(fieldKey));
}

} // namespace headroom
