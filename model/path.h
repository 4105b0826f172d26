#pragma once

#include "month.h"
#include "quantity.h"

namespace headroom {

enum class PathKind { number, curve, fading, logistic, decline };
enum class Interpolation { step, linear, geometric, smooth };

struct Anchor {
    Month month;
    Quantity quantity;
    bool operator==(const Anchor&) const = default;
};

/// A quantity that may change over time, as its author wrote it: one of the kinds of section 0 of the model.
struct Path {
    PathKind kind = PathKind::number;
    /// In the order of `parameterNames(kind)`; empty for a curve.
    std::vector<Quantity> parameters{Quantity{}};
    Interpolation interpolation = Interpolation::linear;
    /// A curve's, with months ascending.
    std::vector<Anchor> anchors;

    Path() = default;
    Path(double number) : parameters{Quantity(number)} {}
    Path(Quantity quantity) : parameters{std::move(quantity)} {}
    static Path curve(Interpolation interpolation, std::vector<Anchor> anchors);
    static Path fading(Quantity x0, Quantity growthStart, Quantity growthEnd, Quantity halfLife);
    static Path logistic(Quantity x0, Quantity growthStart, Quantity ceiling);
    static Path decline(Quantity q0, Quantity yearlyDecline);
    bool operator==(const Path&) const = default;
};

std::string_view name(PathKind kind);
std::optional<PathKind> pathKind(std::string_view name);
std::string_view name(Interpolation interpolation);
std::optional<Interpolation> interpolation(std::string_view name);
/// `x0`, `g_start` ... for a growth path; one empty name for a number (its key is the field's); none for a curve.
std::span<const std::string_view> parameterNames(PathKind kind);

} // namespace headroom
