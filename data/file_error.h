#pragma once

#include "message.h"

#include <QString>

#include <stdexcept>

namespace headroom {

/// A file that could not be read or written. The file is as it was before the attempt.
class FileError : public std::runtime_error {
  public:
    enum class Kind {
        /// There is no file of this name, or it may not be read.
        unreadable,
        /// No Headroom library at all.
        foreign,
        /// Written by a newer Headroom.
        newer,
        /// A Headroom library that is broken or was changed by something else.
        damaged,
        /// Left by another program in the middle of a change, which only a program that may write can undo.
        unfinished,
        /// The file may be read but not written.
        readOnly,
        /// The file was there when it was opened and is gone, or another took its place.
        vanished,
        /// Another program is writing to the file.
        locked,
        diskFull,
        /// A file of this name, or a scenario of this id, is there already.
        exists,
        /// The library holds no scenario of this id.
        unknownScenario,
        /// Another program has saved the scenario since it was loaded.
        changedElsewhere,
        /// The scenario holds something that no file can: a number that is not finite, a key twice.
        notStorable,
        /// Reading or writing failed for a reason of the system's.
        failed
    };

    FileError(Kind kind, QString path, Message sentence);

    Kind kind() const { return kind_; }
    const QString& path() const { return path_; }
    /// What is wrong, where, and what to do about it, without the name of the file. `what()` has the name before it.
    const Message& sentence() const { return sentence_; }

  private:
    Kind kind_;
    QString path_;
    Message sentence_;
};

} // namespace headroom
