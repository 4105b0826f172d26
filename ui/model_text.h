#pragma once

#include "message.h"

#include <QString>

namespace headroom {

/// A text of the model in the language of the window.
QString modelText(Text text);

/// A sentence of the model in the language of the window, with its particulars.
QString modelText(const Message& message);

} // namespace headroom
