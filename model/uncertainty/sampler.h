#pragma once

#include "scenario.h"

#include <cstdint>
#include <memory>
#include <span>

namespace headroom {

/// Draws of an ensemble before they mean anything: a number in (0, 1) for every dimension and path, from the seed, the
/// dimension and the number of the path alone (Latin hypercube: and the number of paths), whatever was drawn before.
class Sampler {
  public:
    /// The largest ensemble; whether it fits into memory is asked when it runs, as parts of it may.
    static constexpr int mostPaths = 1'000'000'000;
    /// The most dimensions that Sobol' points are known for.
    static constexpr int mostSobolDimensions = 3667;
    enum class Method { sobol, latinHypercube, random };
    /// Nothing for a name that is no method.
    static std::optional<Method> method(std::string_view name);

    /// Throws `std::invalid_argument` for an unknown method, no paths, or more dimensions than the method has.
    Sampler(const Sampling& sampling, int dimensions);

    /// The numbers of the paths `first`, `first + 1` ... in a dimension. Beyond the number of paths, as for a larger
    /// sample; a Latin hypercube begins anew.
    void fill(int dimension, std::int64_t first, std::span<double> draws) const;

  private:
    void fillSobol(int dimension, std::int64_t first, std::span<double> draws) const;
    void fillLatinHypercube(int dimension, std::int64_t first, std::span<double> draws) const;
    void fillRandom(int dimension, std::int64_t first, std::span<double> draws) const;

    Method method_;
    std::uint64_t seed_;
    std::uint32_t paths_;
    /// Dimension × 32: what each digit of a path's Gray code flips.
    std::vector<std::uint32_t> directions_;
};

} // namespace headroom
