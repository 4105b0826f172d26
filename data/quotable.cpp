#include "quotable.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr std::size_t mostCharacters = 200;

bool continuesCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// The bytes of the control character at the beginning of a text, of the first set or, in UTF-8, of the second; 0 for
/// any other character.
std::size_t controlLength(std::string_view text) {
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x20 || first == 0x7F)
        return 1;
    return first == 0xC2 && text.size() > 1 && static_cast<unsigned char>(text[1]) < 0xA0 ? 2 : 0;
}

std::string quoted(std::string_view text, std::size_t most) {
    std::string clean;
    std::size_t characters = 0;
    while (!text.empty()) {
        if (!continuesCharacter(text[0]) && ++characters > most)
            return clean + "…";
        const auto control = controlLength(text);
        clean += control > 0 ? std::string_view("\uFFFD") : text.substr(0, 1);
        text.remove_prefix(std::max<std::size_t>(control, 1));
    }
    return clean;
}

} // namespace

std::string quotable(std::string_view text) {
    return quoted(text, mostCharacters);
}

std::string withoutControls(std::string_view text) {
    return quoted(text, std::numeric_limits<std::size_t>::max());
}

Message quotable(Message sentence) {
    for (auto& argument : sentence.arguments)
        argument.text = quotable(argument.text);
    return sentence;
}

} // namespace headroom
