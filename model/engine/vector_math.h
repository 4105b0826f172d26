#pragma once

#include "lanes.h"

/// Exponentials and logarithms of a whole register, where the C library has them. They err by at most 4 units in the
/// last place (GNU C Library manual, "Errors in Math Functions").
#if defined(__GLIBC__) && defined(__x86_64__)
#define HEADROOM_C_LIBRARY_VECTORS

// Their names are those of the x86-64 vector function ABI; no header declares them.
#if defined(__AVX512F__) && defined(__AVX512DQ__)
#define HEADROOM_VECTOR_FUNCTION(name) _ZGVeN8v_##name
#elif defined(__AVX2__)
#define HEADROOM_VECTOR_FUNCTION(name) _ZGVdN4v_##name
#elif defined(__AVX__)
#define HEADROOM_VECTOR_FUNCTION(name) _ZGVcN4v_##name
#else
#define HEADROOM_VECTOR_FUNCTION(name) _ZGVbN2v_##name
#endif

extern "C" {
headroom::registers::Register HEADROOM_VECTOR_FUNCTION(exp)(headroom::registers::Register);
headroom::registers::Register HEADROOM_VECTOR_FUNCTION(log)(headroom::registers::Register);
}
#endif
