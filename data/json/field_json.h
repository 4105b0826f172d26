#pragma once

#include "field_value.h"
#include "json/json_document.h"
#include "schema.h"

namespace headroom {

/// What a field of this declaration holds. Throws `ImportError`.
FieldValue readField(const FieldDecl& field, const Json& json, const std::string& place);
Json fieldJson(const FieldValue& value);

} // namespace headroom
