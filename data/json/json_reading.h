#pragma once

#include "import_error.h"
#include "json/json_document.h"
#include "month.h"

#include <initializer_list>
#include <span>

namespace headroom {

/// Parts of JSON that are one thing or refused: each throws `ImportError` with `place` for anything else.
/// @{

void requireObject(const Json& json, const std::string& place);
/// Refuses members that are neither among `known` nor among `parameters`, by their place.
void refuseOtherMembers(const Json& object, const std::string& place, std::initializer_list<std::string_view> known,
                        std::span<const std::string_view> parameters = {});
/// A member of an object that must be there; its own place is `place/name`.
const Json& requireMember(const Json& object, const std::string& place, std::string_view name);

std::string readText(const Json& json, const std::string& place);
bool readFlag(const Json& json, const std::string& place);
/// A finite number; minus zero reads as 0.
double readNumber(const Json& json, const std::string& place);
/// A whole number from `least` to `most`.
std::int64_t readWholeNumber(const Json& json, const std::string& place, std::int64_t least, std::int64_t most);
Month readMonth(const Json& json, const std::string& place);
std::vector<std::string> readTexts(const Json& json, const std::string& place);

/// @}

/// Refuses what `isName` does not know.
void requireName(std::string_view name, const std::string& place);

} // namespace headroom
