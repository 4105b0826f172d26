#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Marks a text of the model for the translators: `lupdate` collects it in the context `model`.
#define HEADROOM_TEXT(text) text

namespace headroom {

/// A text in English that whoever shows it may translate. Always a literal wrapped in `HEADROOM_TEXT`.
using Text = const char*;

/// A sentence with places for its particulars: `{0}`, `{1}` ... Kept apart, so that a window can translate the
/// sentence and write the numbers of its own language.
struct Message {
    Text text = "";
    std::vector<std::string> arguments;

    /// The sentence in English with its particulars.
    std::string english() const;
    bool operator==(const Message&) const = default;
};

/// A number as a sentence spells it: to so many significant digits, or the shortest text that reads back to it; its
/// thousands apart (250 000 000 000), by spaces at which no line ends.
std::string spelled(double number, std::optional<int> digits = {});

/// Replaces `{0}`, `{1}` ... in a text.
std::string fill(std::string_view text, const std::vector<std::string>& arguments);

} // namespace headroom
