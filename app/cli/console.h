#pragma once

#include <QIODevice>
#include <QString>

#include <chrono>
#include <functional>
#include <stdexcept>
#include <string_view>

namespace headroom::cli {

/// Where a command writes: results to `out`, messages to `err`.
struct Console {
    QIODevice& out;
    QIODevice& err;
    /// Then a person watches, who is told how far long runs are.
    bool errIsTerminal = false;

    using Clock = std::chrono::steady_clock;
    std::function<Clock::time_point()> now = Clock::now;
    /// Then results show by themselves how far they are, and a line between them would be read as one.
    bool outIsTerminal = false;

    void print(std::string_view text) const { out.write(text.data(), static_cast<qint64>(text.size())); }
    /// One line, `headroom-cli: FILE: sentence`; without the file where there is none.
    void say(const QString& file, const QString& sentence) const;
};

/// Exit status, as scripts test it.
enum class Exit { done = 0, refused = 1, usage = 2 };

/// What a command was asked to do cannot be done: exit 1. `what()` is one sentence, without the name of the file.
class Refusal : public std::runtime_error {
  public:
    Refusal(QString refusedFile, const QString& sentence)
        : std::runtime_error(sentence.toStdString())
        , file_(std::move(refusedFile)) {}
    const QString& file() const { return file_; }

  private:
    QString file_;
};

/// The words of the call are off: exit 2.
class UsageError : public std::runtime_error {
  public:
    explicit UsageError(const QString& sentence) : std::runtime_error(sentence.toStdString()) {}
};

} // namespace headroom::cli
