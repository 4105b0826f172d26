#include "uncertainty/ensemble.h"

#include "uncertainty/fans.h"
#include "validation.h"

#include <algorithm>
#include <stdexcept>

namespace headroom {
namespace {

std::size_t indexOfName(const std::vector<std::string>& names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        throw std::out_of_range("the ensemble was not asked for " + std::string(name));
    return static_cast<std::size_t>(found - names.begin());
}

/// Refuses what is not one ensemble; puts the shards in order.
void checkShards(std::vector<std::shared_ptr<const Ensemble>>& shards) {
    const Message once = {HEADROOM_TEXT("Run every part with the same scenario, sampling and instruction level."), {}};
    std::ranges::sort(shards, {}, [](const auto& shard) { return shard->paths().first; });
    int next = 0;
    for (const auto& shard : shards) {
        const Ensemble::Identity& one = shards.front()->identity();
        const Ensemble::Identity& other = shard->identity();
        if (one.inputs != other.inputs || shard->names() != shards.front()->names() ||
            shard->measureNames() != shards.front()->measureNames())
            refuse({HEADROOM_TEXT("The parts are of different scenarios or were asked for different series."), {}},
                   once);
        if (one.sampling != other.sampling)
            refuse({HEADROOM_TEXT("The parts were drawn differently: by method, seed or number of paths."), {}}, once);
        if (one.level != other.level)
            refuse({HEADROOM_TEXT("The parts were computed on the instruction levels {0} and {1}."),
                    {one.level, other.level}},
                   once);
        if (!shard->hasValues())
            refuse({HEADROOM_TEXT("A part has no values of single paths."), {}}, once);
        if (shard->paths().first != next)
            refuse({HEADROOM_TEXT("The parts overlap or leave paths out at path {0}."), {std::to_string(next)}},
                   {HEADROOM_TEXT("Give each part once."), {}});
        next += shard->paths().count;
    }
    if (shards.empty() || next != shards.front()->identity().sampling.paths)
        refuse({HEADROOM_TEXT("The parts overlap or leave paths out at path {0}."), {std::to_string(next)}},
               {HEADROOM_TEXT("Give each part once."), {}});
}

} // namespace

const Fan& Ensemble::fan(std::string_view name) const {
    return fans_[indexOfName(names_, name)];
}

std::span<const double> Ensemble::values(std::string_view name, int month) const {
    const std::size_t cell =
        indexOfName(names_, name) * static_cast<std::size_t>(plan_->months()) + static_cast<std::size_t>(month);
    if (values_.empty())
        throw std::logic_error("the values of this ensemble were not kept");
    return values_.subspan(cell * stride_ + offset_, static_cast<std::size_t>(paths_.count));
}

std::span<const double> Ensemble::measure(std::string_view name) const {
    return measures_[indexOfName(measureNames_, name)];
}

std::vector<double> Ensemble::input(int dimension) const {
    std::vector<double> inputs;
    inputs.reserve(static_cast<std::size_t>(paths_.count));
    for (int path = paths_.first; path < paths_.first + paths_.count; ++path)
        inputs.push_back(input(path, dimension));
    return inputs;
}

std::shared_ptr<const Ensemble> Ensemble::combine(std::vector<std::shared_ptr<const Ensemble>> shards) {
    checkShards(shards);
    auto whole = std::make_shared<Ensemble>(*shards.front());
    whole->paths_ = {0, whole->identity_.sampling.paths};
    whole->stride_ = static_cast<std::size_t>(whole->paths_.count);
    whole->offset_ = 0;
    const auto months = static_cast<std::size_t>(whole->plan_->months());
    const std::size_t size = whole->names_.size() * months * whole->stride_;
    whole->storage_ = std::make_shared_for_overwrite<double[]>(size);
    whole->values_ = {whole->storage_.get(), size};
    for (auto& measure : whole->measures_)
        measure.clear();
    for (const auto& shard : shards) {
        for (std::size_t n = 0; n < whole->names_.size(); ++n)
            for (std::size_t t = 0; t < months; ++t)
                std::ranges::copy(shard->values(whole->names_[n], static_cast<int>(t)),
                                  &whole->storage_[(n * months + t) * whole->stride_ +
                                                   static_cast<std::size_t>(shard->paths_.first)]);
        for (std::size_t m = 0; m < whole->measures_.size(); ++m)
            whole->measures_[m].insert(whole->measures_[m].end(), shard->measures_[m].begin(),
                                       shard->measures_[m].end());
    }
    for (std::size_t n = 0; n < whole->names_.size(); ++n)
        for (int t = 0; t < whole->plan_->months(); ++t)
            put(whole->fans_[n], t, summarise(whole->values(whole->names_[n], t)));
    return whole;
}

} // namespace headroom
