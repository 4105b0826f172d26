#pragma once

#include <QString>

namespace headroom {

/// One sentence after another, with the space between them that the language wants. Either may be empty.
QString joinedSentences(const QString& first, const QString& second);

} // namespace headroom
