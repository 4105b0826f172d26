#include "field_value.h"

namespace headroom {

namespace {

/// Walks the quantities of each type of value; `Visit` takes a suffix and a quantity, const or not.
template <typename Visit>
struct QuantityWalk {
    const Visit& visit;

    void operator()(auto& value) const { walk(value); }

  private:
    void anchors(auto& list) const {
        for (auto& anchor : list)
            visit("/" + anchor.month.text(), anchor.quantity);
    }

    template <typename Value>
    void walk(Value& value) const {
        using Type = std::remove_const_t<Value>;
        if constexpr (std::is_same_v<Type, Path>)
            path(value);
        else if constexpr (std::is_same_v<Type, Fractions>)
            fractions(value);
        else if constexpr (std::is_same_v<Type, Schedule>)
            anchors(value.minimums);
        else if constexpr (std::is_same_v<Type, Settlement>)
            settlement(value);
        else if constexpr (std::is_same_v<Type, ShareBase>)
            shareBase(value);
        else if constexpr (std::is_same_v<Type, Effects>)
            effects(value);
    }

    void path(auto& value) const {
        const auto names = parameterNames(value.kind);
        for (std::size_t i = 0; i < names.size() && i < value.parameters.size(); ++i)
            visit(names[i].empty() ? std::string() : "/" + std::string(names[i]), value.parameters[i]);
        if (value.kind == PathKind::curve)
            anchors(value.anchors);
    }

    void fractions(auto& value) const {
        for (std::size_t i = 0; i < value.fractions.size(); ++i)
            visit("/" + std::to_string(i), value.fractions[i]);
    }

    void settlement(auto& value) const {
        if (value.credit)
            visit("/credit_months", value.creditMonths);
    }

    void shareBase(auto& value) const {
        if (value.kind == ShareBase::Kind::path)
            path(value.path);
    }

    void effects(auto& value) const {
        for (std::size_t i = 0; i < value.effects.size(); ++i) {
            visit("/" + std::to_string(i) + "/value", value.effects[i].value);
            visit("/" + std::to_string(i) + "/ramp", value.effects[i].ramp);
        }
    }
};

template <typename Value, typename Visit>
void walkQuantities(Value& value, const Visit& visit) {
    std::visit(QuantityWalk<Visit>{visit}, value);
}

template <typename Found, typename Value>
Found* find(Value& value, std::string_view suffix) {
    Found* found = nullptr;
    walkQuantities(value, [&](const std::string& candidate, Found& quantity) {
        if (!found && candidate == suffix)
            found = &quantity;
    });
    return found;
}

} // namespace

void forEachQuantity(const FieldValue& value,
                     const std::function<void(const std::string& suffix, const Quantity&)>& visit) {
    walkQuantities(value, visit);
}

void forEachQuantity(FieldValue& value, const std::function<void(const std::string& suffix, Quantity&)>& visit) {
    walkQuantities(value, visit);
}

const Quantity* findQuantity(const FieldValue& value, std::string_view suffix) {
    return find<const Quantity>(value, suffix);
}

Quantity* findQuantity(FieldValue& value, std::string_view suffix) {
    return find<Quantity>(value, suffix);
}

} // namespace headroom
