#include "uncertainty/program_cache.h"

#include <algorithm>
#include <atomic>
#include <thread>

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

int morePatient(int patience) {
    constexpr int most = 64;
    return std::min(2 * patience, most);
}

bool hasTwice(std::vector<int> columns) {
    std::ranges::sort(columns);
    return std::ranges::adjacent_find(columns) != columns.end();
}

} // namespace

/// A program being written for the values of one request.
class ProgramCache::Writing {
  public:
    Writing(std::shared_ptr<const Plan> plan, std::vector<double> values, std::shared_ptr<const CommonPaths> common,
            Shape shape)
        : plan_(std::move(plan))
        , values_(std::move(values))
        , common_(std::move(common))
        , shape_(std::move(shape))
        , thread_([this](const std::stop_token& stop) { write(stop); }) {}

    const Shape& shape() const { return shape_; }
    bool isDone() const { return done_; }
    std::shared_ptr<Program> wait() {
        if (thread_.joinable())
            thread_.join();
        return program_;
    }

  private:
    void write(const std::stop_token& stop) {
        program_ = engine_library::makeProgram(plan_->layout(), values_, *common_, shape_, stop);
        done_ = true;
    }

    std::shared_ptr<const Plan> plan_;
    std::vector<double> values_;
    std::shared_ptr<const CommonPaths> common_;
    Shape shape_;
    std::shared_ptr<Program> program_;
    std::atomic<bool> done_ = false;
    /// The last member: it uses all the others.
    std::jthread thread_;
};

ProgramCache::ProgramCache() = default;
ProgramCache::~ProgramCache() = default;

/// Another plan.
void ProgramCache::forget() {
    writing_ = nullptr;
    program_ = nullptr;
    uses_ = misses_ = 0;
    missed_ = {};
    patience_ = 1;
}

/// The program does not fit any more: the values need another, or something else is asked for.
void ProgramCache::giveUp() {
    constexpr int worthwhile = 8;
    if (program_)
        patience_ = uses_ < worthwhile ? morePatient(patience_) : 1;
    program_ = nullptr;
    uses_ = 0;
}

void ProgramCache::takeWritten() {
    if (!writing_ || !writing_->isDone())
        return;
    program_ = writing_->wait();
    uses_ = 0;
    writing_ = nullptr;
    if (!program_)
        patience_ = morePatient(patience_);
}

void ProgramCache::wait() {
    if (writing_)
        writing_->wait();
}

bool ProgramCache::serves(const Shape& shape, std::span<const double> values, const CommonPaths& common) {
    return program_ && program_->request() == shape && program_->take(values, common);
}

/// A request has to do without.
void ProgramCache::note(Shape shape) {
    misses_ = missed_ == shape ? misses_ + 1 : 0;
    missed_ = std::move(shape);
}

std::shared_ptr<const ProgramCache::Program>
ProgramCache::find(const EnsembleRequest& request, const std::shared_ptr<const CommonPaths>& common,
                   std::span<const int> drawn, std::span<const int> streamed, std::span<const int> kept) {
    if (!plan_ || plan_->layout() != request.plan->layout())
        forget();
    plan_ = request.plan;
    takeWritten();
    const Shape shape = shapeOf(request, drawn, streamed, kept);
    if (serves(shape, request.values, *common)) {
        ++uses_;
        return program_;
    }
    giveUp();
    note(shape);
    const bool isLarge = request.paths.count >= largeRequest;
    if (writing_ && writing_->shape() != shape)
        writing_ = nullptr;
    if (!writing_ && (isLarge || misses_ >= patience_) && !hasTwice(shape.streamed)) {
        writing_ = std::make_unique<Writing>(request.plan, request.values, common, shape);
        misses_ = 0;
    }
    if (!isLarge || !writing_)
        return nullptr;
    wait();
    takeWritten();
    return serves(shape, request.values, *common) ? program_ : nullptr;
}

} // namespace headroom
