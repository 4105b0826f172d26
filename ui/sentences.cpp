#include "sentences.h"

#include <QCoreApplication>

namespace headroom {

QString joinedSentences(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return QCoreApplication::translate("headroom::Sentences", "%1 %2", "one sentence, the next").arg(first, second);
}

} // namespace headroom
