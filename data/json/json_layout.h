#pragma once

#include "json/json_document.h"

#include <string>

namespace headroom {

/// Writes a document for people and for line-by-line comparison: a list or object stands on one line where it holds no
/// more than one quantity and fits in 120 columns; otherwise each of its members has a line of its own, one space
/// further in. Numbers are written by `numberText`. The text ends with a line break.
std::string layOut(const Json& document);

} // namespace headroom
