#include "message.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace headroom {

namespace {

/// The number nearest to it of so many significant digits.
double shortened(double number, int digits) {
    char buffer[48];
    const auto written =
        std::to_chars(std::begin(buffer), std::end(buffer), number, std::chars_format::scientific, digits - 1);
    std::from_chars(std::begin(buffer), written.ptr, number);
    return number;
}

/// Sets the thousands of a plain number apart.
std::string grouped(std::string text) {
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    for (std::size_t place = std::min(text.find('.'), text.size()); place > first + 3;) {
        place -= 3;
        text.insert(place, "\u00a0");
    }
    return text;
}

} // namespace

std::string spelled(double number, std::optional<int> digits) {
    if (!std::isfinite(number))
        return std::isnan(number) ? "NaN" : number > 0 ? "infinity" : "-infinity";
    if (digits)
        number = shortened(number, *digits);
    // Beyond these an exponent reads better than zeros.
    const bool plain = number == 0 || (std::abs(number) >= 1e-4 && std::abs(number) < 1e15);
    char buffer[32];
    const auto written = std::to_chars(std::begin(buffer), std::end(buffer), number,
                                       plain ? std::chars_format::fixed : std::chars_format::scientific);
    std::string text(std::begin(buffer), written.ptr);
    return plain ? grouped(std::move(text)) : text;
}

std::string fill(std::string_view text, const std::vector<std::string>& arguments) {
    std::string filled;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = text.find('}', open == text.npos ? text.size() : open);
        if (close == text.npos)
            return filled.append(text);
        filled.append(text.substr(0, open));
        const auto inside = text.substr(open + 1, close - open - 1);
        std::size_t place = arguments.size();
        const auto read = std::from_chars(inside.data(), inside.data() + inside.size(), place);
        const bool isPlace = read.ec == std::errc() && read.ptr == inside.data() + inside.size();
        filled.append(isPlace && place < arguments.size() ? std::string_view(arguments[place])
                                                          : text.substr(open, close - open + 1));
        text.remove_prefix(close + 1);
    }
    return filled;
}

Particular measured(double number, std::string key, std::optional<int> digits) {
    Particular particular(spelled(number, digits));
    particular.kind = Particular::Kind::measure;
    particular.number = digits ? shortened(number, *digits) : number;
    particular.key = std::move(key);
    return particular;
}

Particular quantityNamed(std::string key) {
    Particular particular(std::move(key));
    particular.kind = Particular::Kind::key;
    return particular;
}

std::string Message::english() const {
    std::vector<std::string> texts;
    for (const Particular& argument : arguments)
        texts.push_back(argument.text);
    return fill(text, texts);
}

} // namespace headroom
