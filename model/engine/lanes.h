#pragma once

#include "recorded.h"

#include <cmath>
#include <optional>
#include <utility>

#ifdef __SSE2__
#include <immintrin.h>
#endif

namespace headroom {

/// What a block of lanes is made of: as many doubles as one register of this instruction level holds. The operations
/// are those of the compiler's vectors but for AVX-512, whose comparisons live in registers of their own.
namespace registers {

#if defined(__AVX512F__) && defined(__AVX512DQ__)
inline constexpr int width = 8;
#elif defined(__AVX__)
inline constexpr int width = 4;
#else
inline constexpr int width = 2;
#endif

/// Not one of the processor's own types, which may alias anything: the compiler would read every pointer anew after
/// each number written.
using Register __attribute__((vector_size(width * sizeof(double)))) = double;
#if defined(__AVX512F__) && defined(__AVX512DQ__)
using Truth = __mmask8;
#else
using Truth = decltype(Register{} < Register{});
#endif

template <int N>
struct Kind {
    using Value = Register;
    using Truth = registers::Truth;
    static constexpr int count = N / width;
};
template <>
struct Kind<1> {
    using Value = double;
    using Truth = bool;
    static constexpr int count = 1;
};
/// Not a path but the operations that every path takes.
template <>
struct Kind<0> {
    using Value = Recorded;
    using Truth = RecordedTruth;
    static constexpr int count = 1;
};

template <typename Value>
inline Value everywhere(const Value&, double value) {
    return value - Value{};
}

template <typename Value>
inline auto less(const Value& a, const Value& b) {
    return a < b;
}
template <typename Value>
inline auto lessOrEqual(const Value& a, const Value& b) {
    return a <= b;
}
template <typename Value>
inline auto equal(const Value& a, const Value& b) {
    return a == b;
}
template <typename Truth, typename Value>
inline Value choose(const Truth& truth, const Value& yes, const Value& no) {
    return truth ? yes : no;
}
template <typename Value>
inline Value smaller(const Value& a, const Value& b) {
    return a < b ? a : b;
}
template <typename Value>
inline Value larger(const Value& a, const Value& b) {
    return a > b ? a : b;
}
inline bool any(bool truth) {
    return truth;
}

#if defined(__AVX512F__) && defined(__AVX512DQ__)
inline __mmask8 less(const Register& a, const Register& b) {
    return _mm512_cmp_pd_mask(a, b, _CMP_LT_OQ);
}
inline __mmask8 lessOrEqual(const Register& a, const Register& b) {
    return _mm512_cmp_pd_mask(a, b, _CMP_LE_OQ);
}
inline __mmask8 equal(const Register& a, const Register& b) {
    return _mm512_cmp_pd_mask(a, b, _CMP_EQ_OQ);
}
inline Register choose(const __mmask8& truth, const Register& yes, const Register& no) {
    return _mm512_mask_blend_pd(truth, no, yes);
}
inline Register smaller(const Register& a, const Register& b) {
    return _mm512_min_pd(a, b);
}
inline Register larger(const Register& a, const Register& b) {
    return _mm512_max_pd(a, b);
}
inline bool any(__mmask8 truth) {
    return truth != 0;
}
inline __mmask8 negated(__mmask8 truth) {
    return static_cast<__mmask8>(~truth);
}
#elif defined(__AVX__)
inline bool any(const Truth& truth) {
    return _mm256_movemask_pd(reinterpret_cast<__m256d>(truth)) != 0;
}
#elif defined(__SSE2__)
inline bool any(const Truth& truth) {
    return _mm_movemask_pd(reinterpret_cast<__m128d>(truth)) != 0;
}
#else
inline bool any(const Truth& truth) {
    return truth[0] != 0 || truth[1] != 0;
}
#endif
#if !(defined(__AVX512F__) && defined(__AVX512DQ__))
inline Truth negated(const Truth& truth) {
    return ~truth;
}
#endif
inline bool negated(bool truth) {
    return !truth;
}

/// The processor's own, which is correctly rounded; Eigen's is quicker than that for some registers.
#if defined(__AVX512F__) && defined(__AVX512DQ__)
inline Register squareRoot(const Register& x) {
    return _mm512_sqrt_pd(x);
}
#elif defined(__AVX__)
inline Register squareRoot(const Register& x) {
    return reinterpret_cast<Register>(_mm256_sqrt_pd(reinterpret_cast<__m256d>(x)));
}
#elif defined(__SSE2__)
inline Register squareRoot(const Register& x) {
    return reinterpret_cast<Register>(_mm_sqrt_pd(reinterpret_cast<__m128d>(x)));
}
#else
inline Register squareRoot(const Register& x) {
    return Register{std::sqrt(x[0]), std::sqrt(x[1])};
}
#endif
inline double squareRoot(double x) {
    return std::sqrt(x);
}

/// Writes past the caches, as what is written is not soon read; `finishStreams` before another thread reads it.
template <typename Value>
inline void stream(double* place, const Value& value) {
#if defined(__AVX512F__) && defined(__AVX512DQ__)
    _mm512_stream_pd(place, value);
#elif defined(__AVX__)
    _mm256_stream_pd(place, reinterpret_cast<__m256d>(value));
#elif defined(__SSE2__)
    _mm_stream_pd(place, reinterpret_cast<__m128d>(value));
#else
    *reinterpret_cast<Register*>(place) = value;
#endif
}
inline void stream(double* place, double value) {
    *place = value;
}
inline void finishStreams() {
#ifdef __SSE2__
    _mm_sfence();
#endif
}

} // namespace registers

/// Paths that an ensemble computes together. Several registers, as a good part of the work is finding the numbers, and
/// that is done once for all of them. No path's digits depend on it.
inline constexpr int blockLanes = 4 * registers::width;

/// What the equations are run on to write their operations down (see `Tape`).
inline constexpr int recordedLane = 0;

/// The widths the engine is built for. Every section is written once and instantiated for these.
#define HEADROOM_FOR_EACH_WIDTH(instantiate) instantiate(1) instantiate(blockLanes) instantiate(recordedLane)

/// Which of N paths something holds for.
template <int N>
class Mask {
  public:
    using Kind = registers::Kind<N>;

