#include "uncertainty/ensemble.h"

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

} // namespace

PathMeasure measureOfEach(std::string name, std::function<double(const RunView&)> measure) {
    return {std::move(name), [measure = std::move(measure)](const FuturesView& futures) {
                FutureNumbers numbers(futures.count());
                for (int i = 0; i < futures.count(); ++i)
                    numbers[i] = measure(futures.future(i));
                return numbers;
            }};
}

const Fan& Ensemble::fan(std::string_view name) const {
    const std::size_t index = indexOfName(names_, name);
    if (fans_.empty())
        throw std::logic_error("this ensemble was not asked for fans");
    return fans_[index];
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

} // namespace headroom
