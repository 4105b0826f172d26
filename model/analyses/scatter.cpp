#include "analyses/scatter.h"

#include "analyses/given_data.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace headroom {

namespace {

/// The probability of an event in every path: it may be uncertain itself.
std::vector<double> probabilities(const Ensemble& ensemble, const EnsembleRequest& request, int parameter) {
    const auto& quantities = request.inputs.quantities;
    const auto uncertain = std::ranges::find(quantities, parameter, &UncertainQuantity::parameter);
    if (uncertain != quantities.end())
        return ensemble.input(static_cast<int>(uncertain - quantities.begin()));
    return std::vector<double>(static_cast<std::size_t>(ensemble.paths().count),
                               request.values[static_cast<std::size_t>(parameter)]);
}

std::vector<double> beginnings(const Ensemble& ensemble, const EnsembleRequest& request, int place) {
    const UncertainEvent& event = request.inputs.events[static_cast<std::size_t>(place)];
    const double horizon = ensemble.plan().months();
    std::vector<double> months(static_cast<std::size_t>(ensemble.paths().count), horizon);
    if (event.probability < 0)
        return months;
    const int dimension = request.inputs.dimensionOfEvent(place);
    const std::vector<double> chance = probabilities(ensemble, request, event.probability);
    const std::vector<double> whether = ensemble.input(dimension);
    const std::vector<double> when = ensemble.input(dimension + 1);
    for (std::size_t path = 0; path < months.size(); ++path)
        if (whether[path] < chance[path])
            months[path] = std::min(horizon, event.firstMonth + std::floor(when[path] * event.months));
    return months;
}

} // namespace

std::string switchOf(std::string_view event) {
    return keyOf(EntityKind::event, event, "on");
}

Scatter scatterOf(const Ensemble& ensemble, const EnsembleRequest& request, std::string_view key,
                  std::span<const double> outputs) {
    Scatter scatter{false, {}, {outputs.begin(), outputs.end()}};
    const auto& quantities = request.inputs.quantities;
    const auto quantity = std::ranges::find(quantities, key, &UncertainQuantity::key);
    if (quantity != quantities.end()) {
        scatter.input = ensemble.input(static_cast<int>(quantity - quantities.begin()));
        return scatter;
    }
    const auto& events = request.inputs.events;
    const auto event =
        std::ranges::find_if(events, [&](const UncertainEvent& each) { return switchOf(each.name) == key; });
    if (event == events.end())
        throw std::out_of_range("the ensemble does not draw " + std::string(key));
    scatter.isEvent = true;
    scatter.input = beginnings(ensemble, request, static_cast<int>(event - events.begin()));
    return scatter;
}

std::vector<int> eventClasses(std::span<const double> months, int never, int classes) {
    std::vector<double> happens;
    std::ranges::copy_if(months, std::back_inserter(happens), [never](double month) { return month < never; });
    const auto share =
        static_cast<double>(happens.size()) / static_cast<double>(std::max<std::size_t>(1, months.size()));
    const std::vector<int> among = equalClasses(happens, std::max(1, static_cast<int>(std::lround(share * classes))));
    std::vector<int> found;
    std::size_t next = 0;
    for (const double month : months)
        found.push_back(month < never ? 1 + among[next++] : 0);
    return found;
}

} // namespace headroom
