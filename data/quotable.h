#pragma once

#include "message.h"

namespace headroom {

/// A piece of a stranger's file as a sentence may quote it: control characters, which could break the line or command a
/// terminal, become U+FFFD, and what is longer than 200 characters ends in an ellipsis.
std::string quotable(std::string_view text);

/// Likewise as long as it is.
std::string withoutControls(std::string_view text);

/// A sentence whose particulars are quotable.
Message quotable(Message sentence);

} // namespace headroom
