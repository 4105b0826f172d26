#include "cli/console.h"

#include "quotable.h"

namespace headroom::cli {

void Console::say(const QString& file, const QString& sentence) const {
    const QString line = file.isEmpty() ? QStringLiteral("headroom-cli: %1").arg(sentence)
                                        : QStringLiteral("headroom-cli: %1: %2").arg(file, sentence);
    err.write(QByteArray::fromStdString(withoutControls(line.toStdString())) + '\n');
}

} // namespace headroom::cli
