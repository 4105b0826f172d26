#include "cli/output.h"

#include "quotable.h"

#include <QFileInfo>
#include <QString>

#include <algorithm>
#include <cmath>

namespace headroom::cli {
namespace {

/// Characters, not bytes: names may be in any script.
std::size_t widthOf(const std::string& text) {
    return static_cast<std::size_t>(QString::fromStdString(text).size());
}

/// Of print, which a terminal obeys.
std::string padded(const std::string& cell, std::size_t width, bool right) {
    const std::string text = withoutControls(cell);
    const std::string space(width - std::min(width, widthOf(text)), ' ');
    return right ? space + text : text + space;
}

std::string quoted(const std::string& cell) {
    if (cell.find_first_of(",\"\n\r") == std::string::npos)
        return cell;
    std::string text = "\"";
    for (const char c : cell)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

[[noreturn]] void refuseToWrite(const QString& path, const QString& reason) {
    if (QFileInfo(path).isDir())
        throw Refusal(path, QStringLiteral("is a folder; name a file in it"));
    throw Refusal(path, QStringLiteral("cannot be written (%1); choose another place").arg(reason));
}

} // namespace

Format formatOf(const QCommandLineParser& parser) {
    const QString word = parser.value(QStringLiteral("format"));
    if (word == QLatin1String("table"))
        return Format::table;
    if (word == QLatin1String("csv"))
        return Format::csv;
    if (word == QLatin1String("json"))
        return Format::json;
    throw UsageError(QStringLiteral("there is no format '%1'; write table, csv or json").arg(word));
}

std::string printed(const Table& table) {
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < table.heading.size(); ++i) {
        std::size_t width = widthOf(table.heading[i]);
        for (const auto& row : table.rows)
            width = std::max(width, widthOf(row[i]));
        widths.push_back(width);
    }
    const auto line = [&](const std::vector<std::string>& cells) {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += (i > 0 ? "  " : "") + padded(cells[i], widths[i], i < table.numeric.size() && table.numeric[i]);
        text.erase(text.find_last_not_of(' ') + 1);
        return text + "\n";
    };
    std::string text = line(table.heading);
    for (const auto& row : table.rows)
        text += line(row);
    return text;
}

std::string csv(const Table& table) {
    const auto line = [](const std::vector<std::string>& cells) {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += (i > 0 ? "," : "") + quoted(cells[i]);
        return text + "\n";
    };
    std::string text = line(table.heading);
    for (const auto& row : table.rows)
        text += line(row);
    return text;
}

QString outputOf(const QCommandLineParser& parser) {
    const QString path = parser.value(QStringLiteral("output"));
    if (path.isEmpty() && parser.isSet(QStringLiteral("output")))
        throw UsageError(QStringLiteral("-o names no file"));
    const QString place = QFileInfo(path).canonicalFilePath();
    for (const QString& read : parser.positionalArguments())
        if (!place.isEmpty() && QFileInfo(read).canonicalFilePath() == place)
            throw UsageError(QStringLiteral("-o names '%1', which is read; choose another place").arg(path));
    return path;
}

void refuseUnwritable(const QString& path) {
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return;
    if (WholeFile file(path); !file.open())
        refuseToWrite(path, file.error());
}

Delivery::Delivery(const QCommandLineParser& parser, const Console& console)
    : console_(console)
    , path_(outputOf(parser)) {
    if (!path_.isEmpty() && !file_.emplace(path_).open())
        refuseToWrite(path_, file_->error());
}

void Delivery::write(std::string_view text) {
    if (!file_)
        console_.print(text);
    else if (!file_->write(QByteArrayView(text.data(), std::ssize(text))))
        refuseToWrite(path_, file_->error());
}

void Delivery::finish() {
    if (file_ && !file_->commit())
        refuseToWrite(path_, file_->error());
}

void deliver(const QCommandLineParser& parser, const Console& console, std::string_view text) {
    Delivery delivery(parser, console);
    delivery.write(text);
    delivery.finish();
}

std::string readable(double value) {
    const double size = std::abs(value);
    if (size != 0 && (size >= 1e15 || size < 1e-4))
        return QString::number(value, 'e', 3).toStdString();
    const int digits = size == 0 ? 0 : std::max(0, 3 - static_cast<int>(std::floor(std::log10(size))));
    return QString::number(value, 'f', digits).toStdString();
}

} // namespace headroom::cli
