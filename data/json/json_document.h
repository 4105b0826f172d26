#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace headroom {

using Json = nlohmann::ordered_json;

/// Reads a JSON text whose objects keep their order. Throws `ImportError` with line and column for what is not JSON,
/// and with the key for a name that stands twice in an object, nesting too deep and too many values.
Json parseJson(std::string_view text);

} // namespace headroom
