#include "model_text.h"

#include <QCoreApplication>

namespace headroom {

QString modelText(Text text) {
    return text && *text ? QCoreApplication::translate("model", text) : QString();
}

QString modelText(const Message& message) {
    return QString::fromStdString(fill(modelText(message.text).toStdString(), message.arguments));
}

} // namespace headroom
