#include "json/json_reading.h"

#include "scenario_limits.h"
#include "scenario_words.h"

#include <algorithm>

namespace headroom {

namespace {

void requireList(const Json& json, const std::string& place, Text sentence) {
    if (!json.is_array())
        throw ImportError(place, sentence);
}

} // namespace

void requireObject(const Json& json, const std::string& place) {
    if (!json.is_object())
        throw ImportError(place, HEADROOM_TEXT("must be an object in braces"));
}

void refuseOtherMembers(const Json& object, const std::string& place, std::initializer_list<std::string_view> known,
                        std::span<const std::string_view> parameters) {
    for (const auto& member : object.items()) {
        if (std::ranges::find(known, member.key()) == known.end() &&
            std::ranges::find(parameters, member.key()) == parameters.end())
            throw ImportError(place + "/" + member.key(), HEADROOM_TEXT("no such field"));
    }
}

const Json& requireMember(const Json& object, const std::string& place, std::string_view name) {
    const auto found = object.find(name);
    if (found == object.end())
        throw ImportError(place.empty() ? std::string(name) : place + "/" + std::string(name),
                          HEADROOM_TEXT("is missing"));
    return *found;
}

std::string readText(const Json& json, const std::string& place) {
    if (!json.is_string())
        throw ImportError(place, HEADROOM_TEXT("must be a text in quotation marks"));
    return json.get<std::string>();
}

bool readFlag(const Json& json, const std::string& place) {
    if (!json.is_boolean())
        throw ImportError(place, HEADROOM_TEXT("must be true or false"));
    return json.get<bool>();
}

double readNumber(const Json& json, const std::string& place) {
    if (!json.is_number())
        throw ImportError(place, HEADROOM_TEXT("must be a number"));
    const auto number = json.get<double>();
    return number == 0 ? 0.0 : number;
}

std::int64_t readWholeNumber(const Json& json, const std::string& place, std::int64_t least, std::int64_t most) {
    const auto refuse = [&] {
        return ImportError(place, HEADROOM_TEXT("must be a whole number from {0} to {1}"),
                           {std::to_string(least), std::to_string(most)});
    };
    if (!json.is_number_integer() || (json.is_number_unsigned() && json.get<std::uint64_t>() > INT64_MAX))
        throw refuse();
    const auto number = json.get<std::int64_t>();
    if (number < least || number > most)
        throw refuse();
    return number;
}

Month readMonth(const Json& json, const std::string& place) {
    const auto month = Month::parse(readText(json, place));
    if (!month)
        throw ImportError(place, HEADROOM_TEXT("not a month; months are written YYYY-MM"));
    return *month;
}

std::vector<std::string> readTexts(const Json& json, const std::string& place) {
    requireList(json, place, HEADROOM_TEXT("must be a list of texts in brackets"));
    std::vector<std::string> texts;
    for (const auto& text : json)
        texts.push_back(readText(text, place));
    return texts;
}

void requireName(std::string_view name, const std::string& place) {
    if (!isName(name))
        throw ImportError(place, HEADROOM_TEXT("not a name; a name has 1 to {0} characters and no /, * or line breaks"),
                          {std::to_string(limits::nameLength)});
}

} // namespace headroom
