#include "lanes.h"

#include "vector_math.h"

#include <Eigen/Core>

namespace headroom {
namespace {

/// What the C library has no vector functions for is Eigen's.
using Block = Eigen::Array<double, blockLanes, 1>;

template <typename Function>
Lane<blockLanes> through(const Lane<blockLanes>& lane, Function&& function) {
    Lane<blockLanes> result;
    Eigen::Map<Block, Eigen::AlignedMax> places(&result[0]);
    places = function(Eigen::Map<const Block, Eigen::AlignedMax>(reinterpret_cast<const double*>(&lane)));
    return result;
}

} // namespace

template <>
Lane<blockLanes> Lane<blockLanes>::round() const {
    return through(*this, [](const auto& x) { return x.round(); });
}

template <>
Lane<blockLanes> Lane<blockLanes>::log() const {
#ifdef HEADROOM_C_LIBRARY_VECTORS
    return make([this](int k) { return HEADROOM_VECTOR_FUNCTION(log)(values_[k]); });
#else
    return through(*this, [](const auto& x) { return x.log(); });
#endif
}

template <>
Lane<blockLanes> Lane<blockLanes>::exp() const {
#ifdef HEADROOM_C_LIBRARY_VECTORS
    return make([this](int k) { return HEADROOM_VECTOR_FUNCTION(exp)(values_[k]); });
#else
    return through(*this, [](const auto& x) { return x.exp(); });
#endif
}

} // namespace headroom
