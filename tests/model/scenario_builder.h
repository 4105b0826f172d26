#pragma once

#include "scenario.h"

#include <initializer_list>
#include <type_traits>

namespace headroom::test {

/// One provider, one workload, one commitment, 24 months from January 2026. 1 000 000 users times 864 tokens a day are
/// 10 000 tokens a second; at 50 % utilization that takes 200 accelerators of 100 tokens a second, at 2 USD an hour
/// 292 200 USD a month.
inline Scenario minimalScenario() {
    Scenario scenario;
    scenario.id = "6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0a03";
    scenario.name = "Minimal";
    scenario.start = Month(2026, 1);
    scenario.months = 24;
    const auto put = [&](const char* key, FieldValue value) { scenario.put(key, std::move(value)); };
    put("workload/chat/label", "Chat");
    put("workload/chat/units", Path(1e6));
    put("workload/chat/intensity", Path(864));
    put("workload/chat/price", Path(10));
    put("workload/chat/fee", Path(20));
    put("workload/chat/paid", Path(0.1));
    put("workload/chat/billed", Path(0.5));
    put("workload/chat/placement/cloud", Path(1));
    put("service/max_utilization", Path(0.5));
    put("service/wait_probability", Path(0.5));
    put("service/concurrency", Path(100));
    put("accelerator/gpu/label", "GPU");
    put("accelerator/gpu/throughput", Path(100));
    put("accelerator/gpu/kw", Path(1));
    put("provider/cloud/label", "Cloud");
    put("provider/cloud/mix/gpu", Path(1));
    put("provider/cloud/rate/gpu", Path(2));
    put("commitment/cloud-8m/label", "8 M USD over two years");
    put("commitment/cloud-8m/provider", "cloud");
    put("commitment/cloud-8m/amount", Path(8e6));
    put("commitment/cloud-8m/from", Month(2026, 1));
    put("commitment/cloud-8m/until", Month(2027, 12));
    put("money/opening_cash", Path(1e6));
    put("money/fixed_cost", Path(1.5e6));
    writeReferencePrices(scenario);
    return scenario;
}

/// The month with this index in scenarios made here.
inline Month month(int index) {
    return Month(2026, 1) + index;
}

/// A curve through the given points.
inline Path curve(Interpolation interpolation, std::initializer_list<std::pair<Month, double>> points) {
    std::vector<Anchor> anchors;
    for (const auto& [at, value] : points)
        anchors.push_back({at, Quantity(value)});
    return Path::curve(interpolation, std::move(anchors));
}

/// `before` until the month before this index, `after` from then on.
inline Path stepAt(int index, double before, double after) {
    return curve(Interpolation::step, {{month(index - 1), before}, {month(index), after}});
}

/// A scenario under construction, from the minimal one.
class ScenarioBuilder {
  public:
    ScenarioBuilder() : ScenarioBuilder(minimalScenario()) {}
    explicit ScenarioBuilder(Scenario scenario) : scenario_(std::move(scenario)) {}

    const Scenario& scenario() const { return scenario_; }

    ScenarioBuilder& months(int count) {
        scenario_.months = count;
        return *this;
    }
    ScenarioBuilder& put(const std::string& key, FieldValue value) {
        scenario_.put(key, std::move(value));
        return *this;
    }
    template <typename Value>
    requires std::is_arithmetic_v<Value> ScenarioBuilder& put(const std::string& key, Value value) {
        if constexpr (std::is_same_v<Value, bool>)
            return put(key, FieldValue(value));
        else
            return put(key, FieldValue(Path(static_cast<double>(value))));
    }
    ScenarioBuilder& put(const std::string& key, const char* text) { return put(key, FieldValue(std::string(text))); }
    ScenarioBuilder& erase(std::string_view key) {
        scenario_.erase(key);
        return *this;
    }
    ScenarioBuilder& remove(EntityKind kind, std::string_view entity) {
        scenario_.removeEntity(kind, entity);
        return *this;
    }

    /// A rented provider that buys `gpu` only.
    ScenarioBuilder& provider(const std::string& name, double rate) {
        const std::string key = "provider/" + name + "/";
        return put(key + "mix/gpu", 1).put(key + "rate/gpu", rate);
    }
    /// A workload with the volume of `chat` that earns nothing.
    ScenarioBuilder& workload(const std::string& name, const std::string& provider) {
        const std::string key = "workload/" + name + "/";
        return put(key + "units", 1e6).put(key + "intensity", 864).put(key + "placement/" + provider, 1);
    }
    ScenarioBuilder& commitment(const std::string& name, const std::string& provider, double amount, Month from,
                                Month until) {
        const std::string key = "commitment/" + name + "/";
        return put(key + "provider", FieldValue(provider))
            .put(key + "amount", amount)
            .put(key + "from", from)
            .put(key + "until", until);
    }
    ScenarioBuilder& exclusivity(const std::string& provider, std::vector<std::string> workloads, Month from,
                                 Month until) {
        const std::string key = "exclusivity/" + provider + "-clause/";
        return put(key + "provider", FieldValue(provider))
            .put(key + "workloads", Names{std::move(workloads)})
            .put(key + "from", from)
            .put(key + "until", until);
    }
    /// An event that is on, from `first` to the end unless a duration is put.
    ScenarioBuilder& event(const std::string& name, Month first, std::vector<Effect> effects) {
        const std::string key = "event/" + name + "/";
        return put(key + "on", true)
            .put(key + "probability", 0.5)
            .put(key + "window", Window{first, first + 3})
            .put(key + "effects", Effects{std::move(effects)});
    }

  private:
    Scenario scenario_;
};

/// 10 000 tokens a second on one provider without a commitment: 200 accelerators from the first month on, at
/// 500 USD a month each 100 000 USD a month.
inline ScenarioBuilder roundNumbers() {
    ScenarioBuilder builder;
    builder.remove(EntityKind::commitment, "cloud-8m").put("provider/cloud/rate/gpu", 500 / 730.5);
    return builder;
}

} // namespace headroom::test
