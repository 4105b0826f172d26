#include "cli/console.h"

namespace headroom::cli {

void Console::say(const QString& file, const QString& sentence) const {
    const QString line = file.isEmpty() ? QStringLiteral("headroom-cli: %1\n").arg(sentence)
                                        : QStringLiteral("headroom-cli: %1: %2\n").arg(file, sentence);
    err.write(line.toUtf8());
}

} // namespace headroom::cli
