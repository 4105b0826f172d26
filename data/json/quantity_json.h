#pragma once

#include "json/json_document.h"
#include "path.h"

namespace headroom {

/// A number, or an object with `value` and what is known of it. Throws `ImportError`.
Quantity readQuantity(const Json& json, const std::string& place);
/// A quantity, or an object of one of the kinds of path. Throws `ImportError`.
Path readPath(const Json& json, const std::string& place);
/// `[["2025-01", quantity], ...]` with months ascending, at least one. Throws `ImportError`.
std::vector<Anchor> readAnchors(const Json& json, const std::string& place);

/// A quantity of which nothing but the value is known is a bare number.
Json quantityJson(const Quantity& quantity);
Json pathJson(const Path& path);
Json anchorsJson(const std::vector<Anchor>& anchors);

} // namespace headroom
