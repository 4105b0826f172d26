#pragma once

#include "layout.h"
#include "scenario.h"

#include <unordered_map>

namespace headroom {

/// Gives every number field that a run reads a slot, and every quantity behind it a place among the parameters.
class Binder {
  public:
    Binder(const Scenario& scenario, EngineLayout& layout, std::vector<std::string>& keys, std::vector<double>& values,
           std::unordered_map<std::string, int>& places)
        : scenario_(scenario)
        , layout_(layout)
        , keys_(keys)
        , values_(values)
        , places_(places) {}

    /// The slot of a field as written or by default. Throws `std::logic_error` where it has neither, which validation
    /// rules out.
    Slot slot(const std::string& fieldKey);
    /// Likewise; nothing where the field has no value.
    std::optional<Slot> optionalSlot(const std::string& fieldKey);
    /// Only as written.
    std::optional<Slot> writtenSlot(const std::string& fieldKey);
    /// A second reading of a bound field that events do not touch.
    Slot slotBeforeEvents(const std::string& fieldKey);
    /// A slot of its own for one number of a field that is no path.
    Slot quantitySlot(const std::string& quantityKey, double value);
    /// A slot for a path inside another field, such as the base of a revenue share.
    Slot pathSlot(const std::string& fieldKey, const Path& path);
    /// A place among the parameters, without a slot.
    int parameter(const std::string& quantityKey, double value);

    /// The slot or the parameter a key was given, if any.
    std::optional<Slot> slotOf(const std::string& key) const;
    std::optional<int> parameterOf(const std::string& key) const;

  private:
    Slot addProgram(PathProgram program);

    const Scenario& scenario_;
    EngineLayout& layout_;
    std::vector<std::string>& keys_;
    std::vector<double>& values_;
    std::unordered_map<std::string, int>& places_;
    std::unordered_map<std::string, Slot> slots_;
    std::unordered_map<std::string, std::size_t> programs_;
};

} // namespace headroom
