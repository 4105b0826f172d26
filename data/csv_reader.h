#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A text that breaks the rules of RFC 4180, with the line where it does.
class CsvError : public std::runtime_error {
  public:
    CsvError(std::size_t line, const std::string& what);
    std::size_t line() const { return line_; }

  private:
    std::size_t line_;
};

using CsvRecord = std::vector<std::string>;

/// Reads comma-separated values as RFC 4180 has them: fields in quotation marks may hold commas, line breaks and
/// doubled quotation marks; lines end with LF or CR LF, the last one with either or nothing; every record has as many
/// fields as the first. Throws `CsvError`.
std::vector<CsvRecord> readCsv(std::string_view text);

} // namespace headroom
