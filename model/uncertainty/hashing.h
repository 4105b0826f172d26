#pragma once

#include <cstdint>

namespace headroom {

/// A bijection of 64 bits that leaves no pattern: the finaliser of splitmix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014).
constexpr std::uint64_t mixed(std::uint64_t x) {
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// A hash of two numbers in their order.
constexpr std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    return mixed(mixed(a + 0x9e3779b97f4a7c15ULL) + b * 0xd1342543de82ef95ULL + 0x632be59bd9b4e019ULL);
}

/// A number in (0, 1) from 53 bits of a hash; neither end is reached.
constexpr double unitInterval(std::uint64_t hash) {
    return (static_cast<double>(hash >> 11) + 0.5) * 0x1p-53;
}

} // namespace headroom
