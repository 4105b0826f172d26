#pragma once

#include "cli/console.h"

#include <cstdint>

namespace headroom::cli {

/// How far a long run is: one line on a terminal, rewritten as it goes on and gone when this is. Nothing where standard
/// error is no terminal, and nothing of a run that is soon over.
class ProgressLine {
  public:
    /// `futures`: how many were asked for. Where each is run more than once, the line counts runs.
    ProgressLine(const Console& console, std::int64_t futures);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(std::int64_t done, std::int64_t all);
    /// The same of anything else that is counted.
    void show(std::int64_t done, std::int64_t all, const QString& what);
    /// Makes room for another line, until the next is shown.
    void erase();

  private:
    void write(const QString& line);

    const Console& console_;
    std::int64_t futures_;
    Console::Clock::time_point due_;
    /// Characters that are on the line.
    int width_ = 0;
};

} // namespace headroom::cli
