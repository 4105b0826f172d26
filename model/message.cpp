#include "message.h"

#include <charconv>

namespace headroom {

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

std::string Message::english() const {
    return fill(text, arguments);
}

} // namespace headroom
