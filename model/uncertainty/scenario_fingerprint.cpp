#include "uncertainty/scenario_fingerprint.h"

#include "uncertainty/hashing.h"

#include <bit>

namespace headroom {
namespace {

class Fingerprint {
  public:
    std::uint64_t value() const { return state_; }

    void add(std::uint64_t number) { state_ = mixed(state_, number); }
    void add(double number) { add(std::bit_cast<std::uint64_t>(number)); }
    void add(bool flag) { add(std::uint64_t{flag}); }
    void add(Month month) { add(static_cast<std::uint64_t>(month - Month(2000, 1))); }
    void add(std::string_view text) {
        addSize(text);
        for (const char letter : text)
            add(static_cast<std::uint64_t>(static_cast<unsigned char>(letter)));
    }
    void add(const std::string& text) { add(std::string_view(text)); }

    void add(const Distribution& distribution) {
        addKind(distribution.kind);
        for (const auto* numbers : {&distribution.parameters, &distribution.values, &distribution.weights})
            addAll(*numbers);
        add(distribution.truncate.has_value());
        if (distribution.truncate) {
            add(distribution.truncate->low);
            add(distribution.truncate->high);
        }
    }
    void add(const Quantity& quantity) {
        add(quantity.value);
        add(quantity.distribution.has_value());
        if (quantity.distribution)
            add(*quantity.distribution);
    }
    void add(const Anchor& anchor) {
        add(anchor.month);
        add(anchor.quantity);
    }
    void add(const Path& path) {
        addKind(path.kind);
        addKind(path.interpolation);
        addAll(path.parameters);
        addAll(path.anchors);
    }
    void add(const Names& names) { addAll(names.names); }
    void add(const Fractions& fractions) { addAll(fractions.fractions); }
    void add(const Schedule& schedule) {
        addKind(schedule.kind);
        addAll(schedule.minimums);
    }
    void add(const Settlement& settlement) {
        add(settlement.credit);
        add(settlement.creditMonths);
    }
    void add(const ShareBase& base) {
        addKind(base.kind);
        addAll(base.workloads);
        add(base.path);
    }
    void add(const Window& window) {
        add(window.first);
        add(window.last);
    }
    void add(const Effect& effect) {
        add(effect.key);
        addKind(effect.operation);
        add(effect.value);
        add(effect.ramp);
    }
    void add(const Effects& effects) { addAll(effects.effects); }
    void add(const Correlation& correlation) {
        add(correlation.first);
        add(correlation.second);
        add(correlation.rank);
    }

    template <typename Items>
    void addAll(const Items& items) {
        addSize(items);
        for (const auto& item : items)
            add(item);
    }

  private:
    template <typename Items>
    void addSize(const Items& items) {
        add(static_cast<std::uint64_t>(items.size()));
    }
    template <typename Kind>
    void addKind(Kind kind) {
        add(static_cast<std::uint64_t>(kind));
    }

    std::uint64_t state_ = 0;
};

} // namespace

std::uint64_t fingerprint(const Scenario& scenario) {
    Fingerprint print;
    print.add(scenario.start);
    print.add(static_cast<std::uint64_t>(scenario.months));
    for (int kind = 0; kind < entityKinds; ++kind)
        print.addAll(scenario.entities(static_cast<EntityKind>(kind)));
    for (const auto& [key, value] : scenario.writtenFields()) {
        if (key.ends_with("/label"))
            continue;
        print.add(key);
        std::visit([&print](const auto& each) { print.add(each); }, value);
    }
    print.addAll(scenario.correlations);
    return print.value();
}

} // namespace headroom
