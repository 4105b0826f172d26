#pragma once

#include "cli/output.h"

namespace headroom::cli {

/// A table as a format asks. JSON is a list with an object for each row, its members named by the heading: numbers
/// where a column of numbers has one and `null` where it has nothing, text elsewhere.
std::string formatted(const Table& table, Format format);

} // namespace headroom::cli
