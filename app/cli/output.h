#pragma once

#include "cli/console.h"
#include "whole_file.h"

#include <QCommandLineParser>

#include <optional>
#include <string>
#include <vector>

namespace headroom::cli {

enum class Format { table, csv, json };

/// The format asked for; throws `UsageError` for another word.
Format formatOf(const QCommandLineParser& parser);

/// Rows of text under a heading, the same number of cells in each.
struct Table {
    std::vector<std::string> heading;
    std::vector<std::vector<std::string>> rows;
    /// Columns of numbers, which stand flush right in print.
    std::vector<bool> numeric;
};

/// Columns aligned for reading.
std::string printed(const Table& table);
/// RFC 4180, lines ending in LF.
std::string csv(const Table& table);

/// The file of `-o`; empty where the result goes to standard output. Throws `UsageError` where it is what is read.
QString outputOf(const QCommandLineParser& parser);
/// For results that take a while to make: throws `Refusal` where the file cannot be written.
void refuseUnwritable(const QString& path);

/// Where results go: the file of `-o`, replaced as a whole or left as it was, or standard output.
class Delivery {
  public:
    /// Throws `Refusal` where the file cannot be written.
    Delivery(const QCommandLineParser& parser, const Console& console);
    /// For results too long to be held as a whole.
    void write(std::string_view text);
    /// Nothing is in the file before. Throws `Refusal` where something could not be written.
    void finish();

  private:
    const Console& console_;
    QString path_;
    std::optional<WholeFile> file_;
};

/// Writes a whole result at once.
void deliver(const QCommandLineParser& parser, const Console& console, std::string_view text);

/// Four significant digits for reading; the exact number is in the other formats.
std::string readable(double value);

} // namespace headroom::cli
