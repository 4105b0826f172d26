#include "model_text.h"

#include <QCoreApplication>

namespace headroom {

QString modelText(Text text) {
    return text && *text ? QCoreApplication::translate("model", text) : QString();
}

QString modelText(const Message& message) {
    std::vector<std::string> texts;
    for (const Particular& argument : message.arguments)
        texts.push_back(argument.text);
    return QString::fromStdString(fill(modelText(message.text).toStdString(), texts));
}

} // namespace headroom
