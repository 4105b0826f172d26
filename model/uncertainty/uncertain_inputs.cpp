#include "uncertainty/uncertain_inputs.h"

namespace headroom {

UncertainInputs UncertainInputs::of(const Scenario& scenario, const Plan& plan) {
    UncertainInputs inputs;
    for (const std::string& key : scenario.quantityKeys())
        if (const Quantity* quantity = scenario.quantity(key); quantity->distribution)
            inputs.quantities.push_back({key, plan.quantityIndex(key).value_or(-1), *quantity->distribution});
    for (const std::string& name : scenario.entities(EntityKind::event)) {
        const std::string key = "event/" + name + "/";
        UncertainEvent event{name, plan.quantityIndex(key + "probability").value_or(-1), 0, 1};
        if (const Window* window = fieldAs<Window>(scenario, key + "window")) {
            event.firstMonth = window->first - scenario.start;
            event.months = window->last - window->first + 1;
        }
        inputs.events.push_back(std::move(event));
    }
    inputs.correlations = CorrelationMatrix::of(scenario);
    return inputs;
}

} // namespace headroom
