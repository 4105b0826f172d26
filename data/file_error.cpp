#include "file_error.h"

namespace headroom {

FileError::FileError(Kind kind, QString path, Message sentence)
    : std::runtime_error(path.toStdString() + ": " + sentence.english())
    , kind_(kind)
    , path_(std::move(path))
    , sentence_(std::move(sentence)) {}

} // namespace headroom
