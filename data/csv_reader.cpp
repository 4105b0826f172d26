#include "csv_reader.h"

#include <algorithm>

namespace headroom {

namespace {

class CsvReader {
  public:
    explicit CsvReader(std::string_view text) : text_(text) {}

    std::vector<CsvRecord> read() {
        std::vector<CsvRecord> records;
        while (!text_.empty()) {
            const std::size_t line = line_;
            records.push_back(readRecord());
            if (records.back().size() != records.front().size())
                throw CsvError(line, "has " + std::to_string(records.back().size()) + " fields, the first line has " +
                                         std::to_string(records.front().size()));
        }
        return records;
    }

  private:
    CsvRecord readRecord() {
        CsvRecord record;
        do
            record.push_back(text_.starts_with('"') ? readQuoted() : readPlain());
        while (skip(","));
        if (!skip("\r\n") && !skip("\n") && !text_.empty())
            throw CsvError(line_, "has something that belongs to no field");
        ++line_;
        return record;
    }

    bool skip(std::string_view mark) {
        if (!text_.starts_with(mark))
            return false;
        text_.remove_prefix(mark.size());
        return true;
    }

    std::string readPlain() {
        const auto end = std::min(text_.find_first_of(",\"\r\n"), text_.size());
        if (end < text_.size() && text_[end] == '"')
            throw CsvError(line_, "has a quotation mark inside a field without any around it");
        std::string field(text_.substr(0, end));
        text_.remove_prefix(end);
        return field;
    }

    std::string readQuoted() {
        const std::size_t firstLine = line_;
        text_.remove_prefix(1);
        std::string field;
        while (true) {
            const auto quote = text_.find('"');
            if (quote == text_.npos)
                throw CsvError(firstLine, "has a quotation mark that is never closed");
            const auto part = text_.substr(0, quote);
            line_ += static_cast<std::size_t>(std::ranges::count(part, '\n'));
            field += part;
            text_.remove_prefix(quote + 1);
            if (!skip("\""))
                return field;
            field += '"';
        }
    }

    std::string_view text_;
    std::size_t line_ = 1;
};

} // namespace

CsvError::CsvError(std::size_t line, const std::string& what)
    : std::runtime_error("line " + std::to_string(line) + " " + what)
    , line_(line) {}

std::vector<CsvRecord> readCsv(std::string_view text) {
    return CsvReader(text).read();
}

} // namespace headroom
