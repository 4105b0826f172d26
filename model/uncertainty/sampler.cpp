#include "uncertainty/sampler.h"

#include "uncertainty/hashing.h"

#include <array>
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
/// Laine and Karras as given there; but with a seed in every round. How the first k digits are flipped depends on the
/// last k digits of the seeds alone, and one seed would let every thousandth of two runs of a thousand points agree.
constexpr std::uint32_t owenScrambled(std::uint32_t x, const std::array<std::uint32_t, 4>& seeds) {
    x = reversed(x);
    x += seeds[0];
    x ^= x * 0x6c50b47cU;
    x += seeds[1];
    x ^= x * 0xb82f1e52U;
    x += seeds[2];
    x ^= x * 0xc7afe638U;
    x += seeds[3];
    x ^= x * 0x8d22f6e6U;
    return reversed(x);
}

std::array<std::uint32_t, 4> seedsOf(std::uint64_t key) {
    const std::uint64_t one = mixed(key, 1), other = mixed(key, 2);
    return {static_cast<std::uint32_t>(one), static_cast<std::uint32_t>(one >> 32), static_cast<std::uint32_t>(other),
            static_cast<std::uint32_t>(other >> 32)};
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

/// One after the other, as a single seed chooses among few of the orders of few strata.
constexpr std::uint32_t shuffled(std::uint32_t i, std::uint32_t length, std::span<const std::uint32_t> seeds) {
    for (const std::uint32_t seed : seeds)
        i = permuted(i, length, seed);
    return i;
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
    const auto seeds = seedsOf(mixed(seed_, static_cast<std::uint64_t>(dimension)));
    const std::uint32_t* directions = directions_.data() + dimension * sobolDigits;
    auto path = static_cast<std::uint32_t>(first);
    std::uint32_t point = 0;
    for (std::uint32_t code = path ^ (path >> 1), digit = 0; code != 0; code >>= 1, ++digit)
        if (code & 1U)
            point ^= directions[digit];
    for (double& draw : draws) {
        draw = (owenScrambled(point, seeds) + 0.5) * 0x1p-32;
        point ^= directions[std::countr_zero(++path)];
    }
}

void Sampler::fillLatinHypercube(int dimension, std::int64_t first, std::span<double> draws) const {
    const std::uint64_t key = mixed(seed_, static_cast<std::uint64_t>(dimension));
    const auto order = seedsOf(key);
    for (std::size_t i = 0; i < draws.size(); ++i) {
        const auto path = static_cast<std::uint32_t>((static_cast<std::uint64_t>(first) + i) % paths_);
        const double within = unitInterval(mixed(key, path));
        const double draw = (shuffled(path, paths_, order) + within) / paths_;
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
