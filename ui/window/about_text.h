#pragma once

#include <QString>

namespace headroom {

/// What the program is, its version, its licence and what it stands on, as rich text.
QString aboutText();

} // namespace headroom
