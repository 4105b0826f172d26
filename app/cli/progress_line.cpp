#include "cli/progress_line.h"

#include "message.h"

namespace headroom::cli {
namespace {

constexpr std::chrono::milliseconds patience{500};
constexpr std::chrono::milliseconds pace{100};

QString spelled(std::int64_t number) {
    return QString::fromStdString(headroom::spelled(static_cast<double>(number)));
}

} // namespace

ProgressLine::ProgressLine(const Console& console, std::int64_t futures)
    : console_(console)
    , futures_(futures)
    , due_(console.now() + patience) {}

ProgressLine::~ProgressLine() {
    erase();
}

void ProgressLine::erase() {
    if (width_ == 0)
        return;
    write({});
    console_.err.write("\r");
}

void ProgressLine::show(std::int64_t done, std::int64_t all) {
    show(done, all, all == futures_ ? QStringLiteral("futures") : QStringLiteral("runs"));
}

void ProgressLine::show(std::int64_t done, std::int64_t all, const QString& what) {
    if (!console_.errIsTerminal)
        return;
    const auto now = console_.now();
    if (now < due_)
        return;
    due_ = now + pace;
    write(QStringLiteral("%1 of %2 %3").arg(spelled(done), spelled(all), what));
}

/// Spaces instead of a terminal's own signs for erasing, which not every terminal knows.
void ProgressLine::write(const QString& line) {
    console_.err.write((QLatin1Char('\r') + line.leftJustified(width_)).toUtf8());
    width_ = static_cast<int>(line.size());
}

} // namespace headroom::cli