    friend Mask operator&&(const Mask& a, const Mask& b) {
        return make([&](int k) { return typename Kind::Truth(a.truths_[k] & b.truths_[k]); });
    }
    friend Mask operator||(const Mask& a, const Mask& b) {
        return make([&](int k) { return typename Kind::Truth(a.truths_[k] | b.truths_[k]); });
    }
    bool any() const {
        bool found = false;
        for (const auto& truth : truths_)
            found = registers::any(truth) || found;
        return found;
    }
    bool all() const {
        return !make([this](int k) { return registers::negated(truths_[k]); }).any();
    }

    template <typename Function>
    static Mask make(Function&& truthOf) {
        return [&]<int... k>(std::integer_sequence<int, k...>) {
            return Mask(truthOf(k)...);
        }
        (std::make_integer_sequence<int, Kind::count>{});
    }
    const typename Kind::Truth& truth(int k) const { return truths_[k]; }

  private:
    template <typename... Truths>
    explicit Mask(Truths... truths) : truths_{truths...} {}

    typename Kind::Truth truths_[Kind::count];
};

/// One number per path that is computed at the same time: a single run has one lane, an ensemble a block of them.
template <int N>
class Lane {
  public:
    using Kind = registers::Kind<N>;
    using Value = typename Kind::Value;

    Lane() = default;
    /// Register by register, as the compiler would copy the whole through memory.
    Lane(const Lane& other) { assign(other); }
    Lane& operator=(const Lane& other) {
        assign(other);
        return *this;
    }
    /// Register by register.
    explicit Lane(const Value& value) requires(Kind::count == 1 && N != 1) : values_{value} {}
    /// The same in every lane.
    Lane(double value) {
        *this = make([value](int) { return registers::everywhere(Value{}, value); });
    }

    double operator[](int lane) const { return reinterpret_cast<const double*>(values_)[lane]; }
    double& operator[](int lane) { return reinterpret_cast<double*>(values_)[lane]; }

    friend Lane operator+(const Lane& a, const Lane& b) {
        return make([&](int k) { return a.values_[k] + b.values_[k]; });
    }
    friend Lane operator-(const Lane& a, const Lane& b) {
        return make([&](int k) { return a.values_[k] - b.values_[k]; });
    }
    friend Lane operator*(const Lane& a, const Lane& b) {
        return make([&](int k) { return a.values_[k] * b.values_[k]; });
    }
    friend Lane operator/(const Lane& a, const Lane& b) {
        return make([&](int k) { return a.values_[k] / b.values_[k]; });
    }
    /// A division takes several times as long as a multiplication: where all lanes share a divisor, it is done once.
    friend Lane operator/(const Lane& a, double b) { return a * (1.0 / b); }

