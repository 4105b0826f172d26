#include "analyses/tornado.h"

#include "analyses/scatter.h"
#include "quantity_edit.h"
#include "uncertainty/distributions.h"

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr Range barPercentiles{0.1, 0.9};

/// The inputs that vary, in the order of the file, as bars without their runs.
std::vector<TornadoBar> barsOf(const Scenario& scenario, const Plan& plan) {
    std::vector<TornadoBar> bars;
    for (const auto& key : scenario.quantityKeys()) {
        const auto& distribution = scenario.quantity(key)->distribution;
        if (distribution && plan.quantityIndex(key))
            bars.push_back(
                {key,
                 false,
                 {quantile(*distribution, barPercentiles.low), quantile(*distribution, barPercentiles.high)}});
    }
    for (const auto& event : scenario.entities(EntityKind::event))
        if (quantityValue(scenario, keyOf(EntityKind::event, event, "probability")).value_or(0) > 0)
            bars.push_back({switchOf(event), true, {0, 1}});
    return bars;
}

/// The runs at the two ends of a bar.
class Ends {
  public:
    Ends(const Scenario& scenario, std::shared_ptr<const Plan> plan, const Outcome& outcome)
        : scenario_(scenario)
        , values_(plan->values())
        , simulation_(std::move(plan))
        , outcome_(outcome) {}

    double base() { return outcome_.of(*simulation_.run(values_)); }

    double at(const TornadoBar& bar, double input) {
        if (bar.isEvent)
            return withEvent(bar.key, input > 0);
        double& value = values_[static_cast<std::size_t>(*simulation_.plan()->quantityIndex(bar.key))];
        const double before = std::exchange(value, input);
        const auto run = simulation_.run(values_);
        value = before;
        return outcome_.of(*run);
    }

  private:
    /// Whether an event happens is part of the plan.
    double withEvent(const std::string& key, bool on) const {
        Scenario changed = scenario_;
        changed.put(key, on);
        return outcome_.of(*run(Plan::compile(changed)));
    }

    const Scenario& scenario_;
    std::vector<double> values_;
    Simulation simulation_;
    const Outcome& outcome_;
};

} // namespace

std::optional<Tornado> tornado(const Scenario& scenario, const Outcome& outcome, std::stop_token stop,
                               const std::function<void(int, int)>& progress) {
    const auto plan = Plan::compile(scenario);
    Ends ends(scenario, plan, outcome);
    Tornado result{ends.base(), barsOf(scenario, *plan)};
    for (std::size_t i = 0; i < result.bars.size(); ++i) {
        if (stop.stop_requested())
            return std::nullopt;
        TornadoBar& bar = result.bars[i];
        bar.atLow = ends.at(bar, bar.input.low);
        bar.atHigh = ends.at(bar, bar.input.high);
        if (progress)
            progress(static_cast<int>(i) + 1, static_cast<int>(result.bars.size()));
    }
    std::ranges::stable_sort(result.bars, std::ranges::greater(), &TornadoBar::swing);
    return result;
}

} // namespace headroom
