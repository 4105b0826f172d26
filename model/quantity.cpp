#include "quantity.h"

#include "named_values.h"

namespace headroom {

namespace {

constexpr std::array<std::string_view, 7> kindNames{"uniform",   "triangular", "pert",    "normal",
                                                    "lognormal", "beta",       "discrete"};

constexpr std::array<std::string_view, 2> ends{"min", "max"};
constexpr std::array<std::string_view, 3> endsAndMode{"min", "mode", "max"};
constexpr std::array<std::string_view, 2> moments{"mean", "sd"};
constexpr std::array<std::string_view, 2> percentiles{"p5", "p95"};
constexpr std::array<std::string_view, 4> shapesAndEnds{"a", "b", "min", "max"};

} // namespace

std::string_view name(DistributionKind kind) {
    return nameOf(kindNames, kind);
}

std::optional<DistributionKind> distributionKind(std::string_view name) {
    return valueNamed<DistributionKind>(kindNames, name);
}

std::span<const std::string_view> parameterNames(DistributionKind kind) {
    switch (kind) {
    case DistributionKind::uniform:
        return ends;
    case DistributionKind::triangular:
    case DistributionKind::pert:
        return endsAndMode;
    case DistributionKind::normal:
        return moments;
    case DistributionKind::lognormal:
        return percentiles;
    case DistributionKind::beta:
        return shapesAndEnds;
    case DistributionKind::discrete:
        break;
    }
    return {};
}

} // namespace headroom
