#include "file_error.h"

namespace headroom {
namespace {

/// What a damaged file has for a name may hold anything; in a sentence it must not break the line.
Message onOneLine(Message sentence) {
    for (std::string& argument : sentence.arguments)
        for (char& letter : argument)
            if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F)
                letter = '?';
    return sentence;
}

} // namespace

FileError::FileError(Kind kind, QString path, Message sentence)
    : std::runtime_error(path.toStdString() + ": " + onOneLine(sentence).english())
    , kind_(kind)
    , path_(std::move(path))
    , sentence_(onOneLine(std::move(sentence))) {}

} // namespace headroom
