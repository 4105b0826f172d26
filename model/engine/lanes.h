#pragma once

#include <Eigen/Core>

namespace headroom {

/// One number per path that is computed at the same time: a single run has one lane, an ensemble a block of them.
template <int N>
using Lane = Eigen::Array<double, N, 1>;

template <int N>
using Mask = Eigen::Array<bool, N, 1>;

/// The widths the engine is built for. Every section is written once and instantiated for these.
#define HEADROOM_FOR_EACH_WIDTH(instantiate) instantiate(1) instantiate(8)

template <int N>
inline Lane<N> constant(double value) {
    return Lane<N>::Constant(value);
}

/// `yes` where the mask holds, `no` elsewhere.
template <int N>
inline Lane<N> choose(const Mask<N>& mask, const Lane<N>& yes, const Lane<N>& no) {
    if constexpr (N == 1)
        return mask[0] ? yes : no;
    else
        return mask.select(yes, no);
}

template <int N>
inline bool anywhere(const Mask<N>& mask) {
    if constexpr (N == 1)
        return mask[0];
    else
        return mask.any();
}

/// `a / b`, and `otherwise` where b is 0: the model says what a quotient is when its divisor vanishes.
template <int N>
inline Lane<N> quotient(const Lane<N>& a, const Lane<N>& b, double otherwise = 0.0) {
    if constexpr (N == 1)
        return constant<1>(b[0] == 0.0 ? otherwise : a[0] / b[0]);
    else
        return (b == 0.0).select(constant<N>(otherwise), a / b);
}

template <int N>
inline Lane<N> smaller(const Lane<N>& a, const Lane<N>& b) {
    return a.min(b);
}

template <int N>
inline Lane<N> larger(const Lane<N>& a, const Lane<N>& b) {
    return a.max(b);
}

/// max(0, x).
template <int N>
inline Lane<N> nonNegative(const Lane<N>& x) {
    return x.max(0.0);
}

} // namespace headroom
