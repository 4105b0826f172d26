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

/// What fills a place of a sentence.
struct Particular {
    enum class Kind {
        /// As it stands.
        text,
        /// A number in the unit of a quantity: of the one that the sentence is about, unless it names another.
        measure,
        /// The key of a quantity.
        key,
    };

    Particular(std::string english) : text(std::move(english)) {}
    Particular(const char* english) : text(english) {}
    bool operator==(const Particular&) const = default;

    /// In English, with the keys and units of the model.
    std::string text;
    Kind kind = Kind::text;
    double number = 0;
    /// The quantity in whose unit a measure is.
    std::string key;
};

/// A sentence with places for its particulars: `{0}`, `{1}` ... Kept apart, so that a window can translate the
/// sentence and write the numbers of its own language.
struct Message {
    Text text = "";
    std::vector<Particular> arguments;

    /// The sentence in English with its particulars.
    std::string english() const;
    bool operator==(const Message&) const = default;
};

/// A number as a sentence spells it: to so many significant digits, or the shortest text that reads back to it; its
/// thousands apart (250 000 000 000), by spaces at which no line ends.
std::string spelled(double number, std::optional<int> digits = {});

/// A number in the unit of the quantity that a sentence is about, or of another one.
Particular measured(double number, std::string key = {}, std::optional<int> digits = {});
/// A quantity by its key.
Particular quantityNamed(std::string key);

/// Replaces `{0}`, `{1}` ... in a text.
std::string fill(std::string_view text, const std::vector<std::string>& arguments);

} // namespace headroom
