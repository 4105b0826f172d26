#include "quantity.h"

#include "named_values.h"

namespace headroom {

namespace {

constexpr std::array<std::string_view, 7> distributionKindNames{"uniform",   "triangular", "pert",    "normal",
                                                                "lognormal", "beta",       "discrete"};

constexpr std::array<std::string_view, 2> endNames{"min", "max"};
constexpr std::array<std::string_view, 3> endAndModeNames{"min", "mode", "max"};
constexpr std::array<std::string_view, 2> momentNames{"mean", "sd"};
constexpr std::array<std::string_view, 2> percentileNames{"p5", "p95"};
constexpr std::array<std::string_view, 4> shapeAndEndNames{"a", "b", "min", "max"};

} // namespace

std::string_view name(DistributionKind kind) {
    return nameOf(distributionKindNames, kind);
}

std::optional<DistributionKind> distributionKind(std::string_view name) {
    return valueNamed<DistributionKind>(distributionKindNames, name);
}

std::span<const std::string_view> parameterNames(DistributionKind kind) {
    switch (kind) {
    case DistributionKind::uniform:
        return endNames;
    case DistributionKind::triangular:
    case DistributionKind::pert:
        return endAndModeNames;
    case DistributionKind::normal:
        return momentNames;
    case DistributionKind::lognormal:
        return percentileNames;
    case DistributionKind::beta:
        return shapeAndEndNames;
    case DistributionKind::discrete:
        break;
    }
    return {};
}

} // namespace headroom
