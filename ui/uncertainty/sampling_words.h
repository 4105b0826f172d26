#pragma once

#include <QString>

#include <array>
#include <string_view>

namespace headroom {

/// The ways to draw futures, the usual one first.
inline constexpr std::array<std::string_view, 3> samplingMethods{"sobol", "latin", "random"};

/// One of them in words: "Latin hypercube".
QString samplingTitle(std::string_view method);
/// What it is good for, in one sentence.
QString samplingHelp(std::string_view method);

} // namespace headroom
