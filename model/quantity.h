#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The ends of a slider, or of a truncation. `low < high`.
struct Range {
    double low = 0;
    double high = 0;
    bool operator==(const Range&) const = default;
};

enum class DistributionKind { uniform, triangular, pert, normal, lognormal, beta, discrete };

/// What is believed about an uncertain quantity. The run of a single future does not read it.
struct Distribution {
    DistributionKind kind = DistributionKind::uniform;
    /// In the order of `parameterNames(kind)`; empty for `discrete`.
    std::vector<double> parameters;
    /// `discrete` only: the values and their weights, of equal length.
    std::vector<double> values;
    std::vector<double> weights;
    std::optional<Range> truncate;
    bool operator==(const Distribution&) const = default;
};

/// The name of a kind as files spell it, and the kind of such a name.
std::string_view name(DistributionKind kind);
std::optional<DistributionKind> distributionKind(std::string_view name);
/// The names of the parameters of a kind: `min`, `mode`, `max` ...; none for `discrete`.
std::span<const std::string_view> parameterNames(DistributionKind kind);

/// A number that a person can change. Its unit belongs to the field that holds it.
struct Quantity {
    double value = 0;
    std::optional<Range> range;
    std::optional<Distribution> distribution;
    /// Names of entries of the scenario's sources. A quantity without one is an assumption.
    std::vector<std::string> source;
    std::string note;

    Quantity() = default;
    Quantity(double number) : value(number) {}
    bool operator==(const Quantity&) const = default;
};

} // namespace headroom
