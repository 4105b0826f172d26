#include "json/json_layout.h"

#include "number_text.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

constexpr int lineLength = 120;
/// Columns are counted as if every number were this wide, so that the shape of a text does not change with the digits
/// of its numbers.
constexpr int numberWidth = 8;

int width(std::string_view utf8) {
    return static_cast<int>(std::ranges::count_if(utf8, [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

/// A text in quotation marks, or a word. What is not UTF-8 is replaced.
std::string scalarText(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string nameText(const std::string& name) {
    return scalarText(name) + ": ";
}

int widthInOneLine(const Json& json) {
    if (json.is_number())
        return numberWidth;
    if (!json.is_structured())
        return width(scalarText(json));
    constexpr int brackets = 2;
    constexpr int comma = 2;
    int sum = brackets + comma * std::max(0, static_cast<int>(json.size()) - 1);
    for (auto member = json.begin(); member != json.end(); ++member)
        sum += (json.is_object() ? width(nameText(member.key())) : 0) + widthInOneLine(*member);
    return sum;
}

/// An effect has a value too, which is a quantity of its own.
bool isQuantity(const Json& json) {
    return json.is_object() && json.contains("value") && json.at("value").is_number() && !json.contains("op");
}

/// How many numbers that a person can change a part of the document holds: what a quantity says of its own number
/// beside `value` counts no further.
int quantitiesIn(const Json& json) {
    if (json.is_number() || isQuantity(json))
        return 1;
    if (!json.is_structured())
        return 0;
    return std::accumulate(json.begin(), json.end(), 0,
                           [](int sum, const Json& member) { return sum + quantitiesIn(member); });
}

class Layout {
  public:
    std::string write(const Json& document) {
        writeLines(document, 0, false);
        text_ += '\n';
        return std::move(text_);
    }

  private:
    void writeInOneLine(const Json& json) {
        if (!json.is_structured()) {
            text_ += json.is_number_float() ? numberText(json.get<double>()) : scalarText(json);
            return;
        }
        const bool object = json.is_object();
        text_ += object ? '{' : '[';
        for (auto member = json.begin(); member != json.end(); ++member) {
            text_ += member == json.begin() ? "" : ", ";
            text_ += object ? nameText(member.key()) : "";
            writeInOneLine(*member);
        }
        text_ += object ? '}' : ']';
    }

    /// Writes a member at the column the text has reached.
    void writeMember(const Json& json, int indent, int column, bool inQuantity) {
        constexpr int comma = 1;
        const bool divisible = json.is_structured() && !json.empty();
        const bool together = inQuantity || quantitiesIn(json) <= 1;
        if (divisible && (!together || column + widthInOneLine(json) + comma > lineLength))
            writeLines(json, indent, inQuantity);
        else
            writeInOneLine(json);
    }

    void writeLines(const Json& json, int indent, bool inQuantity) {
        const bool object = json.is_object();
        const bool quantity = inQuantity || isQuantity(json);
        text_ += object ? '{' : '[';
        for (auto member = json.begin(); member != json.end(); ++member) {
            const std::string name = object ? nameText(member.key()) : std::string();
            text_ += member == json.begin() ? "\n" : ",\n";
            text_.append(static_cast<std::size_t>(indent) + 1, ' ');
            text_ += name;
            writeMember(*member, indent + 1, indent + 1 + width(name), quantity);
        }
        text_ += '\n';
        text_.append(static_cast<std::size_t>(indent), ' ');
        text_ += object ? '}' : ']';
    }

    std::string text_;
};

} // namespace

std::string layOut(const Json& document) {
    return Layout().write(document);
}

} // namespace headroom
