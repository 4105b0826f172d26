#include "series.h"

#include "schema.h"
#include "series/series_tables.h"

#include <algorithm>
#include <stdexcept>

namespace headroom {
namespace {

std::vector<SeriesDecl> assemble() {
    std::vector<SeriesDecl> all;
    for (const auto& section :
         {series::demandSeries(), series::placementSeries(), series::sizingSeries(), series::fleetSeries(),
          series::costSeries(), series::contractSeries(), series::moneySeries(), series::marketSeries()})
        all.insert(all.end(), section.begin(), section.end());
    std::sort(all.begin(), all.end(), [](const SeriesDecl& a, const SeriesDecl& b) { return a.id < b.id; });
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].id != static_cast<SeriesId>(i))
            throw std::logic_error("a series is declared twice or not at all");
    if (all.size() != static_cast<std::size_t>(seriesCount))
        throw std::logic_error("a series is not declared");
    return all;
}

/// Whether a name has the parts of a pattern: `<w>` stands for any one part.
bool matchesPlaceholders(std::string_view pattern, std::string_view name) {
    const auto wanted = split(pattern);
    const auto given = split(name);
    return wanted.size() == given.size() &&
           std::equal(wanted.begin(), wanted.end(), given.begin(),
                      [](auto want, auto have) { return want.starts_with('<') ? !have.empty() : want == have; });
}

} // namespace

std::span<const SeriesDecl> seriesDecls() {
    static const std::vector<SeriesDecl> all = assemble();
    return all;
}

const SeriesDecl& decl(SeriesId id) {
    return seriesDecls()[static_cast<std::size_t>(id)];
}

const SeriesDecl* findSeries(std::string_view name) {
    for (const SeriesDecl& each : seriesDecls())
        if (matchesPlaceholders(each.pattern, name))
            return &each;
    return nullptr;
}

} // namespace headroom
