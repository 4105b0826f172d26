#include "lanes.h"

#include <Eigen/Core>

namespace headroom {
namespace {

/// The vector mathematics are Eigen's.
using Block = Eigen::Array<double, 8, 1>;

template <typename Function>
Lane<8> through(const Lane<8>& lane, Function&& function) {
    Lane<8> result;
    Eigen::Map<Block, Eigen::AlignedMax> places(&result[0]);
    places = function(Eigen::Map<const Block, Eigen::AlignedMax>(reinterpret_cast<const double*>(&lane)));
    return result;
}

} // namespace

template <>
Lane<8> Lane<8>::sqrt() const {
    return through(*this, [](const auto& x) { return x.sqrt(); });
}

template <>
Lane<8> Lane<8>::round() const {
    return through(*this, [](const auto& x) { return x.round(); });
}

template <>
Lane<8> Lane<8>::log() const {
    return through(*this, [](const auto& x) { return x.log(); });
}

template <>
Lane<8> Lane<8>::exp() const {
    return through(*this, [](const auto& x) { return x.exp(); });
}

} // namespace headroom
