#include "uncertainty/program_cache.h"

#include <algorithm>

namespace headroom {
namespace {

ProgramCache::Shape shapeOf(const EnsembleRequest& request, std::span<const int> drawn, std::span<const int> streamed,
                            std::span<const int> kept) {
    ProgramCache::Shape shape{
        {drawn.begin(), drawn.end()}, {}, {streamed.begin(), streamed.end()}, {kept.begin(), kept.end()}};
    for (const UncertainEvent& event : request.inputs.events)
        shape.earliestEvents.push_back(event.probability >= 0 ? std::optional(event.firstMonth) : std::nullopt);
    return shape;
}

bool hasTwice(std::vector<int> columns) {
    std::ranges::sort(columns);
    return std::ranges::adjacent_find(columns) != columns.end();
}

} // namespace

/// The program does not fit any more: the values need another, or something else is asked for.
void ProgramCache::giveUp() {
    constexpr int worthwhile = 8, mostPatient = 64;
    if (program_)
        patience_ = uses_ < worthwhile ? std::min(2 * patience_, mostPatient) : 1;
    program_ = nullptr;
    uses_ = 0;
}

std::shared_ptr<const ProgramCache::Program> ProgramCache::find(const EnsembleRequest& request,
                                                                const CommonPaths& common, std::span<const int> drawn,
                                                                std::span<const int> streamed,
                                                                std::span<const int> kept) {
    if (plan_ != request.plan)
        *this = {};
    plan_ = request.plan;
    Shape shape = shapeOf(request, drawn, streamed, kept);
    if (program_ && program_->request() == shape && program_->take(request.values, common)) {
        ++uses_;
        return program_;
    }
    giveUp();
    misses_ = missed_ == shape ? misses_ + 1 : 0;
    missed_ = std::move(shape);
    const bool pays = request.paths.count >= largeRequest || misses_ >= patience_;
    if (pays && !hasTwice(missed_.streamed))
        program_ = engine_library::makeProgram(plan_->layout(), request.values, common, missed_);
    if (program_)
        misses_ = 0;
    return program_;
}

} // namespace headroom