    friend Mask<N> operator<(const Lane& a, const Lane& b) {
        return Mask<N>::make([&](int k) { return registers::less(a.values_[k], b.values_[k]); });
    }
    friend Mask<N> operator<=(const Lane& a, const Lane& b) {
        return Mask<N>::make([&](int k) { return registers::lessOrEqual(a.values_[k], b.values_[k]); });
    }
    friend Mask<N> operator>(const Lane& a, const Lane& b) { return b < a; }
    friend Mask<N> operator>=(const Lane& a, const Lane& b) { return b <= a; }
    friend Mask<N> operator==(const Lane& a, const Lane& b) {
        return Mask<N>::make([&](int k) { return registers::equal(a.values_[k], b.values_[k]); });
    }
    friend Mask<N> operator!=(const Lane& a, const Lane& b) {
        return Mask<N>::make([&](int k) {
            return typename Kind::Truth(registers::negated(registers::equal(a.values_[k], b.values_[k])));
        });
    }
    Lane operator-() const {
        return make([this](int k) { return -values_[k]; });
    }
    Lane& operator+=(const Lane& other) { return *this = *this + other; }
    Lane& operator-=(const Lane& other) { return *this = *this - other; }
    Lane& operator*=(const Lane& other) { return *this = *this * other; }

    Lane min(const Lane& other) const {
        return make([&](int k) { return registers::smaller(values_[k], other.values_[k]); });
    }
    Lane max(const Lane& other) const {
        return make([&](int k) { return registers::larger(values_[k], other.values_[k]); });
    }
    Lane square() const { return *this * *this; }
    Lane sqrt() const {
        return make([this](int k) { return registers::squareRoot(values_[k]); });
    }
    Lane round() const;
    Lane log() const;
    Lane exp() const;

    template <typename Function>
    static Lane make(Function&& valueOf) {
        return [&]<int... k>(std::integer_sequence<int, k...>) {
            return Lane(Registers{}, valueOf(k)...);
        }
        (std::make_integer_sequence<int, Kind::count>{});
    }
    const Value& value(int k) const { return values_[k]; }

  private:
    void assign(const Lane& other) {
        [&]<int... k>(std::integer_sequence<int, k...>) {
            ((values_[k] = other.values_[k]), ...);
        }
        (std::make_integer_sequence<int, Kind::count>{});
    }
    struct Registers {};
    template <typename... Values>
    explicit Lane(Registers, Values... values) : values_{values...} {}

    Value values_[Kind::count];
};

template <>
inline Lane<1> Lane<1>::round() const {
    return std::round(values_[0]);
}
template <>
inline Lane<1> Lane<1>::log() const {
    return std::log(values_[0]);
}
template <>
inline Lane<1> Lane<1>::exp() const {
    return std::exp(values_[0]);
}
template <>
Lane<blockLanes> Lane<blockLanes>::round() const;
template <>
Lane<blockLanes> Lane<blockLanes>::log() const;
template <>
Lane<blockLanes> Lane<blockLanes>::exp() const;

template <>
Lane<recordedLane> Lane<recordedLane>::round() const;
template <>
Lane<recordedLane> Lane<recordedLane>::log() const;
template <>
Lane<recordedLane> Lane<recordedLane>::exp() const;

template <int N>
inline Lane<N> constant(double value) {
    return Lane<N>(value);
}

/// `yes` where the mask holds, `no` elsewhere.
template <int N>
inline Lane<N> choose(const Mask<N>& mask, const Lane<N>& yes, const Lane<N>& no) {
    return Lane<N>::make([&](int k) { return registers::choose(mask.truth(k), yes.value(k), no.value(k)); });
}

/// The number that all lanes have in common, if they do.
template <int N>
inline std::optional<double> inCommon(const Lane<N>& x) {
    return (x == x[0]).all() ? std::optional(x[0]) : std::nullopt;
}
template <>
std::optional<double> inCommon(const Lane<recordedLane>& x);

/// A function that there is for one number only; called once for equal neighbours.
template <int N>
inline Lane<N> laneByLane(double (*function)(double), const Lane<N>& x) {
    Lane<N> result;
    for (int lane = 0; lane < N; ++lane)
        result[lane] = lane > 0 && x[lane] == x[lane - 1] ? result[lane - 1] : function(x[lane]);
    return result;
}
template <>
Lane<recordedLane> laneByLane(double (*function)(double), const Lane<recordedLane>& x);

template <int N>
inline bool anywhere(const Mask<N>& mask) {
    return mask.any();
}

/// `a / b`, and `otherwise` where b is 0: the model says what a quotient is when its divisor vanishes.
template <int N>
inline Lane<N> quotient(const Lane<N>& a, const Lane<N>& b, double otherwise = 0.0) {
    return choose<N>(b == 0.0, constant<N>(otherwise), a / b);
}

/// 1 / x, and 0 where x is 0: for several quotients of one divisor. A number times it is not always the number's exact
/// quotient, and need not be 1 for x itself.
template <int N>
inline Lane<N> reciprocal(const Lane<N>& x) {
    return quotient<N>(constant<N>(1), x);
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
