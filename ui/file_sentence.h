#pragma once

#include "file_error.h"

#include <QString>

#include <optional>

namespace headroom {

class ImportError;

/// What went wrong with a file, and what to do about it, in one sentence of the window's language.
QString fileSentence(const FileError& error);
/// The first thing in a file that keeps it from being a scenario, and how many more there are.
QString fileSentence(const QString& path, const ImportError& error);

/// Runs what reaches a file; a sentence where it failed.
template <typename Act>
std::optional<QString> attempt(const Act& act) {
    try {
        act();
        return std::nullopt;
    } catch (const FileError& error) {
        return fileSentence(error);
    }
}

} // namespace headroom
