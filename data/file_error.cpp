#include "file_error.h"

#include "quotable.h"

namespace headroom {

FileError::FileError(Kind kind, QString path, Message sentence)
    : std::runtime_error(path.toStdString() + ": " + quotable(sentence).english())
    , kind_(kind)
    , path_(std::move(path))
    , sentence_(quotable(std::move(sentence))) {}

} // namespace headroom
