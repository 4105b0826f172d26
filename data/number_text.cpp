#include "number_text.h"

#include <charconv>
#include <cmath>
#include <stdexcept>

namespace headroom {

namespace {

// Between these, people read digits more easily than powers of ten.
constexpr double smallestFixed = 1e-6;
constexpr double largestFixed = 1e17;

/// `1e-09` as `1e-9`, `1e+20` as `1e20`.
std::string withPlainExponent(std::string text) {
    const std::size_t exponent = text.find('e');
    if (exponent == std::string::npos)
        return text;
    std::size_t digits = exponent + 1;
    if (text[digits] == '+')
        text.erase(digits, 1);
    else
        ++digits;
    while (digits + 1 < text.size() && text[digits] == '0')
        text.erase(digits, 1);
    return text;
}

} // namespace

std::string numberText(double number) {
    if (!std::isfinite(number))
        throw std::invalid_argument("not a finite number");
    if (number == 0)
        return "0";
    const double size = std::abs(number);
    const bool fixed = size >= smallestFixed && size < largestFixed;
    char buffer[64];
    const auto result = std::to_chars(std::begin(buffer), std::end(buffer), number,
                                      fixed ? std::chars_format::fixed : std::chars_format::scientific);
    return withPlainExponent(std::string(buffer, result.ptr));
}

std::optional<double> parseNumber(std::string_view text) {
    double number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number == 0 ? 0.0 : number;
}

} // namespace headroom
