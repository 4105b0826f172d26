#include "uncertainty/sampler.h"

#include "uncertainty/hashing.h"

#include <bit>
#include <boost/random/sobol.hpp>
#include <stdexcept>

namespace headroom {
namespace {

constexpr int sobolDigits = 32;

/// Direction numbers by Boost (those of Joe and Kuo, 2008): the points before and after a digit of the Gray code
/// changes differ by that digit's.
std::vector<std::uint32_t> sobolDirections(int dimensions) {
    boost::random::sobol_engine<std::uint64_t, sobolDigits> points(static_cast<std::size_t>(dimensions));
    std::vector<std::uint32_t> directions(static_cast<std::size_t>(dimensions) * sobolDigits);
    for (int digit = 0; digit < sobolDigits; ++digit) {
        // The engine leaves out the point 0. The Gray code of 2^(k+1) − 1 is the digit k alone.
        points.seed((std::uint64_t{1} << (digit + 1)) - 2);
        for (int d = 0; d < dimensions; ++d)
            directions[static_cast<std::size_t>(d * sobolDigits + digit)] = static_cast<std::uint32_t>(points());
    }
    return directions;
}

constexpr std::uint32_t reversed(std::uint32_t x) {
    x = ((x >> 1) & 0x55555555U) | ((x & 0x55555555U) << 1);
    x = ((x >> 2) & 0x33333333U) | ((x & 0x33333333U) << 2);
    x = ((x >> 4) & 0x0f0f0f0fU) | ((x & 0x0f0f0f0fU) << 4);
    return __builtin_bswap32(x);
}

/// Owen's nested uniform scramble by hashing: every digit is flipped or not by a hash of the digits before it. Burley,
/// "Practical hash-based Owen scrambling", Journal of Computer Graphics Techniques 9 (2020), with the permutation of
/// Laine and Karras as given there.
constexpr std::uint32_t owenScrambled(std::uint32_t x, std::uint32_t seed) {
    x = reversed(x);
    x += seed;
    x ^= x * 0x6c50b47cU;
    x ^= x * 0xb82f1e52U;
    x ^= x * 0xc7afe638U;
    x ^= x * 0x8d22f6e6U;
    return reversed(x);
}

/// The place of `i` in a permutation of 0 ... length − 1 that a seed chooses: a bijection of the next power of two,
/// walked until it falls inside. Kensler, "Correlated multi-jittered sampling", Pixar Technical Memo 13-01 (2013).
constexpr std::uint32_t permuted(std::uint32_t i, std::uint32_t length, std::uint32_t seed) {
    const std::uint32_t mask = std::bit_ceil(length) - 1;
    do {
        i ^= seed;
        i *= 0xe170893dU;
        i ^= seed >> 16;
        i ^= (i & mask) >> 4;
        i ^= seed >> 8;
        i *= 0x0929eb3fU;
        i ^= seed >> 23;
        i ^= (i & mask) >> 1;
        i *= 1U | seed >> 27;
        i *= 0x6935fa69U;
        i ^= (i & mask) >> 11;
        i *= 0x74dcb303U;
        i ^= (i & mask) >> 2;
        i *= 0x9e501cc3U;
        i ^= (i & mask) >> 2;
        i *= 0xc860a3dfU;
        i &= mask;
        i ^= i >> 5;
    } while (i >= length);
    return static_cast<std::uint32_t>((std::uint64_t{i} + seed) % length);
}

} // namespace

std::optional<Sampler::Method> Sampler::method(std::string_view name) {
    if (name == "sobol")
        return Method::sobol;
    if (name == "latin")
        return Method::latinHypercube;
    if (name == "random")
        return Method::random;
    return std::nullopt;
}

Sampler::Sampler(const Sampling& sampling, int dimensions)
    : seed_(mixed(sampling.seed))
    , paths_(static_cast<std::uint32_t>(sampling.paths)) {
    const auto known = method(sampling.method);
    if (!known || sampling.paths < 1)
        throw std::invalid_argument("no such sample");
    method_ = *known;
    if (method_ != Method::sobol)
        return;
    if (dimensions > mostSobolDimensions)
        throw std::invalid_argument("too many dimensions for Sobol' points");
    if (dimensions > 0)
        directions_ = sobolDirections(dimensions);
}

void Sampler::fill(int dimension, std::int64_t first, std::span<double> draws) const {
    switch (method_) {
    case Method::sobol:
        return fillSobol(dimension, first, draws);
    case Method::latinHypercube:
        return fillLatinHypercube(dimension, first, draws);
    case Method::random:
        return fillRandom(dimension, first, draws);
    }
}

void Sampler::fillSobol(int dimension, std::int64_t first, std::span<double> draws) const {
    const auto seed = static_cast<std::uint32_t>(mixed(seed_, static_cast<std::uint64_t>(dimension)));
    const std::uint32_t* directions = directions_.data() + dimension * sobolDigits;
    auto path = static_cast<std::uint32_t>(first);
    std::uint32_t point = 0;
    for (std::uint32_t code = path ^ (path >> 1), digit = 0; code != 0; code >>= 1, ++digit)
        if (code & 1U)
            point ^= directions[digit];
    for (double& draw : draws) {
        draw = (owenScrambled(point, seed) + 0.5) * 0x1p-32;
        point ^= directions[std::countr_zero(++path)];
    }
}

void Sampler::fillLatinHypercube(int dimension, std::int64_t first, std::span<double> draws) const {
    const std::uint64_t key = mixed(seed_, static_cast<std::uint64_t>(dimension));
    const auto order = static_cast<std::uint32_t>(key >> 32);
    for (std::size_t i = 0; i < draws.size(); ++i) {
        const auto path = static_cast<std::uint32_t>((static_cast<std::uint64_t>(first) + i) % paths_);
        const double within = unitInterval(mixed(key, path));
        const double draw = (permuted(path, paths_, order) + within) / paths_;
        // The last stratum must not round up to 1.
        draws[i] = draw < 1.0 ? draw : 1.0 - 0x1p-53;
    }
}

void Sampler::fillRandom(int dimension, std::int64_t first, std::span<double> draws) const {
    const std::uint64_t key = mixed(seed_, static_cast<std::uint64_t>(dimension));
    for (std::size_t i = 0; i < draws.size(); ++i)
        draws[i] = unitInterval(mixed(key, static_cast<std::uint64_t>(first) + i));
}

} // namespace headroom
