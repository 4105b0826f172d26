#include "path.h"

#include "named_values.h"

namespace headroom {

namespace {

constexpr std::array<std::string_view, 5> pathKindNames{"number", "curve", "fading", "logistic", "decline"};
constexpr std::array<std::string_view, 4> interpolationNames{"step", "linear", "geometric", "smooth"};

constexpr std::array<std::string_view, 1> numberParameters{""};
constexpr std::array<std::string_view, 4> fadingParameters{"x0", "g_start", "g_end", "half_life"};
constexpr std::array<std::string_view, 3> logisticParameters{"x0", "g_start", "K"};
constexpr std::array<std::string_view, 2> declineParameters{"q0", "d"};

Path growth(PathKind kind, std::vector<Quantity> parameters) {
    Path path;
    path.kind = kind;
    path.parameters = std::move(parameters);
    return path;
}

} // namespace

Path Path::curve(Interpolation interpolation, std::vector<Anchor> anchors) {
    Path path = growth(PathKind::curve, {});
    path.interpolation = interpolation;
    path.anchors = std::move(anchors);
    return path;
}

Path Path::fading(Quantity x0, Quantity growthStart, Quantity growthEnd, Quantity halfLife) {
    return growth(PathKind::fading, {std::move(x0), std::move(growthStart), std::move(growthEnd), std::move(halfLife)});
}

Path Path::logistic(Quantity x0, Quantity growthStart, Quantity ceiling) {
    return growth(PathKind::logistic, {std::move(x0), std::move(growthStart), std::move(ceiling)});
}

Path Path::decline(Quantity q0, Quantity yearlyDecline) {
    return growth(PathKind::decline, {std::move(q0), std::move(yearlyDecline)});
}

std::string_view name(PathKind kind) {
    return nameOf(pathKindNames, kind);
}

std::optional<PathKind> pathKind(std::string_view name) {
    return valueNamed<PathKind>(pathKindNames, name);
}

std::string_view name(Interpolation interpolation) {
    return nameOf(interpolationNames, interpolation);
}

std::optional<Interpolation> interpolation(std::string_view name) {
    return valueNamed<Interpolation>(interpolationNames, name);
}

std::span<const std::string_view> parameterNames(PathKind kind) {
    switch (kind) {
    case PathKind::number:
        return numberParameters;
    case PathKind::fading:
        return fadingParameters;
    case PathKind::logistic:
        return logisticParameters;
    case PathKind::decline:
        return declineParameters;
    case PathKind::curve:
        break;
    }
    return {};
}

} // namespace headroom
