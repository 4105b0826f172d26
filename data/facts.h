#pragma once

#include "message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A published figure with its source. Its id is the id of the entry in a scenario's sources.
struct Fact {
    std::string id;
    std::string topic;
    std::string entity;
    /// What was counted: "Azure purchase commitment, cumulative by 2032".
    std::string quantity;
    /// In `unit`. A source gives one figure, a bound, a range, or all of them.
    std::optional<double> low;
    std::optional<double> value;
    std::optional<double> high;
    /// What the source says where it gives no number: `2026-04-27`, `few weeks`.
    std::string words;
    std::string unit;
    std::string date;
    std::string title;
    std::string address;
    std::string confidence;
    std::string note;
    bool operator==(const Fact&) const = default;

    /// The figure as the source gives it, without the unit: `250`, `at least 250`, `55 to 65`, `1453 (1275 to 1721)`,
    /// `few weeks`; empty where it gives none.
    Message figure() const;
};

/// What one side of a disagreement says, and the facts that hold it.
struct Claim {
    std::string text;
    std::vector<std::string> facts;
    bool operator==(const Claim&) const = default;
};

/// Sources that cannot all be right.
struct Disagreement {
    std::string title;
    std::vector<Claim> claims;
    std::string note;
    /// The id of the fact that records the disagreement; empty where none does.
    std::string record;
    bool operator==(const Disagreement&) const = default;
};

/// The figures behind the reference scenarios, and where they contradict each other.
class FactBase {
  public:
    /// The fact base that comes with the program.
    static FactBase load();
    /// Facts as comma-separated values and disagreements as JSON. Throws `CsvError` and `ImportError`.
    static FactBase read(std::string_view factsCsv, std::string_view disagreementsJson);

    const std::vector<Fact>& facts() const { return facts_; }
    const std::vector<Disagreement>& disagreements() const { return disagreements_; }
    /// Null where there is no such fact.
    const Fact* find(std::string_view id) const;
    /// The disagreements in which a fact takes part, or which it records.
    std::vector<const Disagreement*> disagreementsOf(std::string_view factId) const;

  private:
    std::vector<Fact> facts_;
    std::vector<Disagreement> disagreements_;
};

} // namespace headroom
