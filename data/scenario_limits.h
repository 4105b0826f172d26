#pragma once

#include <cstddef>

/// The most that a scenario from a file may hold, far beyond any that people write: a file made to exhaust the memory
/// of its reader is refused early.
namespace headroom::limits {

inline constexpr std::size_t fileBytes = std::size_t{64} << 20;
inline constexpr int nesting = 32;
/// Numbers, texts, lists and objects in one JSON text.
inline constexpr std::size_t jsonValues = 2'000'000;
inline constexpr std::size_t entitiesOfAKind = 1'000;
inline constexpr std::size_t quantities = 500'000;
inline constexpr std::size_t sources = 20'000;
inline constexpr std::size_t tags = 1'000;
inline constexpr std::size_t correlations = 20'000;
/// Characters of the name of an entity or source.
inline constexpr std::size_t nameLength = 200;
inline constexpr int months = 600;

} // namespace headroom::limits
