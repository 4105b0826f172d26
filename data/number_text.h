#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// A finite number in the fewest digits that read back to the same bits, as JSON, CSV and the command line write it:
/// `0.1`, `250000000000`, `1e-9`. Minus zero is written as `0`. Throws `std::invalid_argument` for any other number.
std::string numberText(double number);

/// Reads a finite number; nothing where the text is anything else or has something after it. Minus zero reads as 0.
std::optional<double> parseNumber(std::string_view text);

} // namespace headroom
