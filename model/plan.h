#pragma once

#include "scenario.h"
#include "series.h"

#include <array>
#include <memory>
#include <unordered_map>

namespace headroom {

struct EngineLayout;

/// A scenario made ready to run: names resolved to places, so that a run touches no text. Immutable; one plan serves
/// many runs with different values on any thread.
class Plan {
  public:
    /// Throws `InvalidScenario` where `validate` finds errors.
    static std::shared_ptr<const Plan> compile(const Scenario& scenario);
    ~Plan();

    Month start() const { return start_; }
    int months() const { return months_; }

    /// Keys of the quantities a run reads, and their values in the scenario, in the same order: also those of fields
    /// left to their default.
    const std::vector<std::string>& quantities() const { return quantityKeys_; }
    const std::vector<double>& values() const { return values_; }
    /// The place of a key in `quantities()`; nothing for an unknown one.
    std::optional<int> quantityIndex(std::string_view key) const;

    /// Names of all series of this scenario, in the order of section 12, and the place of one among a run's columns.
    const std::vector<std::string>& seriesNames() const { return seriesNames_; }
    std::optional<int> seriesIndex(std::string_view name) const;
    /// The names a series is made for, in the order of its elements: workloads for `tokens/<w>` ...
    const std::vector<std::string>& elements(Dimension dimension) const;
    int seriesIndex(SeriesId id, int element) const;

    /// Keys of the fields whose values a run records beside its series: limits, caps and rates that charts draw and
    /// indicators use. The place of one among a run's columns.
    const std::vector<std::string>& inputs() const { return inputKeys_; }
    std::optional<int> inputIndex(std::string_view fieldKey) const;

    /// What the equations read; of no use outside the engine.
    const EngineLayout& layout() const { return *layout_; }

  private:
    Plan();
    Month start_;
    int months_ = 0;
    std::vector<std::string> quantityKeys_;
    std::vector<double> values_;
    std::unordered_map<std::string, int> quantityPlaces_;
    std::vector<std::string> seriesNames_;
    std::unordered_map<std::string, int> seriesPlaces_;
    std::vector<std::string> inputKeys_;
    std::array<std::vector<std::string>, dimensionCount> elements_;
    std::unique_ptr<EngineLayout> layout_;
    friend class PlanCompiler;
};

} // namespace headroom
